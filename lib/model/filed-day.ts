import type { Article, ArticleId } from './article.ts';

const DAY_MS = 86_400_000;

/** Articles of one day, each with the keys under which it is found again. */
export interface FiledDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** As `briefKeys` has them, of one article after the other. */
  readonly keys: Uint16Array;
  /** The id of the n-th of these articles. */
  readonly idAt: (place: number) => ArticleId;
}

/**
 * How many keys there are, and 16 bits of each. Two keys that are taken for one cost a look at an article that is then found to
 * be about something else; the rest of their bits would cost every page twice as much to read.
 */
export function briefKeys(keys: Uint32Array): Uint16Array {
  return Uint16Array.of(keys.length, ...Array.from(keys, briefOf));
}

/** 16 bits of a key of 32. */
export const briefOf = (key: number): number => (key ^ (key >>> 16)) & 0xffff;

/** Milliseconds since 1970-01-01: the publication as far as the page states it, else the first reading. */
export function momentOf({ published, firstRead }: Pick<Article, 'published' | 'firstRead'>): number {
  const stated = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(stated) ? Date.parse(firstRead) || 0 : stated;
}

/** The day under which an article is filed. */
export const dayOf = (article: Pick<Article, 'published' | 'firstRead'>): number =>
  Math.floor(momentOf(article) / DAY_MS);
