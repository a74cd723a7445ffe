import { smallNumbers } from '../../lexicon/numbers.ts';
import { halfOrdinals, oneWords, periodEnds, wholeWords } from '../../lexicon/time-phrases.ts';
import type { TimeUnit } from '../../lexicon/time-units.ts';
import { isJoin, isNumber, isWord, keyOf, type Lexemes } from '../quantity/lexemes.ts';
import { modifierAfter, modifierBefore } from '../quantity/modifier.ts';
import { andFraction } from '../quantity/number-words.ts';
import { isAge, isRate, opensStretch, pointsBack } from './context.ts';
import { leadOf, type Stretch } from './stretch.ts';

const DAY = 86_400;

/** "a month", "an additional year", "half an hour", "all day", "the year ended March 31". */
export function singular(lexemes: Lexemes, at: number, unit: TimeUnit): Stretch | null {
  if (pointsBack(lexemes, at + 1) || isAge(lexemes, at + 1)) return null;
  const part = halfBefore(lexemes, at) ?? quartersBefore(lexemes, at);
  if (part) return exactly(lexemes, part.first, at, unit, part.share, 'duration-half');
  const first = wholeFrom(lexemes, at);
  const before = keyOf(lexemes, first - 1);
  if (oneWords.has(before)) return indefinite(lexemes, first - 1, at, unit);
  if (before === 'the') return definite(lexemes, first, at, unit);
  const whole = first < at && /^(?:all|full)$/.test(keyOf(lexemes, first)) && before !== 'of';
  return whole && unit.seconds >= DAY ? exactly(lexemes, first, at, unit, 1, 'duration-whole') : null;
}

interface Share {
  readonly first: number;
  readonly share: number;
}

/** "half an hour", "a half hour", "half-hour"; not "the second half year". */
function halfBefore(lexemes: Lexemes, at: number): Share | null {
  const skips = isJoin(lexemes, at - 1) || /^an?$/.test(keyOf(lexemes, at - 1));
  const half = skips ? at - 2 : at - 1;
  const before = keyOf(lexemes, half - 1);
  if (keyOf(lexemes, half) !== 'half' || halfOrdinals.has(before)) return null;
  return { first: /^an?$/.test(before) ? half - 1 : half, share: 1 / 2 };
}

/** "a quarter of an hour", "three quarters of an hour". */
function quartersBefore(lexemes: Lexemes, at: number): Share | null {
  const quarter = at - 3;
  if (!/^an?$/.test(keyOf(lexemes, at - 1)) || keyOf(lexemes, at - 2) !== 'of') return null;
  if (!/^quarters?$/.test(keyOf(lexemes, quarter))) return null;
  const count = isJoin(lexemes, quarter - 1) ? quarter - 2 : quarter - 1;
  const number = smallNumbers.get(keyOf(lexemes, count));
  if (number !== undefined) return { first: count, share: number / 4 };
  return { first: keyOf(lexemes, count) === 'a' ? count : quarter, share: 1 / 4 };
}

const MOST_WHOLE_WORDS = 3;

/** Where "full", "additional" and their like begin before the unit; the unit itself where there are none. */
function wholeFrom(lexemes: Lexemes, at: number): number {
  if (isJoin(lexemes, at - 1)) return wholeWords.has(keyOf(lexemes, at - 2)) ? at - 2 : at;
  let first = at;
  while (wholeWords.has(keyOf(lexemes, first - 1)) && first > at - MOST_WHOLE_WORDS) first--;
  return first;
}

/** "the year ended Sept. 30", "the whole week"; "the year" alone is a date. */
function definite(lexemes: Lexemes, first: number, at: number, unit: TimeUnit): Stretch | null {
  if (unit.code === 'Y' && periodEnds.has(keyOf(lexemes, at + 1))) {
    return exactly(lexemes, first - 1, at, unit, 1, 'duration-period-ended');
  }
  const whole = /^(?:whole|entire)$/.test(keyOf(lexemes, first));
  return whole ? exactly(lexemes, first - 1, at, unit, 1, 'duration-whole') : null;
}

function indefinite(lexemes: Lexemes, first: number, at: number, unit: TimeUnit): Stretch | null {
  const isQuarter = unit.times === 3 && unit.code === 'M';
  const ordinal = unit.seconds === 1 && keyOf(lexemes, first) !== 'another' && !isSecond(lexemes, at);
  if (isRate(lexemes, first) || isQuarter || ordinal || keyOf(lexemes, at + 1) === 'when') return null;
  const opens = opensStretch(lexemes, first) || modifierBefore(lexemes, first) !== null;
  const priced = isNumber(lexemes, first - 1) || keyOf(lexemes, first - 1) === '%';
  return opens && !priced ? exactly(lexemes, first, at, unit, 1, 'duration-article') : null;
}

/** "a second" is an ordinal before a noun; "for a second", "a second later" and a closing mark say that it is not. */
function isSecond(lexemes: Lexemes, at: number): boolean {
  return !isWord(lexemes, at + 1) || /^(?:later|after|before|or|and|to)$/.test(keyOf(lexemes, at + 1));
}

/** The stretch from lexeme `from` to the unit at `at`, with what goes on behind it: "and a half", "or two", "or more". */
function exactly(
  lexemes: Lexemes,
  from: number,
  at: number,
  unit: TimeUnit,
  amount: number,
  because: string,
): Stretch {
  const orTwo = keyOf(lexemes, at + 1) === 'or' && keyOf(lexemes, at + 2) === 'two';
  const part = andFraction(lexemes, at + 1);
  const lead = leadOf(lexemes, from, false);
  const trail = part || orTwo ? null : modifierAfter(lexemes, at + 1);
  const min = amount + (part?.value ?? 0);
  return {
    first: lead?.first ?? from,
    last: orTwo ? at + 3 : (part?.last ?? trail?.last ?? at + 1),
    parts: [{ min, max: orTwo ? 2 : min, unit, vague: false }],
    modifier: lead?.modifier ?? trail?.modifier ?? null,
    because,
  };
}
