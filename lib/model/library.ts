import * as z from 'zod/mini';
import { ReaderAnnotation } from './annotation.ts';
import { ArticleId, OutletId } from './article.ts';
import { ClaimKind } from './claim.ts';
import { ClaimId } from './ids.ts';
import { HowKnown, Standing, StandingName } from './relation.ts';
import { Sheet, SheetClaim, Tally } from './sheet.ts';
import { SourceType } from './source-type.ts';

/** Where a list goes on; opaque. Null asks for the beginning, and in an answer means that there is no more. */
export const Cursor = z.nullable(z.string().check(z.maxLength(200)));
export type Cursor = z.infer<typeof Cursor>;

/** Rows asked for at once. An answer may hold fewer, even none, and still go on: search stops in time, not at a count. */
export const PageSize = z.int().check(z.positive(), z.maximum(200));

const { recency: _recency, claims: _claims, terms: _terms, ...head } = Sheet.shape;

/** An article in a list. */
export const ArticleRow = z.object({
  ...head,
  /** ISO 8601 day that lists go by: of publication, else of the first reading. */
  day: z.string(),
});
export type ArticleRow = z.infer<typeof ArticleRow>;

export const StoryRow = z.object({
  /** The latest article: its headline names the story. */
  latest: ArticleRow,
  articles: z.int(),
  outlets: z.readonly(z.array(z.object({ id: OutletId, name: z.string() }))),
  /** ISO 8601 days of the first and the latest article. */
  from: z.string(),
  to: z.string(),
});
export type StoryRow = z.infer<typeof StoryRow>;

/** One reported value of a quantity that several articles of a story speak of. */
export const ValuePoint = z.object({
  claim: ClaimId,
  article: ArticleId,
  outletName: z.string(),
  /** ISO 8601 day or moment. */
  date: z.string(),
  /** As the article writes it. */
  label: z.string(),
  /** Bounds in `unit`, seconds for durations; null is open. */
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  relation: z.enum(['same', 'conflicts', 'update']),
});
export type ValuePoint = z.infer<typeof ValuePoint>;

export const ValueSeries = z.object({
  kind: ClaimKind,
  unit: z.nullable(z.string()),
  /** Oldest first; at least two articles. */
  points: z.readonly(z.array(ValuePoint)),
});
export type ValueSeries = z.infer<typeof ValueSeries>;

/** An article of the story rests on another outlet. */
export const StoryCitation = z.object({
  article: ArticleId,
  outlet: OutletId,
  to: z.string(),
  toName: z.string(),
  how: z.nullable(HowKnown),
});
export type StoryCitation = z.infer<typeof StoryCitation>;

export const StoryView = z.object({
  /** Earliest first. */
  articles: z.readonly(z.array(ArticleRow)),
  series: z.readonly(z.array(ValueSeries)),
  citations: z.readonly(z.array(StoryCitation)),
});
export type StoryView = z.infer<typeof StoryView>;

export const OutletRow = z.object({
  id: OutletId,
  name: z.string(),
  total: Tally,
  /** By month (`2026-11`), oldest first. */
  months: z.readonly(z.array(z.object({ month: z.string(), tally: Tally }))),
});
export type OutletRow = z.infer<typeof OutletRow>;

/** All that is given must hold; an empty list or null asks nothing. */
export const ClaimQuery = z.object({
  /** Each word must begin a word of the claim or of its article's headline. */
  words: z.string().check(z.maxLength(200)),
  kinds: z.readonly(z.array(ClaimKind)),
  sources: z.readonly(z.array(SourceType)),
  standings: z.readonly(z.array(StandingName)),
  outlet: z.nullable(OutletId),
  /** ISO 8601 days, both inclusive. */
  from: z.nullable(z.iso.date()),
  to: z.nullable(z.iso.date()),
});
export type ClaimQuery = z.infer<typeof ClaimQuery>;

export const ClaimHit = z.object({
  claim: ClaimId,
  kind: ClaimKind,
  source: z.nullable(SourceType),
  label: z.string(),
  passage: SheetClaim.shape.passage,
  article: ArticleRow,
  /** Given only where the query asks for standings. */
  standing: z.nullable(Standing),
});
export type ClaimHit = z.infer<typeof ClaimHit>;

export const AnnotationRow = z.object({ annotation: ReaderAnnotation, article: z.nullable(ArticleRow) });
export type AnnotationRow = z.infer<typeof AnnotationRow>;

export const LibrarySize = z.object({
  articles: z.int(),
  claims: z.int(),
  annotations: z.int(),
  outlets: z.int(),
  /** Bytes; null where the browser does not tell. */
  used: z.nullable(z.number()),
});
export type LibrarySize = z.infer<typeof LibrarySize>;
