import { addressHint } from './address-hint.ts';
import { mayHoldDate } from './dates.ts';
import { hasParagraphs } from './gate.ts';
import { hasStructuredArticle, textOfBody } from './unwrapped.ts';

/** Under which names, in the attribute `@`, pages give an author, a date or a kind of page; more of them than the gate believes, in one look. */
const names =
  '[@*=author i],[@*=creator i],[@*=byl i],[@*=date i],[@*=pub i],[@=parsely-type i],[@="dc.type" i],[@=page_type i],[@=pagetype i],[@="og:type" i][content*=article i]';
const namesIn = (attribute: string): string => names.replaceAll('@', attribute);

/** Elements that give any of that. Put together here, since the browser takes longer to read what a script has in it. */
const marks = (): string =>
  `meta:is(${namesIn('name')},${namesIn('property')},${namesIn('itemprop')},${namesIn('http-equiv')}),time[datetime],time[pubdate],[itemprop~=datePublished]`;

/** What hardly any page has in its head but an article. */
const headSigns =
  'meta:is([property="og:type" i],[name="og:type" i])[content="article" i],meta[property="article:published_time" i]';

/** Whether the head of a page calls it an article in so many words. */
export function headSays(document: Document): boolean {
  return document.querySelector(headSigns) !== null;
}

/** Whether a page says of itself, as far as it is there, that it may be an article. */
export function hasMarks(document: Document, url: string): boolean {
  return (
    addressHint(url) === 'year' || document.querySelector(marks()) !== null || hasStructuredArticle(document)
  );
}

/**
 * Whether anything at all speaks for an article: what the gate takes for one has such a hint, and a page without any is spared
 * the rest of it. Without counting letters, which takes as long as all of this in a process that has run nothing yet.
 */
export function hasHints(document: Document, url: string): boolean {
  return hasMarks(document, url) || (hasParagraphs(document) && mayHoldDate(textOfBody(document)));
}
