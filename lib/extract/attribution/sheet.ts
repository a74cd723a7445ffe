import type { Sentences } from '../../text/sentences.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf, hashRange } from '../../text/words.ts';
import { CUE_BITS, KIN_BITS, type Lexicon } from './lexicon.ts';
import { type Quotes, Quoted } from './quotes.ts';
import { CLASS_COUNT, classId, classOfMark, shapeClass, WordClass } from './word-class.ts';

/** Empty positions before the first and after each paragraph, so that a look around needs no bounds. */
export const MARGIN = 3;

/**
 * What the features read of a text: one entry a position. Positions are tokens with `MARGIN` empty ones around every
 * paragraph: token `t` of paragraph `p` stands at `t + MARGIN * (p + 1)`. Nothing at a position depends on later paragraphs.
 */
export interface Sheet {
  readonly size: number;
  /** By paragraph: first position and the one after the last. */
  readonly froms: Uint32Array;
  readonly tos: Uint32Array;
  /** Hash of the word, with all numbers, all years and all quotation marks of one sort alike. */
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly wordClass: Uint8Array;
  /** 1 capital, 2 capitals, 4 opens its sentence, 8 digit, 16 hyphen, 32 white space before. */
  readonly shape: Uint8Array;
  /** How often the word was a cue in training, 0 to 5. */
  readonly cue: Uint8Array;
  /** Family of the word, 0 where it is unknown. */
  readonly kin: Uint8Array;
  readonly quote: Uint8Array;
  /** Facts of the quote that the position is in: length, whether it is a whole sentence, whether it closes. */
  readonly quoteShape: Uint8Array;
  readonly wordBeforeQuote: Int32Array;
  /** Nearest likely cue of the sentence on each side, as a position; 0 where there is none. */
  readonly leftCue: Uint32Array;
  readonly rightCue: Uint32Array;
  /** Since the left cue, or the start of the sentence: commas (at most 3) and the class of the last subordinator. */
  readonly commas: Uint8Array;
  readonly clause: Uint8Array;
  /** Position of the comma of a closing ", X said." of the sentence; 0 where it has none. */
  readonly tail: Uint32Array;
  /** 1 in a headline, 2 after a paragraph that left a quote open, 4 in a paragraph that opens with a quote. */
  readonly place: Uint8Array;
  /** First position of the sentence and the one after its last. */
  readonly sentenceFrom: Uint32Array;
  readonly sentenceTo: Uint32Array;
}

const NUMBER = hashOf('#');
const YEAR = hashOf('#year');
const OPEN_QUOTE = hashOf('“');
const CLOSE_QUOTE = hashOf('”');
/** Cue buckets from which a word counts as a likely cue. */
export const LIKELY = 3;

export function sheetOf(tokens: Tokens, sentences: Sentences, quotes: Quotes, lexicon: Lexicon): Sheet {
  const paragraphs = sentences.paragraphs.length - 1;
  const size = tokens.count + MARGIN * (paragraphs + 1);
  const sheet = emptySheet(size, paragraphs);
  for (let p = 0; p < paragraphs; p++) {
    const shift = MARGIN * (p + 1);
    const from = sentences.paragraphs[p] ?? 0;
    const to = sentences.paragraphs[p + 1] ?? 0;
    sheet.froms[p] = from + shift;
    sheet.tos[p] = to + shift;
    fillTokens(sheet, tokens, sentences, quotes, lexicon, [from, to], shift);
    fillQuotes(sheet, quotes, from, to, shift);
    const leftOpen = from > 0 && (quotes.state[from - 1] ?? 0) % 3 > 0 ? 2 : 0;
    sheet.place.fill(leftOpen | (quotes.state[from] === Quoted.opening ? 4 : 0), from + shift, to + shift);
  }
  for (let s = 0, p = 0; s < sentences.count; s++) {
    const from = sentences.firsts[s] ?? 0;
    while ((sentences.paragraphs[p + 1] ?? 0) <= from) p++;
    const shift = MARGIN * (p + 1);
    fillSentence(sheet, from + shift, (sentences.firsts[s + 1] ?? 0) + shift);
  }
  return sheet;
}

/** All of it in one buffer: an allocation a text instead of one an array. */
function emptySheet(size: number, paragraphs: number): Sheet {
  const buffer = new ArrayBuffer(4 * (2 * paragraphs + 8 * size) + 9 * size);
  let at = 0;
  const integers = (length: number): Int32Array => {
    const made = new Int32Array(buffer, at, length);
    at += made.byteLength;
    return made;
  };
  const naturals = (length: number): Uint32Array => {
    const made = new Uint32Array(buffer, at, length);
    at += made.byteLength;
    return made;
  };
  const bytes = (): Uint8Array => {
    const made = new Uint8Array(buffer, at, size);
    at += made.byteLength;
    return made;
  };
  return {
    size,
    froms: naturals(paragraphs),
    tos: naturals(paragraphs),
    word: integers(size),
    suffix: integers(size),
    wordBeforeQuote: integers(size),
    leftCue: naturals(size),
    rightCue: naturals(size),
    tail: naturals(size),
    sentenceFrom: naturals(size),
    sentenceTo: naturals(size),
    wordClass: bytes(),
    shape: bytes(),
    cue: bytes(),
    kin: bytes(),
    quote: bytes(),
    quoteShape: bytes(),
    commas: bytes(),
    clause: bytes(),
    place: bytes(),
  };
}

/** The arrays are named once for all tokens `[from, to)`: to look them up at each costs more than to fill them. */
function fillTokens(
  { word, suffix, wordClass, shape, cue, kin, quote }: Sheet,
  tokens: Tokens,
  sentences: Sentences,
  { state }: Quotes,
  { lookUp }: Lexicon,
  [from, to]: readonly [number, number],
  shift: number,
): void {
  const { text, starts, ends, kinds, flags, hashes } = tokens;
  for (let at = from; at < to; at++) {
    const p = at + shift;
    const opens = sentences.firsts[sentences.of[at] ?? 0] === at || state[at - 1] === Quoted.opening;
    const quoted = state[at] ?? 0;
    quote[p] = quoted;
    shape[p] = shapeBits(flags[at] ?? 0, opens);
    if (quoted === Quoted.opening || quoted === Quoted.closing) {
      word[p] = quoted === Quoted.opening ? OPEN_QUOTE : CLOSE_QUOTE;
      wordClass[p] = quoted === Quoted.opening ? WordClass.openQuote : WordClass.closeQuote;
      continue;
    }
    const hash = hashes[at] ?? 0;
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (kinds[at] !== TokenKind.word) {
      wordClass[p] = classOfMark(tokens, at);
      word[p] = kinds[at] === TokenKind.number ? (isYear(text, start, end) ? YEAR : NUMBER) : hash;
      continue;
    }
    const known = lookUp(hash);
    word[p] = hash;
    suffix[p] = end - start > 3 ? hashRange(text, end - 3, end) : hash;
    wordClass[p] = known >> (CUE_BITS + KIN_BITS) || shapeClass(tokens, at, opens);
    cue[p] = known & ((1 << CUE_BITS) - 1);
    kin[p] = known >> CUE_BITS;
  }
}

function shapeBits(flags: number, opens: boolean): number {
  return (
    (flags & TokenFlag.capital ? 1 : 0) |
    (flags & TokenFlag.capitals ? 2 : 0) |
    (opens ? 4 : 0) |
    (flags & TokenFlag.digit ? 8 : 0) |
    (flags & TokenFlag.hyphen ? 16 : 0) |
    (flags & TokenFlag.spaced ? 32 : 0)
  );
}

/** 1900 to 2099. */
function isYear(text: string, start: number, end: number): boolean {
  if (end - start !== 4) return false;
  const [a, b] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  const plain = text.charCodeAt(start + 2) > 0x2f && text.charCodeAt(start + 3) > 0x2f;
  return plain && ((a === 0x31 && b === 0x39) || (a === 0x32 && b === 0x30));
}

/** Facts of each quote, at all its positions. */
function fillQuotes(sheet: Sheet, quotes: Quotes, from: number, to: number, shift: number): void {
  for (let at = from; at < to; at++) {
    const number = quotes.of[at] ?? 0;
    if (number === 0) continue;
    const open = (quotes.opens[number] ?? 0) + shift;
    const close = (quotes.closes[number] ?? 0) + shift;
    const p = at + shift;
    sheet.quoteShape[p] =
      p === open ? quoteShape(sheet, open, close, to + shift) : (sheet.quoteShape[p - 1] ?? 0);
    sheet.wordBeforeQuote[p] = sheet.word[open - 1] ?? 0;
  }
}

function quoteShape(sheet: Sheet, open: number, close: number, to: number): number {
  const length = close - open - 1;
  const size = length < 2 ? 0 : length < 4 ? 1 : length < 7 ? 2 : length < 12 ? 3 : length < 25 ? 4 : 5;
  const capital = (sheet.shape[open + 1] ?? 0) & 1;
  const last = sheet.wordClass[close - 1] ?? 0;
  const end = last === WordClass.comma ? 1 : last === WordClass.period || last === WordClass.question ? 2 : 0;
  return 1 + size + 8 * (capital + 2 * end) + (close < to ? 0 : 64);
}

/** 1 by class id. */
const subordinating = new Uint8Array(CLASS_COUNT);
for (const name of ['that', 'question', 'condition', 'subordinator', 'relative', 'but', 'and', 'as'])
  subordinating[classId(name)] = 1;

/** Most words capitalised, as in a headline: short ones do not count, and three are the least. */
function isHeadline(sheet: Sheet, from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let p = from; p < to; p++) {
    const kind = sheet.wordClass[p] ?? 0;
    if (kind < WordClass.speech || kind >= WordClass.comma) continue;
    words++;
    if ((sheet.shape[p] ?? 0) & 1) capitals++;
  }
  return words > 2 && capitals * 10 > words * 7;
}

/** Most tokens of a closing ", X said." */
const TAIL = 14;

/** Everything that needs the whole sentence; two passes over it. */
function fillSentence(sheet: Sheet, from: number, to: number): void {
  const { wordClass, cue, leftCue, rightCue, place } = sheet;
  sheet.sentenceFrom.fill(from, from, to);
  sheet.sentenceTo.fill(to, from, to);
  let left = 0;
  let commas = 0;
  let clause = 0;
  for (let p = from; p < to; p++) {
    leftCue[p] = left;
    sheet.commas[p] = commas;
    sheet.clause[p] = clause;
    const kind = wordClass[p] ?? 0;
    if ((cue[p] ?? 0) >= LIKELY) {
      left = p;
      commas = 0;
      clause = 0;
    } else if (kind === WordClass.comma || kind === WordClass.dash) commas = Math.min(3, commas + 1);
    else if (subordinating[kind] === 1) clause = kind;
  }
  let right = 0;
  for (let p = to - 1; p >= from; p--) {
    rightCue[p] = right;
    if ((cue[p] ?? 0) >= LIKELY) right = p;
  }
  if (isHeadline(sheet, from, to)) for (let p = from; p < to; p++) place[p] = (place[p] ?? 0) | 1;
  fillTail(sheet, from, to);
}

function fillTail(sheet: Sheet, from: number, to: number): void {
  let hasCue = false;
  for (let p = to - 1; p > Math.max(from, to - TAIL); p--) {
    if ((sheet.cue[p] ?? 0) > LIKELY) hasCue = true;
    if (!hasCue || sheet.wordClass[p] !== WordClass.comma) continue;
    sheet.tail.fill(p, from, to);
    return;
  }
}
