import { labelsAfter, labelsBefore, streetWords } from '../../lexicon/number-labels.ts';
import { monthNames } from '../../lexicon/time-units.ts';
import { TokenFlag } from '../../text/tokens.ts';
import { isCapital, isGlued, isNumber, isWord, keyOf, type Lexemes, rawOf, sameSentence } from './lexemes.ts';
import { flagsAt } from '../../text/token-at.ts';
import { modifierBefore } from './modifier.ts';
import { isYear } from './number-read.ts';

/**
 * Whether a bare number, lexemes `[first, last)`, counts nothing: a clock, a date, an age, an address, a telephone number,
 * a score, an item of a list, a version or the name of a model. `counts` says that a counted noun stands behind it.
 */
export function isNameOrLabel(lexemes: Lexemes, first: number, last: number, counts: boolean): boolean {
  return (
    isLabelled(lexemes, first, last) ||
    isDay(lexemes, first, last) ||
    isAge(lexemes, first, last) ||
    isAddress(lexemes, first, last) ||
    isChained(lexemes, first, last) ||
    isListItem(lexemes, first, last) ||
    saysYear(lexemes, first, last, counts) ||
    (!counts && isModel(lexemes, first))
  );
}

function isLabelled(lexemes: Lexemes, first: number, last: number): boolean {
  const before = keyOf(lexemes, first - 1);
  if (labelsAfter.has(keyOf(lexemes, last))) return true;
  if (labelsBefore.has(before) && (sameSentence(lexemes, first - 1, first) || before === '#')) return true;
  return before === '.' && isGlued(lexemes, first - 1) && labelsBefore.has(`${keyOf(lexemes, first - 2)}.`);
}

/** "June 11", "Oct. 26", "11 June". */
function isDay(lexemes: Lexemes, first: number, last: number): boolean {
  const digits = rawOf(lexemes, first);
  if (!/^\d{1,4}$/.test(digits)) return false;
  return (
    (isMonth(lexemes, first - 1) && (Number(digits) <= 31 || digits.length === 4)) ||
    (Number(digits) <= 31 && isMonth(lexemes, last)) ||
    isAfterDay(lexemes, first)
  );
}

function isMonth(lexemes: Lexemes, at: number): boolean {
  const key = keyOf(lexemes, at);
  return monthNames.has(key.endsWith('.') ? key.slice(0, -1) : key) && isCapital(lexemes, at);
}

/** The year of "June 11, 2005" and the second day of "June 11-12". */
function isAfterDay(lexemes: Lexemes, first: number): boolean {
  const mark = keyOf(lexemes, first - 1);
  return /^[,–-]$/.test(mark) && isNumber(lexemes, first - 2) && isMonth(lexemes, first - 3);
}

/** ", 35," after a name; "aged 47 and 48"; "dies at 91"; "was 27 when". */
function isAge(lexemes: Lexemes, first: number, last: number): boolean {
  const after = keyOf(lexemes, last);
  const before = keyOf(lexemes, first - 1);
  const closes =
    after === ',' || after === '.' || after === ')' || after === '' || after === 'and' || after === ';';
  const named =
    isCapital(lexemes, first - 2) ||
    rawOf(lexemes, first - 2) === ')' ||
    (before === ',' && after === ',' && isWord(lexemes, first - 2));
  if ((before === ',' || before === '(') && closes && named) return /^\d{1,3}$/.test(rawOf(lexemes, first));
  if (before === 'and' && isNumber(lexemes, first - 2) && /^(?:aged?|ages)$/.test(keyOf(lexemes, first - 3)))
    return true;
  if (before === 'both' && closes) return true;
  if (before === 'at' && closes) return /^\d{1,3}$/.test(rawOf(lexemes, first));
  return after === 'when' && /^(?:was|is|were|turned)$/.test(before);
}

function isAddress(lexemes: Lexemes, first: number, last: number): boolean {
  if (!/^\d{1,5}$/.test(rawOf(lexemes, first)) || !isCapital(lexemes, last)) return false;
  for (let at = last; at < last + 4 && isCapital(lexemes, at); at++) {
    if (streetWords.has(keyOf(lexemes, at)) && at > last) return true;
  }
  return false;
}

/** Digits that hang on other digits or letters: "555-1234-99", "192.168.1.1", "2018/05", "3G". */
function isChained(lexemes: Lexemes, first: number, last: number): boolean {
  if (isNumber(lexemes, first) && isGlued(lexemes, first)) {
    const before = keyOf(lexemes, first - 1);
    if (/^[-–/:.+#_\\=&]$/.test(before) && isGlued(lexemes, first - 1)) return true;
  }
  if (!isNumber(lexemes, last - 1)) return false;
  const next = keyOf(lexemes, last);
  if (isWord(lexemes, last) && isGlued(lexemes, last)) return true;
  return (
    /^[-–/:\\=]$/.test(next) &&
    isGlued(lexemes, last) &&
    isNumber(lexemes, last + 1) &&
    isGlued(lexemes, last + 1)
  );
}

/** "1." or "(2)" or "3)" where a line begins. */
function isListItem(lexemes: Lexemes, first: number, last: number): boolean {
  if (!isNumber(lexemes, first)) return false;
  const after = keyOf(lexemes, last);
  if (keyOf(lexemes, first - 1) === '(' && after === ')') return true;
  const starts = (flagsAt(lexemes, first) & TokenFlag.line) !== 0;
  return starts && /^[.):]$/.test(after) && isGlued(lexemes, last);
}

/** "in 1848"; "the 2014 breaches", too, but "about 1800 men" and "2,014 men" count. */
function saysYear(lexemes: Lexemes, first: number, last: number, counts: boolean): boolean {
  const digits = rawOf(lexemes, first);
  if (last !== first + 1 || !/^\d{4}$/.test(digits)) return false;
  const year = Number(digits);
  if (!counts) return isYear(year);
  return year >= 1950 && year < 2035 && modifierBefore(lexemes, first) === null;
}

/** A number that continues a name inside the sentence: "Curve 8900", "Fox 35", "Internet Explorer 10". */
export function isModel(lexemes: Lexemes, first: number): boolean {
  if (!isNumber(lexemes, first) || rawOf(lexemes, first).includes(',')) return false;
  return (
    isWord(lexemes, first - 1) &&
    isCapital(lexemes, first - 1) &&
    sameSentence(lexemes, first - 1, first) &&
    isWord(lexemes, first - 2) &&
    sameSentence(lexemes, first - 2, first)
  );
}
