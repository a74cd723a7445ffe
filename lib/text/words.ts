import { foldUnit } from './characters.ts';

/**
 * 32-bit FNV-1a over the folded code units of `text[start, end)`: lower case, one apostrophe, no soft hyphens.
 * The same word has the same hash however it is cased; equal hashes of different words are as rare as one in 4 billion pairs.
 */
export function hashRange(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) hash = hashOn(hash, text.charCodeAt(i));
  return hash;
}

/** The hash of no word at all. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash of a word that goes on with one more code unit. */
export function hashOn(hash: number, unit: number): number {
  const folded = foldUnit(unit);
  return folded === 0 ? hash : Math.imul(hash ^ folded, 0x01000193);
}

export function hashOf(word: string): number {
  return hashRange(word, 0, word.length);
}

/** Looked up by the hash of a word; `get` gives 0 for a word that is not there. */
export interface WordTable {
  readonly get: (hash: number) => number;
}

/**
 * Open addressing over a typed array, at most a third full: no allocation and no string on look-up.
 * Of a word that is given twice, the later value stands. Values are above 0.
 */
export function wordTable(entries: Iterable<readonly [word: string, value: number]>): WordTable {
  const all = [...entries];
  const table = emptyTable(all.length);
  for (const [word, value] of all) table.put(hashOf(word), value);
  return table;
}

export function hashTable(entries: readonly (readonly [hash: number, value: number])[]): WordTable {
  const table = emptyTable(entries.length);
  for (const [hash, value] of entries) table.put(hash, value);
  return table;
}

/** A table that is filled one by one, without a pair for each: these are built while a reader waits. */
interface FillingTable extends WordTable {
  readonly put: (hash: number, value: number) => void;
}

function emptyTable(count: number): FillingTable {
  let bits = 4;
  while (1 << bits < count * 3) bits++;
  const mask = (1 << bits) - 1;
  /* Key and value side by side: one look-up touches one line of the cache. */
  const slots = new Int32Array(2 << bits);
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    get: (hash) => slots[2 * slotOf(hash) + 1] ?? 0,
    put: (hash, value) => {
      const slot = slotOf(hash);
      slots[2 * slot] = hash;
      slots[2 * slot + 1] = value;
    },
  };
}

/** Membership by hash. */
export interface WordSet {
  readonly has: (hash: number) => boolean;
}

export function wordSet(words: Iterable<string>): WordSet {
  const all = [...words];
  const table = emptyTable(all.length);
  for (const word of all) table.put(hashOf(word), 1);
  return { has: (hash) => table.get(hash) !== 0 };
}
