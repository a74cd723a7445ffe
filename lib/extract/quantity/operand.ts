import { isGlued, isWord, keyOf, type Lexemes, rawOf } from './lexemes.ts';
import { currencyBefore } from './money.ts';
import { readNumber } from './number.ts';
import { type ExactRead, type NumberRead, plainRead } from './number-read.ts';
import { meansMetres, moneyRead, unitAfter, type UnitRead } from './unit.ts';

/** One number with its unit, before or behind it: lexemes `[first, last)`. */
export interface Operand {
  readonly first: number;
  readonly last: number;
  readonly number: NumberRead;
  readonly unit: UnitRead | null;
}

export const PERCENT: UnitRead = {
  last: 0,
  dimension: 'percent',
  unit: '%',
  factor: 1,
  inferred: false,
  said: '%',
  time: null,
};

/** The operand whose number begins at lexeme `at`; nothing before lexeme `done` is taken. */
export function operandAt(lexemes: Lexemes, at: number, done: number, dollar: string): Operand | null {
  const before = currencyBefore(lexemes, at, dollar);
  const symbol = before && before.first >= done ? before : null;
  const number = symbol ? readMoneyNumber(lexemes, at) : readNumber(lexemes, at);
  if (!number) return null;
  const counted = asMetres(lexemes, number) ?? number;
  const unit = unitAfter(lexemes, counted, counted.last, dollar);
  if (symbol) {
    const named = unit?.dimension === 'money' && unit.factor === 1 && !unit.inferred;
    const money = named ? unit : moneyRead(symbol, number.last);
    return { first: symbol.first, last: money.last, number, unit: money };
  }
  const whole = { first: number.first, last: unit?.last ?? counted.last, number: counted, unit };
  if (unit?.dimension === 'money') return withSubunits(lexemes, whole, dollar);
  if (unit?.dimension === 'percent' || unit?.dimension === 'measure') return withSign(lexemes, whole, done);
  return unit ? whole : (percentOf(lexemes, whole, done) ?? whole);
}

/** "minus five percent", "-3%". */
function withSign(lexemes: Lexemes, whole: Operand, done: number): Operand {
  const sign = whole.first - 1;
  const key = keyOf(lexemes, sign);
  const isMark = /^[-−–]$/.test(key) && isGlued(lexemes, whole.first) && !isGlued(lexemes, sign);
  if (sign < done || !(key === 'minus' || key === 'negative' || isMark)) return whole;
  const { number } = whole;
  if (number.vague) return whole;
  return { ...whole, first: sign, number: { ...number, min: -number.max, max: -number.min } };
}

/** "per cent of 22": the unit is named first; with a noun behind it the number is the whole, not the share. */
function percentOf(lexemes: Lexemes, whole: Operand, done: number): Operand | null {
  if (keyOf(lexemes, whole.first - 1) !== 'of' || isWord(lexemes, whole.last)) return null;
  const word = whole.first - 2;
  const first = keyOf(lexemes, word) === 'cent' ? word - 1 : word;
  const named =
    first < word ? keyOf(lexemes, first) === 'per' : /^(?:percent|percentage)$/.test(keyOf(lexemes, word));
  if (!named || first < done) return null;
  return { ...whole, first, unit: PERCENT };
}

/** Behind a currency a thin group of three goes on with the number: "$45 000". */
function readMoneyNumber(lexemes: Lexemes, at: number): NumberRead | null {
  const number = readNumber(lexemes, at);
  if (!number?.plain || !/^\d{1,3}$/.test(rawOf(lexemes, at))) return number;
  const rest = rawOf(lexemes, number.last);
  if (!/^\d{3}$/.test(rest)) return number;
  return plainRead(at, number.last + 1, number.min * 1000 + Number(rest));
}

/** "200m" again as 200 and a unit of length, where the words around it speak of distance. */
function asMetres(lexemes: Lexemes, number: NumberRead): ExactRead | null {
  const letter = number.last - 1;
  if (rawOf(lexemes, letter) !== 'm' || !meansMetres(lexemes, number.first, number.last)) return null;
  return plainRead(number.first, letter, number.min / 1e6);
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents". */
function withSubunits(lexemes: Lexemes, whole: Operand, dollar: string): Operand {
  const at = keyOf(lexemes, whole.last) === 'and' ? whole.last + 1 : whole.last;
  const small = readNumber(lexemes, at);
  const unit =
    small && small.max !== null && small.max < 100 ? unitAfter(lexemes, small, small.last, dollar) : null;
  if (!small || unit?.dimension !== 'money' || unit.factor !== 0.01 || whole.unit?.factor !== 1) return whole;
  const { number } = whole;
  if (number.vague) return whole;
  const cents = small.min / 100;
  return {
    ...whole,
    last: unit.last,
    number: { ...number, min: number.min + cents, max: number.max + cents },
  };
}
