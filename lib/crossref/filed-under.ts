import type { ArticleId } from '../model/article.ts';
import { briefOf, type FiledDay } from '../model/filed-day.ts';

/** An article that is filed under some of the keys that were asked for. */
export interface Filed {
  readonly article: ArticleId;
  /** `briefOf` of each of its keys that was asked for. */
  readonly shared: readonly number[];
}

/**
 * All articles that are filed under `least` of the keys or more, where two keys may be taken for one. One pass over all that
 * is filed, a few nanoseconds a key: faster than asking the database for each key.
 */
export function filedUnder(keys: Uint32Array, days: readonly FiledDay[], least: number): readonly Filed[] {
  /* One bit a key: what is looked up for every filed key stays in the nearest cache. */
  const asked = new Uint32Array(0x10000 / 32);
  const isAsked = (brief: number): number => ((asked[brief >>> 5] ?? 0) >>> (brief & 31)) & 1;
  let enough = least;
  for (const key of keys) {
    const brief = briefOf(key);
    enough -= isAsked(brief);
    asked[brief >>> 5] = (asked[brief >>> 5] ?? 0) | (1 << (brief & 31));
  }
  const found: Filed[] = [];
  for (const { keys: filed, idAt } of days) {
    for (let at = 0, nth = 0, end; at < filed.length; at = end, nth++) {
      end = at + 1 + (filed[at] ?? 0);
      let count = 0;
      for (let n = at + 1; n < end; n++) count += isAsked(filed[n] ?? 0);
      if (count < enough) continue;
      const shared: number[] = [];
      for (let n = at + 1; n < end; n++) {
        const brief = filed[n] ?? 0;
        if (isAsked(brief) === 1) shared.push(brief);
      }
      found.push({ article: idAt(nth), shared });
    }
  }
  return found;
}
