import type { ArticleIndex, ClaimIndex } from '../model/shelf.ts';
import { alike } from './alike.ts';
import { contradictions } from './conflict.ts';
import { type Match, matchOf, oneFigure } from './match.ts';
import { closeness, telling } from './measure.ts';
import type { Found, Pair } from './pair.ts';
import type { KnownOutlet } from './resolve.ts';
import { sharedOrigin, upstream } from './shared-origin.ts';
import { copied } from './shingles.ts';
import { relateStatements } from './statements.ts';
import { wordsOf } from './subject.ts';

/** The most claims of one article that are compared: a page that goes on for ever must not hold up the others. */
const MOST_CLAIMS = 400;

/**
 * All relations between the claims of two articles of one story. Mirrored when the two are swapped. Where the evidence is
 * thin nothing is said: a conflict needs one thing told with certainty, each claim the other's best match, and no agreement.
 */
export function relateArticles(
  a: ArticleIndex,
  b: ArticleIndex,
  known: readonly KnownOutlet[],
): readonly Found[] {
  if (a.article === b.article) return [];
  const pair: Pair = { a, b, known, copy: copied(a.shingles, b.shingles) };
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  const matches: Match[] = [];
  const statements: Found[] = [];
  a.claims.slice(0, MOST_CLAIMS).forEach((claim, at) => {
    b.claims.slice(0, MOST_CLAIMS).forEach((other, to) => {
      if (claim.kind === 'attribution' || other.kind === 'attribution') {
        const found =
          claim.kind === other.kind ? relateStatements(pair, at, to, wordsA[at], wordsB[to]) : null;
        if (found) statements.push(found);
        return;
      }
      const match = matchOf(claim, other, at, to, wordsA[at], wordsB[to]);
      if (match) matches.push(match);
    });
  });
  return [...statements, ...settle(pair, matches, statements.length)];
}

/** Granted to a value that one article credits to the other's outlet, or both to a third. */
const CREDITED = 0.15;
const AGREES = 0.42;
const TELLING = 0.4;
/** Asked in addition of values that fit without being equal. */
const FITTING = 0.08;
/** Granted to equal figures of the dead, the hurt, the records: an event has one. */
const ONE_FIGURE = 0.2;
/** Likeness of two articles that need not agree on anything else to be about one event. */
const SURE_EVENT = 0.3;

function settle(pair: Pair, matches: readonly Match[], otherAgreements: number): readonly Found[] {
  const agreed = matches.filter((match) => match.agrees && isOneThing(pair, match));
  const sameEvent = agreed.length + otherAgreements > 0 || alike(pair.a, pair.b) >= SURE_EVENT;
  const conflicts = sameEvent ? contradictions(pair.a, pair.b, matches, agreed) : [];
  return [
    ...agreed.map((match) => agreement(pair, match)),
    ...conflicts.map((match) => disagreement(pair, match)),
  ];
}

function isOneThing(pair: Pair, match: Match): boolean {
  const claim = pair.a.claims[match.a];
  const other = pair.b.claims[match.b];
  if (!claim || !other) return false;
  if (match.copied > 0) return match.head > 0 || match.subject >= 0.3;
  if (match.head === 0) return false;
  const close = closeness(claim, other);
  const oneOfAKind = claim.what !== null && claim.what === other.what && oneFigure.has(claim.what);
  const granted = (oneOfAKind ? ONE_FIGURE : 0) + (isCredited(pair, claim, other) ? CREDITED : 0);
  const asked = close === 0 ? FITTING : 0;
  return (
    match.subject + granted - asked + TELLING * close * Math.min(telling(claim), telling(other)) >= AGREES
  );
}

function isCredited({ a, b, known }: Pair, claim: ClaimIndex, other: ClaimIndex): boolean {
  const upA = upstream(a, claim, known);
  const upB = upstream(b, other, known);
  return (
    upA.some(({ id }) => id === b.outlet || upB.some((origin) => origin.id === id)) ||
    upB.some(({ id }) => id === a.outlet)
  );
}

function agreement(pair: Pair, match: Match): Found {
  const a = pair.a.claims[match.a];
  const b = pair.b.claims[match.b];
  const common = a && b ? sharedOrigin(pair, a, b, match.copied) : null;
  return {
    relation: common?.relation ?? 'corroborates',
    a: match.a,
    b: match.b,
    origin: common?.origin ?? null,
    because: common?.because ?? 'same-value',
    confidence: Math.min(1, match.subject + 0.3),
  };
}

/** A later article with a higher count brings the news, it does not contradict. */
function disagreement(pair: Pair, match: Match): Found {
  const a = pair.a.claims[match.a];
  const b = pair.b.claims[match.b];
  const grown = a !== undefined && b !== undefined && hasGrown(pair, a, b);
  return {
    relation: grown ? 'update' : 'conflicts',
    a: match.a,
    b: match.b,
    origin: null,
    because: grown ? 'count-grew' : 'other-value',
    confidence: Math.min(1, match.subject),
  };
}

const LEAST_MINUTES = 60;

function hasGrown({ a: x, b: y }: Pair, a: ClaimIndex, b: ClaimIndex): boolean {
  if (!x.dated || !y.dated || a.unit === 'time') return false;
  const later = y.minute - x.minute;
  const grew = (b.high ?? b.low ?? 0) - (a.high ?? a.low ?? 0);
  return Math.abs(later) >= LEAST_MINUTES && Math.sign(later) === Math.sign(grew);
}
