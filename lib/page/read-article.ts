import type { Reading } from '../model/article.ts';
import { isoDate } from './dates.ts';
import { creditsIn } from './credits.ts';
import { attribute, webUrl } from './dom.ts';
import { gateBefore, gateByHead, gateByText } from './gate.ts';
import { findingMainText } from './main-text.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { type PageText, pageText } from './page-text.ts';
import { atOnce, type Work } from './turns.ts';
import { type Block, type Frame, walking } from './walk.ts';

/** An article as it stands on the page now: what is sent away, and the way back to the page. */
export interface PageRead {
  readonly isArticle: boolean;
  readonly reading: Reading;
  readonly text: PageText;
  /** The smallest element around all of the text. */
  readonly root: Element | null;
  /** What lies inside of the page and is watched apart: open shadow roots, and frames' bodies. */
  readonly inner: readonly Node[];
}

const MOST_LINKS = 2_000;
/** Characters. */
const LEAST_PARAGRAPH = 40;
const LONGEST_DATE = 80;
/** What has more dates among its paragraphs is what several people wrote. */
const MOST_DATES = 3;

function linksOf(text: PageText, url: string): Reading['links'] {
  return text.links.slice(0, MOST_LINKS).flatMap(({ span, element }) => {
    const href = webUrl(attribute(element, 'href'), url);
    return href === null || span[0] >= span[1] ? [] : [{ span, href }];
  });
}

function extentOf(metadata: Metadata, text: string, truncated: boolean): Reading['extent'] {
  if (truncated) return 'truncated';
  return metadata.isPaid &&
    (/(…|\.\.\.)$/.test(text) || text.length < 1_500 || text.length * 2 < metadata.body.length)
    ? 'stub'
    : 'whole';
}

const isDated = ({ text }: Block): boolean => text.length < LONGEST_DATE && isoDate(text) !== null;

function commonElement(blocks: readonly Block[]): Element | null {
  let common: Frame | null = blocks[0]?.frame ?? null;
  for (const { frame } of blocks) {
    let other: Frame | null = frame;
    while (common !== other && common !== null && other !== null) {
      if (common.depth >= other.depth) common = common.parent;
      else other = other.parent;
    }
  }
  return common?.element ?? null;
}

/**
 * Reads the page once and writes nothing to it. Null where its head alone says that it is no article; else the verdict is
 * in `isArticle`. `url` is where the page was loaded from.
 */
export function readArticle(document: Document, url: string): PageRead | null {
  const metadata = readMetadata(document, url);
  return gateBefore(document, metadata) === 'no' ? null : readText(document, url, metadata);
}

/** As `readArticle`, for a page of which it is known that it is to be read. */
export function readText(document: Document, url: string, metadata?: Metadata): PageRead {
  return atOnce(readingText(document, url, metadata));
}

/** As `readText`, in turns. */
export function* readingText(
  document: Document,
  url: string,
  metadata: Metadata = readMetadata(document, url),
): Work<PageRead> {
  const { blocks, truncated, inner } = yield* walking(document.body);
  const { blocks: main, linkedHeadings } = yield* findingMainText(blocks, metadata.title);
  yield;
  const text = pageText(main);
  yield;
  return {
    isArticle: gateByText(gateByHead(metadata), {
      characters: text.text.length,
      lines: main.length,
      paragraphs: main.filter((block) => block.text.length >= LEAST_PARAGRAPH).length,
      linkedHeadings,
      isDated: () => blocks.some(isDated) && main.filter(isDated).length <= MOST_DATES,
    }),
    text,
    root: commonElement(main),
    inner,
    reading: {
      url: webUrl(url, url) ?? url,
      canonicalUrl: metadata.canonicalUrl,
      title: metadata.title,
      siteName: metadata.siteName,
      authors: metadata.authors,
      credits: creditsIn(metadata, blocks, text.text),
      published: metadata.published,
      modified: metadata.modified,
      language: metadata.language,
      text: text.text,
      blocks: text.blocks,
      links: linksOf(text, url),
      basedOn: metadata.basedOn,
      extent: extentOf(metadata, text.text, truncated),
    },
  };
}
