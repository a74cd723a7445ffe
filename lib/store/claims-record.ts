import type { ClaimIndex, Credit } from '../model/shelf.ts';

/**
 * The claims of an index as they are kept: numbers in rows, and each word once. Most are read to be compared with a few numbers and
 * are put away again; as JSON, reading them was a fifth of what comparing took, and half of its garbage.
 */
export interface PackedClaims {
  /** JSON of all words, behind a null. */
  readonly words: Uint8Array;
  /** Claim after claim, in the order of `claimsIn`; a word by its place, a list behind its length. */
  readonly cells: Uint32Array;
  /** Two of each claim; NaN for open. */
  readonly bounds: Float64Array;
}

export function packedClaims(claims: readonly ClaimIndex[]): PackedClaims {
  const words: (string | null)[] = [null];
  const places = new Map<string | null, number>([[null, 0]]);
  const placeOf = (word: string | null): number => {
    const place = places.get(word) ?? words.push(word) - 1;
    places.set(word, place);
    return place;
  };
  const cells = claims.flatMap((claim) => [
    placeOf(claim.id),
    placeOf(claim.kind),
    claim.start,
    claim.sentence,
    placeOf(claim.label),
    placeOf(claim.unit),
    Number(claim.about),
    placeOf(claim.what),
    Number(claim.denied),
    claim.head,
    claim.qualities.length,
    ...claim.qualities,
    placeOf(claim.part),
    claim.year,
    claim.credits.length,
    ...claim.credits.flatMap(({ outlet, name, how }) => [placeOf(outlet), placeOf(name), placeOf(how)]),
    placeOf(claim.speaker),
    placeOf(claim.sourceType),
  ]);
  return {
    words: new TextEncoder().encode(JSON.stringify(words)),
    cells: Uint32Array.from(cells),
    bounds: Float64Array.from(claims.flatMap(({ low, high }) => [low ?? Number.NaN, high ?? Number.NaN])),
  };
}

const utf8 = new TextDecoder();

/* Written by `packedClaims` alone, in a database that no page can reach: the rooms of the store hold no schema of an index. */
export function claimsIn({ words, cells, bounds }: PackedClaims): readonly ClaimIndex[] {
  const texts = JSON.parse(utf8.decode(words)) as readonly (string | null)[];
  let at = 0;
  const next = (): number => cells[at++] ?? 0;
  const word = (): string | null => texts[next()] ?? null;
  const listOf = <T>(one: () => T): readonly T[] => {
    let left = next();
    if (left === 0) return nothing;
    const list: T[] = [];
    for (; left > 0; left--) list.push(one());
    return list;
  };
  const credit = () => ({ outlet: word(), name: word(), how: word() }) as Credit;
  const claims: ClaimIndex[] = [];
  for (let n = 0; n < bounds.length; n += 2) {
    claims.push({
      id: word(),
      kind: word(),
      start: next(),
      sentence: next(),
      label: word(),
      unit: word(),
      low: bounded(bounds[n]),
      high: bounded(bounds[n + 1]),
      about: next() === 1,
      what: word(),
      denied: next() === 1,
      head: next(),
      qualities: listOf(next),
      part: word(),
      year: next(),
      credits: listOf(credit),
      speaker: word(),
      sourceType: word(),
    } as ClaimIndex);
  }
  return claims;
}

const nothing: readonly never[] = [];

const bounded = (bound = Number.NaN): number | null => (Number.isNaN(bound) ? null : bound);
