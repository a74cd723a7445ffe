import type { Article } from '../model/article.ts';
import { dayOf, momentOf } from '../model/filed-day.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokensOf } from '../text/tokens.ts';
import { carriedBy } from './carries.ts';
import { indexClaims } from './claims.ts';
import { shinglesOf } from './shingles.ts';
import { keysOf, termsOf } from './terms.ts';

/** Of the indexing method: raised whenever an index of before would be read wrongly. */
const VERSION = 4;
const MINUTE = 60_000;

/** All that comparing needs of an article; pure, linear in its text. */
export function indexArticle(article: Article): ArticleIndex {
  const tokens = tokensOf(article.text);
  const sentences = sentencesOf(tokens);
  const vector = termsOf(article.title, tokens, sentences);
  const dated = article.published !== null && !Number.isNaN(Date.parse(article.published));
  const carries = carriedBy(article);
  const claims = indexClaims(article, tokens, sentences);
  const carried = carries.flatMap(({ outlet }) => outlet ?? []);
  return {
    version: VERSION,
    article: article.id,
    outlet: article.outlet,
    outletName: article.outletName,
    day: dayOf(article),
    minute: Math.floor(momentOf(article) / MINUTE),
    dated,
    ...vector,
    shingles: shinglesOf(tokens),
    carries,
    ...claims,
    cites: [...new Set([...claims.cites, ...carried])].filter((outlet) => outlet !== article.outlet),
    keys: keysOf(vector),
  };
}
