import type { ReaderAnnotation, Selectors } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Bundle } from '../model/bundle.ts';
import { claimIdOf } from '../model/ids.ts';
import type { Revision } from '../model/revision.ts';
import type { Span } from '../model/span.ts';
import { codePointsOf } from '../text/code-points.ts';
import { describeSpan } from '../text/quote.ts';
import { bodyOf } from './body.ts';
import {
  type ArticleRecord,
  type ClaimItem,
  FORMAT,
  type ReaderItem,
  type RevisionItem,
  type Target,
} from './file-schema.ts';
import { CONTEXT, LIBRARY, nameOf, READER, SOFTWARE } from './names.ts';
import { laidOut, type Paper, stretchOf } from './words.ts';

export type Item = ClaimItem | RevisionItem | ReaderItem;

/** The article without its claims; null where its record cannot be read. */
export function recordOf({ article }: Bundle): ArticleRecord | null {
  if (article === null) return null;
  const paper = paperOf(article);
  const { id, claims: _claims, blocks, links, ...kept } = article;
  return {
    id: nameOf('article', id),
    type: 'Article',
    ...kept,
    blocks: blocks.map((block) => stretchOf(paper, block)),
    links: links.map(({ span, href }) => ({ stretch: stretchOf(paper, span), href })),
  };
}

/** All annotations of one article: its claims in reading order, what was revised, what the reader did. */
export function itemsOf({ article, annotations, revisions, id }: Bundle): readonly Item[] {
  const page = article ?? { id, url: nameOf('article', id), canonicalUrl: nameOf('article', id), text: '' };
  const paper = paperOf(page);
  return [
    ...(article ? claimItems(article, paper) : []),
    ...revisions.map((revision) => revisionItem(revision, page, article?.firstRead ?? revision.lastSeen)),
    ...annotations.map((annotation) =>
      readerItem(annotation, page, article?.lastRead ?? annotation.modified),
    ),
  ];
}

type Page = Pick<Article, 'id' | 'url' | 'canonicalUrl' | 'text'>;

const paperOf = ({ text }: { text: string }): Paper => ({ text, points: codePointsOf(text) });

function claimItems(article: Article, paper: Paper): readonly ClaimItem[] {
  return article.claims.map((claim) => ({
    id: nameOf('claim', claimIdOf(article.id, claim.id)),
    type: 'Annotation',
    created: article.firstRead,
    motivation: 'classifying',
    generator: SOFTWARE,
    body: bodyOf(claim, paper),
    target: targetOf(article, describeSpan(article.text, [claim.start, claim.end]), paper, article.lastRead),
  }));
}

/** Its words are no longer in the text: they are laid out as they stood (words.ts). */
function revisionItem(revision: Revision, page: Page, created: string): RevisionItem {
  const paper = paperOf({ text: laidOut(revision.selectors.quote, revision.selectors.position.start) });
  return {
    id: nameOf('revision', `${revision.claim}:${revision.changeSeen}`),
    type: 'Annotation',
    created,
    modified: revision.changeSeen,
    motivation: 'classifying',
    generator: SOFTWARE,
    replacedBy: revision.now === null ? null : nameOf('claim', revision.now),
    body: bodyOf(revision.was, paper),
    target: targetOf(page, revision.selectors, paper, revision.lastSeen),
  };
}

function readerItem(annotation: ReaderAnnotation, page: Page, seen: string): ReaderItem {
  const { id, claim, kind, note, tags, dismissed, created, modified, selectors } = annotation;
  const text = (value: string, purpose: 'commenting' | 'tagging') =>
    ({ type: 'TextualBody', value, format: 'text/plain', purpose }) as const;
  return {
    id: nameOf('annotation', id),
    type: 'Annotation',
    created,
    modified,
    motivation: motivationOf(annotation),
    creator: READER,
    body: [
      { type: 'ReaderMark', kind, dismissed, about: claim === null ? null : nameOf('claim', claim) },
      ...(note === '' ? [] : [text(note, 'commenting')]),
      ...tags.map((tag) => text(tag, 'tagging')),
    ],
    target: targetOf(page, selectors, paperOf(page), seen),
  };
}

function motivationOf({ note, tags, dismissed }: ReaderAnnotation): ReaderItem['motivation'] {
  if (note !== '') return 'commenting';
  if (dismissed) return 'moderating';
  return tags.length > 0 ? 'tagging' : 'highlighting';
}

function targetOf(page: Page, { quote, position }: Selectors, paper: Paper, seen: string): Target {
  const span: Span = [position.start, position.end];
  const [start, end] = stretchOf(paper, span);
  return {
    type: 'SpecificResource',
    source: page.url,
    canonical: page.canonicalUrl,
    selector: [
      { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      { type: 'TextPositionSelector', start, end },
    ],
    state: { type: 'TimeState', sourceDate: seen },
  };
}

/** What comes before the articles, between them and the items, and after: the file is written in one stream. */
export const around = {
  start: (label: string) => {
    const head = {
      '@context': CONTEXT,
      id: LIBRARY,
      type: 'AnnotationCollection',
      label,
      formatVersion: FORMAT,
    };
    return `${JSON.stringify(head).slice(0, -1)},\n"articles": [\n`;
  },
  firstItem: () => {
    const page = { id: `${LIBRARY}:page:1`, type: 'AnnotationPage', partOf: LIBRARY, startIndex: 0 };
    return `\n],\n"first": ${JSON.stringify(page).slice(0, -1)},"items": [\n`;
  },
  between: ',\n',
  end: (total: number) => `${total === 0 ? '\n],' : '\n]},'}\n"total": ${total}}\n`,
};
