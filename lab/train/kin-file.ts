import { readFileSync } from 'node:fs';
import { kinKey } from '../../lib/extract/attribution/lexicon.ts';
import { hashOf } from '../../lib/text/words.ts';

const FILE = new URL('kin.txt', import.meta.url);

/** The families that `train kin` wrote, one a line, by the key of each word; the earlier word keeps a key that two share. */
export function readKin(): ReadonlyMap<number, number> {
  const kin = new Map<number, number>();
  for (const [at, line] of readFileSync(FILE, 'utf8').trimEnd().split('\n').entries()) {
    for (const word of line.split(' ')) {
      const key = kinKey(hashOf(word));
      if (!kin.has(key)) kin.set(key, at + 1);
    }
  }
  return kin;
}
