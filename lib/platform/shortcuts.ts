import { browser } from './browser.ts';

export interface BrowserShortcut {
  /** As the manifest describes it. */
  readonly description: string;
  /** Empty where none is set. */
  readonly keys: string;
}

/** As a reader learns them; the browser lists them by name. */
const order: readonly string[] = [
  'next-claim',
  'previous-claim',
  'mark-selection',
  'switch-highlights',
  'open-panel',
];
const placeOf = ({ name = '' }: { name?: string }): number => order.indexOf(name);

export async function shortcuts(): Promise<readonly BrowserShortcut[]> {
  const commands = (await browser.commands.getAll()).toSorted((a, b) => placeOf(a) - placeOf(b));
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own list of shortcuts; null where no page may open it. */
export function shortcutsOpener(): (() => void) | null {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  const { openShortcutSettings } = commands;
  if (openShortcutSettings !== undefined) {
    return () => {
      void openShortcutSettings.call(commands);
    };
  }
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return null;
  return () => {
    void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
}
