import { courtWords } from '../lexicon/court-words.ts';
import type { ArticleIndex, ClaimIndex } from '../model/shelf.ts';
import { stemOf } from '../text/stem.ts';
import { hashOf } from '../text/words.ts';
import { comparableUnits, isOfParts, type Match } from './match.ts';
import { compatible, distance, isAge, isOneRange, LEAST_DISTANCE, isVague, unitKind } from './measure.ts';
import { headMatch } from './subject.ts';

/** How much better the words around must fit than those around any other figure of the same thing. */
const MARGIN = 0.2;
/** One value five times the other is of something else. */
const MOST_DISTANCE = 0.8;
/** Words around the values that must be alike, by what is measured. */
const CONTEXT = { count: 0.28, time: 0.46, age: 0, money: 0.45, measure: 0.6 } as const;

/** Ages further apart are of two people of one name. */
const MOST_YEARS = 5;
const courtTerms = [...new Set(courtWords.map((word) => hashOf(stemOf(word)) >>> 0))];
/** Days. */
const ONE_TIME = 30;

/** What is given of every model and version of a thing: two values are two models. */
const specified: ReadonlySet<string> = new Set(['Hz', 'byte', 'W', 'kg']);

/** What one other equal value in the two sentences is worth beside likeness of words. */
const COMPANY = 0.3;
const COMPANY_OF_MEASURES = 0.45;

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
  return matches.filter((match) => {
    const x = a.claims[match.a];
    const y = b.claims[match.b];
    if (!x || !y || match.agrees || agreedA.has(match.a) || agreedB.has(match.b)) return false;
    return (
      areWholes(match, x, y) &&
      isOfOneThing(match, x, y) &&
      isPlainDifference(x, y) &&
      isOfOneAge(a, b, x, y) &&
      isAloneInSentence(x, a) &&
      isAloneInSentence(y, b) &&
      !isSpecified(x, a) &&
      !isSpecified(y, b) &&
      !(isOneRange(x, y) && areOfTwoGroups(x, a, y, b)) &&
      standsOut(match, a, b, matches)
    );
  });
}

/** "another five" and "five others" count a rest; of one list, two rests are of one thing. */
function areWholes(match: Match, a: ClaimIndex, b: ClaimIndex): boolean {
  if (a.part === null && b.part === null) return true;
  return a.part === 'rest' && b.part === 'rest' && match.also > 0;
}

/** How surely two values are of one thing, by the words and the other values around them. */
function evidenceOf({ context, also }: Match, isMeasure: boolean): number {
  return context + (isMeasure ? COMPANY_OF_MEASURES : COMPANY) * Math.min(also, 2);
}

function isOfOneThing(match: Match, a: ClaimIndex, b: ClaimIndex): boolean {
  const kind = unitKind(a.unit);
  if (kind === 'age') return match.head === 1;
  if (isOfParts(a) && isOfParts(b)) return match.head === 1 && a.head !== 0;
  if (a.year !== b.year) return false;
  if (isOneRange(a, b)) return match.head > 0;
  const hasSameMeasured = kind === 'measure' && match.head === 1 && match.also > 0;
  const isHelped = kind === 'count' || hasSameMeasured;
  const evidence = isHelped ? evidenceOf(match, hasSameMeasured) : match.context;
  const asked = hasSameMeasured ? COMPANY : CONTEXT[kind];
  if (evidence < asked) return false;
  if (kind === 'time') return a.head === b.head || a.head === 0 || b.head === 0;
  if (a.unit === '%') return match.head === 1;
  if (kind !== 'count') return true;
  return match.head === 1 && (isNearlyOne(a, b) || sameQualities(a, b, match.also > 0));
}

/** "five hours of battery life" in a list of sizes and speeds: what is given of each model. */
function isSpecified(claim: ClaimIndex, { claims }: ArticleIndex): boolean {
  return claims.some(({ sentence, unit }) => sentence === claim.sentence && specified.has(unit));
}

/** "terms of six to 20 years" of five men and of seven: beside the ranges stand two counts of those that they are of. */
function areOfTwoGroups(x: ClaimIndex, a: ArticleIndex, y: ClaimIndex, b: ArticleIndex): boolean {
  const counts = (claim: ClaimIndex, { claims }: ArticleIndex): readonly ClaimIndex[] =>
    claims.filter(
      ({ sentence, unit, low }) => sentence === claim.sentence && low !== null && unitKind(unit) === 'count',
    );
  return counts(x, a).some((mine) =>
    counts(y, b).some((other) => headMatch(mine.head, other.head) >= 0.8 && !compatible(mine, other)),
  );
}

/** "85 security flaws" and "86 flaws": a part that is nearly the whole is the whole, counted again. */
function isNearlyOne(a: ClaimIndex, b: ClaimIndex): boolean {
  return isExact(a) && isExact(b) && distance(a, b) < LEAST_DISTANCE;
}

/** "11 Yemeni pirates" are some of "23 pirates": what is counted must be qualified alike; in one company one may say less. */
function sameQualities(a: ClaimIndex, b: ClaimIndex, inCompany: boolean): boolean {
  const [less, more] = a.qualities.length <= b.qualities.length ? [a, b] : [b, a];
  if (!inCompany && less.qualities.length !== more.qualities.length) return false;
  return less.qualities.every((word) => more.qualities.includes(word));
}

/** An age grows: two of them contradict each other only where the pages say that they are of one time, or nothing hints at two. */
function isOfOneAge(a: ArticleIndex, b: ArticleIndex, x: ClaimIndex, y: ClaimIndex): boolean {
  if (!isAge(x.unit)) return true;
  if (a.dated && b.dated && Math.abs(a.day - b.day) <= ONE_TIME) return true;
  const areShort = !(a.dated && b.dated) && !runsLong(a) && !runsLong(b);
  return areShort && Math.abs((x.low ?? 0) - (y.low ?? 0)) === 1;
}

const COURT = 2;

function runsLong({ terms }: ArticleIndex): boolean {
  return courtTerms.filter((term) => terms.includes(term)).length >= COURT;
}

/** "55% in A, 52% in B": of values of one kind in a sentence none can be picked out. */
function isAloneInSentence(claim: ClaimIndex, { claims }: ArticleIndex): boolean {
  const kind = unitKind(claim.unit);
  return claims.every((other) => {
    if (other.kind === 'attribution' || other.sentence !== claim.sentence || compatible(other, claim))
      return true;
    if (claim.part === 'rest' && other.part !== 'rest') return true;
    if (kind === 'count' || kind === 'age') return other.head !== claim.head;
    return other.unit !== claim.unit;
  });
}

/** Whether no other value of either article comes near to being the one that is meant; one value said twice is no rival to itself. */
function standsOut(match: Match, a: ArticleIndex, b: ArticleIndex, matches: readonly Match[]): boolean {
  const x = a.claims[match.a];
  const y = b.claims[match.b];
  const isMeasure = unitKind(x?.unit ?? '') === 'measure';
  const evidence = evidenceOf(match, isMeasure);
  return matches.every((other) => {
    if (other === match || (other.a !== match.a && other.b !== match.b)) return true;
    const rivalA = a.claims[other.a];
    const rivalB = b.claims[other.b];
    if (!x || !y || !rivalA || !rivalB) return true;
    if (compatible(rivalA, x) && compatible(rivalB, y)) return true;
    if (x.part === 'rest' && (rivalA.part !== 'rest' || rivalB.part !== 'rest')) return true;
    return other.head < match.head || evidenceOf(other, isMeasure) <= evidence - MARGIN;
  });
}

/** Whether two values could contradict each other, whatever stands around them. */
export function couldDiffer(a: ClaimIndex, b: ClaimIndex): boolean {
  if ((a.low ?? a.high) === null || (b.low ?? b.high) === null) return false;
  return comparableUnits(a, b) && isPlainDifference(a, b);
}

function isPlainDifference(a: ClaimIndex, b: ClaimIndex): boolean {
  if (isOne(a) || isOne(b)) return false;
  if (isOneRange(a, b)) return true;
  if (compatible(a, b) || isVague(a) || isVague(b)) return false;
  if (isAge(a.unit)) return Math.abs((a.low ?? 0) - (b.low ?? 0)) <= MOST_YEARS;
  const apart = distance(a, b);
  return (apart >= LEAST_DISTANCE || (isExact(a) && isExact(b))) && apart <= MOST_DISTANCE;
}

const MOST_EXACT = 1_000;

/** A small whole number, of which one more or less is a difference; what is "about" so many fits all that is as near. */
function isExact({ unit, low, high }: ClaimIndex): boolean {
  if (unitKind(unit) !== 'count' || low === null || low !== high) return false;
  return Number.isInteger(low) && low < MOST_EXACT;
}

/** "one was killed" picks one out as often as it counts. */
function isOne({ unit, low, high }: ClaimIndex): boolean {
  return unitKind(unit) === 'count' && low === 1 && high === 1;
}
