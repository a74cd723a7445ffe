import { abbreviations } from '../lexicon/abbreviations.ts';
import { Unit, unitClass } from './characters.ts';
import { TokenFlag } from './token-flags.ts';
import { HASH_START, hashOf, hashOn, hashRange, wordSet } from './words.ts';

const PERIOD = 0x2e;
const AMPERSAND = 0x26;
const AT = 0x40;
const abbreviated = wordSet(abbreviations);
/** What ends a word and is a token of its own. */
export const clitics = wordSet(["'s", "'d", "'m", "'ll", "'re", "'ve", "'t", "'em"]);
const negation = hashOf("n't");

export const isLetter = (kind: number): boolean => kind === Unit.lower || kind === Unit.upper;
const isWordUnit = (kind: number): boolean => kind >= Unit.lower && kind <= Unit.digit;

/** What one look at a word tells. */
export interface WordScan {
  end: number;
  hash: number;
  /** The flags that its letters give. */
  shape: number;
}

/** Letters and digits with inner apostrophes, hyphens, periods, ampersands and at signs; before a clitic it ends. */
export function scanWord(text: string, start: number, scan: WordScan): void {
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
export function isNegated(text: string, start: number, end: number): boolean {
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
export function ownsPeriod(text: string, start: number, end: number): boolean {
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

export function runEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isWordUnit(unitClass(text.charCodeAt(at)))) at++;
  return at;
}

/** The flags that the letters of a stretch give. */
export function shapeOf(text: string, start: number, end: number): number {
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
