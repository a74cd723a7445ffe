import type { Article, ArticleId, OutletId } from './article.ts';
import type { ClaimKind } from './claim.ts';
import type { FiledDay } from './filed-day.ts';
import type { LossWhat } from './quantity.ts';
import type { HowKnown } from './relation.ts';
import type { SourceType } from './source-type.ts';

/** Where an article, or a passage of it, says that it has its report from. */
export interface Credit {
  /** The outlet, where registry or link tell it; null for a name that only the outlets of the story can tell. */
  readonly outlet: OutletId | null;
  /** As written, for showing and for comparing with the names of outlets. */
  readonly name: string;
  readonly how: Extract<HowKnown, 'credits' | 'links' | 'based-on' | 'wire'>;
}

/** One claim as it is compared with those of other articles; its words are in the packed lists of the index. */
export interface ClaimIndex {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly start: number;
  /** Its sentence, counted from the start of the article. */
  readonly sentence: number;
  /** The value as written, at most 80 code units; for an attribution who says so. */
  readonly label: string;
  /** What it measures: `time`, `%`, `people`, a currency, a unit symbol, a counted noun; empty for an attribution. */
  readonly unit: string;
  readonly low: number | null;
  readonly high: number | null;
  /** "about", "nearly": the value may be off a little. */
  readonly about: boolean;
  readonly what: LossWhat | null;
  readonly denied: boolean;
  /** Hash of the word that the value counts or measures ("crew", "investigation"); 0 where there is none. */
  readonly head: number;
  /** Hashes of what qualifies it within the quantity ("Somali", "undersea"), sorted. */
  readonly qualities: readonly number[];
  /** `rest` for "another five", "three others"; `tally` for what runs over more than the event: "so far", a player's games, an age of then. */
  readonly part: 'rest' | 'tally' | null;
  /** The year that its sentence states, 0 where it states none. */
  readonly year: number;
  /** Credits near the claim, the nearest first. */
  readonly credits: readonly Credit[];
  /** Who says so, where it is neither unnamed nor an outlet: a person, an organisation, a document. */
  readonly speaker: string | null;
  readonly sourceType: SourceType | null;
}

/**
 * What cross-referencing derives from one article when it is filed, and reads again when another is compared with it:
 * standings are worked out from indexes alone. Arrays are packed for storage: `terms[i]` is the 32-bit hash of a term,
 * `weights[i]` its weight, `marks[i]` bit flags (title or lead, name, number).
 */
export interface ArticleIndex {
  /** Of the indexing method; an index of another version is rebuilt. */
  readonly version: number;
  readonly article: ArticleId;
  readonly outlet: OutletId;
  readonly outletName: string;
  /** Days since 1970-01-01 of publication, else of the first reading. */
  readonly day: number;
  /** Minutes since 1970-01-01 of publication as far as the page states it, else of the first reading. */
  readonly minute: number;
  /** Whether the page states the day. */
  readonly dated: boolean;
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
  readonly marks: Uint8Array;
  /** Sampled hashes of word shingles, sorted. */
  readonly shingles: Uint32Array;
  /** Outlets that it credits, links to or carries. */
  readonly cites: readonly OutletId[];
  /** What the article as a whole is taken from: a wire's byline or dateline, `isBasedOn`, a canonical link to another outlet. */
  readonly carries: readonly Credit[];
  readonly claims: readonly ClaimIndex[];
  /** Per claim, up to `claimTermEnds[i]`: the terms of its sentence, or of an attribution's content, sorted. */
  readonly claimTerms: Uint32Array;
  readonly claimTermEnds: Uint32Array;
  /** Per claim, up to `nearTermEnds[i]`: the terms within a few words of it, sorted. */
  readonly nearTerms: Uint32Array;
  readonly nearTermEnds: Uint32Array;
  /** Per claim, up to `claimRunEnds[i]`: hashes of the runs of four words in its sentence or content, sorted. */
  readonly claimRuns: Uint32Array;
  readonly claimRunEnds: Uint32Array;
  /** The terms under which the article is found again (a few dozen of `terms`). */
  readonly keys: Uint32Array;
}

/** What cross-referencing may ask of the store; the lab and the tests have one in memory. */
export interface Shelf {
  /** What is filed on the days from `from` to `to`, both inclusive. */
  days(from: number, to: number): Promise<readonly FiledDay[]>;
  /** In the order asked; an id that is not filed is left out. */
  indexes(ids: readonly ArticleId[]): Promise<readonly ArticleIndex[]>;
  /** In the order asked; an id that is not filed is left out. */
  articles(ids: readonly ArticleId[]): Promise<readonly Article[]>;
}
