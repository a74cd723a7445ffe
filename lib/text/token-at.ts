import type { Tokens } from './tokens.ts';

/*
 * One entry of the parallel arrays of tokens or lexemes. Past the last one nothing stands: no word, no flag, and the text is
 * over. A function for each array, so that each sees arrays of one sort only and is as fast as the array itself.
 */

/** `hashOf` the token at `at`; 0 where there is none. */
export function hashAt({ hashes }: Pick<Tokens, 'hashes'>, at: number): number {
  return hashes[at] ?? 0;
}

/** `TokenFlag`s of the token at `at`; none where there is none. */
export function flagsAt({ flags }: Pick<Tokens, 'flags'>, at: number): number {
  return flags[at] ?? 0;
}

/** Where the token at `at` begins; the end of the text where there is none. */
export function startOf({ starts, text }: Pick<Tokens, 'starts' | 'text'>, at: number): number {
  return starts[at] ?? text.length;
}

/** Where the token at `at` ends; the end of the text where there is none. */
export function endOf({ ends, text }: Pick<Tokens, 'ends' | 'text'>, at: number): number {
  return ends[at] ?? text.length;
}

/** Index of the first token that ends behind `offset`; the count where there is none. */
export function firstEndingAfter({ ends, count }: Pick<Tokens, 'ends' | 'count'>, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
