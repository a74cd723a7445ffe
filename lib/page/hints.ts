import { digitsAt, mayHoldDate } from './dates.ts';
import { hasParagraphs } from './gate.ts';

/** Elements that give an author, a date or a kind of page; more of them than the gate believes, in one look. */
const marks =
  'meta:is([name*=author i],[name*=creator i],[name*=byl i],[name*=date i],[name*=pub i],[name=parsely-type i],[name="dc.type" i],[name=page_type i],[name=pagetype i],' +
  '[property*=author i],[property*=creator i],[property*=byl i],[property*=date i],[property*=pub i],[property=parsely-type i],[property="dc.type" i],[property=page_type i],[property=pagetype i],' +
  '[itemprop*=author i],[itemprop*=creator i],[itemprop*=byl i],[itemprop*=date i],[itemprop*=pub i],[itemprop=parsely-type i],[itemprop="dc.type" i],[itemprop=page_type i],[itemprop=pagetype i],' +
  '[http-equiv*=author i],[http-equiv*=creator i],[http-equiv*=byl i],[http-equiv*=date i],[http-equiv*=pub i],' +
  '[name="og:type" i][content*=article i],[property="og:type" i][content*=article i],[itemprop="og:type" i][content*=article i]),' +
  'time[datetime],time[pubdate],[itemprop~=datePublished]';

/** Types of article in structured data, as they are written or with letters as escapes. */
const articleTypes = ['Article', 'BlogPosting', 'Report', 'ClaimReview', 'MedicalWebPage', '\\u00'];

/** How paths begin under which sites keep their news. */
const newsPaths = ['/news/', '/article', '/story/', '/stories/'];

/** Whether an address alone makes it most likely that the page is news: the reading may be brought before anything of it is there. */
export function leadsToNews(url: string): boolean {
  for (const path of newsPaths) if (url.includes(path)) return true;
  return hasYear(url);
}

/** `/2026/` or `/2026-`. */
function hasYear(url: string): boolean {
  for (let at = url.indexOf('/'); at >= 0; at = url.indexOf('/', at + 1))
    if (digitsAt(url, at + 1, 4) && (url[at + 5] === '/' || url[at + 5] === '-')) return true;
  return false;
}

/** Whether a page says of itself, as far as it is there, that it may be an article. */
export function hasMarks(document: Document, url: string): boolean {
  if (hasYear(url) || document.querySelector(marks) !== null) return true;
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let i = 0; i < scripts.length; i++) {
    const source = scripts[i]?.textContent ?? '';
    for (const type of articleTypes) if (source.includes(type)) return true;
  }
  return false;
}

/**
 * Whether anything at all speaks for an article: what the gate takes for one has such a hint, and a page without any is spared
 * the rest of it. Without a pattern and without counting letters, each of which takes as long as all of this in a process that has
 * run nothing yet.
 */
export function hasHints(document: Document, url: string): boolean {
  if (hasMarks(document, url)) return true;
  return hasParagraphs(document) && mayHoldDate(document.body.textContent ?? '');
}
