import { isWord, keyOf, type Lexemes } from './lexemes.ts';
import { readNumber } from './number.ts';
import { isYear, plainRead } from './number-read.ts';
import { type Operand, PERCENT } from './operand.ts';
import { unitAfter } from './unit.ts';

/** "one in five", "1 in every 500": a share of a whole, as a percent. */
export function shareAt(lexemes: Lexemes, one: Operand): Operand | null {
  const { number, unit } = one;
  if (unit || number.vague || keyOf(lexemes, one.last) !== 'in') return null;
  const from = keyOf(lexemes, one.last + 1) === 'every' ? one.last + 2 : one.last + 1;
  const whole = readNumber(lexemes, from);
  const part = number.min;
  if (!whole || whole.vague || part > 100 || whole.min <= part) return null;
  if (
    !isWord(lexemes, whole.last) ||
    (whole.plain && isYear(whole.min)) ||
    unitAfter(lexemes, whole, whole.last, '')
  )
    return null;
  const percent = Number(((100 * part) / whole.min).toPrecision(12));
  return {
    first: one.first,
    last: whole.last,
    number: plainRead(number.first, whole.last, percent),
    unit: PERCENT,
  };
}
