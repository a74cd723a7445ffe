import type { ArticleIndex } from '../model/shelf.ts';
import { rarityOf } from './lemma.ts';
import { type Packed, postingsOf } from './postings.ts';

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
 * is shared. `a` is turned inside out once: let it be the one that is compared with many. A likeness holds until the next is
 * asked for: all are worked out in one place.
 */
export function likenessTo(a: ArticleIndex, most: number): (b: ArticleIndex) => Likeness {
  const mine = packedOf(a);
  const width = a.claimTermEnds.length;
  const near = tableTo(mine.near, width, true);
  const sentence = tableTo(mine.sentence, width, true);
  const runs = tableTo(mine.runs, width, false);
  return (b) => {
    const theirs = packedOf(b);
    const height = Math.min(most, b.claimTermEnds.length);
    near.fill(theirs.near, height);
    sentence.fill(theirs.sentence, height);
    runs.fill(theirs.runs, height);
    return { near: near.cosine, sentence: sentence.cosine, runs: runs.dot };
  };
}

/** Each claim of one article beside each of another. */
interface Table {
  readonly fill: (theirs: Packed, height: number) => void;
  /** The summed weight of the values that both have. */
  readonly dot: (at: number, to: number) => number;
  /** The same as a share of what both weigh. */
  readonly cosine: (at: number, to: number) => number;
}

/** @param byRarity whether a value weighs the square of its rarity; else each weighs 1 */
function tableTo(mine: Packed, width: number, byRarity: boolean): Table {
  const { first, next, claims } = postingsOf(mine);
  const weights = new Float64Array(mine.values.length);
  for (let n = 0; n < weights.length; n++) weights[n] = byRarity ? rarityOf(mine.values[n] ?? 0) ** 2 : 1;
  const mineWeigh = weightsOf(mine, weights);
  let dots = new Float64Array();
  let theirsWeigh = new Float64Array();
  const dot = (at: number, to: number): number => dots[to * width + at] ?? 0;
  return {
    fill: ({ values, ends }, height) => {
      if (dots.length < width * height) {
        dots = new Float64Array(width * height);
        theirsWeigh = new Float64Array(height);
      } else dots.fill(0);
      for (let to = 0, n = 0; to < height; to++) {
        let sum = 0;
        for (; n < (ends[to] ?? 0); n++) {
          const value = values[n] ?? 0;
          let held = first(value);
          const weight = held !== -1 ? (weights[held] ?? 0) : byRarity ? rarityOf(value) ** 2 : 1;
          sum += weight;
          for (; held !== -1; held = next[held] ?? -1) {
            const cell = to * width + (claims[held] ?? 0);
            dots[cell] = (dots[cell] ?? 0) + weight;
          }
        }
        theirsWeigh[to] = sum;
      }
    },
    dot,
    cosine: (at, to) => {
      const common = dot(at, to);
      return common === 0 ? 0 : common / Math.sqrt((mineWeigh[at] ?? 1) * (theirsWeigh[to] ?? 1));
    },
  };
}

/** Summed weights of each claim's values. */
function weightsOf({ ends }: Packed, weights: Float64Array): Float64Array {
  const sums = new Float64Array(ends.length);
  for (let at = 0, n = 0; at < ends.length; at++) {
    let sum = 0;
    for (; n < (ends[at] ?? 0); n++) sum += weights[n] ?? 0;
    sums[at] = sum;
  }
  return sums;
}
