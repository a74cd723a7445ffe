import { browser } from './browser.ts';

/** What the toolbar icon of one tab says. */
export async function setBadge(tab: number, text: string, colour: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: colour });
  await browser.action.setBadgeText({ tabId: tab, text });
}

/** The page that opens from the toolbar icon of one tab, until the tab has another page. */
export async function setPopup(tab: number, page: string): Promise<void> {
  await browser.action.setPopup({ tabId: tab, popup: page });
}

interface SidePanel {
  readonly open: (where: { tabId: number }) => Promise<void>;
}

/**
 * The side panel where there is one, else the popup. Must be called while the reader's click or key still counts.
 * @throws where the browser allows neither
 */
export async function openPanel(tab: number): Promise<void> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  await (sidePanel ? sidePanel.open({ tabId: tab }) : browser.action.openPopup());
}
