import type { ArticleIndex, ClaimIndex } from '../model/shelf.ts';
import { alike } from './alike.ts';
import { contradictions } from './conflict.ts';
import { likenessTo } from './likeness.ts';
import { type Match, isOneFigure, matchOf, withCompany } from './match.ts';
import { closeness, isAge, isVague, telling } from './measure.ts';
import type { Found, Pair } from './pair.ts';
import type { KnownOutlet } from './resolve.ts';
import { sharedOrigin, upstreamOf } from './shared-origin.ts';
import { copied } from './shingles.ts';
import { relateStatements } from './statements.ts';

/** The most claims of one article that are compared: a page that goes on for ever must not hold up the others. */
const MOST_CLAIMS = 400;

/**
 * All relations between the claims of an article and those of another one of its story. Mirrored when the two are swapped.
 * Where the evidence is thin nothing is said: a conflict needs one thing told with certainty, each claim the other's best
 * match, and no agreement.
 */
export function relating(
  a: ArticleIndex,
  known: readonly KnownOutlet[],
): (b: ArticleIndex) => readonly Found[] {
  const likenessOf = likenessTo(a, MOST_CLAIMS);
  const upstream = upstreamOf(known);
  const [statementsA, quantitiesA] = byKind(a);
  return (b) => {
    if (a.article === b.article) return [];
    const pair: Pair = { a, b, known, upstream, copy: copied(a.shingles, b.shingles) };
    const likeness = likenessOf(b);
    const [statementsB, quantitiesB] = byKind(b);
    const statements = ofEach(statementsA, statementsB, (at, to) => relateStatements(pair, at, to, likeness));
    const matches = ofEach(quantitiesA, quantitiesB, (at, to) => matchOf(pair, at, to, likeness));
    return [...statements, ...settle(pair, withCompany(matches, a.claims, b.claims), statements.length)];
  };
}

/** What there is of each place beside each other one. */
function ofEach<T>(
  mine: readonly number[],
  theirs: readonly number[],
  of: (at: number, to: number) => T | null,
): readonly T[] {
  const found: T[] = [];
  for (const at of mine) {
    for (const to of theirs) {
      const one = of(at, to);
      if (one !== null) found.push(one);
    }
  }
  return found;
}

/** Positions of the attributions of an article, and of its quantities. */
function byKind({ claims }: ArticleIndex): readonly [readonly number[], readonly number[]] {
  const places = claims.slice(0, MOST_CLAIMS).map((_, at) => at);
  const isStatement = (at: number): boolean => claims[at]?.kind === 'attribution';
  return [places.filter(isStatement), places.filter((at) => !isStatement(at))];
}

/** Granted to a value that one article credits to the other's outlet, or both to a third. */
const CREDITED = 0.15;
const AGREES = 0.42;
const TELLING = 0.4;
/** Likeness of the words around two equal ages of which one has no name. */
const ONE_PERSON = 0.15;
/** Asked in addition of values that fit without being equal. */
const FITTING = 0.08;
/** Granted to equal figures of the dead, the hurt, the records: an event has one. */
const ONE_FIGURE = 0.2;
/** Granted for each other equal value of the two sentences, for two at most. */
const COMPANY = 0.1;
/** Likeness of two articles that need not agree on anything else to be about one event. */
const SURE_EVENT = 0.3;
/** Likeness of the words around two values that makes the event sure, too. */
const SURE_WORDS = 0.4;

function settle(pair: Pair, matches: readonly Match[], otherAgreements: number): readonly Found[] {
  const agreed = matches.filter((match) => match.agrees && isOneThing(pair, match));
  const sameEvent = agreed.length + otherAgreements > 0 || alike(pair.a, pair.b) >= SURE_EVENT;
  const conflicts = contradictions(pair.a, pair.b, matches, agreed).filter(
    ({ also, context }) => sameEvent || also > 0 || context >= SURE_WORDS,
  );
  return [
    ...agreed.map((match) => agreement(pair, match)),
    ...conflicts.map((match) => disagreement(pair, match)),
  ];
}

/** Sizes that are given of each model of a thing: nearly the same is another model's, and so is the same in other words. */
const ONE_MODEL = 0.25;
const ofEveryModel: ReadonlySet<string> = new Set(['byte', 'Hz', 'W']);

function isOneThing(pair: Pair, match: Match): boolean {
  const claim = pair.a.claims[match.a];
  const other = pair.b.claims[match.b];
  if (!claim || !other) return false;
  if (match.copied > 0) return match.head > 0 || match.subject >= 0.3;
  if (match.head === 0) return false;
  if (isAge(claim.unit)) return match.head === 1 || areOnePerson(pair, match);
  const close = closeness(claim, other);
  if (close === 0 && (claim.year !== other.year || areWide(claim, other))) return false;
  if (ofEveryModel.has(claim.unit) && (close < 1 || match.context + COMPANY * match.also < ONE_MODEL))
    return false;
  const oneOfAKind = isOneFigure(claim, other);
  const granted =
    (oneOfAKind ? ONE_FIGURE : 0) +
    (isCredited(pair, claim, other) ? CREDITED : 0) +
    COMPANY * Math.min(2, match.also);
  const asked = close === 0 ? FITTING : 0;
  return (
    match.subject + granted - asked + TELLING * close * Math.min(telling(claim), telling(other)) >= AGREES
  );
}

/** "six to 75 years" and "up to 119 years": a wide range fits nearly all that is open. */
function areWide(a: ClaimIndex, b: ClaimIndex): boolean {
  return (isVague(a) && b.low !== b.high) || (isVague(b) && a.low !== a.high);
}

/** Two equal ages of which one has no name: nobody else in either article is as old, or the words around them are alike. */
function areOnePerson({ a, b }: Pair, match: Match): boolean {
  const age = a.claims[match.a];
  const other = b.claims[match.b];
  if (!age || !other || age.low !== age.high || closeness(age, other) < 1) return false;
  if (match.context + COMPANY * match.also >= ONE_PERSON) return true;
  return alike(a, b) >= SURE_EVENT && isOnlyOne(a, match.a) && isOnlyOne(b, match.b);
}

function isOnlyOne({ claims }: ArticleIndex, at: number): boolean {
  const { unit, low, high } = claims[at] ?? {};
  const names = claims.flatMap((claim) =>
    claim.unit === unit && claim.low === low && claim.high === high && claim.head !== 0 ? claim.head : [],
  );
  return new Set(names).size <= 1;
}

function isCredited({ a, b, upstream }: Pair, claim: ClaimIndex, other: ClaimIndex): boolean {
  const upA = upstream(a, claim);
  const upB = upstream(b, other);
  return (
    upA.some(({ id }) => id === b.outlet || upB.some((origin) => origin.id === id)) ||
    upB.some(({ id }) => id === a.outlet)
  );
}

function agreement(pair: Pair, match: Match): Found {
  const a = pair.a.claims[match.a];
  const b = pair.b.claims[match.b];
  const common = a && b ? sharedOrigin(pair, a, b, { share: match.copied, runs: match.runs }) : null;
  return {
    relation: common?.relation ?? 'corroborates',
    a: match.a,
    b: match.b,
    origin: common?.origin ?? null,
    because: common?.because ?? 'same-value',
    confidence: Math.min(1, match.subject + 0.3),
  };
}

function disagreement(pair: Pair, match: Match): Found {
  const a = pair.a.claims[match.a];
  const b = pair.b.claims[match.b];
  const relation = a && b ? differenceOf(pair, a, b) : 'conflicts';
  return {
    relation,
    a: match.a,
    b: match.b,
    origin: null,
    because: relation === 'update' ? 'count-grew' : 'other-value',
    confidence: Math.min(1, match.subject),
  };
}

/** Of two claims that do not agree: a later article with a higher count brings the news, it does not contradict. */
export function differenceOf(
  pair: Pick<Pair, 'a' | 'b'>,
  a: ClaimIndex,
  b: ClaimIndex,
): 'update' | 'conflicts' {
  return hasGrown(pair, a, b) ? 'update' : 'conflicts';
}

const LEAST_MINUTES = 60;

function hasGrown({ a: x, b: y }: Pick<Pair, 'a' | 'b'>, a: ClaimIndex, b: ClaimIndex): boolean {
  if (!x.dated || !y.dated || a.unit === 'time') return false;
  const later = y.minute - x.minute;
  const grew = (b.high ?? b.low ?? 0) - (a.high ?? a.low ?? 0);
  return Math.abs(later) >= LEAST_MINUTES && Math.sign(later) === Math.sign(grew);
}
