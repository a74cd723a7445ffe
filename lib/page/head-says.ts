import { digitsAt } from './dates.ts';

/** What hardly any page has in its head but an article. */
const signs =
  'meta:is([property="og:type" i],[name="og:type" i])[content="article" i],meta[property="article:published_time" i]';

/** Digits in a row, and hyphens in one part of a path, from which on an address looks like that of one text among many. */
const DIGITS = 4;
const HYPHENS = 3;

/** Whether an address may be that of an article: a number or a headline stands in its path, as in nearly all. Without a pattern: to build the first one takes longer. */
export function mayLeadToArticle(url: string): boolean {
  let hyphens = 0;
  for (let at = url.indexOf('/', 8); at >= 0 && at < url.length; at++) {
    const sign = url[at];
    if (sign === '?' || sign === '#') return false;
    if (sign === '/') hyphens = 0;
    if (sign === '-' && ++hyphens >= HYPHENS) return true;
    if (digitsAt(url, at, DIGITS)) return true;
  }
  return false;
}

/** Whether the head of a page calls it an article in so many words. */
export function headSays(document: Document): boolean {
  return document.querySelector(signs) !== null;
}

/**
 * Calls at once or later, at most once, when the head of a page is there: long before its text is whole. A hidden page is left alone,
 * and so is one whose address promises nothing: to watch a head costs half of what all else does there.
 * @returns stops waiting
 */
export function whenHeadIsThere(document: Document, then: () => void): () => void {
  if (document.hidden || !mayLeadToArticle(document.URL)) return () => undefined;
  const observer = new MutationObserver(look);
  const stop = (): void => {
    observer.disconnect();
  };
  observer.observe(document, { childList: true });
  look();
  return stop;

  /** A body ends the head. Nothing is heard of what goes on in either. */
  function look(): void {
    const { documentElement: root, body } = document;
    if (body === null) {
      if (root !== null) observer.observe(root, { childList: true });
      return;
    }
    stop();
    if (!document.hidden) then();
  }
}
