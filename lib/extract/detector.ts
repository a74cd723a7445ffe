import type { ReadText } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Sentences } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Lexemes } from './quantity/lexemes.ts';
import type { Reading } from './quantity/read.ts';

/** What every detector is given: the text, what is known around it, and the claims of the detectors before it. */
export interface Draft extends ReadText {
  readonly claims: readonly Claim[];
  /** The text in tokens and sentences, read once for all detectors. */
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** The tokens, finer where numbers hide, and the quantities that were read from them. */
  readonly lexemes: Lexemes;
  readonly reading: Reading;
}

/**
 * One claim kind. Pure: same draft, same claims; no clock, no network, no throw on any text; linear in its length.
 * The id names the detector in tests and tables.
 */
export interface Detector {
  readonly id: string;
  readonly detect: (draft: Draft) => readonly Claim[];
}

/** Looks at all claims together, after every detector has spoken; the same promises as a detector's. */
export interface Refiner {
  readonly id: string;
  readonly refine: (claims: readonly Claim[], draft: Draft) => readonly Claim[];
}
