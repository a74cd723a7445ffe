import { readNow } from './read-now.ts';
import type { Tabs } from './tabs.ts';

/** How often a page that is being read is asked, and how long it is left in between, in milliseconds. */
const TRIES = 10;
const BETWEEN = 200;

/**
 * Opens the menu of kinds at what the reader selected, whether the page was read before or not: to mark on it is to ask for it.
 * @returns false where the page lets nobody in, or the selection is not of its text
 */
export async function markSelection(tabs: Pick<Tabs, 'ask' | 'enter'>, tab: number): Promise<boolean> {
  const offer = async (): Promise<boolean> => (await tabs.ask(tab, 'offer-kinds', {}))?.shown === true;
  if (await offer()) return true;
  const { status } = (await tabs.ask(tab, 'status', {})) ?? {};
  if (status?.state === 'article' || !(await readNow(tabs, tab))) return false;
  for (let tried = 0; tried < TRIES; tried++) {
    await new Promise((resolve) => {
      setTimeout(resolve, BETWEEN);
    });
    if (await offer()) return true;
  }
  return false;
}
