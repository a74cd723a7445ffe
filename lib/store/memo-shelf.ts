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

/** Days from `from` to `to` that were asked for at once. */
interface Asked {
  readonly from: number;
  readonly to: number;
  readonly found: Promise<readonly FiledDay[]>;
}

/** Asks for the days that were not asked for yet, those that follow each other at once. */
function byDay(ask: Shelf['days']): Shelf['days'] {
  const known: Asked[] = [];
  const askFor = (from: number, to: number): void => {
    known.push({ from, to, found: ask(from, to) });
  };
  return async (from, to) => {
    for (let day = from; day <= to;) {
      const held = known.find((each) => each.from <= day && each.to >= day);
      const next = Math.min(to + 1, ...known.map((each) => (each.from > day ? each.from : Infinity)));
      if (!held) askFor(day, next - 1);
      day = held ? held.to + 1 : next;
    }
    const asked = known.filter((each) => each.from <= to && each.to >= from);
    asked.sort((a, b) => a.from - b.from);
    const found = (await Promise.all(asked.map((each) => each.found))).flat();
    return found.filter(({ day }) => day >= from && day <= to);
  };
}
