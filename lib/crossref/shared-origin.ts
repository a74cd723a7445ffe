import type { Origin } from '../model/relation.ts';
import type { ArticleIndex, ClaimIndex } from '../model/shelf.ts';
import { outletById } from '../outlets/registry.ts';
import type { Pair, RelationReason, Upstream } from './pair.ts';
import { type KnownOutlet, originOfCredit, outletOrigin, sameSpeaker, statementOrigin } from './resolve.ts';

/** What two agreeing claims have in common beyond their value. */
export interface Shared {
  readonly relation: 'echoes' | 'corroborates';
  readonly origin: Origin;
  readonly because: RelationReason;
}

/** The words that two passages share: the share of the shorter one where that makes a copy, else 0, and the runs of four words. */
export interface SharedWords {
  readonly share: number;
  readonly runs: number;
}

/** The one place that two agreeing claims come from, as far as it shows. Explicit credit outranks copied words. */
export function sharedOrigin(pair: Pair, a: ClaimIndex, b: ClaimIndex, words: SharedWords): Shared | null {
  const { known } = pair;
  const upA = pair.upstream(pair.a, a);
  const upB = pair.upstream(pair.b, b);
  return (
    credited(pair, upA, upB) ??
    copiedText(pair, words) ??
    alsoCredited(pair, { claim: a, up: upA }, { claim: b, up: upB }, words) ??
    oneStatement(pair, a, b, words) ??
    (words.share >= SAME_SENTENCE ? echo(firstOf(pair), 'same-sentence') : null) ??
    (pair.a.outlet === pair.b.outlet
      ? echo(outletOrigin(pair.a.outlet, pair.a.outletName, known), 'same-outlet')
      : null)
  );
}

const SAME_SENTENCE = 0.6;
const WORD_FOR_WORD = 0.9;
/** Runs of four words that two reports do not share by chance. */
const TELLING_RUNS = 4;

type Origins = readonly Origin[];

/** One credits the other, or both a third, beside these very claims. */
function credited({ a, b, known }: Pair, upA: Origins, upB: Origins): Shared | null {
  const aIsSource = upB.some(({ id }) => id === a.outlet);
  const bIsSource = upA.some(({ id }) => id === b.outlet);
  if (aIsSource && bIsSource) return echo(firstOf({ a, b, known }), 'credits-the-other');
  if (aIsSource) return echo(outletOrigin(a.outlet, a.outletName, known), 'credits-the-other');
  if (bIsSource) return echo(outletOrigin(b.outlet, b.outletName, known), 'credits-the-other');
  const third = firstById(upA.filter(({ id }) => upB.some((origin) => origin.id === id)));
  return third ? echo(third, third.kind === 'wire' ? 'same-wire' : 'same-credit') : null;
}

/** One text. Outlets of one owner are origins of their own as long as each writes its own; what they share tells both. */
function copiedText(pair: Pair, words: SharedWords): Shared | null {
  if (pair.copy === null || (words.runs === 0 && pair.copy < 0.5)) return null;
  const { owner } = outletById(pair.a.outlet);
  const isOneHouse =
    owner !== null && pair.a.outlet !== pair.b.outlet && owner === outletById(pair.b.outlet).owner;
  return echo(firstOf(pair), isOneHouse ? 'same-text-one-owner' : 'same-text');
}

/**
 * One credits an outlet for the claim, and the other, which names nobody who says so, credits it somewhere or tells it in the same
 * words; or both credit one outlet alone.
 */
function alsoCredited(pair: Pair, a: Told, b: Told, words: SharedWords): Shared | null {
  const origin = firstById([...metBy(a, b, pair.b, words), ...metBy(b, a, pair.a, words)]);
  if (origin) return echo(origin, 'same-credit');
  const only = onlyCite(pair);
  return only === null ? null : echo(outletOrigin(only, only, pair.known), 'same-credit');
}

/** A claim with the outlets that it is credited to. */
interface Told {
  readonly claim: ClaimIndex;
  readonly up: Origins;
}

function metBy({ up }: Told, other: Told, { cites }: ArticleIndex, { runs }: SharedWords): Origins {
  if (other.claim.speaker !== null) return [];
  return other.up.length === 0 && runs >= TELLING_RUNS ? up : up.filter(({ id }) => cites.includes(id));
}

/** One speaker: told word for word by articles that credit one outlet, the words are that outlet's; else each heard them. */
function oneStatement(pair: Pair, a: ClaimIndex, b: ClaimIndex, words: SharedWords): Shared | null {
  if (!sameSpeaker(a.speaker, b.speaker)) return null;
  const [cite] = pair.a.cites.filter((id) => pair.b.cites.includes(id)).toSorted();
  if (cite !== undefined && words.share >= WORD_FOR_WORD)
    return echo(outletOrigin(cite, cite, pair.known), 'same-credit');
  const speaker = longer(a.speaker, b.speaker);
  if (speaker === null) return null;
  return { relation: 'corroborates', origin: statementOrigin(speaker), because: 'same-statement' };
}

function firstById(origins: Origins): Origin | undefined {
  return origins.toSorted((x, y) => (x.id < y.id ? -1 : 1))[0];
}

/** The one outlet that both articles credit anywhere, where neither credits a second one. */
function onlyCite({ a, b }: Pick<Pair, 'a' | 'b'>): string | null {
  const [first] = a.cites;
  return first !== undefined && a.cites.length === 1 && b.cites.length === 1 && b.cites[0] === first
    ? first
    : null;
}

function echo(origin: Origin, because: RelationReason): Shared {
  return { relation: 'echoes', origin, because };
}

function longer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a.length > b.length || (a.length === b.length && a < b) ? a : b;
}

/** Of two copies, the outlet whose article is older. */
function firstOf({ a, b, known }: Pick<Pair, 'a' | 'b' | 'known'>): Origin {
  const aIsFirst = a.minute < b.minute || (a.minute === b.minute && a.article < b.article);
  const first = aIsFirst ? a : b;
  return outletOrigin(first.outlet, first.outletName, known);
}

const nowhere: Origins = [];

/** Worked out once for each claim: credits are read again for every claim of every other article. */
export function upstreamOf(known: readonly KnownOutlet[]): Upstream {
  const found = new Map<ClaimIndex, Origins>();
  return (index, claim) => {
    if (claim.credits.length + index.carries.length === 0) return nowhere;
    const held = found.get(claim);
    if (held) return held;
    const origins = [...claim.credits, ...index.carries]
      .map((credit) => originOfCredit(credit, known))
      .filter((origin) => origin !== null)
      .filter(({ id }) => id !== index.outlet);
    found.set(claim, origins);
    return origins;
  };
}
