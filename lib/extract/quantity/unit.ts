import { distanceWords } from '../../lexicon/number-labels.ts';
import {
  gluedTimeUnits,
  shortTimeUnits,
  timeAdjectives,
  type TimeUnit,
  timeUnitPlurals,
  timeUnits,
} from '../../lexicon/time-units.ts';
import { type MeasureUnit, measureUnits, powerWords, weighingWords } from '../../lexicon/units.ts';
import { wordSet } from '../../text/words.ts';
import { isGlued, isJoin, isNumber, keyOf, type Lexemes, pastJoin, rawOf } from './lexemes.ts';
import { currencyAfter, type CurrencyRead, currencyStarts, isCurrencyCode } from './money.ts';
import { isYear, type NumberRead } from './number-read.ts';
import { hashAt } from '../../text/token-at.ts';
import type { Dimension } from './quantity.ts';

/** A unit behind a number: it ends before lexeme `last`. */
export interface UnitRead {
  readonly last: number;
  readonly dimension: Dimension;
  readonly unit: string;
  readonly factor: number;
  readonly inferred: boolean;
  readonly said: string;
  readonly time: TimeUnit | null;
}

/** Everything that a unit may begin with. */
const starts = wordSet([
  ...currencyStarts,
  ...timeUnits.keys(),
  ...timeUnitPlurals.keys(),
  ...shortTimeUnits.keys(),
  ...gluedTimeUnits.keys(),
  ...timeAdjectives,
  ...measureUnits.keys(),
  ...powerWords.keys(),
  '%',
  'percent',
  'per',
  'pct',
  'pc',
  'percentage',
  'm',
  'pound',
  'pounds',
  '{',
  '<',
]);

/** The unit that begins at lexeme `at`, behind `number`; null for a bare count. */
export function unitAfter(lexemes: Lexemes, number: NumberRead, at: number, dollar: string): UnitRead | null {
  const word = pastJoin(lexemes, at);
  if (!starts.has(hashAt(lexemes, word))) return null;
  return (
    percentAt(lexemes, word) ??
    timeAt(lexemes, number, word) ??
    (isCurrencyCode(rawOf(lexemes, word)) ? null : measureAt(lexemes, number, at)) ??
    moneyAt(lexemes, number, at, dollar)
  );
}

function percentAt(lexemes: Lexemes, from: number): UnitRead | null {
  const key = keyOf(lexemes, from);
  const next = keyOf(lexemes, from + 1);
  const last =
    key === '%' || key === 'percent' || key === 'pct' || key === 'pc' || key === 'percentage'
      ? from + 1
      : key === 'per' && next === 'cent'
        ? from + 2
        : 0;
  if (last === 0 || /^points?$/.test(keyOf(lexemes, last))) return null;
  if (key === 'pc' && !isGlued(lexemes, from)) return null;
  return { last, dimension: 'percent', unit: '%', factor: 1, inferred: false, said: '%', time: null };
}

function timeAt(lexemes: Lexemes, number: NumberRead, at: number): UnitRead | null {
  const letter = gluedUnit(lexemes, number, at);
  if (letter) return timeRead(at + 1, letter);
  let from = at;
  while (timeAdjectives.has(keyOf(lexemes, from))) from = pastJoin(lexemes, from + 1);
  const key = keyOf(lexemes, from);
  const unit = timeUnits.get(key) ?? timeUnitPlurals.get(key) ?? shortTimeUnits.get(key);
  if (!unit || isOrdinalSecond(lexemes, from, key)) return null;
  if (number.plain && isYear(number.min) && !key.endsWith('s')) return null;
  return timeRead(from + 1, unit);
}

const timeRead = (last: number, time: TimeUnit): UnitRead => ({
  last,
  dimension: 'time',
  unit: 's',
  factor: time.seconds,
  inferred: false,
  said: time.code,
  time,
});

/** "one second-hand car": an ordinal; "one second-long tone" is a second long. */
function isOrdinalSecond(lexemes: Lexemes, at: number, key: string): boolean {
  return key === 'second' && isJoin(lexemes, at + 1) && keyOf(lexemes, at + 2) !== 'long';
}

/** "3h", "10D", "3Y"; "3D" is a dimension, "5S" a telephone, "80s" a decade. */
function gluedUnit(lexemes: Lexemes, number: NumberRead, at: number): TimeUnit | undefined {
  if (!isGlued(lexemes, at) || !isNumber(lexemes, at - 1)) return undefined;
  const raw = rawOf(lexemes, at);
  const value = number.min;
  const key = raw.toLowerCase();
  if (key === 's' && Number.isInteger(value)) return undefined;
  if ((raw === 'D' && value < 5) || raw === 'W' /* watts */) return undefined;
  return gluedTimeUnits.get(key);
}

const SHORT_UNIT = 3;
/** "kgs", "lbs" are nothing else. */
const SHORT_PLURAL = /^[a-z]{2}s$/;

function measureAt(lexemes: Lexemes, number: NumberRead, at: number): UnitRead | null {
  const from = isJoin(lexemes, at) || isBracket(lexemes, at) ? at + 1 : at;
  if (isMetre(lexemes, number, from)) return measureRead(from + 1, { symbol: 'm', factor: 1 }, 'm');
  const key = keyOf(lexemes, from);
  const power = powerWords.get(key);
  if (power !== undefined) return poweredAt(lexemes, from, power);
  if (key === 'pound' || key === 'pounds') return poundsAt(lexemes, from, number.first);
  const measure = measureUnits.get(key);
  const isShort = key.length <= SHORT_UNIT && !SHORT_PLURAL.test(key);
  if (!measure || (isShort && !followsDigits(lexemes, from))) return null;
  if (measure.symbol === 'm' && isPerHour(lexemes, from)) {
    return measureRead(from + 3, { symbol: 'm/s', factor: measure.factor / 3600 }, key);
  }
  return measureRead(isBracket(lexemes, at) ? from + 2 : from + 1, measure, key);
}

function isBracket(lexemes: Lexemes, at: number): boolean {
  return /^[{<]$/.test(rawOf(lexemes, at)) && /^[}>]$/.test(rawOf(lexemes, at + 2));
}

/** Short unit names are words, too ("in", "ha"); they count after digits or a magnitude only. */
function followsDigits(lexemes: Lexemes, at: number): boolean {
  return isNumber(lexemes, at - 1) || isNumber(lexemes, at - 2);
}

/** "about 200m down a gully"; "100m accounts" never comes here, its m is a million; "9400M" is a name. */
function isMetre(lexemes: Lexemes, number: NumberRead, at: number): boolean {
  return number.magnitude === 1 && rawOf(lexemes, at) === 'm' && isNumber(lexemes, at - 1);
}

/** Whether an `m` straight behind digits means metres: a word of falling or measuring stands near. */
export function meansMetres(lexemes: Lexemes, first: number, after: number): boolean {
  for (let at = after; at <= after + 1; at++) if (distanceWords.has(keyOf(lexemes, at))) return true;
  for (let at = first - 1; at >= first - 4; at--) if (distanceWords.has(keyOf(lexemes, at))) return true;
  return false;
}

function poweredAt(lexemes: Lexemes, at: number, power: number): UnitRead | null {
  const next = isJoin(lexemes, at + 1) || keyOf(lexemes, at + 1) === '.' ? at + 2 : at + 1;
  const measure = measureUnits.get(keyOf(lexemes, next));
  if (measure?.symbol !== 'm') return null;
  return measureRead(
    next + 1,
    { symbol: `m${power}`, factor: measure.factor ** power },
    keyOf(lexemes, next),
  );
}

function poundsAt(lexemes: Lexemes, at: number, first: number): UnitRead | null {
  if (isBodyWeight(lexemes, at, first))
    return measureRead(at + 1, { symbol: 'kg', factor: 0.45359237 }, 'pound');
  for (let before = first - 1; before >= first - 5; before--) {
    if (weighingWords.has(keyOf(lexemes, before)))
      return measureRead(at + 1, { symbol: 'kg', factor: 0.45359237 }, 'pound');
  }
  return null;
}

/** "lost 12 pounds" of weight: small, whole and right behind the verb. */
function isBodyWeight(lexemes: Lexemes, at: number, first: number): boolean {
  const small = at === first + 1 && /^\d{1,2}$/.test(rawOf(lexemes, first));
  return small && /^(?:lost|lose|losing|gained|shed|dropped|drop)$/.test(keyOf(lexemes, first - 1));
}

/** "miles per hour", "km an hour", "miles / hour". */
function isPerHour(lexemes: Lexemes, at: number): boolean {
  return /^(?:per|an|a|\/)$/.test(keyOf(lexemes, at + 1)) && /^(?:hour|hr|h)$/.test(keyOf(lexemes, at + 2));
}

const measureRead = (last: number, measure: MeasureUnit, said: string): UnitRead => ({
  last,
  dimension: 'measure',
  unit: measure.symbol,
  factor: measure.factor,
  inferred: false,
  said,
  time: null,
});

function moneyAt(lexemes: Lexemes, number: NumberRead, at: number, dollar: string): UnitRead | null {
  const read = currencyAfter(lexemes, at, dollar);
  if (!read || (keyOf(lexemes, at) === 'of' && !number.vague)) return null;
  return moneyRead(read, read.last);
}

export const moneyRead = (read: CurrencyRead, last: number): UnitRead => ({
  last,
  dimension: 'money',
  unit: read.code,
  factor: read.share,
  inferred: read.inferred,
  said: read.said,
  time: null,
});
