import { frontOf } from '../model/front.ts';
import type { PageView } from '../model/view.ts';
import { hostOf } from './address.ts';
import type { Office } from './office.ts';

/**
 * Leaves the front of a tab's panel where its popup finds it although the background sleeps; none where the page shows no
 * article, or one that is not kept. The browser takes it away with the page, as it does the badge. A popup asks for the whole all
 * the same: what is left may be behind by a moment.
 */
export async function leaveFront(
  { house, book, tabs }: Pick<Office, 'house' | 'book' | 'tabs'>,
  tab: number,
  page: PageView | null,
): Promise<void> {
  const entry = await book.get(tab);
  if (entry === null) return;
  const { status, url } = entry;
  const isShown = status.state === 'article' && status.article === page?.article.id && page.kept === 'yes';
  const settings = await house.settings.read();
  await tabs.front(tab, isShown ? frontOf(tab, { host: hostOf(url), status, settings }, page) : null);
}

/** After a change that may concern any page: what is worked out of a tab next is left there again. */
export async function dropFronts({ book, tabs }: Pick<Office, 'book' | 'tabs'>): Promise<void> {
  await Promise.all([...(await book.all()).keys()].map((tab) => tabs.front(tab, null)));
}
