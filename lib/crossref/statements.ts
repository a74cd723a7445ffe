import type { ClaimIndex } from '../model/shelf.ts';
import type { Found, Pair } from './pair.ts';
import { sameSpeaker } from './resolve.ts';
import { sharedOrigin } from './shared-origin.ts';
import { shared } from './shingles.ts';
import { type ClaimWords, cosine, isPieceOf, sameWords } from './subject.ts';

const SAME_STATEMENT = 0.62;
const COPIED_STATEMENT = 0.6;
/** Enough of one speaker where some of the words are the same, in runs of four. */
const LEAST_LIKENESS = 0.3;
const LEAST_RUNS = 2;
/** Rare terms that a statement needs before likeness of words tells anything. */
const LEAST_TERMS = 3;

/** Share of the shorter statement that stands in the other; between copies fewer words are enough. */
function statementCopied(pair: Pair, a: ClaimWords, b: ClaimWords): number {
  if (isPieceOf(a, b)) return 1;
  const share = shared(a.runs, b.runs) / Math.max(1, Math.min(a.runs.length, b.runs.length));
  if (pair.copy !== null && share >= COPIED_STATEMENT) return share;
  return sameWords(a.runs, b.runs);
}

function isSameStatement(a: ClaimIndex, b: ClaimIndex, subject: number, runs: number): boolean {
  if (subject < LEAST_LIKENESS) return false;
  return (subject >= SAME_STATEMENT || runs >= LEAST_RUNS) && sameSpeaker(a.speaker, b.speaker);
}

function statementLikeness(a: ClaimWords, b: ClaimWords): number {
  const shorter = Math.min(a.sentence.terms.length, b.sentence.terms.length);
  return shorter < LEAST_TERMS ? 0 : cosine(a.sentence, b.sentence);
}

/** Two attributions: the same words, or one speaker's words told alike; null where neither shows. */
export function relateStatements(
  pair: Pair,
  at: number,
  to: number,
  wordsA: ClaimWords | undefined,
  wordsB: ClaimWords | undefined,
): Found | null {
  const a = pair.a.claims[at];
  const b = pair.b.claims[to];
  if (!a || !b || !wordsA || !wordsB) return null;
  const sameText = statementCopied(pair, wordsA, wordsB);
  const isLikely = sameText > 0 || (a.speaker !== null && b.speaker !== null);
  const subject = isLikely ? statementLikeness(wordsA, wordsB) : 0;
  if (sameText === 0 && !isSameStatement(a, b, subject, shared(wordsA.runs, wordsB.runs))) return null;
  const origin = sharedOrigin(pair, a, b, sameText);
  return {
    relation: origin?.relation ?? 'echoes',
    a: at,
    b: to,
    origin: origin?.origin ?? null,
    because: origin?.because ?? 'same-quote',
    confidence: Math.max(sameText, subject),
  };
}
