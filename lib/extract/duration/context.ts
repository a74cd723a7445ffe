import { beforeOne } from '../../lexicon/time-phrases.ts';
import { lastingWords, rateWords } from '../../lexicon/time-units.ts';
import { isJoin, isWord, keyOf, type Lexemes, sameSentence } from '../quantity/lexemes.ts';

/** "two weeks ago", "a year earlier", "a year or two ago": a point in time that is counted back, a DATE in TimeML. */
export function pointsBack(lexemes: Lexemes, last: number): boolean {
  const or = keyOf(lexemes, last) === 'or';
  const orSo = or && keyOf(lexemes, last + 1) === 'so' ? last + 2 : last;
  const key = keyOf(lexemes, orSo);
  return key === 'ago' || key === 'earlier' || key === 'hence' || (or && keyOf(lexemes, last + 3) === 'ago');
}

/** "every two weeks", "per month", "once a day". */
export function isRate(lexemes: Lexemes, first: number): boolean {
  const before = keyOf(lexemes, first - 1);
  if (before === 'every' || before === 'per' || before === '/') return true;
  return /^an?$/.test(keyOf(lexemes, first)) && rateWords.has(before);
}

/** "35 years old", "44-year-old", "three years of age". */
export function isAge(lexemes: Lexemes, last: number): boolean {
  const at = isJoin(lexemes, last) ? last + 1 : last;
  const key = keyOf(lexemes, at);
  return key === 'old' || key === 'olds' || (key === 'of' && keyOf(lexemes, at + 1) === 'age');
}

/** Whether the words before lexeme `first` let a stretch of time begin there, not a rate or the end of a noun phrase. */
export function opensStretch(lexemes: Lexemes, first: number): boolean {
  if (!sameSentence(lexemes, first - 1, first) || !isWord(lexemes, first - 1)) return true;
  const before = keyOf(lexemes, first - 1);
  return lastingWords.has(before) || beforeOne.has(before);
}
