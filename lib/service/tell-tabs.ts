import type { ArticleId } from '../model/article.ts';
import { isListed } from '../model/listed.ts';
import type { PageView } from '../model/view.ts';
import { dropFronts, leaveFront } from './fronts.ts';
import { memoShelf } from '../store/memo-shelf.ts';
import { mayRead } from './may-read.ts';
import { pageOf } from './page-view.ts';
import type { Office } from './office.ts';

/** The icon of a tab: how many claims, and whether one is in conflict. */
export async function showBadge({ house, tabs }: Office, tab: number, page: PageView | null): Promise<void> {
  const { kinds } = await house.settings.read();
  const claims =
    page?.claims.filter((claim) => claim.annotation?.dismissed !== true && isListed(claim, kinds)) ?? [];
  const conflicts = claims.some(({ standing }) => standing.name === 'conflicting');
  await tabs.badge(tab, page && { claims: claims.length, conflicts });
}

/** Open pages of the same story learn their new standings; pages of the same article, their annotations. */
export async function tellStory(office: Office, article: ArticleId, except: number | null): Promise<void> {
  const { house, book } = office;
  const open = [...(await book.all())].filter(([tab, entry]) => tab !== except && entry.article !== null);
  if (open.length === 0) return;
  const story = new Set(await house.crossref.storyOf(article, memoShelf(house.shelf))).add(article);
  await Promise.all(
    open.map(async ([tab, entry]) => {
      if (entry.article !== null && story.has(entry.article)) await tellTab(office, tab, entry.article);
    }),
  );
}

export async function tellArticle(office: Office, article: ArticleId): Promise<void> {
  const open = [...(await office.book.all())].filter(([, entry]) => entry.article === article);
  await Promise.all(open.map(([tab]) => tellTab(office, tab, article)));
}

export async function tellSettings(office: Office): Promise<void> {
  const { house, book, tabs } = office;
  await dropFronts(office);
  const settings = await house.settings.read();
  const open = [...(await book.all())];
  await Promise.all(
    open.map(([tab, { url }]) =>
      tabs.ask(tab, 'settings-changed', {
        settings,
        read: mayRead(settings, url, () => house.outletOf(url).id),
      }),
    ),
  );
}

async function tellTab(office: Office, tab: number, article: ArticleId): Promise<void> {
  const page = await pageOf(office.house, article);
  if (page === null) return;
  await showBadge(office, tab, page);
  await leaveFront(office, tab, page);
  const annotations = page.claims.flatMap(({ id, annotation }) =>
    annotation ? [{ ...annotation, claim: id }] : [],
  );
  await office.tabs.ask(tab, 'standings-changed', {
    standings: Object.fromEntries(page.claims.map(({ id, standing }) => [id, standing])),
    annotations: [...annotations, ...page.marks],
  });
}
