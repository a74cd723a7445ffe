import type { ArticleId } from '../model/article.ts';
import { briefOf, type FiledDay } from '../model/filed-day.ts';

/** An article that is filed under some of the keys that were asked for. */
export interface Filed {
  readonly day: FiledDay;
  /** Its place in the day. */
  readonly place: number;
  /** Where in `FiledUnder.briefs` its own begin, and where those of the next. */
  readonly from: number;
  readonly to: number;
}

export interface FiledUnder {
  readonly articles: readonly Filed[];
  /** `briefOf` of each key of each article that was asked for. */
  readonly briefs: readonly number[];
}

export const idOf = ({ day, place }: Filed): ArticleId => day.idAt(place);

/**
 * All articles that are filed under `least` of the keys or more, where two keys may be taken for one. One pass over all that
 * is filed, a few nanoseconds a key: faster than asking the database for each key. Nine in ten of those that are found have
 * nothing but common words: none of them is worth a list or an id of its own.
 */
export function filedUnder(keys: Uint32Array, days: readonly FiledDay[], least: number): FiledUnder {
  /* One bit a key: what is looked up for every filed key stays in the nearest cache. */
  const asked = new Uint32Array(0x10000 / 32);
  const isAsked = (brief: number): number => ((asked[brief >>> 5] ?? 0) >>> (brief & 31)) & 1;
  let enough = least;
  for (const key of keys) {
    const brief = briefOf(key);
    enough -= isAsked(brief);
    asked[brief >>> 5] = (asked[brief >>> 5] ?? 0) | (1 << (brief & 31));
  }
  const articles: Filed[] = [];
  const briefs: number[] = [];
  for (const day of days) {
    const { keys: filed } = day;
    for (let at = 0, place = 0, end; at < filed.length; at = end, place++) {
      end = at + 1 + (filed[at] ?? 0);
      let count = 0;
      for (let n = at + 1; n < end; n++) count += isAsked(filed[n] ?? 0);
      if (count < enough) continue;
      const from = briefs.length;
      for (let n = at + 1; n < end; n++) {
        const brief = filed[n] ?? 0;
        if (isAsked(brief) === 1) briefs.push(brief);
      }
      articles.push({ day, place, from, to: briefs.length });
    }
  }
  return { articles, briefs };
}
