import type { Origin } from '../model/relation.ts';
import type { ArticleIndex, ClaimIndex } from '../model/shelf.ts';
import type { Pair } from './pair.ts';
import { type KnownOutlet, originOfCredit, outletOrigin, sameSpeaker, statementOrigin } from './resolve.ts';

/** What two agreeing claims have in common beyond their value. */
export interface Shared {
  readonly relation: 'echoes' | 'corroborates';
  readonly origin: Origin;
  readonly because: string;
}

/** The one place that two agreeing claims come from, as far as it shows. Explicit credit outranks copied words. */
export function sharedOrigin(pair: Pair, a: ClaimIndex, b: ClaimIndex, sameText: number): Shared | null {
  const { known } = pair;
  const upA = upstream(pair.a, a, known);
  const upB = upstream(pair.b, b, known);
  const aIsSource = upB.some(({ id }) => id === pair.a.outlet);
  const bIsSource = upA.some(({ id }) => id === pair.b.outlet);
  if (aIsSource && bIsSource) return echo(firstOf(pair), 'credits-the-other');
  if (aIsSource) return echo(outletOrigin(pair.a.outlet, pair.a.outletName, known), 'credits-the-other');
  if (bIsSource) return echo(outletOrigin(pair.b.outlet, pair.b.outletName, known), 'credits-the-other');
  const [third] = upA
    .filter(({ id }) => upB.some((origin) => origin.id === id))
    .toSorted((x, y) => (x.id < y.id ? -1 : 1));
  if (third) return echo(third, third.kind === 'wire' ? 'same-wire' : 'same-credit');
  const only = onlyCite(pair);
  const same = sameSpeaker(a.speaker, b.speaker);
  const speaker = longer(a.speaker, b.speaker);
  if (pair.copy !== null && (sameText > 0 || pair.copy >= 0.5)) return echo(firstOf(pair), 'same-text');
  if (only !== null) return echo(outletOrigin(only, only, known), 'same-credit');
  if (same && speaker !== null)
    return { relation: 'corroborates', origin: statementOrigin(speaker), because: 'same-statement' };
  if (sameText >= 0.6) return echo(firstOf(pair), 'same-sentence');
  if (pair.a.outlet === pair.b.outlet)
    return echo(outletOrigin(pair.a.outlet, pair.a.outletName, known), 'same-outlet');
  return null;
}

/** The one outlet that both articles credit anywhere, where neither credits a second one. */
export function onlyCite({ a, b }: Pick<Pair, 'a' | 'b'>): string | null {
  const [first] = a.cites;
  return first !== undefined && a.cites.length === 1 && b.cites.length === 1 && b.cites[0] === first
    ? first
    : null;
}

function echo(origin: Origin, because: string): Shared {
  return { relation: 'echoes', origin, because };
}

function longer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a.length > b.length || (a.length === b.length && a < b) ? a : b;
}

/** Of two copies, the outlet whose article is older. */
function firstOf({ a, b, known }: Pair): Origin {
  const aIsFirst = a.minute < b.minute || (a.minute === b.minute && a.article < b.article);
  const first = aIsFirst ? a : b;
  return outletOrigin(first.outlet, first.outletName, known);
}

/** Where a claim's article says that it has it from, its own outlet left out. */
export function upstream(
  index: ArticleIndex,
  claim: ClaimIndex,
  known: readonly KnownOutlet[],
): readonly Origin[] {
  return [...claim.credits, ...index.carries]
    .map((credit) => originOfCredit(credit, known))
    .filter((origin) => origin !== null)
    .filter(({ id }) => id !== index.outlet);
}
