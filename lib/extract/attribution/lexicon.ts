import type { WordTable } from '../../text/words.ts';
import { listOf } from './word-class.ts';

/** What training learnt of words, by their hash. */
export interface Lexicon {
  /** Bucket of the share of a word's uses that were in cues, 0 (seldom or unknown) to 5. */
  readonly cues: WordTable;
  /** Family of words that keep like company, 1 to 255; 0 for an unknown word. Only the low 24 bits of the hash count. */
  readonly kin: WordTable;
  /** Both at once, with the word's closed list, for the words of running text. */
  readonly lookUp: LookUp;
}

/** `cue | kin << CUE_BITS | list << (CUE_BITS + KIN_BITS)` of a word by its hash. */
export type LookUp = (hash: number) => number;

export const CUE_BITS = 3;
export const KIN_BITS = 8;

/** log2 of the words that are remembered. A text has few words that often: one probe in place of three. */
const MEMORY_BITS = 12;
const SEEN = 1 << 30;

function rememberedLookUp(cues: WordTable, kin: WordTable): LookUp {
  const slots = new Int32Array(2 << MEMORY_BITS);
  return (hash) => {
    const slot = ((hash ^ (hash >>> 15)) & ((1 << MEMORY_BITS) - 1)) << 1;
    const packed = slots[slot + 1] ?? 0;
    if (packed !== 0 && slots[slot] === hash) return packed ^ SEEN;
    const found =
      cues.get(hash) | (kin.get(kinKey(hash)) << CUE_BITS) | (listOf(hash) << (CUE_BITS + KIN_BITS));
    slots[slot] = hash;
    slots[slot + 1] = found | SEEN;
    return found;
  };
}

/** Lower bounds of the buckets 1 to 5. */
export const BUCKETS: readonly number[] = [0.03, 0.08, 0.18, 0.35, 0.6];

export function bucketOf(share: number): number {
  return BUCKETS.filter((bound) => share >= bound).length;
}

/** 24 bits are enough for a family: of the unknown words, one in 800 gets a wrong one. */
export const kinKey = (hash: number): number => hash & 0xffffff;

export function lexiconOf(cues: WordTable, kin: WordTable): Lexicon {
  return { cues, kin, lookUp: rememberedLookUp(cues, kin) };
}
