import type { ArticleId } from '../model/article.ts';
import { digestOf } from '../model/ids.ts';
import { removeArticles, undoRemoval } from '../store/removals.ts';
import type { House } from './house.ts';

/** How long a removal can be undone. */
const UNDO_MS = 86_400_000;

export async function removeFromLibrary(
  { store, unkept, spare, now }: House,
  ids: readonly ArticleId[],
): Promise<{ removal: string; articles: number }> {
  const at = now();
  const id = `r${digestOf(at.toISOString() + ids.join())}`;
  const forgetBefore = new Date(at.getTime() - UNDO_MS).toISOString();
  await spare.drop(ids);
  try {
    const removed = await removeArticles(store, ids, { id, at: at.toISOString() }, forgetBefore);
    for (const article of ids) unkept.drop(article);
    return { removal: id, articles: removed.articles.length };
  } finally {
    void spare.keep(ids);
  }
}

/** Zero articles when the removal is unknown or was let go of. */
export async function undoInLibrary(
  { store, spare, crossref }: House,
  removal: string,
): Promise<{ articles: number }> {
  const removed = await undoRemoval(store, removal, crossref.indexArticle);
  void spare.keep(removed?.annotations.map(({ article }) => article) ?? []);
  return { articles: removed?.articles.length ?? 0 };
}
