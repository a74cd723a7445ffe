import type { ArticleId } from './article.ts';
import { articleIdFrom, halvesOf } from './ids.ts';

/** The articles of one day, each with the keys under which it is found again. */
export interface FiledDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly articles: FiledArticles;
}

/**
 * As it is stored: of each article the four quarters of its id, how many keys it has, and of these 16 bits each (`briefOf`). Two
 * keys that are taken for one cost a look at an article that is then found to be about something else; the rest of their
 * bits would cost every page twice as much to read.
 */
export type FiledArticles = Uint16Array;

/** Words of an article before its keys. */
export const FILED_HEAD = 5;

export const NOTHING_FILED: FiledArticles = new Uint16Array();

/** 16 bits of a key of 32. */
export const briefOf = (key: number): number => (key ^ (key >>> 16)) & 0xffff;

/** With one article more, or with other keys of one. */
export function withFiled(articles: FiledArticles, id: ArticleId, keys: Uint32Array): FiledArticles {
  const others = withoutFiled(articles, id);
  const next = new Uint16Array(others.length + FILED_HEAD + keys.length);
  next.set(others);
  next.set([...quartersOf(id), keys.length], others.length);
  next.set(Array.from(keys, briefOf), others.length + FILED_HEAD);
  return next;
}

/** The same where the article is not among them. */
export function withoutFiled(articles: FiledArticles, id: ArticleId): FiledArticles {
  const quarters = quartersOf(id);
  for (let at = 0, end = 0; at < articles.length; at = end) {
    end = at + FILED_HEAD + (articles[at + FILED_HEAD - 1] ?? 0);
    if (quarters.some((quarter, n) => articles[at + n] !== quarter)) continue;
    const next = new Uint16Array(articles.length - (end - at));
    next.set(articles.subarray(0, at));
    next.set(articles.subarray(end), at);
    return next;
  }
  return articles;
}

/** The id of the article that begins at a word. */
export function filedIdAt(articles: FiledArticles, at: number): ArticleId {
  const [a = 0, b = 0, c = 0, d = 0] = articles.subarray(at, at + 4);
  return articleIdFrom(a * 0x10000 + b, c * 0x10000 + d);
}

function quartersOf(id: ArticleId): readonly number[] {
  return halvesOf(id).flatMap((half) => [half >>> 16, half & 0xffff]);
}
