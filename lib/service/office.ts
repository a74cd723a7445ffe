import type { House } from './house.ts';
import type { TabBook } from './tab-book.ts';
import type { Tabs } from './tabs.ts';

/** What tells other tabs of a change needs. */
export interface Office {
  readonly house: House;
  readonly book: TabBook;
  readonly tabs: Tabs;
}
