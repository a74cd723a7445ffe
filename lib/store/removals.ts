import type { ArticleId } from '../model/article.ts';
import { Article } from '../model/article.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import { inOne, unfile, write } from './articles.ts';
import type { Connection } from './open.ts';
import { type Removed, storeNames, type Writing } from './schema.ts';

/**
 * Takes articles away with the reader's marks on them, and keeps them aside so that it can be undone. One transaction.
 * Removals from before `forgetBefore` (ISO 8601 UTC) are let go of.
 */
export function removeArticles(
  store: Connection,
  ids: readonly ArticleId[],
  removal: Pick<Removed, 'id' | 'at'>,
  forgetBefore: string,
): Promise<Removed> {
  return store.change((database) =>
    inOne(database.transaction(storeNames, 'readwrite', { durability: 'strict' }), async (writing) => {
      const found = await Promise.all(ids.map((id) => everythingOn(writing, id)));
      const removed: Removed = {
        ...removal,
        articles: found.flatMap(({ articles }) => articles),
        annotations: found.flatMap(({ annotations }) => annotations),
        revisions: found.flatMap(({ revisions }) => revisions),
      };
      for (const id of ids) await unfile(writing, id);
      for (const { id } of removed.annotations) await writing.objectStore('annotations').delete(id);
      await forget(writing, forgetBefore);
      await writing.objectStore('removed').put(removed);
      return removed;
    }),
  );
}

/**
 * Puts back what a removal took, unless it was read again since; null when the removal is unknown. An article that does not parse
 * is put back as it was.
 */
export function undoRemoval(
  store: Connection,
  removal: string,
  indexArticle: (article: Article) => ArticleIndex,
): Promise<Removed | null> {
  return store.change((database) =>
    inOne(database.transaction(storeNames, 'readwrite', { durability: 'strict' }), async (writing) => {
      const removed = await writing.objectStore('removed').get(removal);
      if (removed === undefined) return null;
      for (const article of removed.articles) {
        if ((await writing.objectStore('articles').getKey(article.id)) !== undefined) continue;
        if (Article.safeParse(article).success)
          await write(writing, { article, index: indexArticle(article), revisions: [], withdrawn: [] });
        else await writing.objectStore('articles').put(article);
      }
      for (const revision of removed.revisions) await writing.objectStore('revisions').put(revision);
      for (const annotation of removed.annotations) {
        if ((await writing.objectStore('annotations').getKey(annotation.id)) !== undefined) continue;
        await writing.objectStore('annotations').put(annotation);
      }
      await writing.objectStore('removed').delete(removal);
      return removed;
    }),
  );
}

async function everythingOn(
  writing: Writing,
  id: ArticleId,
): Promise<Pick<Removed, 'articles' | 'annotations' | 'revisions'>> {
  const [article, annotations, revisions] = await Promise.all([
    writing.objectStore('articles').get(id),
    writing.objectStore('annotations').index('article').getAll(id),
    writing.objectStore('revisions').index('article').getAll(id),
  ]);
  return { articles: article === undefined ? [] : [article], annotations, revisions };
}

/** Lets go of removals from before a moment (ISO 8601 UTC), which can then no longer be undone. */
export function forgetRemovals(store: Connection, before: string): Promise<void> {
  return store.change((database) =>
    inOne(database.transaction(storeNames, 'readwrite'), (writing) => forget(writing, before)),
  );
}

async function forget(writing: Writing, before: string): Promise<void> {
  const removed = writing.objectStore('removed');
  for (let cursor = await removed.openCursor(); cursor; cursor = await cursor.continue()) {
    if (cursor.value.at < before) await cursor.delete();
  }
}
