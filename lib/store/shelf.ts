import { Article, type ArticleId } from '../model/article.ts';
import type { ArticleIndex, Shelf } from '../model/shelf.ts';
import { unpacked } from './index-record.ts';
import type { Connection } from './open.ts';
import { articlesIn, eraOf } from './postings.ts';

/** The kept library as cross-referencing asks it. A record that does not parse is left out. */
export function shelfOf(store: Connection): Shelf {
  return {
    under: (keys, from, to) =>
      store.use(async (database) => {
        const reading = database.transaction('postings').store;
        const first = eraOf(from);
        const last = eraOf(to);
        return await Promise.all(
          [...keys].map(async (term) => {
            const postings = await reading.getAll(IDBKeyRange.bound([term, first], [term, last]));
            return postings.flatMap((posting) => articlesIn(posting, from, to));
          }),
        );
      }),
    indexes: (ids) =>
      store.use(async (database) => {
        const reading = database.transaction('indexes').store;
        return present(await Promise.all(ids.map((id) => reading.get(id)))).map(unpacked);
      }),
    articles: (ids) =>
      store.use(async (database) => {
        const reading = database.transaction('articles').store;
        const records = await Promise.all(ids.map((id) => reading.get(id)));
        return records.flatMap((record) => {
          const parsed = Article.safeParse(record);
          return parsed.success ? [parsed.data] : [];
        });
      }),
  };
}

/** A shelf with one more article on it, or with another version of one: for what is read but not kept. */
export function withArticle(shelf: Shelf, article: Article, index: ArticleIndex): Shelf {
  const keys = new Set(index.keys);
  return {
    under: async (terms, from, to) => {
      const found = await shelf.under(terms, from, to);
      const inside = index.day >= from && index.day <= to;
      return found.map((ids, i) => {
        const others = ids.filter((id) => id !== article.id);
        return inside && keys.has(terms[i] ?? -1) ? others.concat(article.id) : others;
      });
    },
    indexes: async (ids) => inPlace(ids, await shelf.indexes(ids), index, (each) => each.article),
    articles: async (ids) => inPlace(ids, await shelf.articles(ids), article, (each) => each.id),
  };
}

function inPlace<T>(
  ids: readonly ArticleId[],
  found: readonly T[],
  mine: T,
  idOf: (each: T) => ArticleId,
): T[] {
  const byId = new Map(found.map((each) => [idOf(each), each]));
  byId.set(idOf(mine), mine);
  return present(ids.map((id) => byId.get(id)));
}

function present<T>(found: readonly (T | undefined)[]): T[] {
  return found.filter((each) => each !== undefined);
}
