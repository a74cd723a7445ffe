import { browser } from './browser.ts';

/** Keys of the manifest's `commands`, which the reader can change in the browser; with the tab in front. */
export function onCommand(listener: (name: string, tab: number) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) listener(name, tab.id);
  });
}
