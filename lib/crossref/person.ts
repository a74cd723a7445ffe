import { monthNames } from '../lexicon/time-units.ts';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.ts';
import { lemmaOf } from './lemma.ts';

/** Whose age it is: terms of the name, the last one (the surname) first; empty where no name stands beside it. */
export type Name = readonly number[];

/** Words between an age and the name that it is of: "48-year-old Dutch engineer Dana Whitlock". */
const REACH = 6;
const LONGEST = 5;

/** The name beside an age whose tokens are `[first, last)`: "48-year-old Dana Whitlock", else "Dana Whitlock, 48". */
export function nameBeside(tokens: Tokens, first: number, last: number): Name {
  const isHyphened =
    !((tokens.flags[first] ?? 0) & TokenFlag.digit) || last - first > 1 || isJoined(tokens, first);
  const behind = isHyphened ? nameBehind(tokens, last) : [];
  return behind.length > 0 ? behind : nameBefore(tokens, first);
}

function isJoined(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & TokenFlag.hyphen) !== 0;
}

/** "Dana Whitlock, 48", "Dana Whitlock (48)", "Dana Whitlock, a 48-year-old engineer"; no name of a day or behind "in". */
function nameBefore(tokens: Tokens, first: number): Name {
  const article = /^(?:an?|the)$/i.test(wordAt(tokens, first - 1)) ? first - 1 : first;
  const mark = wordAt(tokens, article - 1);
  if (mark !== ',' && mark !== '(') return [];
  let start = article - 2;
  while (isCapital(tokens, start - 1) && article - start < LONGEST) start--;
  const opener = wordAt(tokens, start).toLowerCase();
  const isPlace = placing.has(wordAt(tokens, start - 1).toLowerCase()) || placing.has(opener);
  const isDay =
    monthNames.has(opener) || /^(?:(?:yester|to|mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(opener);
  return isPlace || isDay ? [] : nameEndingAt(tokens, article - 2);
}

const placing: ReadonlySet<string> = new Set([
  'in',
  'at',
  'on',
  'from',
  'near',
  'of',
  'for',
  'last',
  'since',
  'after',
  'by',
]);

/** "48-year-old Dana Whitlock": at least two words, for one alone may be a people or a place. */
function nameBehind(tokens: Tokens, last: number): Name {
  for (let at = last; at < Math.min(last + REACH, tokens.count); at++) {
    if (tokens.kinds[at] !== TokenKind.word) return [];
    if (!isCapital(tokens, at) || !isCapital(tokens, at + 1)) continue;
    let end = at + 1;
    while (end + 1 < tokens.count && isCapital(tokens, end + 1) && end - at < LONGEST) end++;
    return nameEndingAt(tokens, end);
  }
  return [];
}

function nameEndingAt(tokens: Tokens, end: number): Name {
  const words: number[] = [];
  for (let at = end; at >= 0 && isCapital(tokens, at) && words.length < LONGEST; at--) {
    const lemma = lemmaOf(tokens, at);
    if (lemma) words.push(lemma.term);
  }
  return words;
}

function isCapital(tokens: Tokens, at: number): boolean {
  if (at < 0 || at >= tokens.count || tokens.kinds[at] !== TokenKind.word) return false;
  const flags = tokens.flags[at] ?? 0;
  return (flags & TokenFlag.capital) !== 0 && !(flags & TokenFlag.digit);
}

function wordAt(tokens: Tokens, at: number): string {
  return at < 0 ? '' : tokens.text.slice(tokens.starts[at], tokens.ends[at]);
}
