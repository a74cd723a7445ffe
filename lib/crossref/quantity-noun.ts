import { irregularVerbs } from '../lexicon/irregular-verbs.ts';
import { cumulativeWords, partialWords, talliedNouns } from '../lexicon/partial-words.ts';
import { plainQualities } from '../lexicon/plain-qualities.ts';
import type { Attribution, Claim, Duration } from '../model/claim.ts';
import type { ClaimIndex } from '../model/shelf.ts';
import { stemOf } from '../text/stem.ts';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.ts';
import { hashOf, wordSet } from '../text/words.ts';
import { lemmaOf } from './lemma.ts';
import { isAge, unitKind } from './measure.ts';
import { type Name, nameBeside } from './person.ts';
import { sentenceAround, tokenAt } from './places.ts';
import type { Reading } from './reading.ts';

const LEAST_NOUN_RARITY = 1.4;
const LEAST_HEAD_RARITY = 0.6;

const plainQuality = wordSet(plainQualities);
const partial = wordSet(partialWords);
const cumulative = wordSet(cumulativeWords);
const thatDay = wordSet(['when', 'then', 'time']);
const tallied = wordSet(talliedNouns.map(stemOf));

/**
 * The noun that a quantity counts; for a duration or a count of parts the noun that it measures, "two-year investigation",
 * "26-page report"; for an age the surname of whose it is; for a measure the word that it goes with.
 */
export function headOf(claim: Exclude<Claim, Attribution>, { tokens }: Reading): number {
  const last = tokenAt(tokens, claim.end - 1);
  if (claim.kind === 'duration') return nounsBehind(tokens, last + 1)[0] ?? 0;
  if (isAge(claim.unit)) return nameOf(claim, tokens)[0] ?? 0;
  if (isCountOfParts(claim, tokens)) return measuredNoun(tokens, last + 1, 0);
  if (isMeasured(claim.unit)) return governorOf(tokens, tokenAt(tokens, claim.start), last + 1);
  for (let at = last; at >= 0 && (tokens.starts[at] ?? 0) >= claim.start; at--) {
    const isNoun =
      tokens.kinds[at] === TokenKind.word &&
      !((tokens.flags[at] ?? 0) & (TokenFlag.capital | TokenFlag.digit));
    const lemma = isNoun ? lemmaOf(tokens, at) : null;
    if (lemma && lemma.rarity >= LEAST_HEAD_RARITY) return lemma.term;
  }
  return claim.unit === null ? 0 : hashOf(stemOf(claim.unit)) >>> 0;
}

function isMeasured(unit: string | null): boolean {
  const kind = unitKind(unit ?? '');
  return kind === 'measure' || kind === 'money';
}

/** Words before a measure in which the one that it goes with is looked for. */
const REACH = 5;

/** What a measure goes with: the noun or adjective behind it ("$3 billion bailout", "60 metres deep"), else the word before it ("fell 150 metres"). */
function governorOf(tokens: Tokens, first: number, after: number): number {
  const behind = governorAt(tokens, after);
  if (behind !== 0) return behind;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (tokens.kinds[at] === TokenKind.punctuation) return 0;
    const term = governorAt(tokens, at);
    if (term !== 0) return term;
  }
  return 0;
}

function governorAt(tokens: Tokens, at: number): number {
  if (at >= tokens.count || tokens.kinds[at] !== TokenKind.word) return 0;
  if ((tokens.flags[at] ?? 0) & (TokenFlag.capital | TokenFlag.line)) return 0;
  const base = irregularVerbs.get(tokens.text.slice(tokens.starts[at], tokens.ends[at]));
  if (base !== undefined) return hashOf(stemOf(base)) >>> 0;
  const lemma = lemmaOf(tokens, at);
  const isPlain = plainQuality.has(tokens.hashes[at] ?? 0);
  return lemma && !isPlain && lemma.rarity >= LEAST_NOUN_RARITY ? lemma.term : 0;
}

function isCountOfParts(
  { unit, start, end }: Exclude<Claim, Attribution | Duration>,
  { text }: Tokens,
): boolean {
  return unit !== null && text.slice(start, end).endsWith(`-${unit}`);
}

function nameOf({ start, end }: Claim, tokens: Tokens): Name {
  return nameBeside(tokens, tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1);
}

/**
 * Words of a quantity that are neither its value nor its noun; numbers spelt out are common enough to fall away. Of an age the
 * other names, of a duration the other words of what it measures ("two-year grand jury investigation").
 */
export function qualitiesOf(claim: Exclude<Claim, Attribution>, reading: Reading): readonly number[] {
  const { tokens } = reading;
  if (claim.kind === 'duration')
    return nounsBehind(tokens, tokenAt(tokens, claim.end - 1) + 1)
      .slice(1)
      .toSorted((a, b) => a - b);
  if (isAge(claim.unit))
    return nameOf(claim, tokens)
      .slice(1)
      .toSorted((a, b) => a - b);
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

/** Whether it counts a rest, or runs over more than the event. */
export function partOf(claim: Claim, reading: Reading): ClaimIndex['part'] {
  if (claim.kind === 'attribution') return null;
  const { tokens, sentences } = reading;
  const first = tokenAt(tokens, claim.start);
  const [from, to] = sentenceAround(tokens, sentences, claim.start);
  if (claim.kind === 'duration')
    return tokens.hashes.subarray(from, to).some((hash) => cumulative.has(hash)) ? 'tally' : null;
  if (isAge(claim.unit)) return isPast(tokens, tokenAt(tokens, claim.end - 1) + 1) ? 'tally' : null;
  if (tallied.has(headOf(claim, reading) | 0)) return 'tally';
  let part: ClaimIndex['part'] = null;
  for (let at = from; at < to; at++) {
    const hash = tokens.hashes[at] ?? 0;
    if (cumulative.has(hash)) return 'tally';
    const isNear = at >= first - 2 && (tokens.starts[at] ?? 0) < claim.end;
    if (isNear && partial.has(hash)) part = 'rest';
  }
  return part;
}

/** "48 when", "48 at the time": an age of another day. */
function isPast(tokens: Tokens, from: number): boolean {
  for (let at = from; at < Math.min(from + 4, tokens.count); at++) {
    if (thatDay.has(tokens.hashes[at] ?? 0)) return true;
  }
  return false;
}

export function yearOf(claim: Claim, { tokens, sentences }: Reading): number {
  const [from, to] = sentenceAround(tokens, sentences, claim.start);
  for (let at = from; at < to; at++) {
    const isYear =
      tokens.kinds[at] === TokenKind.number && (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) === 4;
    const year = isYear ? Number(tokens.text.slice(tokens.starts[at], tokens.ends[at])) : 0;
    if (year >= 1900 && year < 2100) return year;
  }
  return 0;
}

const LONGEST_PHRASE = 4;

/** The rare words right behind a duration, as far as they follow each other. */
function nounsBehind(tokens: Tokens, from: number): readonly number[] {
  const nouns: number[] = [];
  for (let at = from; at < from + LONGEST_PHRASE; at++) {
    const noun = measuredNoun(tokens, at, LEAST_NOUN_RARITY);
    if (noun === 0) break;
    nouns.push(noun);
  }
  return nouns;
}

function measuredNoun(tokens: Tokens, from: number, least: number): number {
  const follows =
    from < tokens.count &&
    tokens.kinds[from] === TokenKind.word &&
    !((tokens.flags[from] ?? 0) & TokenFlag.line);
  const lemma = follows ? lemmaOf(tokens, from) : null;
  return lemma && lemma.rarity >= least ? lemma.term : 0;
}
