import { abbreviations } from '../lexicon/abbreviations.ts';
import { Unit, unitClass } from './characters.ts';
import { HASH_START, hashOf, hashOn, hashRange, wordSet } from './words.ts';

export const TokenKind = { word: 0, number: 1, punctuation: 2, symbol: 3 } as const;

/** Bits of a token. */
export const TokenFlag = {
  /** First letter is upper case. */
  capital: 1,
  /** Two letters or more, all upper case. */
  capitals: 2,
  digit: 4,
  hyphen: 8,
  /** Ends with a period of its own ("Mr.", "U.S."). */
  abbreviation: 16,
  /** White space of any sort stands before it; so does it at the start of the text. */
  spaced: 32,
  /** A line break stands before it; so does it at the start of the text. */
  line: 64,
  /** A blank line stands before it; so does it at the start of the text. */
  blank: 128,
} as const;

/**
 * The tokens of a text in order, as parallel arrays. Offsets are half-open UTF-16 code units into `text`.
 *
 * A number is digits with `.` `,` `:` `/` inside ("1,000", "9:46"), never letters: "77TB" is two tokens. A word may hold digits
 * and inner hyphens, apostrophes and periods ("F-16", "nine-month", "O'Brien", "U.S."); clitics are tokens of their own
 * ("he" "'s", "do" "n't"). `''`, double backticks, runs of dots and runs of hyphens are one mark; all other marks and
 * symbols stand alone. An address with a scheme, an `@name` and a `#tag` are one word.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
  readonly flags: Uint8Array;
  /** `hashOf` the token as written. */
  readonly hashes: Int32Array;
}

/** One pass, linear. @throws never */
export function tokensOf(text: string): Tokens {
  const shelf = new Shelf(text);
  let at = 0;
  let before: number = TokenFlag.spaced | TokenFlag.line | TokenFlag.blank;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const kind = unitClass(unit);
    if (kind === Unit.space) {
      before |= TokenFlag.spaced;
      at++;
    } else if (kind === Unit.line) {
      const crlf = unit === 0x0d && text.charCodeAt(at + 1) === 0x0a;
      before |=
        before & TokenFlag.line ? TokenFlag.blank | TokenFlag.spaced : TokenFlag.line | TokenFlag.spaced;
      at += crlf ? 2 : 1;
    } else {
      at = shelf.take(at, kind, before);
      before = 0;
    }
  }
  return shelf.tokens();
}

const PERIOD = 0x2e;
const AMPERSAND = 0x26;
const AT = 0x40;
const COLON = 0x3a;
const abbreviated = wordSet(abbreviations);
const clitics = wordSet(["'s", "'d", "'m", "'ll", "'re", "'ve", "'t", "'em"]);
const negation = hashOf("n't");
const schemes = wordSet(['http', 'https']);

const isLetter = (kind: number): boolean => kind === Unit.lower || kind === Unit.upper;
const isWordUnit = (kind: number): boolean => kind >= Unit.lower && kind <= Unit.digit;

class Shelf {
  private count = 0;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private kinds: Uint8Array;
  private flags: Uint8Array;
  private hashes: Int32Array;
  private readonly text: string;
  private readonly scan: WordScan = { end: 0, hash: 0, shape: 0 };

  constructor(text: string) {
    const room = (text.length >> 2) + 16;
    this.text = text;
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
    this.kinds = new Uint8Array(room);
    this.flags = new Uint8Array(room);
    this.hashes = new Int32Array(room);
  }

  /** Files the token that begins at `at` and gives where it ends. */
  take(at: number, kind: number, before: number): number {
    const { text } = this;
    if (isLetter(kind)) return this.word(at, before);
    if (kind === Unit.digit)
      return this.put(at, numberEnd(text, at), TokenKind.number, before | TokenFlag.digit);
    if (kind === Unit.apostrophe && before === 0) {
      const end = runEnd(text, at + 1);
      if (end > at + 1 && clitics.has(hashRange(text, at, end))) return this.put(at, end, TokenKind.word, 0);
    }
    if (isTag(text, at)) return this.put(at, runEnd(text, at + 1), TokenKind.word, before);
    const end = markEnd(text, at, kind);
    const symbol = kind === Unit.symbol || kind === Unit.surrogate || isPercent(text.charCodeAt(at));
    return this.put(at, end, symbol ? TokenKind.symbol : TokenKind.punctuation, before);
  }

  tokens(): Tokens {
    const { text, count, starts, ends, kinds, flags, hashes } = this;
    return {
      text,
      count,
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
      kinds: kinds.subarray(0, count),
      flags: flags.subarray(0, count),
      hashes: hashes.subarray(0, count),
    };
  }

  private word(at: number, before: number): number {
    const { text, scan } = this;
    scanWord(text, at, scan);
    let { end, hash } = scan;
    let flags = before | scan.shape;
    const mark = text.charCodeAt(end);
    if (mark === PERIOD && ownsPeriod(text, at, end)) {
      end++;
      hash = hashOn(hash, PERIOD);
      flags |= TokenFlag.abbreviation;
    } else if (mark === COLON && schemes.has(hash)) {
      end = addressEnd(text, end);
      return this.put(at, end, TokenKind.word, before | shapeOf(text, at, end));
    } else if (isNegated(text, at, end)) {
      this.put(at, end - 3, TokenKind.word, before | shapeOf(text, at, end - 3));
      return this.put(end - 3, end, TokenKind.word, 0);
    }
    return this.put(at, end, TokenKind.word, flags, hash);
  }

  private put(
    start: number,
    end: number,
    kind: number,
    flags: number,
    hash = hashRange(this.text, start, end),
  ): number {
    if (this.count === this.starts.length) this.grow();
    const at = this.count++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.kinds[at] = kind;
    this.flags[at] = flags;
    this.hashes[at] = hash;
    return end;
  }

  private grow(): void {
    const room = this.starts.length * 2;
    this.starts = enlarged(this.starts, new Uint32Array(room));
    this.ends = enlarged(this.ends, new Uint32Array(room));
    this.kinds = enlarged(this.kinds, new Uint8Array(room));
    this.flags = enlarged(this.flags, new Uint8Array(room));
    this.hashes = enlarged(this.hashes, new Int32Array(room));
  }
}

function enlarged<A extends Uint8Array | Uint32Array | Int32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** What one look at a word tells. */
interface WordScan {
  end: number;
  hash: number;
  /** The flags that its letters give. */
  shape: number;
}

/** Letters and digits with inner apostrophes, hyphens, periods, ampersands and at signs; before a clitic it ends. */
function scanWord(text: string, start: number, scan: WordScan): void {
  let at = start;
  let piece = start;
  let hash = HASH_START;
  let shape = unitClass(text.charCodeAt(start)) === Unit.upper ? TokenFlag.capital : 0;
  let lowers = 0;
  let uppers = 0;
  for (;;) {
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = unitClass(unit);
      if (!isWordUnit(kind)) break;
      hash = hashOn(hash, unit);
      if (kind === Unit.lower) lowers++;
      else if (kind === Unit.upper) uppers++;
      else shape |= TokenFlag.digit;
    }
    if (at + 1 >= text.length) break;
    const next = unitClass(text.charCodeAt(at + 1));
    if (!isWordUnit(next) || !joins(text, piece, at, next)) break;
    const joint = text.charCodeAt(at);
    hash = hashOn(hash, joint);
    if (unitClass(joint) === Unit.hyphen) shape |= TokenFlag.hyphen;
    piece = ++at;
  }
  scan.end = at;
  scan.hash = hash;
  scan.shape = uppers > 1 && lowers === 0 ? shape | TokenFlag.capitals : shape;
}

/** Whether a word ends with "n't". */
function isNegated(text: string, start: number, end: number): boolean {
  return (
    end - start > 3 &&
    (text.charCodeAt(end - 1) | 0x20) === 0x74 &&
    hashRange(text, end - 3, end) === negation
  );
}

/** Whether the mark at `at`, between word units, belongs to the word whose last piece began at `piece`. */
function joins(text: string, piece: number, at: number, next: number): boolean {
  const unit = text.charCodeAt(at);
  const kind = unitClass(unit);
  if (kind === Unit.hyphen) return true;
  if (kind === Unit.apostrophe) {
    const end = runEnd(text, at + 1);
    const clitic = clitics.has(hashRange(text, at, end));
    return !clitic || hashRange(text, at - 1, end) === negation;
  }
  if (unit === PERIOD) return isLetter(next) && (at - piece === 1 || next === Unit.lower);
  if (unit === AMPERSAND) return next === Unit.upper && unitClass(text.charCodeAt(at - 1)) === Unit.upper;
  return unit === AT;
}

/** Initials ("J.", "U.S.", but not the pronoun "I") and listed abbreviations. */
function ownsPeriod(text: string, start: number, end: number): boolean {
  const last = unitClass(text.charCodeAt(end - 1));
  if (!isLetter(last)) return false;
  if (end - start === 1) return last === Unit.upper && text.charCodeAt(start) !== 0x49;
  if (text.charCodeAt(end - 2) === PERIOD) return true;
  return abbreviated.has(hashRange(text, start, end)) && couldAbbreviate(text, start, end);
}

/** "no", "est", "min" and their like are words, too: they count as abbreviations where a word goes on after the period. */
function couldAbbreviate(text: string, start: number, end: number): boolean {
  if (unitClass(text.charCodeAt(start)) === Unit.upper) return true;
  const after = unitClass(text.charCodeAt(end + 2));
  return after !== Unit.upper;
}

function runEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isWordUnit(unitClass(text.charCodeAt(at)))) at++;
  return at;
}

function numberEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unitClass(unit) === Unit.digit) at++;
    else if (isNumberMark(unit) && unitClass(text.charCodeAt(at + 1) || 0) === Unit.digit) at += 2;
    else break;
  }
  return at;
}

/** `,` `.` `/` `:` */
function isNumberMark(unit: number): boolean {
  return unit === 0x2c || unit === PERIOD || unit === 0x2f || unit === COLON;
}

function isPercent(unit: number): boolean {
  return unit === 0x25 || unit === 0x2030;
}

function isTag(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    (unit === AT || unit === 0x23) && at + 1 < text.length && isLetter(unitClass(text.charCodeAt(at + 1)))
  );
}

/** Ends at white space; marks that close a sentence or bracket are left outside. */
function addressEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && unitClass(text.charCodeAt(at)) > Unit.line) at++;
  while (at > start && /[.,;:!?)\]}'"’”]/.test(text.charAt(at - 1))) at--;
  return at;
}

/** Runs of the marks that come in runs; a surrogate pair; else one unit. */
function markEnd(text: string, start: number, kind: number): number {
  const unit = text.charCodeAt(start);
  let end = start + 1;
  if (kind === Unit.hyphen || unit === PERIOD) {
    while (text.charCodeAt(end) === unit) end++;
  } else if ((unit === 0x27 || unit === 0x60) && text.charCodeAt(end) === unit) {
    end++;
  } else if (
    kind === Unit.surrogate &&
    unit < 0xdc00 &&
    unitClass(text.charCodeAt(end) || 0) === Unit.surrogate
  ) {
    end++;
  }
  return end;
}

function shapeOf(text: string, start: number, end: number): number {
  let flags = unitClass(text.charCodeAt(start)) === Unit.upper ? TokenFlag.capital : 0;
  let lowers = 0;
  let uppers = 0;
  for (let at = start; at < end; at++) {
    const kind = unitClass(text.charCodeAt(at));
    if (kind === Unit.lower) lowers++;
    else if (kind === Unit.upper) uppers++;
    else if (kind === Unit.digit) flags |= TokenFlag.digit;
    else if (kind === Unit.hyphen) flags |= TokenFlag.hyphen;
  }
  return uppers > 1 && lowers === 0 ? flags | TokenFlag.capitals : flags;
}
