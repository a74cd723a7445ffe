import type { ArticleId } from './article.ts';
import { halvesOf } from './ids.ts';

/** The articles of one day, each with the keys under which it is found again. */
export interface FiledDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly articles: FiledArticles;
}

/** As it is stored: of each article the two halves of its id, how many keys it has, and these. */
export type FiledArticles = Uint32Array;

/** Words of an article before its keys. */
export const FILED_HEAD = 3;

/** With one article more, or with other keys of one. */
export function withFiled(articles: FiledArticles, id: ArticleId, keys: Uint32Array): FiledArticles {
  const others = withoutFiled(articles, id);
  const next = new Uint32Array(others.length + FILED_HEAD + keys.length);
  next.set(others);
  next.set([...halvesOf(id), keys.length], others.length);
  next.set(keys, others.length + FILED_HEAD);
  return next;
}

/** The same where the article is not among them. */
export function withoutFiled(articles: FiledArticles, id: ArticleId): FiledArticles {
  const [high, low] = halvesOf(id);
  for (let at = 0, end = 0; at < articles.length; at = end) {
    end = at + FILED_HEAD + (articles[at + 2] ?? 0);
    if (articles[at] !== high || articles[at + 1] !== low) continue;
    const next = new Uint32Array(articles.length - (end - at));
    next.set(articles.subarray(0, at));
    next.set(articles.subarray(end), at);
    return next;
  }
  return articles;
}
