import type { ArticleId } from '../model/article.ts';
import { briefOf, type FiledDay } from '../model/filed-day.ts';

/** The articles that are filed under some of the keys that were asked for, and under which. */
export interface Filed {
  readonly count: number;
  readonly idAt: (place: number) => ArticleId;
  /** By key, places of articles. */
  readonly under: ReadonlyMap<number, readonly number[]>;
}

/** One pass over all that is filed, a few nanoseconds a key: faster than asking the database for each key. */
export function filedUnder(keys: Uint32Array, days: readonly FiledDay[]): Filed {
  const lists = new Map(Array.from(keys, (key) => [briefOf(key), [] as number[]]));
  const asked = new Uint8Array(0x10000);
  for (const brief of lists.keys()) asked[brief] = 1;
  const dayOf: FiledDay[] = [];
  const nthOf: number[] = [];
  for (const day of days) {
    const { keys: filed } = day;
    for (let at = 0, nth = 0, end = 0; at < filed.length; at = end, nth++) {
      end = at + 1 + (filed[at] ?? 0);
      let place = -1;
      for (let n = at + 1; n < end; n++) {
        const brief = filed[n] ?? 0;
        if (asked[brief] === 0) continue;
        if (place === -1) {
          place = dayOf.push(day) - 1;
          nthOf.push(nth);
        }
        lists.get(brief)?.push(place);
      }
    }
  }
  return {
    count: dayOf.length,
    idAt: (place) => dayOf[place]?.idAt(nthOf[place] ?? 0) ?? '',
    under: new Map(Array.from(keys, (key) => [key, lists.get(briefOf(key)) ?? []])),
  };
}
