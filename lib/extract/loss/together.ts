import type { Quantity } from '../quantity/quantity.ts';
import { isCapital, isWord, keyOf, type Lexemes } from '../quantity/lexemes.ts';
import type { Candidate } from './scope.ts';
import type { Verdict } from './verdict.ts';
import { startOf } from '../../text/token-at.ts';
import { Says, saysAt } from './words.ts';

/** A candidate that was judged a loss. */
export interface Judged {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
}

/** Adds up people of one predicate: "a woman and two men were shot", "two women and one man died" are three each. */
export function together(found: readonly Judged[]): readonly Judged[] {
  const sums: Judged[] = [];
  for (const judged of found) {
    const last = sums.at(-1);
    if (last && goOn(last, judged)) sums[sums.length - 1] = joined(last, judged);
    else sums.push(withOneBefore(judged));
  }
  return sums;
}

function countsPeople({ verdict }: Judged): boolean {
  return verdict.what.startsWith('people-');
}

function goOn(one: Judged, two: Judged): boolean {
  const { head, lexemes } = one.candidate;
  if (!countsPeople(one) || one.verdict.what !== two.verdict.what || !head || !two.candidate.head)
    return false;
  return two.candidate.before === head.last + 1 && keyOf(lexemes, head.last) === 'and';
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

function joined(one: Judged, two: Judged): Judged {
  const { quantity } = two.candidate;
  const first = one.candidate.quantity;
  return over(two, {
    ...quantity,
    first: first.first,
    before: first.before,
    start: first.start,
    min: plus(first.min, quantity.min),
    max: plus(first.max, quantity.max),
    modifier: first.modifier ?? quantity.modifier,
  });
}

function over({ candidate, verdict }: Judged, quantity: Quantity): Judged {
  return { candidate: { ...candidate, quantity, before: quantity.before }, verdict };
}

/** "a 63-year-old woman and two men", "one Australian and one English climber": one more, without a count of its own. */
function withOneBefore(judged: Judged): Judged {
  const { candidate } = judged;
  const { lexemes, quantity, before } = candidate;
  if (!countsPeople(judged) || !candidate.head || keyOf(lexemes, before - 1) !== 'and') return judged;
  const first = oneBefore(lexemes, before - 1, candidate.from);
  if (first < 0) return judged;
  return over(judged, {
    ...quantity,
    first,
    before: first,
    start: startOf(lexemes, first),
    min: plus(quantity.min, 1),
    max: plus(quantity.max, 1),
  });
}

const MOST_WORDS = 8;

/** Where "a … woman" or "one Australian" begins that ends right before lexeme `and`; -1 for none. */
function oneBefore(lexemes: Lexemes, and: number, from: number): number {
  const noun = and - 1;
  const names = (saysAt(lexemes, noun) & Says.people) !== 0 || isCapital(lexemes, noun);
  if (!names || !isWord(lexemes, noun)) return -1;
  for (let at = noun - 1; at >= Math.max(from, and - MOST_WORDS); at--) {
    if (/^(?:an?|one|his|her)$/.test(keyOf(lexemes, at))) return at;
    if (/^(?:of|and|the|to|by|in|,|'s|with|for|from|at)$/.test(keyOf(lexemes, at))) return -1;
  }
  return -1;
}
