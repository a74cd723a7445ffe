import { cumulativeWords, partialWords, talliedNouns } from '../lexicon/partial-words.ts';
import { plainQualities } from '../lexicon/plain-qualities.ts';
import type { Attribution, Claim } from '../model/claim.ts';
import { stemOf } from '../text/stem.ts';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.ts';
import { hashOf, wordSet } from '../text/words.ts';
import { lemmaOf } from './lemma.ts';
import { sentenceAt, tokenAt } from './places.ts';
import type { Reading } from './reading.ts';

const LEAST_NOUN_RARITY = 1.4;
const LEAST_HEAD_RARITY = 0.6;

const plainQuality = wordSet(plainQualities);
const partial = wordSet(partialWords);
const cumulative = wordSet(cumulativeWords);
const tallied = wordSet(talliedNouns.map(stemOf));

/** The noun that a quantity counts; for a duration the noun that it measures, "two-year investigation". */
export function headOf(claim: Exclude<Claim, Attribution>, { tokens }: Reading): number {
  const last = tokenAt(tokens, claim.end - 1);
  if (claim.kind === 'duration') return measuredNoun(tokens, last + 1);
  for (let at = last; at >= 0 && (tokens.starts[at] ?? 0) >= claim.start; at--) {
    const isNoun =
      tokens.kinds[at] === TokenKind.word &&
      !((tokens.flags[at] ?? 0) & (TokenFlag.capital | TokenFlag.digit));
    const lemma = isNoun ? lemmaOf(tokens, at) : null;
    if (lemma && lemma.rarity >= LEAST_HEAD_RARITY) return lemma.term;
  }
  return claim.unit === null ? 0 : hashOf(stemOf(claim.unit)) >>> 0;
}

/** Words of a quantity that are neither its value nor its noun; numbers spelt out are common enough to fall away. */
export function qualitiesOf(claim: Exclude<Claim, Attribution>, reading: Reading): readonly number[] {
  if (claim.kind === 'duration') return [];
  const { tokens } = reading;
  const head = headOf(claim, reading);
  const qualities = new Set<number>();
  for (
    let at = tokenAt(tokens, claim.start);
    at < tokens.count && (tokens.starts[at] ?? 0) < claim.end;
    at++
  ) {
    const lemma = tokens.kinds[at] === TokenKind.word ? lemmaOf(tokens, at) : null;
    if (lemma && lemma.term !== head && !plainQuality.has(tokens.hashes[at] ?? 0)) qualities.add(lemma.term);
  }
  return [...qualities].toSorted((a, b) => a - b);
}

export function isPartial(claim: Claim, reading: Reading): boolean {
  if (claim.kind === 'attribution' || claim.kind === 'duration') return false;
  const { tokens, sentences } = reading;
  if (tallied.has(headOf(claim, reading) | 0)) return true;
  const first = tokenAt(tokens, claim.start);
  const sentence = sentences.of[first] ?? 0;
  const to = sentences.firsts[sentence + 1] ?? tokens.count;
  for (let at = sentences.firsts[sentence] ?? 0; at < to; at++) {
    const hash = tokens.hashes[at] ?? 0;
    if (cumulative.has(hash)) return true;
    const isNear = at >= first - 2 && (tokens.starts[at] ?? 0) < claim.end;
    if (isNear && partial.has(hash)) return true;
  }
  return false;
}

export function yearOf(claim: Claim, { tokens, sentences }: Reading): number {
  const sentence = sentenceAt(tokens, sentences, claim.start);
  const to = sentences.firsts[sentence + 1] ?? tokens.count;
  for (let at = sentences.firsts[sentence] ?? 0; at < to; at++) {
    const isYear =
      tokens.kinds[at] === TokenKind.number && (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) === 4;
    const year = isYear ? Number(tokens.text.slice(tokens.starts[at], tokens.ends[at])) : 0;
    if (year >= 1900 && year < 2100) return year;
  }
  return 0;
}

function measuredNoun(tokens: Tokens, from: number): number {
  const follows =
    from < tokens.count &&
    tokens.kinds[from] === TokenKind.word &&
    !((tokens.flags[from] ?? 0) & TokenFlag.line);
  const lemma = follows ? lemmaOf(tokens, from) : null;
  return lemma && lemma.rarity >= LEAST_NOUN_RARITY ? lemma.term : 0;
}
