import { Unit, unitClass } from './characters.ts';
import { TokenFlag, TokenKind } from './token-flags.ts';
import {
  clitics,
  isLetter,
  isNegated,
  ownsPeriod,
  runEnd,
  scanWord,
  shapeOf,
  type WordScan,
} from './word-scan.ts';
import { hashOn, hashRange, wordSet } from './words.ts';

export { TokenFlag, TokenKind } from './token-flags.ts';

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
const AT = 0x40;
const COLON = 0x3a;
const schemes = wordSet(['http', 'https']);

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
