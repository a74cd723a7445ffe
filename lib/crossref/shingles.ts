import { TokenKind, type Tokens } from '../text/tokens.ts';

/** Words a shingle has: shorter ones match in independent reports, longer ones miss edited copies. */
const WORDS = 6;
/** One shingle of four is kept, chosen by its own hash, so that the same words are kept everywhere (Broder 1997). */
const SAMPLE = 4;
const MOST_SHINGLES = 1_024;

/** Hashes of the sampled six-word runs of a text, sorted and without repeats; words only, so marks and spacing do not matter. */
export function shinglesOf(tokens: Tokens): Uint32Array {
  const words: number[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kinds[at];
    if (kind === TokenKind.word || kind === TokenKind.number) words.push(tokens.hashes[at] ?? 0);
  }
  const found = new Set<number>();
  for (let at = 0; at + WORDS <= words.length; at++) {
    const hash = runHash(words, at, WORDS);
    if (hash % SAMPLE === 0) found.add(hash);
  }
  return Uint32Array.from([...found].toSorted((a, b) => a - b).slice(0, MOST_SHINGLES)).sort();
}

/** Hash of `length` words from `from` on. */
export function runHash(words: readonly number[], from: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + length; at++) {
    hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash, 0x5bd1e995);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** How many values two sorted lists share. */
export function shared(a: Uint32Array, b: Uint32Array): number {
  let i = 0;
  let j = 0;
  let count = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}

const LEAST_SHARED = 2;
const COPY = 0.3;

/** Share of the shorter text that stands in the longer one, 0 to 1; null where that does not make a copy. */
export function copied(a: Uint32Array, b: Uint32Array): number | null {
  const count = shared(a, b);
  const share = count / Math.max(1, Math.min(a.length, b.length));
  return count >= LEAST_SHARED && share >= COPY ? share : null;
}
