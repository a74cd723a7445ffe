import { type ModifierWords, modifiersAfter, modifiersBefore } from '../../lexicon/modifiers.ts';
import { wordSet } from '../../text/words.ts';
import { hashAt } from '../../text/token-at.ts';
import { keyOf, type Lexemes } from './lexemes.ts';

/** A modifier beside a number: lexemes `[first, last)`. */
export interface ModifierRead extends ModifierWords {
  readonly first: number;
  readonly last: number;
}

/** One sign that stands for words: "~300", ">50". */
const SIGNS: ReadonlyMap<string, Omit<ModifierWords, 'words'>> = new Map([
  ['~', { modifier: 'APPROX', opens: 'same' }],
  ['≈', { modifier: 'APPROX', opens: 'same' }],
  ['>', { modifier: 'MORE_THAN', opens: 'above' }],
  ['<', { modifier: 'LESS_THAN', opens: 'below' }],
  ['≥', { modifier: 'EQUAL_OR_MORE', opens: 'above' }],
  ['≤', { modifier: 'EQUAL_OR_LESS', opens: 'below' }],
]);

/** A modifier and how many words it has. */
interface Phrase {
  readonly row: ModifierWords;
  readonly length: number;
}

/** By last word, longest phrase first. */
const endings = Map.groupBy(longestFirst(modifiersBefore), ({ row: { words } }) =>
  words.slice(words.lastIndexOf(' ') + 1),
);
/** By first word, longest phrase first. */
const beginnings = Map.groupBy(longestFirst(modifiersAfter), ({ row: { words } }) =>
  words.replace(/ .*/, ''),
);

const lastWords = wordSet([...endings.keys(), ...SIGNS.keys()]);
const firstWords = wordSet([...beginnings.keys(), '+']);

function longestFirst(rows: readonly ModifierWords[]): readonly Phrase[] {
  return rows
    .toSorted((a, b) => b.words.length - a.words.length)
    .map((row) => ({ row, length: row.words.split(' ').length }));
}

/** The longest modifier that ends right before lexeme `at`. */
export function modifierBefore(lexemes: Lexemes, at: number): ModifierRead | null {
  if (!lastWords.has(hashAt(lexemes, at - 1))) return null;
  const key = keyOf(lexemes, at - 1);
  const sign = SIGNS.get(key);
  if (sign) return { ...sign, words: key, first: at - 1, last: at };
  for (const { row, length } of endings.get(key) ?? []) {
    if (wordsAt(lexemes, at - length, length) === row.words) return { ...row, first: at - length, last: at };
  }
  return null;
}

/** The modifier that begins at lexeme `at`. */
export function modifierAfter(lexemes: Lexemes, at: number): ModifierRead | null {
  if (!firstWords.has(hashAt(lexemes, at))) return null;
  const key = keyOf(lexemes, at);
  if (key === '+') return { words: '+', modifier: 'EQUAL_OR_MORE', opens: 'above', first: at, last: at + 1 };
  for (const { row, length } of beginnings.get(key) ?? []) {
    const opensNext = row.words.endsWith('more') && keyOf(lexemes, at + length) === 'than';
    if (wordsAt(lexemes, at, length) === row.words && !opensNext)
      return { ...row, first: at, last: at + length };
  }
  return null;
}

function wordsAt(lexemes: Lexemes, at: number, length: number): string {
  let words = '';
  for (let i = at; i < at + length; i++) words += (i === at ? '' : ' ') + keyOf(lexemes, i);
  return words;
}

/** What a modifier makes of a number's bounds (conventions: "more than n" opens above, "up to n" below, "about n" neither). */
export function bounded(
  bounds: readonly [number | null, number | null],
  opens: ModifierWords['opens'],
): readonly [number | null, number | null] {
  if (opens === 'above') return [bounds[0], null];
  if (opens === 'below') return [null, bounds[1]];
  return bounds;
}
