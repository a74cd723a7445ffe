import type { ClaimKind } from '../model/claim.ts';
import type { OutletId } from '../model/article.ts';
import type { Sheet } from '../model/sheet.ts';
import type { SourceType } from '../model/source-type.ts';
import type { Connection } from './open.ts';
import { compare, type Place, sheetsAt, sheetsFrom } from './sheets.ts';
import { kindTerm, outletTerm, sourceTerm } from './terms.ts';

export interface Wanted {
  /** Each must begin a term (terms.ts). */
  readonly prefixes: readonly string[];
  readonly kinds: readonly ClaimKind[];
  readonly sources: readonly SourceType[];
  readonly outlet: OutletId | null;
  /** Recency bounds, both inclusive; null is open. */
  readonly latest: number | null;
  readonly oldest: number | null;
}

/** More articles than this under one term, and the term is too common to be looked up: the list is walked instead. */
const COMMON = 400;
const CHUNK = 24;

/**
 * Sheets that may hold what is wanted, latest first, in small lots, from behind `after`. The caller looks at the claims.
 * A rare term is looked up in the index; where all terms are common, walking the list finds some soon. An empty lot says
 * that time was spent and nothing found yet.
 */
export async function* candidates(
  store: Connection,
  wanted: Wanted,
  after: Place | null,
): AsyncGenerator<readonly Sheet[]> {
  const from = later(after, wanted.latest);
  const places = await rarePlaces(store, wanted);
  yield* places ? lookedUp(store, places, wanted, from) : walked(store, wanted, from);
}

async function* walked(
  store: Connection,
  { outlet, oldest }: Wanted,
  from: Place | null,
): AsyncGenerator<readonly Sheet[]> {
  for (let after = from; ;) {
    const sheets = await sheetsFrom(store, { outlet, after, until: oldest, most: CHUNK });
    yield sheets;
    const last = sheets.at(-1);
    if (last === undefined || sheets.length < CHUNK) return;
    after = [last.recency, last.id];
  }
}

async function* lookedUp(
  store: Connection,
  places: readonly Place[],
  { oldest }: Wanted,
  from: Place | null,
): AsyncGenerator<readonly Sheet[]> {
  const inside = places.filter(
    (place) => (from === null || compare(place, from) > 0) && (oldest === null || place[0] <= oldest),
  );
  for (let at = 0; at < inside.length; at += CHUNK) yield await sheetsAt(store, inside.slice(at, at + CHUNK));
}

/**
 * Where the terms stand that are rare enough, in order; null when none is. Words are looked up first: one rare word leaves so
 * few articles that the rest is faster seen on them.
 */
async function rarePlaces(store: Connection, wanted: Wanted): Promise<readonly Place[] | null> {
  const prefixes = wanted.prefixes.map((prefix): Range[] => [[prefix, `${prefix}\uFFFF`]]);
  return (await rareAmong(store, prefixes)) ?? (await rareAmong(store, facetsOf(wanted)));
}

function facetsOf({ kinds, sources, outlet }: Wanted): readonly Range[][] {
  return [
    ...anyOf(kinds.map((kind) => kindTerm(kind))),
    ...anyOf(sources.map((source) => sourceTerm(source))),
    ...anyOf(outlet === null ? [] : [outletTerm(outlet)]),
  ];
}

async function rareAmong(
  store: Connection,
  alternatives: readonly (readonly Range[])[],
): Promise<readonly Place[] | null> {
  const lists = await Promise.all(alternatives.map((ranges) => placesUnder(store, ranges)));
  const rare = lists.filter((list) => list !== null).toSorted((a, b) => a.size - b.size);
  const [fewest, ...others] = rare;
  if (fewest === undefined) return null;
  return [...fewest.values()]
    .filter((place) => others.every((list) => list.has(keyOf(place))))
    .toSorted(compare);
}

type Range = readonly [from: string, to: string];

const anyOf = (terms: readonly string[]): readonly Range[][] =>
  terms.length === 0 ? [] : [terms.map((term): Range => [term, term])];

/** Null when there are too many. */
async function placesUnder(
  store: Connection,
  ranges: readonly Range[],
): Promise<ReadonlyMap<string, Place> | null> {
  const found = await store.use(async (database) => {
    const terms = database.transaction('sheets').store.index('terms');
    return await Promise.all(
      ranges.map(([from, to]) => terms.getAllKeys(IDBKeyRange.bound(from, to), COMMON + 1)),
    );
  });
  if (found.some((keys) => keys.length > COMMON)) return null;
  return new Map(found.flat().map((place) => [keyOf(place), place]));
}

const keyOf = ([recency, id]: Place) => `${recency}:${id}`;

/** The place behind which to begin: where the last answer ended, or the latest day that is wanted. */
function later(after: Place | null, latest: number | null): Place | null {
  if (latest === null) return after;
  const bound: Place = [latest, ''];
  return after === null || compare(after, bound) < 0 ? bound : after;
}
