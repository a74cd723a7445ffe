import { victimNouns } from '../lexicon/counted.ts';
import type { ArticleIndex, ClaimIndex } from '../model/shelf.ts';
import { stemOf } from '../text/stem.ts';
import { hashOf } from '../text/words.ts';
import { closeness, compatible, isAge, isOneRange, telling, unitKind } from './measure.ts';
import type { Likeness } from './likeness.ts';
import type { Pair } from './pair.ts';
import { headMatch, runCount, sameWords } from './subject.ts';

/** Two claims that measure the same kind of thing, with what speaks for their being about one thing. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly agrees: boolean;
  /** 0 to 1: how surely both are about one thing. */
  readonly subject: number;
  /** 0 to 1: likeness of the words around them. */
  readonly context: number;
  /** 0 to 1: likeness of what is counted or measured. */
  readonly head: number;
  /** Share of the shorter sentence that stands in the other. */
  readonly copied: number;
  /** Runs of four words that both sentences have. */
  readonly runs: number;
  /** Other equal values that the two sentences share. */
  readonly also: number;
}

/** Granted to values that both articles open with. */
const BOTH_LEAD = 0.08;

/** How hard to hit by chance a number must be that is compared though nothing says what it counts. */
const TELLING = 0.5;

/** Closeness of values with one equal bound: "25", "at least 25". */
const ONE_BOUND = 0.85;

/** Whether two values count or measure one kind of thing. */
export function comparableUnits(a: ClaimIndex, b: ClaimIndex): boolean {
  if (a.unit === b.unit) return true;
  const isUnsaid = a.unit === '' || b.unit === '';
  if (!isUnsaid && headMatch(a.head, b.head) < 0.8) return false;
  if (unitKind(a.unit) !== 'count' || unitKind(b.unit) !== 'count' || isOfParts(a) || isOfParts(b))
    return false;
  return !isUnsaid || (closeness(a, b) >= ONE_BOUND && Math.min(telling(a), telling(b)) >= TELLING);
}

/** Kinds of loss that one event has one figure of. */
const oneFigure: ReadonlySet<string> = new Set([
  'people-killed',
  'people-injured',
  'people-missing',
  'records',
  'jobs',
  'data',
]);

const toll: ReadonlySet<string> = new Set(['people-killed', 'people-injured']);
const victims: ReadonlySet<number> = new Set(victimNouns.map((word) => hashOf(stemOf(word)) >>> 0));

/** Whether both are the one figure that an event has of a loss: "killed 12 people", "the 12 victims". */
export function isOneFigure(a: ClaimIndex, b: ClaimIndex): boolean {
  if (a.what !== null && b.what !== null) return a.what === b.what && oneFigure.has(a.what);
  const [loss, count] = a.what === null ? [b, a] : [a, b];
  return loss.what !== null && toll.has(loss.what) && victims.has(count.head) && telling(count) >= TELLING;
}

function headOf(a: ClaimIndex, b: ClaimIndex): number {
  const kind = unitKind(a.unit);
  const match = headMatch(a.head, b.head);
  if (kind === 'money' || kind === 'measure') return match === 1 ? 1 : a.unit === '%' ? 0.4 : 0.6;
  if (kind === 'time') return isOneMeasured(a, b) ? 1 : Math.max(0.3, match);
  return isOneFigure(a, b) ? Math.max(0.7, match) : match;
}

/** "a two-year investigation" and "a two-year grand jury investigation". */
function isOneMeasured(a: ClaimIndex, b: ClaimIndex): boolean {
  return (a.head !== 0 && b.qualities.includes(a.head)) || (b.head !== 0 && a.qualities.includes(b.head));
}

/** "48-page": a thing is said to have so many of, and its pages are compared with pages alone. */
export function isOfParts({ label, unit }: Pick<ClaimIndex, 'label' | 'unit'>): boolean {
  return unit !== '' && label.endsWith(unit) && label.at(-unit.length - 1) === '-';
}

/* Once: a pattern within a function is an object more for each pair of claims. */
const twoCapitals = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

/** "Five Armies": a number in a name counts nothing. */
function isTitle({ unit, label }: ClaimIndex): boolean {
  return unitKind(unit) === 'count' && twoCapitals.test(label);
}

/** "five fast boats" and "five merchant vessels": words for one thing, qualified each in its own way. */
function areOfTwoKinds(a: ClaimIndex, b: ClaimIndex): boolean {
  if (unitKind(a.unit) !== 'count' || a.head === b.head) return false;
  return (
    a.qualities.length > 0 &&
    b.qualities.length > 0 &&
    !a.qualities.some((word) => b.qualities.includes(word))
  );
}

/** Whether a page that has "five fast boats" speaks of five vessels elsewhere. */
function hasNamesake({ claims }: ArticleIndex, mine: ClaimIndex, other: ClaimIndex): boolean {
  return claims.some(({ head, low, high }) => head === other.head && low === mine.low && high === mine.high);
}

/** Ages of two people: two surnames, or one surname with two sets of first names. */
function namesDiffer(a: ClaimIndex, b: ClaimIndex): boolean {
  if (a.head === 0 || b.head === 0) return false;
  if (a.head !== b.head) return true;
  const both = a.qualities.length > 0 && b.qualities.length > 0;
  return both && !a.qualities.some((name) => b.qualities.includes(name));
}

/** Null for claims that cannot be compared (other units, other kinds of loss, no value), and for those with nothing in common. */
export function matchOf({ a: x, b: y }: Pair, at: number, to: number, likeness: Likeness): Match | null {
  const a = x.claims[at];
  const b = y.claims[to];
  if (!a || !b || (a.low ?? a.high) === null || (b.low ?? b.high) === null) return null;
  if (!comparableUnits(a, b) || isTitle(a) || isTitle(b)) return null;
  if (a.what !== null && b.what !== null && a.what !== b.what) return null;
  if (areOfTwoKinds(a, b) && (hasNamesake(x, a, b) || hasNamesake(y, b, a))) return null;
  if (isAge(a.unit) && namesDiffer(a, b)) return null;
  const near = likeness.near(at, to);
  const sentence = likeness.sentence(at, to);
  const head = headOf(a, b);
  const agrees = compatible(a, b) && !isOneRange(a, b) && a.denied === b.denied;
  if (!agrees && near + sentence === 0 && head < 1) return null;
  const lead = a.sentence === 0 && b.sentence === 0 ? BOTH_LEAD : 0;
  const runs = likeness.runs(at, to);
  return {
    a: at,
    b: to,
    agrees,
    subject: 0.45 * near + 0.35 * sentence + 0.2 * head + lead,
    context: (0.45 * near + 0.35 * sentence) / 0.8 + lead,
    head,
    copied: sameWords(runCount(x, at), runCount(y, to), runs),
    runs,
    also: 0,
  };
}

/** The matches of two articles, each told how many other equal values its two sentences share. */
export function withCompany(
  matches: readonly Match[],
  a: readonly ClaimIndex[],
  b: readonly ClaimIndex[],
): readonly Match[] {
  const placeOf = (match: Match): number =>
    (a[match.a]?.sentence ?? 0) * 2 ** 16 + (b[match.b]?.sentence ?? 0);
  const equal = matches.filter((match) => {
    const x = a[match.a];
    const y = b[match.b];
    return match.agrees && x !== undefined && y !== undefined && isTold(x) && closeness(x, y) === 1;
  });
  if (equal.length === 0) return matches;
  const bySentences = Map.groupBy(equal, placeOf);
  return matches.map((match) => {
    const others = bySentences
      .get(placeOf(match))
      ?.filter((each) => each.a !== match.a && each.b !== match.b);
    return others ? { ...match, also: new Set(others.map((each) => each.a)).size } : match;
  });
}

const TOLD = 0.3;

/** A value that is no accident: an age, or a number that is not small. */
function isTold(claim: ClaimIndex): boolean {
  return isAge(claim.unit) || (claim.low === claim.high && telling(claim) >= TOLD);
}
