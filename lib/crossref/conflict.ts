import type { ArticleIndex, ClaimIndex } from '../model/shelf.ts';
import type { Match } from './match.ts';
import { compatible, distance, isVague, unitKind } from './measure.ts';

const LEAST_DISTANCE = 0.05;
/** How much better the words around must fit than those around any other figure of the same thing. */
const MARGIN = 0.2;
/** One value five times the other is of something else. */
const MOST_DISTANCE = 0.8;
/** Words around the values that must be alike, by what is measured. */
const CONTEXT = { count: 0.28, time: 0.46, money: 0.45, measure: 0.6 } as const;

/** What is given of every model and version of a thing: two values are two models. */
const specified: ReadonlySet<string> = new Set(['Hz', 'byte', 'W', 'kg']);

/**
 * The matches that contradict each other. Said only where nothing else explains the difference: one thing by its noun and
 * its qualities, one figure of it in either article, no other year, no vague value, each the other's best match and neither
 * already agreed with. A false conflict accuses an outlet.
 */
export function contradictions(
  a: ArticleIndex,
  b: ArticleIndex,
  matches: readonly Match[],
  agreed: readonly Match[],
): readonly Match[] {
  const agreedA = new Set(agreed.map((match) => match.a));
  const agreedB = new Set(agreed.map((match) => match.b));
  const bestA = bestBy(matches, 'a');
  const bestB = bestBy(matches, 'b');
  return matches.filter((match) => {
    const x = a.claims[match.a];
    const y = b.claims[match.b];
    if (!x || !y || match.agrees || agreedA.has(match.a) || agreedB.has(match.b)) return false;
    if (bestA.get(match.a) !== match.subject || bestB.get(match.b) !== match.subject) return false;
    return (
      isOfOneThing(match, x, y) &&
      isAloneInSentence(x, a) &&
      isAloneInSentence(y, b) &&
      standsOut(match, a, b, matches) &&
      isPlainDifference(x, y)
    );
  });
}

function bestBy(matches: readonly Match[], side: 'a' | 'b'): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const match of matches) best.set(match[side], Math.max(best.get(match[side]) ?? 0, match.subject));
  return best;
}

function isOfOneThing(match: Match, a: ClaimIndex, b: ClaimIndex): boolean {
  const kind = unitKind(a.unit);
  if (match.context < CONTEXT[kind] || a.year !== b.year) return false;
  if (kind === 'time') return a.head === b.head || a.head === 0 || b.head === 0;
  if (kind !== 'count') return !specified.has(a.unit);
  return match.head === 1 && sameQualities(a, b);
}

/** "11 Yemeni pirates" are some of "23 pirates": what is counted must be qualified alike. */
function sameQualities(a: ClaimIndex, b: ClaimIndex): boolean {
  return a.qualities.length === b.qualities.length && a.qualities.every((word) => b.qualities.includes(word));
}

/** "55% in A, 52% in B": of values of one kind in a sentence none can be picked out. */
function isAloneInSentence(claim: ClaimIndex, { claims }: ArticleIndex): boolean {
  const kind = unitKind(claim.unit);
  return claims.every((other) => {
    if (other.kind === 'attribution' || other.sentence !== claim.sentence || compatible(other, claim))
      return true;
    return kind === 'count' ? other.head !== claim.head : other.unit !== claim.unit;
  });
}

/** Whether no other figure of either article comes near to being the one that is meant. */
function standsOut(match: Match, a: ArticleIndex, b: ArticleIndex, matches: readonly Match[]): boolean {
  const x = a.claims[match.a];
  const y = b.claims[match.b];
  return matches.every((other) => {
    if (other === match || (other.a !== match.a && other.b !== match.b)) return true;
    if (other.context <= match.context - MARGIN || other.head < match.head) return true;
    const rivalA = a.claims[other.a];
    const rivalB = b.claims[other.b];
    if (!x || !y || !rivalA || !rivalB) return true;
    return compatible(rivalA, x) && compatible(rivalB, y);
  });
}

function isPlainDifference(a: ClaimIndex, b: ClaimIndex): boolean {
  if (a.partial || b.partial || isVague(a) || isVague(b) || isOne(a) || isOne(b)) return false;
  const apart = distance(a, b);
  return apart >= LEAST_DISTANCE && apart <= MOST_DISTANCE;
}

/** "one was killed" picks one out as often as it counts. */
function isOne({ unit, low, high }: ClaimIndex): boolean {
  return unitKind(unit) === 'count' && low === 1 && high === 1;
}
