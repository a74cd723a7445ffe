import type { ArticleId } from '../model/article.ts';
import { briefOf, FILED_HEAD, type FiledArticles, filedIdAt, type FiledDay } from '../model/filed-day.ts';

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
  const found: (readonly [FiledArticles, number])[] = [];
  for (const { articles } of days) {
    for (let at = 0, end = 0; at < articles.length; at = end) {
      end = at + FILED_HEAD + (articles[at + FILED_HEAD - 1] ?? 0);
      let place = -1;
      for (let n = at + FILED_HEAD; n < end; n++) {
        const brief = articles[n] ?? 0;
        if (asked[brief] === 0) continue;
        if (place === -1) place = found.push([articles, at]) - 1;
        lists.get(brief)?.push(place);
      }
    }
  }
  return {
    count: found.length,
    idAt: (place) => filedIdAt(...(found[place] ?? [new Uint16Array(), 0])),
    under: new Map(Array.from(keys, (key) => [key, lists.get(briefOf(key)) ?? []])),
  };
}
