import type { ArticleIndex } from '../model/shelf.ts';
import { rarityOf } from './lemma.ts';

/** How alike the words of each claim of one article are to those of each claim of another; claims by their positions. */
export interface Likeness {
  /** Cosine of the words right around two quantities, each term weighed by its rarity; 0 to 1. */
  readonly near: (a: number, b: number) => number;
  /** The same of their sentences, of attributions the contents. */
  readonly sentence: (a: number, b: number) => number;
  /** Runs of four words that both have. */
  readonly runs: (a: number, b: number) => number;
}

/** Lists of values, one a claim, end to end: those of claim `n` end before `ends[n]`. */
interface Packed {
  readonly values: Uint32Array;
  readonly ends: Uint32Array;
}

/** Packed lists turned inside out: the claims that have a value, and what the values of each claim weigh. */
interface Inverted {
  readonly places: ReadonlyMap<number, readonly number[]>;
  readonly weights: Float64Array;
}

interface Words<T> {
  readonly near: T;
  readonly sentence: T;
  readonly runs: T;
}

const packedOf = (index: ArticleIndex): Words<Packed> => ({
  near: { values: index.nearTerms, ends: index.nearTermEnds },
  sentence: { values: index.claimTerms, ends: index.claimTermEnds },
  runs: { values: index.claimRuns, ends: index.claimRunEnds },
});

const inverted = new WeakMap<ArticleIndex, Words<Inverted>>();

/**
 * All claims of two articles at once, `most` of each: what is shared is found by what has it, so that the cost is that of what
 * is shared. `a` is turned inside out once for as long as its index is held: let it be the one that is compared with many.
 */
export function likenessOf(a: ArticleIndex, b: ArticleIndex, most: number): Likeness {
  const mine = invertedOf(a);
  const theirs = packedOf(b);
  const height = Math.min(most, b.claimTermEnds.length);
  const width = a.claimTermEnds.length;
  const runs = sums(mine.runs, theirs.runs, width, height, one);
  const near = cosines(mine.near, theirs.near, width, height);
  const sentence = cosines(mine.sentence, theirs.sentence, width, height);
  return {
    near,
    sentence,
    runs: (at, to) => runs[to * width + at] ?? 0,
  };
}

const one = (): number => 1;
const square = (term: number): number => rarityOf(term) ** 2;

function cosines(
  mine: Inverted,
  theirs: Packed,
  width: number,
  height: number,
): (at: number, to: number) => number {
  const dots = sums(mine, theirs, width, height, square);
  const weights = weightsOf(theirs, height);
  return (at, to) => {
    const dot = dots[to * width + at] ?? 0;
    return dot === 0 ? 0 : dot / Math.sqrt((mine.weights[at] ?? 1) * (weights[to] ?? 1));
  };
}

/** For each claim of the one beside each of the other the summed weight of the values that both have. */
function sums(
  { places }: Inverted,
  { values, ends }: Packed,
  width: number,
  height: number,
  weight: (value: number) => number,
): Float64Array {
  const found = new Float64Array(width * height);
  for (let to = 0; to < height; to++) {
    for (let n = to === 0 ? 0 : (ends[to - 1] ?? 0); n < (ends[to] ?? 0); n++) {
      const value = values[n] ?? 0;
      const held = places.get(value);
      if (!held) continue;
      const each = weight(value);
      for (const at of held) found[to * width + at] = (found[to * width + at] ?? 0) + each;
    }
  }
  return found;
}

/** Summed squares of the rarities of each claim's terms. */
function weightsOf({ values, ends }: Packed, count: number): Float64Array {
  const weights = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    for (let n = at === 0 ? 0 : (ends[at - 1] ?? 0); n < (ends[at] ?? 0); n++)
      weights[at] = (weights[at] ?? 0) + square(values[n] ?? 0);
  }
  return weights;
}

function invertedOf(index: ArticleIndex): Words<Inverted> {
  const known = inverted.get(index);
  if (known) return known;
  const { near, sentence, runs } = packedOf(index);
  const found = { near: invert(near), sentence: invert(sentence), runs: invert(runs) };
  inverted.set(index, found);
  return found;
}

function invert(packed: Packed): Inverted {
  const { values, ends } = packed;
  const places = new Map<number, number[]>();
  let at = 0;
  values.forEach((value, n) => {
    while (n >= (ends[at] ?? Infinity)) at++;
    const held = places.get(value);
    if (held) held.push(at);
    else places.set(value, [at]);
  });
  return { places, weights: weightsOf(packed, ends.length) };
}
