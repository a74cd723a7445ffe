import type { Origin, RelationName } from '../model/relation.ts';
import type { ArticleIndex, ClaimIndex } from '../model/shelf.ts';
import type { KnownOutlet } from './resolve.ts';

/** Why a relation is said; its words are in `_locales` as `because_<reason>`. */
export const relationReasons = [
  'same-value',
  'other-value',
  'count-grew',
  'credits-the-other',
  'same-credit',
  'same-wire',
  'same-text',
  'same-text-one-owner',
  'same-sentence',
  'same-quote',
  'same-statement',
  'same-outlet',
] as const;
export type RelationReason = (typeof relationReasons)[number];

/** A relation between claim `a` of one article and claim `b` of another, as positions in their indexes. */
export interface Found {
  readonly relation: RelationName;
  readonly a: number;
  readonly b: number;
  readonly origin: Origin | null;
  readonly because: RelationReason;
  readonly confidence: number;
}

/** Where a claim's article says that it has it from, its own outlet left out. */
export type Upstream = (index: ArticleIndex, claim: ClaimIndex) => readonly Origin[];

/** What is known of two articles of one story before their claims are compared. */
export interface Pair {
  readonly a: ArticleIndex;
  readonly b: ArticleIndex;
  readonly known: readonly KnownOutlet[];
  readonly upstream: Upstream;
  /** Share of the shorter text that stands in the other; null where neither is a copy. */
  readonly copy: number | null;
}
