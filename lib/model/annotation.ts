import * as z from 'zod/mini';
import { ArticleId } from './article.ts';
import { ClaimKind } from './claim.ts';
import { ClaimId } from './ids.ts';
import { MOST_NOTE, MOST_TYPED } from './limits.ts';

/** W3C Web Annotation Model §4.2.4; UTF-16 strings, prefix and suffix make `exact` unique in the article. */
export const TextQuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1), z.maxLength(20_000)),
  prefix: z.string().check(z.maxLength(2_000)),
  suffix: z.string().check(z.maxLength(2_000)),
});
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>;

/** W3C Web Annotation Model §4.2.5, but inside we count UTF-16 code units; exports convert to code points. */
export const TextPositionSelector = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type TextPositionSelector = z.infer<typeof TextPositionSelector>;

export const Selectors = z.object({ quote: TextQuoteSelector, position: TextPositionSelector });
export type Selectors = z.infer<typeof Selectors>;

/** What the reader did: a note on, or a dismissal of, a marked claim; or a passage marked by hand. */
export const ReaderAnnotation = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  article: ArticleId,
  /** The claim it is about, or null for a passage that the reader marked. */
  claim: z.nullable(ClaimId),
  /** The words it stands on, kept so that it outlives the claim. */
  selectors: Selectors,
  /** `highlight` is a passage marked without saying what kind of claim it is. */
  kind: z.enum([...ClaimKind.options, 'highlight']),
  note: z.string().check(z.maxLength(MOST_NOTE)),
  tags: z.readonly(z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(50))),
  dismissed: z.boolean(),
  /** ISO 8601 UTC. */
  created: z.string(),
  modified: z.string(),
});
export type ReaderAnnotation = z.infer<typeof ReaderAnnotation>;

/** The reader's part of an annotation; the background adds id, dates and, for a claim, its selectors. */
export const AnnotationDraft = z.object({
  /** Null makes a new one; else the one to change. */
  id: z.nullable(z.string().check(z.maxLength(80))),
  article: ArticleId,
  claim: z.nullable(ClaimId),
  /** Needed for a passage marked by hand; ignored where `claim` is given. */
  selectors: z.nullable(Selectors),
  kind: ReaderAnnotation.shape.kind,
  note: ReaderAnnotation.shape.note,
  /** As they were typed; they are kept tidied. */
  tags: z.readonly(z.array(z.string().check(z.maxLength(MOST_TYPED))).check(z.maxLength(MOST_TYPED))),
  dismissed: z.boolean(),
});
export type AnnotationDraft = z.infer<typeof AnnotationDraft>;
