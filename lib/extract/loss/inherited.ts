import { keyOf } from '../quantity/lexemes.ts';
import { type Candidate, headSays } from './scope.ts';
import type { Verdict } from './verdict.ts';
import { Says, saysAt } from './words.ts';

interface Before {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
}

const MOST_BETWEEN = 14;

/** What goes on with the loss before it: "4 bitcoin, or about $55,000", "£77m ($100m)", "… and 2.6 million records". */
export function inherited(candidate: Candidate, before: Before | undefined): Verdict | null {
  if (!before || before.candidate.from !== candidate.from) return null;
  const gap = candidate.before - before.candidate.after;
  if (gap < 0 || gap > MOST_BETWEEN) return null;
  return sameSum(candidate, before, gap) ?? sameList(candidate, before);
}

/** One sum twice: in another currency, in brackets or behind "or". */
function sameSum(
  { lexemes, quantity }: Candidate,
  { candidate, verdict }: Before,
  gap: number,
): Verdict | null {
  if (quantity.dimension !== 'money' || candidate.quantity.dimension !== 'money' || gap > 3) return null;
  const opens = keyOf(lexemes, candidate.after);
  const restated = /^(?:or|\(|—|–|,)$/.test(opens) && quantity.unit !== candidate.quantity.unit;
  return restated ? { ...verdict, because: 'loss-same-sum' } : null;
}

/** A list of counts of the same sort, or of bare numbers behind "with": "AT&T with 67,382". */
function sameList(candidate: Candidate, before: Before): Verdict | null {
  const { lexemes, quantity } = candidate;
  const bits = LIST_BITS.get(before.verdict.what);
  if (quantity.dimension !== 'count' || bits === undefined) return null;
  const sameNoun = headSays(candidate, bits);
  const bare =
    candidate.head === null && keyOf(lexemes, candidate.before - 1) === 'with' && (quantity.min ?? 0) >= 100;
  const up =
    candidate.head === null && before.verdict.what === 'property' && keyOf(lexemes, quantity.last) === 'in';
  if (!sameNoun && !bare && !up) return null;
  for (let at = before.candidate.after; at < candidate.before; at++)
    if (saysAt(lexemes, at) & BREAKS) return null;
  return { ...before.verdict, because: 'loss-goes-on', confidence: before.verdict.confidence * 0.8 };
}

/** Losses whose lists go on, and what the next noun must be. */
const LIST_BITS: ReadonlyMap<string, number> = new Map([
  ['records', Says.records | Says.people],
  ['property', Says.property],
  ['jobs', Says.jobs],
]);
const BREAKS = Says.deny | Says.hedge;
