import { currencies, currencyPrefixWords, gluedCurrencyWords } from '../../lexicon/currencies.ts';
import { shortTimeUnits } from '../../lexicon/time-units.ts';
import { measureUnits, powerWords } from '../../lexicon/units.ts';
import type { Sentences } from '../../text/sentences.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { endOf, flagsAt, hashAt, startOf } from '../../text/token-at.ts';
import { hashRange, wordSet } from '../../text/words.ts';

/**
 * The tokens, finer where numbers hide: hyphenated words come apart ("nine", "-", "month") and so do codes glued to
 * digits ("USD", "2,000"). An empty lexeme stands between paragraphs, so that nothing is read across. Offsets are half-open UTF-16 code units into `text`.
 */
export interface Lexemes {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** `TokenKind`; the hyphens that come apart are punctuation. */
  readonly kinds: Uint8Array;
  /** `TokenFlag` of the token; a later piece of it has no `spaced`, `line` or `blank`. */
  readonly flags: Uint8Array;
  readonly hashes: Int32Array;
  /** Sentence of each lexeme. */
  readonly sentences: Uint32Array;
}

const LAYOUT = TokenFlag.spaced | TokenFlag.line | TokenFlag.blank;
/** Units and short currencies that are written with a period. */
const shortUnits = wordSet([
  ...shortTimeUnits.keys(),
  ...measureUnits.keys(),
  ...powerWords.keys(),
  ...currencyPrefixWords.keys(),
  'pct',
  'bn',
  'mn',
]);
const gluedCodes = wordSet([
  ...currencies.map(({ code }) => code),
  ...currencyPrefixWords.keys(),
  ...gluedCurrencyWords.keys(),
]);

/** One pass over the tokens, linear. @throws never */
export function lexemesOf(tokens: Tokens, sentences: Sentences): Lexemes {
  const build = new Builder(tokens, sentences);
  for (let at = 0; at < tokens.count;) at = build.take(at);
  return build.lexemes();
}

class Builder {
  private count = 0;
  private readonly tokens: Tokens;
  private readonly sentences: Sentences;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private kinds: Uint8Array;
  private flags: Uint8Array;
  private hashes: Int32Array;
  private of: Uint32Array;

  constructor(tokens: Tokens, sentences: Sentences) {
    const room = tokens.count + (tokens.count >> 3) + 16;
    this.tokens = tokens;
    this.sentences = sentences;
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
    this.kinds = new Uint8Array(room);
    this.flags = new Uint8Array(room);
    this.hashes = new Int32Array(room);
    this.of = new Uint32Array(room);
  }

  /** Takes the token at `at` and gives the next one to take. */
  take(at: number): number {
    const { tokens } = this;
    const start = startOf(tokens, at);
    const end = endOf(tokens, at);
    const flags = flagsAt(tokens, at);
    const kind = tokens.kinds[at] ?? 0;
    const sentence = this.sentences.of[at] ?? 0;
    if (flags & TokenFlag.blank && at > 0) this.put(start, start, TokenKind.punctuation, LAYOUT, 0, sentence);
    if (kind === TokenKind.word && flags & TokenFlag.digit) {
      const digits = gluedDigits(tokens.text, start, end);
      if (digits > start) return this.takeGlued(at, start, digits, flags, sentence);
    } else if (kind === TokenKind.word && flags & TokenFlag.hyphen) {
      this.takePieces(start, end, flags, sentence);
      return at + 1;
    } else if (flags & TokenFlag.abbreviation && this.isUnit(start, end, flags)) {
      this.putText(start, end - 1, TokenKind.word, flags & ~TokenFlag.abbreviation, sentence);
      this.putText(end - 1, end, TokenKind.punctuation, 0, sentence);
      return at + 1;
    }
    this.put(start, end, kind, flags, hashAt(tokens, at), sentence);
    return at + 1;
  }

  /** "$1.5M." at the end of a sentence is no initial, and "200 ft." is 200 ft. */
  private isUnit(start: number, end: number, flags: number): boolean {
    const last = this.count - 1;
    if (!(flags & TokenFlag.spaced) && this.kinds[last] === TokenKind.number) return true;
    return shortUnits.has(hashRange(this.tokens.text, start, end - 1));
  }

  lexemes(): Lexemes {
    const { count, starts, ends, kinds, flags, hashes, of } = this;
    return {
      text: this.tokens.text,
      count,
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
      kinds: kinds.subarray(0, count),
      flags: flags.subarray(0, count),
      hashes: hashes.subarray(0, count),
      sentences: of.subarray(0, count),
    };
  }

  /** "USD2,000" and "RM26.42": the code, then the whole number, however many tokens it came as. */
  private takeGlued(at: number, start: number, digits: number, flags: number, sentence: number): number {
    const { tokens } = this;
    const end = numberEnd(tokens.text, digits);
    this.putText(start, digits, TokenKind.word, flags & ~TokenFlag.digit, sentence);
    this.putText(digits, end, TokenKind.number, TokenFlag.digit, sentence);
    let next = at + 1;
    while (next < tokens.count && endOf(tokens, next) <= end) next++;
    const last = endOf(tokens, next - 1);
    if (last > end) this.putText(end, last, TokenKind.word, 0, sentence);
    return next;
  }

  private takePieces(start: number, end: number, flags: number, sentence: number): void {
    const { text } = this.tokens;
    let from = start;
    let layout = flags;
    for (let at = start; at <= end; at++) {
      if (at < end && !isHyphen(text.charCodeAt(at))) continue;
      if (at > from) this.putText(from, at, TokenKind.word, layout, sentence);
      if (at < end) this.putText(at, at + 1, TokenKind.punctuation, 0, sentence);
      from = at + 1;
      layout = flags & ~LAYOUT;
    }
  }

  private putText(start: number, end: number, kind: number, flags: number, sentence: number): void {
    this.put(start, end, kind, flags, hashRange(this.tokens.text, start, end), sentence);
  }

  private put(start: number, end: number, kind: number, flags: number, hash: number, sentence: number): void {
    if (this.count === this.starts.length) this.grow();
    const at = this.count++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.kinds[at] = kind;
    this.flags[at] = flags;
    this.hashes[at] = hash;
    this.of[at] = sentence;
  }

  private grow(): void {
    const room = this.starts.length * 2;
    const enlarged = <A extends Uint8Array | Uint32Array | Int32Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    this.starts = enlarged(this.starts, new Uint32Array(room));
    this.ends = enlarged(this.ends, new Uint32Array(room));
    this.kinds = enlarged(this.kinds, new Uint8Array(room));
    this.flags = enlarged(this.flags, new Uint8Array(room));
    this.hashes = enlarged(this.hashes, new Int32Array(room));
    this.of = enlarged(this.of, new Uint32Array(room));
  }
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

/** Where the digits begin that follow a currency's letters; `start` when the letters are no currency's. */
function gluedDigits(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isDigit(text.charCodeAt(at))) at++;
  return gluedCodes.has(hashRange(text, start, at)) ? at : start;
}

function numberEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) at++;
    else if ((unit === 0x2c || unit === 0x2e) && isDigit(text.charCodeAt(at + 1))) at += 2;
    else return at;
  }
}

/** The lexeme in lower case, with straight apostrophes; `''` past either end. */
export function keyOf(lexemes: Lexemes, at: number): string {
  const raw = rawOf(lexemes, at).toLowerCase();
  /* Replacing costs even where there is nothing to replace: a fifth of all reading, measured. */
  return raw.includes('’') ? raw.replaceAll('’', "'") : raw;
}

/** The lexeme as written; `''` past either end. */
export function rawOf(lexemes: Lexemes, at: number): string {
  return lexemes.text.slice(startOf(lexemes, at), endOf(lexemes, at));
}

export function isWord(lexemes: Lexemes, at: number): boolean {
  return lexemes.kinds[at] === TokenKind.word;
}

export function isNumber(lexemes: Lexemes, at: number): boolean {
  return lexemes.kinds[at] === TokenKind.number;
}

/** Whether nothing stands between this lexeme and the one before it. */
export function isGlued(lexemes: Lexemes, at: number): boolean {
  return at > 0 && at < lexemes.count && !(flagsAt(lexemes, at) & TokenFlag.spaced);
}

export function isCapital(lexemes: Lexemes, at: number): boolean {
  return (flagsAt(lexemes, at) & TokenFlag.capital) !== 0;
}

/** A hyphen or dash that joins what is on its two sides without white space. */
export function isJoin(lexemes: Lexemes, at: number): boolean {
  if (!isGlued(lexemes, at) || !isGlued(lexemes, at + 1)) return false;
  const unit = lexemes.text.charCodeAt(startOf(lexemes, at));
  return isHyphen(unit) || unit === 0x2013 || unit === 0x2014;
}

/** `at`, or what stands behind it where it is such a hyphen. */
export function pastJoin(lexemes: Lexemes, at: number): number {
  return isJoin(lexemes, at) ? at + 1 : at;
}

/** Whether two lexemes, of which at least one is there, are of one sentence. */
export function sameSentence(lexemes: Lexemes, a: number, b: number): boolean {
  return lexemes.sentences[a] === lexemes.sentences[b];
}
