import { describe, expect, test, vi } from 'vitest';
import { markSelection } from '../../../lib/service/mark-selection.ts';
import type { Tabs } from '../../../lib/service/tabs.ts';

interface Page {
  /** Nothing of ours runs in it until it is entered. */
  readonly isBare?: boolean;
  readonly letsIn?: boolean;
  /** Times it is asked before it has words to offer kinds for; never, where it has none. */
  readonly ready: number;
  readonly isRead?: boolean;
}

/** A tab that keeps what it was asked. */
function tabWith({ isBare = false, letsIn = true, ready, isRead = false }: Page) {
  const asked: string[] = [];
  let isOurs = !isBare;
  let offers = 0;
  const tabs: Pick<Tabs, 'ask' | 'enter'> = {
    ask: ((_, name) => {
      asked.push(name);
      if (!isOurs) return Promise.resolve(null);
      if (name === 'offer-kinds') return Promise.resolve({ shown: offers++ >= ready });
      if (name === 'read-now') return Promise.resolve({ started: true });
      const status = isRead ? { state: 'article', article: 'a', painted: 1, gone: [] } : { state: 'off' };
      return Promise.resolve({ status });
    }) as Tabs['ask'],
    enter: () => {
      isOurs = letsIn;
      return Promise.resolve(letsIn);
    },
  };
  return { tabs, asked };
}

describe('to mark what is selected', () => {
  const cases: readonly (readonly [name: string, page: Page, opens: boolean, reads: boolean])[] = [
    ['opens the menu of a page that was read', { ready: 0, isRead: true }, true, false],
    ['reads a page first that was not', { ready: 3 }, true, true],
    ['enters one that has nothing of ours', { ready: 1, isBare: true }, true, true],
    ['does nothing where the browser lets nobody in', { ready: 0, isBare: true, letsIn: false }, false, true],
    ['does not read anew what is no text of the article', { ready: Infinity, isRead: true }, false, false],
    ['gives up where no words come', { ready: Infinity }, false, true],
  ];

  test.each(cases)('%s', async (_, page, opens, reads) => {
    vi.useFakeTimers();
    const { tabs, asked } = tabWith(page);
    const marking = markSelection(tabs, 1);
    await vi.runAllTimersAsync();
    expect(await marking).toBe(opens);
    expect(asked.includes('read-now')).toBe(reads);
    vi.useRealTimers();
  });
});
