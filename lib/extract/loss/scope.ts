import { phraseEnds } from '../../lexicon/losses.ts';
import { TokenKind } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { keyOf, type Lexemes } from '../quantity/lexemes.ts';
import type { Head, Quantity } from '../quantity/quantity.ts';
import { hashAt } from '../../text/token-at.ts';
import { saysAt } from './words.ts';

/** A quantity that may be a loss, in its sentence: lexemes `[from, to)`. */
export interface Candidate {
  readonly lexemes: Lexemes;
  readonly quantity: Quantity;
  readonly head: Head | null;
  /** Lexemes of the quantity with its modifier and with its counted noun. */
  readonly before: number;
  readonly after: number;
  readonly from: number;
  readonly to: number;
  /** All that the words of the sentence say, as bits. */
  readonly says: number;
  /** Whether the article as a whole is about a leak of data: all of it is read for that, when a judge first asks. */
  readonly leaky: () => boolean;
}

/** A word that says something, and how many words of content stand between it and the quantity. */
export interface Hit {
  readonly at: number;
  readonly distance: number;
  readonly side: 'before' | 'after';
  readonly says: number;
}

const MOST_LEXEMES = 24;
const light = wordSet([...phraseEnds, 'of']);

/** The nearest word behind the quantity that says one of `bits`, at most `most` words of content away. */
export function hitAfter(candidate: Candidate, bits: number, most: number): Hit | null {
  const { lexemes, after, to } = candidate;
  let distance = 0;
  const end = Math.min(to, after + MOST_LEXEMES);
  for (let at = after; at < end && distance <= most; at++) {
    if (isStop(lexemes, at)) return null;
    const says = saysAt(lexemes, at) & bits;
    if (says) return { at, distance, side: 'after', says };
    if (isContent(lexemes, at)) distance++;
  }
  return null;
}

/** The same, before the quantity. */
export function hitBefore(candidate: Candidate, bits: number, most: number): Hit | null {
  const { lexemes, before, from } = candidate;
  let distance = 0;
  const end = Math.max(from, before - MOST_LEXEMES);
  for (let at = before - 1; at >= end && distance <= most; at--) {
    if (isStop(lexemes, at)) return null;
    const says = saysAt(lexemes, at) & bits;
    if (says) return { at, distance, side: 'before', says };
    if (isContent(lexemes, at)) distance++;
  }
  return null;
}

/** The nearer of the two; before the quantity where they are equally near. */
export function nearest(candidate: Candidate, bits: number, most: number): Hit | null {
  const before = hitBefore(candidate, bits, most);
  const after = hitAfter(candidate, bits, most);
  if (!before || !after) return before ?? after;
  return after.distance < before.distance ? after : before;
}

function isStop(lexemes: Lexemes, at: number): boolean {
  if (lexemes.kinds[at] !== TokenKind.punctuation) return false;
  const key = keyOf(lexemes, at);
  return key === ';' || key === '…';
}

function isContent(lexemes: Lexemes, at: number): boolean {
  return lexemes.kinds[at] === TokenKind.word && !light.has(hashAt(lexemes, at));
}

/** The word between the number and its noun that says one of `bits`: "two wounded men", "40 damaged cars". */
export function inside({ lexemes, quantity, head }: Candidate, bits: number): number | null {
  if (head === null) return null;
  for (let at = quantity.last; at < head.at; at++) if (saysAt(lexemes, at) & bits) return at;
  return null;
}

export function says(candidate: Candidate, bits: number): boolean {
  return (candidate.says & bits) !== 0;
}

export function headSays(candidate: Candidate, bits: number): boolean {
  return candidate.head !== null && (saysAt(candidate.lexemes, candidate.head.at) & bits) !== 0;
}
