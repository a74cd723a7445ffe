import type { ArticleId } from '../model/article.ts';
import type { FiledDay } from '../model/filed-day.ts';
import type { Shelf } from '../model/shelf.ts';

/** A shelf that asks another one no question twice: for one answer that goes over the same story many times. */
export function memoShelf(shelf: Shelf): Shelf {
  const indexes = one(
    (ids) => shelf.indexes(ids),
    (index) => index.article,
  );
  const articles = one(
    (ids) => shelf.articles(ids),
    (article) => article.id,
  );
  return {
    days: byDay((from, to) => shelf.days(from, to)),
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

/** Asks for the days that were not asked for yet, those that follow each other at once. */
function byDay(ask: Shelf['days']): Shelf['days'] {
  const known = new Map<number, Promise<readonly FiledDay[]>>();
  const askFor = (from: number, to: number): void => {
    const asked = ask(from, to).then((found) => Map.groupBy(found, ({ day }) => day));
    for (let day = from; day <= to; day++)
      known.set(
        day,
        asked.then((found) => found.get(day) ?? []),
      );
  };
  return async (from, to) => {
    for (let day = from; day <= to; day++) {
      if (known.has(day)) continue;
      let last = day;
      while (last < to && !known.has(last + 1)) last++;
      askFor(day, last);
    }
    const days = Array.from({ length: to - from + 1 }, (_none, at) => from + at);
    return (await Promise.all(days.flatMap((day) => known.get(day) ?? []))).flat();
  };
}
