import type { ArticleId } from '../model/article.ts';
import { digestOf } from '../model/ids.ts';
import { forgetRemovals, removeArticles, undoRemoval } from '../store/removals.ts';
import type { House } from './house.ts';

/** How long a removal can be undone. */
const UNDO_MS = 86_400_000;

export async function removeFromLibrary(
  { store, unkept, spare, now }: House,
  ids: readonly ArticleId[],
): Promise<{ removal: string; articles: number }> {
  const at = now();
  const id = `r${digestOf(at.toISOString() + ids.join())}`;
  await spare.drop(ids);
  try {
    const removed = await removeArticles(store, ids, { id, at: at.toISOString() }, undoableFrom(at));
    for (const article of ids) unkept.drop(article);
    return { removal: id, articles: removed.articles.length };
  } finally {
    void spare.keep(ids);
  }
}

/** What was removed a day ago or longer does not stay on the disk for an undoing that is no longer offered. */
export function forgetOldRemovals({ store, now }: House): Promise<void> {
  return forgetRemovals(store, undoableFrom(now()));
}

const undoableFrom = (now: Date): string => new Date(now.getTime() - UNDO_MS).toISOString();

/** Zero articles when the removal is unknown or was let go of. */
export async function undoInLibrary(
  { store, spare, crossref }: House,
  removal: string,
): Promise<{ articles: number }> {
  const removed = await undoRemoval(store, removal, crossref.indexArticle);
  void spare.keep(removed?.annotations.map(({ article }) => article) ?? []);
  return { articles: removed?.articles.length ?? 0 };
}
