import { frontKey } from '../messages/front-at.ts';
import { frontOf, type PanelFront } from '../model/front.ts';
import type { PageView } from '../model/view.ts';
import { hostOf } from './address.ts';
import type { House } from './house.ts';
import type { TabBook } from './tab-book.ts';

/**
 * The fronts of the panels of open tabs, where a popup finds them although the background sleeps. A popup asks for the whole
 * all the same: what is left here may be behind by a moment, and is never more than what the reader sees first.
 */
export interface Fronts {
  readonly put: (tab: number, front: PanelFront) => Promise<void>;
  readonly drop: (tab: number) => Promise<void>;
}

interface SessionArea {
  readonly set: (key: string, value: unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

export function frontsIn(area: SessionArea): Fronts {
  return {
    put: (tab, front) => area.set(frontKey(tab), front),
    drop: (tab) => area.remove(frontKey(tab)),
  };
}

interface Office {
  readonly house: House;
  readonly book: TabBook;
  readonly fronts: Fronts;
}

/** Leaves the front of a tab's panel anew; none where the page shows no article, or one that is not kept. */
export async function leaveFront(
  { house, book, fronts }: Office,
  tab: number,
  page: PageView | null,
): Promise<void> {
  const entry = await book.get(tab);
  if (
    entry === null ||
    page?.kept !== 'yes' ||
    entry.status.state !== 'article' ||
    entry.status.article !== page.article.id
  ) {
    await fronts.drop(tab);
    return;
  }
  const { url, status } = entry;
  const settings = await house.settings.read();
  await fronts.put(tab, frontOf({ host: hostOf(url), status, settings }, page, url));
}

/** After a change that may concern any page. The next that is worked out of a tab is left there again. */
export async function dropFronts({ book, fronts }: Omit<Office, 'house'>): Promise<void> {
  await Promise.all([...(await book.all()).keys()].map((tab) => fronts.drop(tab)));
}
