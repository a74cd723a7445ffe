import { browser } from './browser.ts';

/** The polyfill's types know neither: Chrome's side panel, Firefox' sidebar. */
interface Beside {
  readonly sidePanel?: { open(where: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside a tab; null where the browser has no side panel.
 * The browser allows it only in the same turn as a click, so the tab must be known before.
 */
export function besideOpener(): ((tab: number) => Promise<void>) | null {
  const { sidePanel, sidebarAction } = browser as unknown as Beside;
  if (sidePanel !== undefined) return (tab) => sidePanel.open({ tabId: tab });
  return sidebarAction === undefined ? null : () => sidebarAction.open();
}
