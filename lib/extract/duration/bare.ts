import { lengths, stretchNouns } from '../../lexicon/time-phrases.ts';
import { type TimeUnit, timeUnitPlurals, timeUnits } from '../../lexicon/time-units.ts';
import { isJoin, keyOf, type Lexemes } from '../quantity/lexemes.ts';
import { opensStretch, pointsBack } from './context.ts';
import { plural } from './plural.ts';
import { singular } from './singular.ts';
import type { Stretch } from './stretch.ts';
import { vagueOf } from './value.ts';

/** The duration whose unit of time is lexeme `at` and stands without a number: "a month", "recent weeks", "for years". */
export function bareStretch(lexemes: Lexemes, at: number): Stretch | null {
  const key = keyOf(lexemes, at);
  const one = timeUnits.get(key);
  const many = timeUnitPlurals.get(key);
  const unit = one ?? many;
  if (!unit) return nameless(lexemes, at, key);
  if (isJoin(lexemes, at + 1)) return hyphenated(lexemes, at, unit, many !== undefined);
  return many ? plural(lexemes, at, many) : singular(lexemes, at, unit);
}

/** "months-long", "year-long"; "all-day-event" as "all-day". */
function hyphenated(lexemes: Lexemes, at: number, unit: TimeUnit, many: boolean): Stretch | null {
  if (keyOf(lexemes, at + 2) !== 'long') return isJoin(lexemes, at - 1) ? singular(lexemes, at, unit) : null;
  const span = { first: at, last: at + 3, modifier: null, because: 'duration-long' };
  if (many) return { ...span, parts: [], value: vagueOf({ unit }) };
  return { ...span, parts: [{ min: 1, max: 1, unit, vague: false }] };
}

const MOST_ADVERBS = 2;

/** "a while", "some time", "a long time", "a fairly lengthy period": a stretch without a unit. */
function nameless(lexemes: Lexemes, at: number, key: string): Stretch | null {
  if (pointsBack(lexemes, at + 1)) return null;
  const before = keyOf(lexemes, at - 1);
  if (key === 'while') return before === 'a' ? unnamed(at - 1, at) : null;
  if (key === 'time' && before === 'some') return isSomeTime(lexemes, at - 1) ? unnamed(at - 1, at) : null;
  if (!stretchNouns.has(key) || !lengths.has(before)) return null;
  for (let first = at - 2; first >= at - 2 - MOST_ADVERBS; first--) {
    if (/^an?$/.test(keyOf(lexemes, first))) return unnamed(first, at);
  }
  return null;
}

/** "for some time"; "at some time" is a date. */
function isSomeTime(lexemes: Lexemes, first: number): boolean {
  return opensStretch(lexemes, first) && keyOf(lexemes, first - 1) !== 'at';
}

const unnamed = (first: number, at: number): Stretch => ({
  first,
  last: at + 1,
  parts: [],
  modifier: null,
  value: 'PXX',
  because: 'duration-vague',
});
