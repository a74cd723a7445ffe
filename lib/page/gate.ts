import { mayHoldDate } from './dates.ts';
import type { Metadata } from './metadata.ts';

/** `article`: structured data says so; `likely`: other marks do; `perhaps`: it has a date or an author;
 * `hardly`: not even that, and the text has to tell. */
export type GateVerdict = 'article' | 'likely' | 'perhaps' | 'hardly' | 'no';

const hasArticleMarks = ({ meta }: Metadata): boolean =>
  meta('article:published_time') !== '' ||
  meta('parsely-type') === 'post' ||
  /^(news)?article|story$/i.test(meta('dc.type') || meta('page_type') || meta('pagetype'));

/** What head and structured data alone say. */
export function gateByHead(metadata: Metadata): GateVerdict {
  /** Kinds of page that may carry long texts and are no news articles. */
  const otherTypes =
    /^(Product|SearchResults|Collection|QAPage|FAQ|DiscussionForum|Profile|Recipe|JobPosting|Course|Event|Checkout|ContactPage|AboutPage|SoftwareApp|RealEstate|Restaurant|Hotel|Lodging)/;
  const { article, meta, types, canonicalUrl } = metadata;
  if (article !== null) return 'article';
  const type = meta('og:type').toLowerCase();
  if ((URL.parse(canonicalUrl)?.pathname ?? '/') === '/') return 'no';
  if (types.some((name) => otherTypes.test(name)) || /product|profile|video\.|music\.|book/.test(type))
    return 'no';
  if (type === 'article' || hasArticleMarks(metadata)) return 'likely';
  return metadata.published !== null || metadata.authors.length > 0 ? 'perhaps' : 'hardly';
}

/** Paragraphs, or breaks between them, and characters in paragraphs, with which a page that says nothing of itself may still be an article. */
const LEAST_PARAGRAPHS = 4;
const LEAST_PROSE = 1_500;

/** What can be said of a page's prose without looking at its letters. */
export function hasParagraphs(document: Document): boolean {
  return document.querySelectorAll('p,br + br').length >= LEAST_PARAGRAPHS;
}

/**
 * Whether a page that says nothing of itself can be an article: prose enough, a rough count, and somewhere a day, without which
 * the text would not be believed. Lists, apps, shops and manuals need not be read.
 */
function mayBeSilentArticle(document: Document): boolean {
  return hasParagraphs(document) && hasProse(document) && mayHoldDate(document.body.textContent ?? '');
}

function hasProse(document: Document): boolean {
  let characters = 0;
  for (const { textContent } of document.querySelectorAll('p')) {
    characters += textContent?.length ?? 0;
    if (characters > LEAST_PROSE) return true;
  }
  return document.querySelectorAll('br + br').length >= LEAST_PARAGRAPHS;
}

/** What can be said before the text is read. */
export function gateBefore(document: Document, metadata: Metadata): GateVerdict {
  const verdict = gateByHead(metadata);
  return verdict === 'hardly' && !mayBeSilentArticle(document) ? 'no' : verdict;
}

/** What was read, in numbers. */
export interface Shape {
  readonly characters: number;
  /** Blocks of any length, and those of some length. */
  readonly lines: number;
  readonly paragraphs: number;
  /** Headings that are links, beside the paragraphs: a page with many is a list of other pages. */
  readonly linkedHeadings: number;
  /** Whether a short line of the page gives a day, as bylines and datelines do, and not many lines among its paragraphs. */
  readonly isDated: () => boolean;
}

const LETTERS_A_WORD = 6;

/** What the text says, once read: prose enough where the page calls itself an article, and more where it is silent. */
export function gateByText(
  verdict: GateVerdict,
  { characters, lines, paragraphs, linkedHeadings, isDated }: Shape,
): boolean {
  const words = characters / LETTERS_A_WORD;
  switch (verdict) {
    case 'no':
      return false;
    case 'article':
      return words >= 20;
    case 'likely':
      return words >= 40 && linkedHeadings <= Math.max(3, paragraphs / 2);
    case 'hardly':
      return words >= 300 && lines >= 5 && linkedHeadings === 0 && isDated();
    case 'perhaps':
      return words >= 150 && lines >= 3 && linkedHeadings <= Math.max(2, lines / 3);
  }
}
