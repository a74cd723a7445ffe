import { fractionWords, magnitudes, smallNumbers } from '../../lexicon/numbers.ts';
import { isWord, keyOf, type Lexemes, pastJoin } from './lexemes.ts';
import { scaled } from './magnitude.ts';
import { type NumberRead, plainRead } from './number-read.ts';

/** "two hundred and five thousand", "two point five million", "three and a half", "three quarters". */
export function readWords(lexemes: Lexemes, at: number, said = 0): NumberRead | null {
  const words = new WordSum(said);
  let last = at;
  while (last - at < 24) {
    const word = pastJoin(lexemes, last);
    const and = keyOf(lexemes, word) === 'and' && words.wantsAnd ? word + 1 : word;
    if (!isWord(lexemes, and) || !words.take(keyOf(lexemes, and), and > word)) break;
    last = and + 1;
  }
  if (last === at) return null;
  const point = decimalsAfter(lexemes, last);
  if (point) return scaled(lexemes, at, point.last, words.value + point.value);
  const part = andFraction(lexemes, last);
  if (part) return scaled(lexemes, at, part.last, words.value + part.value);
  return plainRead(at, last, words.value, words.magnitude);
}

/** Adds number words up as they come; refuses the first one that does not go on with the same number. */
class WordSum {
  magnitude = 1;
  private total = 0;
  private current: number;
  private lastFactor = Infinity;
  private doubled = false;

  constructor(said: number) {
    this.current = said;
  }

  get value(): number {
    return this.total + this.current;
  }

  get wantsAnd(): boolean {
    return this.current % 100 === 0 && this.value > 0;
  }

  take(key: string, afterAnd: boolean): boolean {
    const small = smallNumbers.get(key);
    if (small !== undefined) return this.takeSmall(small);
    if (afterAnd) return false;
    const factor = magnitudes.get(key);
    if (factor === undefined) return false;
    if (this.current === 0) return this.takeAgain(factor);
    if (factor === 100) return this.takeHundred();
    if (factor >= this.lastFactor) return false;
    this.total += this.current * factor;
    this.current = 0;
    this.lastFactor = factor;
    this.magnitude = factor;
    return true;
  }

  /** "three lakh crore", "a thousand billion": one magnitude more, on the whole. */
  private takeAgain(factor: number): boolean {
    if (this.doubled || this.total === 0 || factor < this.lastFactor) return false;
    this.total *= factor;
    this.magnitude *= factor;
    this.doubled = true;
    return true;
  }

  private takeSmall(small: number): boolean {
    const rest = this.current % 100;
    const fits = rest === 0 || (rest >= 20 && rest % 10 === 0 && small < 10);
    if (!fits || (small === 0 && this.value > 0)) return false;
    this.current += small;
    return true;
  }

  private takeHundred(): boolean {
    if (this.current >= 100) return false;
    this.current *= 100;
    this.magnitude = 100;
    return true;
  }
}

/** "point six", "-point-six", "point zero three", "point seventy-one". */
function decimalsAfter(lexemes: Lexemes, at: number): { value: number; last: number } | null {
  const point = pastJoin(lexemes, at);
  if (keyOf(lexemes, point) !== 'point') return null;
  let digits = '';
  let last = point + 1;
  while (digits.length < 8) {
    const word = pastJoin(lexemes, last);
    const small = smallNumbers.get(keyOf(lexemes, word));
    if (small === undefined) break;
    const tens = digits.endsWith('0') && Number(digits.slice(-2)) >= 20 && small > 0 && small < 10;
    digits = tens ? digits.slice(0, -1) + String(small) : digits + String(small);
    last = word + 1;
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), last };
}

/** "and a half", "and three quarters", "and half". */
export function andFraction(lexemes: Lexemes, at: number): { value: number; last: number } | null {
  const and = pastJoin(lexemes, at);
  if (keyOf(lexemes, and) !== 'and') return null;
  const next = pastJoin(lexemes, and + 1);
  const word = keyOf(lexemes, next);
  const top = word === 'a' || word === 'an' ? 1 : smallNumbers.get(word);
  const part = top === undefined ? next : pastJoin(lexemes, next + 1);
  const bottom = fractionWords.get(keyOf(lexemes, part));
  return bottom === undefined ? null : { value: (top ?? 1) / bottom, last: part + 1 };
}
