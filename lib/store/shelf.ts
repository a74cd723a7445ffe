import { Article, type ArticleId } from '../model/article.ts';
import { briefKeys, type FiledDay } from '../model/filed-day.ts';
import type { ArticleIndex, Shelf } from '../model/shelf.ts';
import { filedDay } from './filed.ts';
import { daysIn } from './held-days.ts';
import { unpacked } from './index-record.ts';
import type { Connection } from './open.ts';
import { readerOf } from './reading.ts';

/** The kept library as cross-referencing asks it. A record that does not parse is left out. */
export function shelfOf(store: Connection): Shelf {
  const reader = readerOf(store, ['filed', 'indexes', 'articles']);
  const read: Shelf['days'] = async (from, to) =>
    (await reader.getAll('filed', IDBKeyRange.bound(from, to))).map(filedDay);
  return {
    days: (from, to) => store.use((database) => daysIn(database, from, to, read)),
    indexes: async (ids) => present(await reader.get('indexes', ids)).map(unpacked),
    articles: async (ids) =>
      (await reader.get('articles', ids)).flatMap((record) => {
        const parsed = Article.safeParse(record);
        return parsed.success ? [parsed.data] : [];
      }),
  };
}

/**
 * A shelf with one more article on it, or with another version of one: for what is read but not kept. Where it was filed before
 * it is still found, as what it is now.
 */
export function withArticle(shelf: Shelf, article: Article, index: ArticleIndex): Shelf {
  const mine: FiledDay = { day: index.day, keys: briefKeys(index.keys), idAt: () => article.id };
  return {
    days: async (from, to) => {
      const days = await shelf.days(from, to);
      return mine.day >= from && mine.day <= to ? days.concat(mine) : days;
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
