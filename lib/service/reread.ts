import { Article, type ArticleId } from '../model/article.ts';
import type { JobDesk } from '../messages/serve-job.ts';
import { fileArticle, type Filing, readableArticle } from '../store/articles.ts';
import { articleIds } from '../store/counts.ts';
import type { House } from './house.ts';

type Desk = Pick<JobDesk, 'progress' | 'signal'>;

/**
 * Marks kept articles anew with the recognisers of today, one transaction each; null takes all. What the outlet wrote did not
 * change, so nothing becomes a revision. @throws when cancelled, after whole articles, or {StoreFault}
 */
export async function rereadArticles(
  house: House,
  { articles }: { articles: readonly ArticleId[] | null },
  desk: Desk,
): Promise<{ articles: number; changed: number }> {
  const ids = articles ?? (await articleIds(house.store));
  let changed = 0;
  for (const [done, id] of ids.entries()) {
    desk.signal.throwIfAborted();
    desk.progress({ done, all: ids.length });
    if (await reread(house, id)) changed += 1;
  }
  return { articles: ids.length, changed };
}

async function reread(house: House, id: ArticleId): Promise<boolean> {
  const was = await readableArticle(house.store, id);
  if (was === null) return false;
  const { text, title, published, outlet, url } = was;
  const marked = await house.extract({ text, title, date: published ?? undefined, outlet, url });
  const { claims } = Article.parse({ ...was, claims: marked });
  const before = JSON.stringify(was.claims);
  const filed = await fileArticle(house.store, id, ({ article }): Filing | null => {
    if (article?.text !== text || JSON.stringify(claims) === before) return null;
    const next = { ...article, claims };
    return { article: next, index: house.crossref.indexArticle(next), revisions: [], withdrawn: [] };
  });
  return filed !== null;
}
