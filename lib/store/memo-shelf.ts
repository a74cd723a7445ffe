import type { ArticleId } from '../model/article.ts';
import type { Shelf } from '../model/shelf.ts';

/** A shelf that asks another one no question twice: for one answer that goes over the same story many times. */
export function memoShelf(shelf: Shelf): Shelf {
  const under = new Map<string, ReturnType<Shelf['under']>>();
  const indexes = one(
    (ids) => shelf.indexes(ids),
    (index) => index.article,
  );
  const articles = one(
    (ids) => shelf.articles(ids),
    (article) => article.id,
  );
  return {
    under: (keys, from, to) => {
      const question = `${from} ${to} ${keys.join()}`;
      const known = under.get(question) ?? shelf.under(keys, from, to);
      under.set(question, known);
      return known;
    },
    indexes,
    articles,
  };
}

/** Asks for the ids that were not asked for yet. */
function one<T>(
  ask: (ids: readonly ArticleId[]) => Promise<readonly T[]>,
  idOf: (each: T) => ArticleId,
): (ids: readonly ArticleId[]) => Promise<readonly T[]> {
  const known = new Map<ArticleId, Promise<T | undefined>>();
  return async (ids) => {
    const fresh = ids.filter((id) => !known.has(id));
    if (fresh.length > 0) {
      const asked = ask(fresh).then((found) => new Map(found.map((each) => [idOf(each), each])));
      for (const id of fresh)
        known.set(
          id,
          asked.then((found) => found.get(id)),
        );
    }
    const found = await Promise.all(ids.flatMap((id) => known.get(id) ?? []));
    return found.filter((each) => each !== undefined);
  };
}
