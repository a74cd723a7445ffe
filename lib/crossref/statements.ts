import type { ClaimIndex } from '../model/shelf.ts';
import type { Found, Pair } from './pair.ts';
import { sameSpeaker } from './resolve.ts';
import { sharedOrigin } from './shared-origin.ts';
import type { Likeness } from './likeness.ts';
import { type ClaimWords, isPieceOf, sameWords, wordsOf } from './subject.ts';

const SAME_STATEMENT = 0.62;
const COPIED_STATEMENT = 0.6;
/** Enough of one speaker where some of the words are the same, in runs of four. */
const LEAST_LIKENESS = 0.3;
const LEAST_RUNS = 2;
/** Rare terms that a statement needs before likeness of words tells anything. */
const LEAST_TERMS = 3;

/** Share of the shorter statement that stands in the other; between copies fewer words are enough. */
function statementCopied(pair: Pair, a: ClaimWords, b: ClaimWords, runs: number): number {
  if (runs === 0) return 0;
  if (isPieceOf(a, b, runs)) return 1;
  const share = runs / Math.max(1, Math.min(a.runs.length, b.runs.length));
  if (pair.copy !== null && share >= COPIED_STATEMENT) return share;
  return sameWords(a, b, runs);
}

function isSameStatement(a: ClaimIndex, b: ClaimIndex, subject: number, runs: number): boolean {
  if (subject < LEAST_LIKENESS) return false;
  return (subject >= SAME_STATEMENT || runs >= LEAST_RUNS) && sameSpeaker(a.speaker, b.speaker);
}

/** Two attributions: the same words, or one speaker's words told alike; null where neither shows. */
export function relateStatements(pair: Pair, at: number, to: number, likeness: Likeness): Found | null {
  const a = pair.a.claims[at];
  const b = pair.b.claims[to];
  const wordsA = wordsOf(pair.a)[at];
  const wordsB = wordsOf(pair.b)[to];
  if (!a || !b || !wordsA || !wordsB) return null;
  const runs = likeness.runs(at, to);
  const sameText = statementCopied(pair, wordsA, wordsB, runs);
  const isLikely = sameText > 0 || (a.speaker !== null && b.speaker !== null);
  const isLong = Math.min(wordsA.sentence.terms.length, wordsB.sentence.terms.length) >= LEAST_TERMS;
  const subject = isLikely && isLong ? likeness.sentence(at, to) : 0;
  if (sameText === 0 && !isSameStatement(a, b, subject, runs)) return null;
  const origin = sharedOrigin(pair, a, b, { share: sameText, runs });
  return {
    relation: origin?.relation ?? 'echoes',
    a: at,
    b: to,
    origin: origin?.origin ?? null,
    because: origin?.because ?? 'same-quote',
    confidence: Math.max(sameText, subject),
  };
}
