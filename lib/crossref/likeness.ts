import type { ArticleIndex } from '../model/shelf.ts';
import { rarityOf } from './lemma.ts';
import { type Packed, type Postings, postingsOf } from './postings.ts';

/** How alike the words of each claim of one article are to those of each claim of another; claims by their positions. */
export interface Likeness {
  /** Cosine of the words right around two quantities, each term weighed by its rarity; 0 to 1. */
  readonly near: (a: number, b: number) => number;
  /** The same of their sentences, of attributions the contents. */
  readonly sentence: (a: number, b: number) => number;
  /** Runs of four words that both have. */
  readonly runs: (a: number, b: number) => number;
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

/**
 * All claims of two articles at once, `most` of each: what is shared is found by what has it, so that the cost is that of what
 * is shared. `a` is turned inside out once: let it be the one that is compared with many.
 */
export function likenessTo(a: ArticleIndex, most: number): (b: ArticleIndex) => Likeness {
  const mine = packedOf(a);
  const width = a.claimTermEnds.length;
  const nearTo = cosinesTo(mine.near, width);
  const sentenceTo = cosinesTo(mine.sentence, width);
  const postings = postingsOf(mine.runs);
  return (b) => {
    const theirs = packedOf(b);
    const height = Math.min(most, b.claimTermEnds.length);
    const runs = sums(postings, theirs.runs, width, height, one);
    return {
      near: nearTo(theirs.near, height),
      sentence: sentenceTo(theirs.sentence, height),
      runs: (at, to) => runs[to * width + at] ?? 0,
    };
  };
}

const one = (): number => 1;
const square = (term: number): number => rarityOf(term) ** 2;

function cosinesTo(
  mine: Packed,
  width: number,
): (theirs: Packed, height: number) => (at: number, to: number) => number {
  const postings = postingsOf(mine);
  const mineWeigh = weightsOf(mine, mine.ends.length);
  return (theirs, height) => {
    const dots = sums(postings, theirs, width, height, square);
    const theirsWeigh = weightsOf(theirs, height);
    return (at, to) => {
      const dot = dots[to * width + at] ?? 0;
      return dot === 0 ? 0 : dot / Math.sqrt((mineWeigh[at] ?? 1) * (theirsWeigh[to] ?? 1));
    };
  };
}

/** For each claim of the one beside each of the other the summed weight of the values that both have. */
function sums(
  { first, next, claims }: Postings,
  { values, ends }: Packed,
  width: number,
  height: number,
  weight: (value: number) => number,
): Float64Array {
  const found = new Float64Array(width * height);
  for (let to = 0; to < height; to++) {
    for (let n = to === 0 ? 0 : (ends[to - 1] ?? 0); n < (ends[to] ?? 0); n++) {
      const value = values[n] ?? 0;
      let held = first(value);
      if (held === -1) continue;
      const each = weight(value);
      for (; held !== -1; held = next[held] ?? -1) {
        const cell = to * width + (claims[held] ?? 0);
        found[cell] = (found[cell] ?? 0) + each;
      }
    }
  }
  return found;
}

/** Summed squares of the rarities of each claim's terms. */
function weightsOf({ values, ends }: Packed, count: number): Float64Array {
  const weights = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    let sum = 0;
    for (let n = at === 0 ? 0 : (ends[at - 1] ?? 0); n < (ends[at] ?? 0); n++) sum += square(values[n] ?? 0);
    weights[at] = sum;
  }
  return weights;
}
