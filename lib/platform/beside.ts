import { browser } from './browser.ts';

/** The polyfill's types know neither: Chrome's side panel, Firefox' sidebar. */
interface Beside {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel at the side of a window; null where the browser has no side panel.
 * The browser allows it only in the same turn as a click, so the window must be known before.
 */
export function besideOpener(): ((window: number) => Promise<void>) | null {
  const { sidePanel, sidebarAction } = browser as unknown as Beside;
  if (sidePanel !== undefined) return (window) => sidePanel.open({ windowId: window });
  return sidebarAction === undefined ? null : () => sidebarAction.open();
}
