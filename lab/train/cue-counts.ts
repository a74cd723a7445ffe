import { bucketOf } from '../../lib/extract/attribution/lexicon.ts';
import { openingOf } from '../../lib/extract/attribution/labels.ts';
import { TokenKind } from '../../lib/text/tokens.ts';
import type { Labelled } from './corpus.ts';

const FROM = openingOf('cue', 'before');
const TO = openingOf('content', 'before');

/** Words seen less often say nothing. */
const ENOUGH = 3;

/** By the hash of a word: the bucket of the share of its uses that stand in cues; words in no bucket are left out. */
export function cueBuckets(articles: readonly Labelled[]): ReadonlyMap<number, number> {
  const counts = new Map<number, { all: number; cue: number }>();
  for (const { tokens, gold } of articles) {
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.kinds[at] !== TokenKind.word) continue;
      const hash = tokens.hashes[at] ?? 0;
      const entry = counts.get(hash) ?? { all: 0, cue: 0 };
      entry.all++;
      const label = gold[at] ?? 0;
      if (label >= FROM && label < TO) entry.cue++;
      counts.set(hash, entry);
    }
  }
  const buckets = [...counts]
    .filter(([, { all }]) => all >= ENOUGH)
    .map(([hash, { all, cue }]) => [hash, bucketOf(cue / all)] as const);
  return new Map(buckets.filter(([, bucket]) => bucket > 0));
}
