import {
  afterPlural,
  beforePlural,
  happening,
  pointing,
  recentUnits,
  throughWords,
} from '../../lexicon/time-phrases.ts';
import { stretchWords, type TimeUnit, timeUnitPlurals } from '../../lexicon/time-units.ts';
import { isCapital, keyOf, type Lexemes } from '../quantity/lexemes.ts';
import { isAge, opensStretch, pointsBack } from './context.ts';
import { type Stretch, withDeterminer } from './stretch.ts';
import { vagueOf } from './value.ts';

/** "for months", "recent weeks", "the early years", "weeks or months", "months of talks", "hours later". */
export function plural(lexemes: Lexemes, at: number, unit: TimeUnit): Stretch | null {
  if (pointsBack(lexemes, at + 1) || isAge(lexemes, at + 1) || isTitled(lexemes, at)) return null;
  const last = pairedWith(lexemes, at);
  const led = withDeterminer(lexemes, at);
  if (isStretch(lexemes, at, led, last)) {
    return vaguely(led, keyOf(lexemes, last) === 'ahead' ? last + 1 : last, unit, 'duration-stretch');
  }
  const before = keyOf(lexemes, led - 1);
  if (led < at || pointing.has(before)) return null;
  const counted =
    beforePlural.has(before) ||
    (afterPlural.has(keyOf(lexemes, last)) && (opensStretch(lexemes, at) || happened(before)));
  return counted ? vaguely(at, last, unit, 'duration-plural') : null;
}

/** "began weeks before", "was announced days later". */
const happened = (before: string): boolean => happening.has(before) || before.endsWith('ed');

/** "a Book of Hours": part of a name. */
const isTitled = (lexemes: Lexemes, at: number): boolean =>
  isCapital(lexemes, at) && keyOf(lexemes, at - 1) === 'of' && isCapital(lexemes, at - 2);

/** "the first hours", "recent months", "over the years", "the weeks ahead". */
function isStretch(lexemes: Lexemes, at: number, led: number, last: number): boolean {
  const the = keyOf(lexemes, led) === 'the';
  if (stretchWords.has(keyOf(lexemes, at - 1))) {
    return the || (keyOf(lexemes, at - 1) === 'recent' && recentUnits.has(keyOf(lexemes, at)));
  }
  return the && (throughWords.has(keyOf(lexemes, led - 1)) || keyOf(lexemes, last) === 'ahead');
}

/** "weeks or months": one vague stretch. */
function pairedWith(lexemes: Lexemes, at: number): number {
  const and = keyOf(lexemes, at + 1);
  return (and === 'or' || and === 'and') && timeUnitPlurals.has(keyOf(lexemes, at + 2)) ? at + 3 : at + 1;
}

const vaguely = (first: number, last: number, unit: TimeUnit, because: string): Stretch => ({
  first,
  last,
  parts: [],
  modifier: null,
  value: vagueOf({ unit }),
  because,
});
