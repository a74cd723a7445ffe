import { closingAbbreviations } from '../lexicon/abbreviations.ts';
import { sentenceStarters } from '../lexicon/sentence-starters.ts';
import { hashRange, wordSet } from './words.ts';
import { endOf, flagsAt, hashAt, startOf } from './token-at.ts';
import { TokenFlag, TokenKind, type Tokens } from './tokens.ts';

/** Token indexes; sentence `s` is `[firsts[s], firsts[s + 1])`, paragraph `p` is `[paragraphs[p], paragraphs[p + 1])`. */
export interface Sentences {
  readonly count: number;
  /** `count + 1` entries, the last one the number of tokens. */
  readonly firsts: Uint32Array;
  /** First token of each paragraph (text between blank lines), then the number of tokens. */
  readonly paragraphs: Uint32Array;
  /** Sentence of each token. */
  readonly of: Uint32Array;
}

/** A line that is shorter than this, in code units, was not wrapped: its break ends a sentence. */
const WRAPPED = 50;

/**
 * Splits at final marks with what closes after them, at blank lines, and at line breaks that are no wrapping.
 * No look at anything further than the next token: linear. @throws never
 */
export function sentencesOf(tokens: Tokens): Sentences {
  const firsts: number[] = [];
  const paragraphs: number[] = [];
  const of = new Uint32Array(tokens.count);
  let closing = false;
  let lineStart = 0;
  for (let at = 0; at < tokens.count; at++) {
    const flags = flagsAt(tokens, at);
    if (flags & TokenFlag.blank) paragraphs.push(at);
    if (begins(tokens, at, flags, closing, lineStart)) firsts.push(at);
    of[at] = firsts.length - 1;
    closing = isFinal(tokens, at) || (closing && closesAfter(tokens, at));
    if (flags & TokenFlag.line) lineStart = startOf(tokens, at);
  }
  return {
    count: firsts.length,
    firsts: Uint32Array.from([...firsts, tokens.count]),
    paragraphs: Uint32Array.from([...paragraphs, tokens.count]),
    of,
  };
}

const mayClose = wordSet(closingAbbreviations);
const starters = wordSet(sentenceStarters);
const CLOSING = new Set(['"', '”', '’', "'", "''", ')', ']', '»', '.', '!', '?', '…']);

function begins(tokens: Tokens, at: number, flags: number, closing: boolean, lineStart: number): boolean {
  if (flags & TokenFlag.blank || at === 0) return true;
  if (closing && closesAfter(tokens, at)) return false;
  const lower = tokens.kinds[at] === TokenKind.word && !(flags & TokenFlag.capital) && !startsTag(tokens, at);
  if (flags & TokenFlag.line && !lower) {
    return closing || endOf(tokens, at - 1) - lineStart < WRAPPED;
  }
  if (!closing || lower) return false;
  if (flagsAt(tokens, at - 1) & TokenFlag.abbreviation) return starters.has(hashAt(tokens, at));
  return true;
}

function startsTag(tokens: Tokens, at: number): boolean {
  const unit = tokens.text.charCodeAt(startOf(tokens, at));
  return unit === 0x40 || unit === 0x23;
}

function isFinal(tokens: Tokens, at: number): boolean {
  const start = startOf(tokens, at);
  if (tokens.kinds[at] === TokenKind.punctuation) {
    return isFinalMark(tokens.text.charCodeAt(start));
  }
  if (!(flagsAt(tokens, at) & TokenFlag.abbreviation)) return false;
  return mayClose.has(hashRange(tokens.text, start, endOf(tokens, at) - 1));
}

/** `.` `!` `?` `…` */
function isFinalMark(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
}

/** Quotes and brackets that stand right behind a final mark, and further final marks. */
function closesAfter(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] !== TokenKind.punctuation || flagsAt(tokens, at) & TokenFlag.spaced) return false;
  return CLOSING.has(tokens.text.slice(tokens.starts[at], tokens.ends[at]));
}
