import { digitsAt } from './dates.ts';

/** How paths begin under which sites keep their news. */
const newsPaths = ['/news/', '/article', '/story/', '/stories/'];

/** Digits in a row, and hyphens in one part of a path, from which on an address looks like that of one text among many. */
const DIGITS = 4;
const HYPHENS = 3;

/**
 * What an address lets expect. `year`: one begins a part of its path, `/2026/` or `/2026-`; `news`: sites keep their news there; with
 * either, the page is most likely news. `text`: a number or a headline stands in it, as in nearly all of articles.
 */
export type AddressHint = 'year' | 'news' | 'text' | 'nothing';

/** Without a pattern: to build the first one takes longer. */
export function addressHint(url: string): AddressHint {
  let hint: AddressHint = 'nothing';
  let hyphens = 0;
  for (let at = url.indexOf('/', 8); at >= 0 && at < url.length; at++) {
    const sign = url[at];
    if (sign === '?' || sign === '#') break;
    if (sign === '/') {
      hyphens = 0;
      if (digitsAt(url, at + 1, 4) && (url[at + 5] === '/' || url[at + 5] === '-')) return 'year';
    } else if (sign === '-') hyphens++;
    if (hyphens >= HYPHENS || digitsAt(url, at, DIGITS)) hint = 'text';
  }
  for (const path of newsPaths) if (url.includes(path)) return 'news';
  return hint;
}
