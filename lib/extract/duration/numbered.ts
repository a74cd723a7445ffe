import { beforeOneDay, clockNumbers, periodNouns } from '../../lexicon/time-phrases.ts';
import { monthNames, stretchWords } from '../../lexicon/time-units.ts';
import { isGlued, isJoin, isNumber, keyOf, type Lexemes, sameSentence } from '../quantity/lexemes.ts';
import { modifierAfter } from '../quantity/modifier.ts';
import { andFraction } from '../quantity/number-words.ts';
import type { Quantity, TimePart } from '../quantity/quantity.ts';
import { isAge, isRate, pointsBack } from './context.ts';
import { leadOf, type Stretch, withDeterminer } from './stretch.ts';

/** The durations among quantities of time, each with what belongs to it: "the past three months", "2 hours 30 minutes". */
export function numberedStretches(lexemes: Lexemes, quantities: readonly Quantity[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let last = 0;
  for (const [i, quantity] of quantities.entries()) {
    const { time } = quantity;
    if (time === null || quantity.first < last) continue;
    const joined = joinedParts(lexemes, time, quantity.last, quantities.slice(i + 1, i + MOST_PARTS));
    last = joined.last;
    const whole = { ...quantity, time, last, after: Math.max(quantity.after, last) };
    if (isDuration(lexemes, whole)) found.push(stretchOf(lexemes, whole, joined.parts));
  }
  return found;
}

/** Years, months, weeks, days, hours, minutes, seconds. */
const MOST_PARTS = 7;

/** A quantity of time. */
interface Timed extends Quantity {
  readonly time: TimePart;
}

interface Joined {
  readonly parts: readonly TimePart[];
  readonly last: number;
}

/** "two years and three months", "3 hours 20 minutes", "an hour and a half": smaller units that go on with a larger one. */
function joinedParts(lexemes: Lexemes, first: TimePart, end: number, behind: readonly Quantity[]): Joined {
  const parts: TimePart[] = [];
  let tail = first;
  let last = end;
  for (const next of behind) {
    const gap = next.first - last;
    const joins = gap === 0 || (gap === 1 && /^(?:and|,)$/.test(keyOf(lexemes, last)));
    if (!joins || next.time === null || next.time.unit.seconds >= tail.unit.seconds) break;
    parts.push(tail);
    tail = next.time;
    last = next.last;
  }
  const half = andFraction(lexemes, last);
  if (!half) return { parts: [...parts, tail], last };
  return {
    parts: [...parts, { ...tail, min: tail.min + half.value, max: tail.max + half.value }],
    last: half.last,
  };
}

/** "Zero-day" flaws, ages, points in time, frequencies, clocks and shares of a whole are no durations. */
function isDuration(lexemes: Lexemes, quantity: Timed): boolean {
  const { last, first } = quantity;
  if (quantity.said === 0) return false;
  if (pointsBack(lexemes, last)) return false;
  if (isAge(lexemes, last) || isClock(lexemes, quantity)) return false;
  if (isShare(lexemes, quantity) || isRate(lexemes, first)) return false;
  if (isCalendar(lexemes, quantity)) return false;
  return !followedByRate(lexemes, last);
}

/** "20 minutes past eight", "five minutes to midnight". */
function isClock(lexemes: Lexemes, { last, time }: Timed): boolean {
  if (time.unit.seconds !== 60) return false;
  const key = keyOf(lexemes, last);
  if (key !== 'past' && key !== 'to') return false;
  return isNumber(lexemes, last + 1) || clockNumbers.has(keyOf(lexemes, last + 1));
}

/** "three quarters of the vote" is a share; "the past two quarters" is half a year. */
function isShare(lexemes: Lexemes, { first, last, time }: Timed): boolean {
  if (time.unit.times !== 3 || time.unit.code !== 'M' || time.vague) return false;
  const before = keyOf(lexemes, first - 1);
  if (stretchWords.has(before)) return false;
  if (keyOf(lexemes, last) === 'of') return true;
  return !isNumber(lexemes, first) && (time.min === 1 || time.min === 3);
}

/** "Day 3" is none here, but "one day" that opens a sentence is a date, and so is "4 May second". */
function isCalendar(lexemes: Lexemes, { first, last, time }: Timed): boolean {
  if (time.min !== 1 || time.unit.code !== 'D' || keyOf(lexemes, first) !== 'one') return false;
  if (!sameSentence(lexemes, first - 1, first) || beforeOneDay.has(keyOf(lexemes, first - 1))) return true;
  return monthNames.has(keyOf(lexemes, last));
}

/** "24 hours a day", "seven days per week": how often, not how long. */
function followedByRate(lexemes: Lexemes, last: number): boolean {
  const key = keyOf(lexemes, last);
  if (key === 'per') return true;
  return /^an?$/.test(key) && /^(?:day|week|month|year|hour|night)$/.test(keyOf(lexemes, last + 1));
}

function stretchOf(lexemes: Lexemes, quantity: Quantity, parts: readonly TimePart[]): Stretch {
  const led = determined(lexemes, quantity);
  const lead = leadOf(lexemes, led, led < quantity.first);
  const trail = modifierAfter(lexemes, quantity.last);
  const first = lead?.first ?? led;
  const last = periodAfter(lexemes, trail?.last ?? quantity.last, quantity.last);
  return {
    first: last > quantity.last && !trail ? withArticle(lexemes, first) : first,
    last,
    parts,
    modifier: lead?.modifier ?? trail?.modifier ?? null,
    because: isJoin(lexemes, quantity.first + 1) ? 'duration-hyphenated' : 'duration-number-and-unit',
  };
}

/** "the [eight-year] war": what stands before a hyphenated stretch belongs to the noun behind it. */
function determined(lexemes: Lexemes, { first, last }: Quantity): number {
  const led = withDeterminer(lexemes, first);
  const joined = isJoin(lexemes, last - 2) || !keyOf(lexemes, last - 1).endsWith('s');
  return led === first - 1 && joined && !stretchWords.has(keyOf(lexemes, led)) ? first : led;
}

/** "three-year period", "one-year term": the noun adds nothing and belongs to it. */
function periodAfter(lexemes: Lexemes, last: number, unitEnd: number): number {
  const hyphenated = isJoin(lexemes, unitEnd - 2) || isGlued(lexemes, unitEnd - 1);
  return last === unitEnd && hyphenated && periodNouns.has(keyOf(lexemes, last)) ? last + 1 : last;
}

function withArticle(lexemes: Lexemes, first: number): number {
  return /^an?$/.test(keyOf(lexemes, first - 1)) ? first - 1 : first;
}
