import { hashTable, type WordTable } from '../../text/words.ts';

/** What training learnt of words, by their hash. */
export interface Lexicon {
  /** Bucket of the share of a word's uses that were in cues, 0 (seldom or unknown) to 5. */
  readonly cues: WordTable;
  /** Family of words that keep like company, 1 to 255; 0 for an unknown word. Only the low 24 bits of the hash count. */
  readonly kin: WordTable;
}

/** Lower bounds of the buckets 1 to 5. */
export const BUCKETS: readonly number[] = [0.03, 0.08, 0.18, 0.35, 0.6];

export function bucketOf(share: number): number {
  return BUCKETS.filter((bound) => share >= bound).length;
}

/** 24 bits are enough for a family: of the unknown words, one in 800 gets a wrong one. */
export const kinKey = (hash: number): number => hash & 0xffffff;

export function lexiconOf(
  cues: Iterable<readonly [hash: number, bucket: number]>,
  kin: Iterable<readonly [key: number, family: number]>,
): Lexicon {
  return { cues: hashTable([...cues]), kin: hashTable([...kin]) };
}
