import type { ArticleIndex } from '../model/shelf.ts';
import { type ClaimWords, type Passage, wordsOf } from './subject.ts';

/** How alike the words of each claim of one article are to those of each claim of another; claims by their positions. */
export interface Likeness {
  /** Cosine of the words right around two quantities, each term weighed by its rarity; 0 to 1. */
  readonly near: (a: number, b: number) => number;
  /** The same of their sentences, of attributions the contents. */
  readonly sentence: (a: number, b: number) => number;
  /** Runs of four words that both have. */
  readonly runs: (a: number, b: number) => number;
}

/** Positions of the claims of an article that have a term or a run. */
type Places = ReadonlyMap<number, readonly number[]>;

interface Inverted {
  readonly near: Places;
  readonly sentence: Places;
  readonly runs: Places;
}

const inverted = new WeakMap<ArticleIndex, Inverted>();

/** All claims of two articles at once: what is shared is found by what has it, so the cost is that of what is shared. */
export function likenessOf(a: ArticleIndex, b: ArticleIndex, most: number): Likeness {
  const mine = wordsOf(a).slice(0, most);
  const theirs = wordsOf(b).slice(0, most);
  const places = invertedOf(b, theirs);
  const near = dots(mine, places.near, theirs.length, (words) => words.near);
  const sentence = dots(mine, places.sentence, theirs.length, (words) => words.sentence);
  const runs = counts(mine, places.runs, theirs.length);
  const cosine = (sums: Float64Array, at: number, to: number, part: 'near' | 'sentence'): number => {
    const dot = sums[at * theirs.length + to] ?? 0;
    return dot === 0 ? 0 : dot / Math.sqrt((mine[at]?.[part].sum ?? 1) * (theirs[to]?.[part].sum ?? 1));
  };
  return {
    near: (at, to) => cosine(near, at, to, 'near'),
    sentence: (at, to) => cosine(sentence, at, to, 'sentence'),
    runs: (at, to) => runs[at * theirs.length + to] ?? 0,
  };
}

function dots(
  mine: readonly ClaimWords[],
  places: Places,
  width: number,
  part: (words: ClaimWords) => Passage,
): Float64Array {
  const sums = new Float64Array(mine.length * width);
  mine.forEach((words, at) => {
    const { terms, squares } = part(words);
    terms.forEach((term, n) => {
      const square = squares[n] ?? 0;
      for (const to of places.get(term) ?? []) sums[at * width + to] = (sums[at * width + to] ?? 0) + square;
    });
  });
  return sums;
}

function counts(mine: readonly ClaimWords[], places: Places, width: number): Uint32Array {
  const sums = new Uint32Array(mine.length * width);
  mine.forEach(({ runs }, at) => {
    for (const run of runs) {
      for (const to of places.get(run) ?? []) sums[at * width + to] = (sums[at * width + to] ?? 0) + 1;
    }
  });
  return sums;
}

function invertedOf(index: ArticleIndex, claims: readonly ClaimWords[]): Inverted {
  const known = inverted.get(index);
  if (known) return known;
  const found = {
    near: placesOf(claims, ({ near }) => near.terms),
    sentence: placesOf(claims, ({ sentence }) => sentence.terms),
    runs: placesOf(claims, ({ runs }) => runs),
  };
  inverted.set(index, found);
  return found;
}

function placesOf(claims: readonly ClaimWords[], part: (words: ClaimWords) => Uint32Array): Places {
  const places = new Map<number, number[]>();
  claims.forEach((words, at) => {
    for (const value of part(words)) {
      const held = places.get(value);
      if (held) held.push(at);
      else places.set(value, [at]);
    }
  });
  return places;
}
