import type { Claim } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { lemmaOf } from './lemma.ts';
import { sentenceAround, tokenAt } from './places.ts';
import type { Reading } from './reading.ts';
import { runHash } from './shingles.ts';

const NEAR_TOKENS = 9;
const RUN_WORDS = 4;
const LEAST_RARITY = 1.4;

/** Token ranges whose words a claim is compared by: an attribution's content, else the sentence. */
type Ranges = readonly Span[];

export function scopeOf(claim: Claim, { tokens, sentences }: Reading): Ranges {
  if (claim.kind === 'attribution') {
    return (claim.content?.spans ?? []).map(([start, end]): Span => [
      tokenAt(tokens, start),
      tokenAt(tokens, end - 1) + 1,
    ]);
  }
  return [sentenceAround(tokens, sentences, claim.start)];
}

/** The words right around a quantity. */
export function nearOf(claim: Claim, { tokens, sentences }: Reading): Ranges {
  if (claim.kind === 'attribution') return [];
  const first = tokenAt(tokens, claim.start);
  const last = tokenAt(tokens, claim.end - 1);
  const sentence = sentences.of[first] ?? 0;
  const from = Math.max(sentences.firsts[sentence] ?? 0, first - NEAR_TOKENS);
  const to = Math.min(sentences.firsts[sentence + 1] ?? tokens.count, last + 1 + NEAR_TOKENS);
  return [[from, to]];
}

/** Terms of rare words, numbers left out: values are compared on their own. */
export function termsIn({ tokens, saying }: Reading, ranges: Ranges): readonly number[] {
  const terms = new Set<number>();
  for (const [from, to] of ranges) {
    for (let at = from; at < to; at++) {
      const isSaid = tokens.kinds[at] === TokenKind.word && !saying.has(at);
      const lemma = isSaid ? lemmaOf(tokens, at) : null;
      if (lemma && lemma.rarity >= LEAST_RARITY) terms.add(lemma.term);
    }
  }
  return [...terms].toSorted((a, b) => a - b);
}

/** Hashes of the runs of four words in these ranges, sorted; what was said around "she said" is read as one. */
export function runsIn(tokens: Tokens, ranges: Ranges): readonly number[] {
  const runs = new Set<number>();
  const words: number[] = [];
  for (const [from, to] of ranges) {
    for (let at = from; at < to; at++) {
      const kind = tokens.kinds[at];
      if (kind === TokenKind.word || kind === TokenKind.number) words.push(tokens.hashes[at] ?? 0);
    }
  }
  for (let at = 0; at + RUN_WORDS <= words.length; at++) runs.add(runHash(words, at, RUN_WORDS));
  return [...runs].toSorted((a, b) => a - b);
}
