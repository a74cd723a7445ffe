import { fewWords, magnitudes, vagueCounts } from '../../lexicon/numbers.ts';
import { readDigits, readMark } from './digits.ts';
import { isNumber, isWord, keyOf, type Lexemes } from './lexemes.ts';
import type { NumberRead } from './number-read.ts';
import { readWords } from './number-words.ts';
import { readFew, readHalf, readVague } from './vague-number.ts';

/** The number that begins at lexeme `at`; null when none does. Looks ahead by a bounded number of lexemes. */
export function readNumber(lexemes: Lexemes, at: number): NumberRead | null {
  if (isNumber(lexemes, at)) return readDigits(lexemes, at);
  if (!isWord(lexemes, at)) return readMark(lexemes, at);
  const key = keyOf(lexemes, at);
  if (key === 'a' || key === 'an' || key === 'the') return readAfterArticle(lexemes, at);
  if (key === 'half' || key === 'quarter') return readHalf(lexemes, at);
  if (fewWords.has(key)) return readFew(lexemes, at);
  if (vagueCounts.has(key)) return readVague(lexemes, at);
  return readWords(lexemes, at);
}

function readAfterArticle(lexemes: Lexemes, at: number): NumberRead | null {
  const read = articleNumber(lexemes, at + 1, keyOf(lexemes, at) === 'the');
  return read ? { ...read, first: at } : null;
}

const ONE = 1;

/** "a few", "the hundreds of", "a half million", "a quarter of a million", "a million": in the last the one is not said. */
function articleNumber(lexemes: Lexemes, at: number, definite: boolean): NumberRead | null {
  const key = keyOf(lexemes, at);
  if (key === 'half' || key === 'quarter') return readHalf(lexemes, at);
  if (key === 'few' || key === 'couple') return readFew(lexemes, at);
  if (key === 'tens' || key === 'hundreds') return readVague(lexemes, at);
  return !definite && magnitudes.has(key) ? readWords(lexemes, at, ONE) : null;
}
