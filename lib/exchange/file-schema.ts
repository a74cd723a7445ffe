import * as z from 'zod/mini';
import { ReaderAnnotation } from '../model/annotation.ts';
import { Article } from '../model/article.ts';
import { ClaimBody } from './body.ts';
import { Stretch } from './words.ts';

/** Of the file's own terms. A later one that older versions cannot read gets another number. */
export const FORMAT = 1;

/** A change is later than what it changes, and has to fit into four digits of a year, too. */
const LATEST = Date.UTC(9_000);

const moment = z.string().check(
  z.maxLength(40),
  z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
  z.refine((value) => Date.parse(value) < LATEST, 'Invalid input: expected a moment before the year 9000'),
);
const offset = z.int().check(z.nonnegative());

/** W3C Web Annotation Model §4.2.4. */
const QuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1)),
  prefix: z.string(),
  suffix: z.string(),
});

/** §4.2.5: code points. */
const PositionSelector = z.object({ type: z.literal('TextPositionSelector'), start: offset, end: offset });

export const Target = z.object({
  type: z.literal('SpecificResource'),
  source: z.string(),
  canonical: z.string(),
  selector: z.readonly(z.tuple([QuoteSelector, PositionSelector])),
  state: z.object({ type: z.literal('TimeState'), sourceDate: moment }),
});
export type Target = z.infer<typeof Target>;

const annotation = { type: z.literal('Annotation'), created: moment, target: Target };
const software = z.object({ id: z.string(), type: z.literal('Software'), name: z.string() });

/** A marked claim that stands in the article as it was read last. */
export const ClaimItem = z.object({
  id: z.string(),
  ...annotation,
  motivation: z.literal('classifying'),
  generator: software,
  body: ClaimBody,
});
export type ClaimItem = z.infer<typeof ClaimItem>;

/** A claim that a later visit no longer found; `replacedBy` names the claim in its place, null for an orphan. */
export const RevisionItem = z.object({
  id: z.string(),
  ...annotation,
  modified: moment,
  motivation: z.literal('classifying'),
  generator: software,
  replacedBy: z.nullable(z.string()),
  body: ClaimBody,
});
export type RevisionItem = z.infer<typeof RevisionItem>;

const TextualBody = z.object({
  type: z.literal('TextualBody'),
  value: z.string(),
  format: z.literal('text/plain'),
  purpose: z.enum(['commenting', 'tagging']),
});

const ReaderMark = z.object({
  type: z.literal('ReaderMark'),
  kind: ReaderAnnotation.shape.kind,
  dismissed: z.boolean(),
  /** The claim it is about; null for a passage marked by hand. */
  about: z.nullable(z.string()),
});

/** What the reader did: its mark first, then the note and the tags. */
export const ReaderItem = z.object({
  id: z.string(),
  ...annotation,
  modified: moment,
  motivation: z.enum(['commenting', 'tagging', 'highlighting', 'moderating']),
  creator: z.object({ id: z.string(), type: z.literal('Person') }),
  body: z.readonly(z.array(z.discriminatedUnion('type', [ReaderMark, TextualBody])).check(z.minLength(1))),
});
export type ReaderItem = z.infer<typeof ReaderItem>;

const { id: _id, claims: _claims, blocks: _blocks, links: _links, ...kept } = Article.shape;

/** An article as it was read, without its claims; stretches in code points. */
export const ArticleRecord = z.object({
  id: z.string(),
  type: z.literal('Article'),
  ...kept,
  firstRead: moment,
  lastRead: moment,
  blocks: z.readonly(z.array(Stretch).check(z.maxLength(50_000))),
  links: z.readonly(
    z
      .array(
        z.object({ stretch: Stretch, href: z.string().check(z.maxLength(4_096), z.regex(/^https?:\/\//i)) }),
      )
      .check(z.maxLength(2_000)),
  ),
});
export type ArticleRecord = z.infer<typeof ArticleRecord>;

const page = <T extends z.ZodMiniType>(item: T) =>
  z.object({
    id: z.string(),
    type: z.literal('AnnotationPage'),
    partOf: z.string(),
    startIndex: z.literal(0),
    items: z.array(item).check(z.minLength(1)),
  });

const collection = {
  '@context': z.tuple([z.literal('http://www.w3.org/ns/anno.jsonld'), z.unknown()]),
  id: z.string(),
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  formatVersion: z.literal(FORMAT),
  total: offset,
};

/** The file with its articles and items still to be looked at, one by one. */
export const Frame = z.object({
  ...collection,
  articles: z.array(z.unknown()),
  first: z.optional(page(z.unknown())),
});

/** The whole file: W3C Web Annotation Model §5 with one embedded page, and the articles that it speaks of. */
export const ExportFile = z.object({
  ...collection,
  articles: z.array(ArticleRecord),
  first: z.optional(page(z.union([ClaimItem, RevisionItem, ReaderItem]))),
});
