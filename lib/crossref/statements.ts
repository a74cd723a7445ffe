import type { ClaimIndex } from '../model/shelf.ts';
import type { Found, Pair } from './pair.ts';
import { sameSpeaker } from './resolve.ts';
import { sharedOrigin } from './shared-origin.ts';
import type { Likeness } from './likeness.ts';
import { shared } from './shingles.ts';
import { isTelling, runCount, sameWords, termsOf } from './subject.ts';

const SAME_STATEMENT = 0.62;
const COPIED_STATEMENT = 0.6;
/** Enough of one speaker where some of the words are the same, in runs of four. */
const LEAST_LIKENESS = 0.15;
const LEAST_RUNS = 2;
/** Rare terms that two statements need before likeness of words tells anything. */
const LEAST_TERMS = 3;

/** Share of the shorter statement that stands in the other; between copies fewer words are enough. */
function statementCopied(pair: Pair, at: number, to: number, runs: number): number {
  if (runs === 0) return 0;
  const [mine, theirs] = [runCount(pair.a, at), runCount(pair.b, to)];
  const shorter = Math.min(mine, theirs);
  const isWhole = runs >= shorter;
  if (isWhole && mine <= theirs && isTelling(termsOf(pair.a, at))) return 1;
  if (isWhole && theirs <= mine && isTelling(termsOf(pair.b, to))) return 1;
  if (pair.copy !== null && runs / shorter >= COPIED_STATEMENT) return runs / shorter;
  return sameWords(mine, theirs, runs);
}

function isSameStatement(a: ClaimIndex, b: ClaimIndex, subject: number, runs: number): boolean {
  if (subject < LEAST_LIKENESS) return false;
  return (subject >= SAME_STATEMENT || runs >= LEAST_RUNS) && sameSpeaker(a.speaker, b.speaker);
}

/** Where no words run on alike, the terms themselves must be shared: two that are of the story say nothing. */
function statementLikeness(pair: Pair, at: number, to: number, likeness: Likeness): number {
  const [mine, theirs] = [termsOf(pair.a, at), termsOf(pair.b, to)];
  const telling =
    likeness.runs(at, to) >= LEAST_RUNS ? Math.min(mine.length, theirs.length) : shared(mine, theirs);
  return telling < LEAST_TERMS ? 0 : likeness.sentence(at, to);
}

/** Two attributions: the same words, or one speaker's words told alike; null where neither shows. */
export function relateStatements(pair: Pair, at: number, to: number, likeness: Likeness): Found | null {
  const a = pair.a.claims[at];
  const b = pair.b.claims[to];
  if (!a || !b) return null;
  const runs = likeness.runs(at, to);
  const sameText = statementCopied(pair, at, to, runs);
  const isLikely =
    sameText > 0 || (a.speaker !== null && b.speaker !== null && likeness.sentence(at, to) >= LEAST_LIKENESS);
  const subject = isLikely ? statementLikeness(pair, at, to, likeness) : 0;
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
