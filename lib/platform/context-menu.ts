import { browser } from './browser.ts';

/** One entry in the menu on selected text. The browser keeps it; asked for again it is made anew, in the language of now. */
export async function offerOnSelection(id: string, title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id,
    title,
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** An entry was chosen in a tab. */
export function onMenu(listener: (id: string, tab: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) listener(String(menuItemId), tab.id);
  });
}
