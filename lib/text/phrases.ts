import type { Tokens } from './tokens.ts';
import { hashAt } from './token-at.ts';
import { hashOf } from './words.ts';

/** Finds the longest of many phrases at a place; a phrase is words with a space between. */
export interface PhraseFinder {
  /** How many tokens the longest phrase takes that begins at token `at` and ends before `to`; 0 for none. */
  readonly lengthAt: (tokens: Tokens, at: number, to: number) => number;
}

/** By the first word; a look costs at most the longest phrase. */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const byFirst = new Map<number, Int32Array[]>();
  for (const phrase of phrases) {
    const hashes = Int32Array.from(phrase.split(' '), hashOf);
    const first = hashes[0] ?? 0;
    byFirst.set(first, [...(byFirst.get(first) ?? []), hashes]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return {
    lengthAt: (tokens, at, to) => {
      const list = byFirst.get(hashAt(tokens, at));
      return list ? longestAt(list, tokens, at, to) : 0;
    },
  };
}

/** A function of its own: most looks find no phrase, and need nothing that would be made for a search. */
function longestAt(list: readonly Int32Array[], { hashes }: Tokens, at: number, to: number): number {
  const hit = list.find(
    (phrase) => at + phrase.length <= to && phrase.every((hash, i) => hashes[at + i] === hash),
  );
  return hit?.length ?? 0;
}
