import { currencySymbols } from '../../lexicon/currencies.ts';
import { isGlued, isJoin, keyOf, type Lexemes, rawOf } from './lexemes.ts';
import type { ExactRead, NumberRead } from './number-read.ts';
import { type Operand, operandAt } from './operand.ts';

/** The second number of a range; none of which is vague. */
export interface UpperEnd extends Operand {
  readonly number: ExactRead;
}

/** The upper end of a range that begins with `one`; null for no range, `none` for a score or a vote. */
export function rangeEnd(lexemes: Lexemes, one: Operand, dollar: string): UpperEnd | 'none' | null {
  const from = afterConnector(lexemes, one);
  if (from === 0 || one.number.vague) return null;
  const start = currencySymbols.has(rawOf(lexemes, from))
    ? from + 1
    : isDollarPrefix(lexemes, from)
      ? from + 2
      : from;
  const two = operandAt(lexemes, start, from, dollar);
  if (!two || two.first < from) return null;
  const { number } = two;
  if (number.vague) return null;
  if (!sameUnit(one, two)) return null;
  const bare = !one.unit && !two.unit;
  if (lowEnd(one.number, number) >= number.max)
    return bare && one.number.plain && isJoin(lexemes, one.last) ? 'none' : null;
  if (keyOf(lexemes, one.first - 1) === 'from' && one.unit) return null;
  return { ...two, number };
}

function isDollarPrefix(lexemes: Lexemes, at: number): boolean {
  return isGlued(lexemes, at + 1) && currencySymbols.has(rawOf(lexemes, at + 1));
}

/** Where the second number of a range would begin; 0 when nothing joins one on. */
function afterConnector(lexemes: Lexemes, one: Operand): number {
  const { last } = one;
  const key = keyOf(lexemes, last);
  if (isJoin(lexemes, last) || key === 'to' || key === 'or' || key === '–') return last + 1;
  if (key === 'up' && keyOf(lexemes, last + 1) === 'to') return last + 2;
  return key === 'and' && keyOf(lexemes, one.first - 1) === 'between' ? last + 1 : 0;
}

/** A bare dollar goes with any other ("US$5 to $7"), a pound does not. */
function sameUnit(one: Operand, two: Operand): boolean {
  if (!one.unit) return true;
  if (!two.unit) return one.unit.dimension === 'money' && one.first < one.number.first;
  return (
    one.unit.dimension === two.unit.dimension &&
    (one.unit.unit === two.unit.unit || one.unit.said === two.unit.said)
  );
}

/** "130-135 million": the lower end takes the magnitude of the upper one when it has none of its own. */
export function lowEnd({ min, magnitude }: NumberRead, high: ExactRead): number {
  const borrowed = min * high.magnitude;
  return magnitude === 1 && borrowed <= high.max ? borrowed : min;
}
