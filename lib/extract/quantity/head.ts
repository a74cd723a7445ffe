import { people, phraseEnds, property, records } from '../../lexicon/losses.ts';
import { irregularPlurals, noPlurals } from '../../lexicon/plurals.ts';
import { fewWords, smallNumbers, vagueCounts } from '../../lexicon/numbers.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Head, Quantity } from './quantity.ts';
import { isCapital, isGlued, isJoin, isWord, keyOf, type Lexemes } from './lexemes.ts';

const ends: ReadonlySet<string> = new Set(phraseEnds);
const known: ReadonlySet<string> = new Set([...people, ...records, ...property]);
const REACH = 8;
/** Before the counted noun, behind "of": "36,000 of his co-workers". */
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'these',
  'those',
  'a',
  'an',
]);

/** What a count counts; null when no noun follows it. Looks at a bounded number of lexemes. */
export function headOf(lexemes: Lexemes, quantity: Quantity): Head | null {
  const first = quantity.vague ? quantity.last : quantity.after;
  const of = keyOf(lexemes, first) === 'of';
  if (of && quantity.said === 1) return null;
  if (of && !quantity.vague && !DETERMINERS.has(keyOf(lexemes, first + 1)) && !isCapital(lexemes, first + 1))
    return null;
  let at = of ? first + 1 : first;
  if (of) while (DETERMINERS.has(keyOf(lexemes, at))) at++;
  return nounFrom(lexemes, first, at, quantity.said === 1);
}

function nounFrom(lexemes: Lexemes, first: number, from: number, single: boolean): Head | null {
  let joined = false;
  for (let at = from; at < from + REACH; at++) {
    if (isQuote(lexemes, at) || isJoin(lexemes, at)) continue;
    if (!isWord(lexemes, at)) return null;
    const key = keyOf(lexemes, at);
    if (DETERMINERS.has(key)) return null;
    if (key === "'s") continue;
    if ((key === 'and' || key === 'or') && !joined && at > from && goesOn(lexemes, at + 1)) {
      joined = true;
    } else if (
      key === 'of' ||
      (ends.has(key) && !isJoin(lexemes, at - 1) && !(at === from && FURTHER.has(key)))
    ) {
      return null;
    } else if (single ? known.has(key) : isHeadNoun(lexemes, at, key)) {
      return { first, last: coordinated(lexemes, at + 1), at, noun: key };
    }
  }
  return null;
}

/** "tens of thousands more people". */
const FURTHER: ReadonlySet<string> = new Set(['more', 'other', 'additional', 'further']);

function isHeadNoun(lexemes: Lexemes, at: number, key: string): boolean {
  if (!isPlural(key) || isPossessive(lexemes, at + 1) || isName(lexemes, at)) return false;
  const next = keyOf(lexemes, at + 1);
  return !(known.has(next) && isPlural(next));
}

/** A word behind "and" that is no number of its own: "three soldiers and two civilians" are two counts. */
function goesOn(lexemes: Lexemes, at: number): boolean {
  const key = keyOf(lexemes, at);
  return isWord(lexemes, at) && !smallNumbers.has(key) && !fewWords.has(key) && !vagueCounts.has(key);
}

/** "banks and corporate shops", "usernames and passwords": a second noun that the number counts, too. */
function coordinated(lexemes: Lexemes, at: number): number {
  if (keyOf(lexemes, at) !== 'and' && keyOf(lexemes, at) !== 'or') return at;
  for (let noun = at + 1; noun <= at + 3; noun++) {
    const key = keyOf(lexemes, noun);
    if (ends.has(key) || !goesOn(lexemes, noun)) return at;
    if (isPlural(key)) return known.has(key) && !isPossessive(lexemes, noun + 1) ? noun + 1 : at;
  }
  return at;
}

function isQuote(lexemes: Lexemes, at: number): boolean {
  return lexemes.kinds[at] === TokenKind.punctuation && /^["“”‘’'`]+$/.test(keyOf(lexemes, at));
}

function isPossessive(lexemes: Lexemes, at: number): boolean {
  const key = keyOf(lexemes, at);
  return (key === "'" || key === "'s") && isGlued(lexemes, at) && isWord(lexemes, at + 1);
}

/** "Windows users": a capitalised word on -s before a plain plural is a name. */
function isName(lexemes: Lexemes, at: number): boolean {
  return (
    isCapital(lexemes, at) &&
    !isCapital(lexemes, at + 1) &&
    isPlural(keyOf(lexemes, at + 1)) &&
    !ends.has(keyOf(lexemes, at + 1))
  );
}

export function isPlural(key: string): boolean {
  if (noPlurals.has(key)) return false;
  if (PLURAL_PEOPLE.has(key) || irregularPlurals.has(key)) return true;
  return key.length > 2 && key.endsWith('s') && !key.endsWith('ss') && key !== "'s";
}

/** People and crews that are counted without -s. */
const PLURAL_PEOPLE: ReadonlySet<string> = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'crew',
  'staff',
  'personnel',
  'policemen',
  'policewomen',
  'gunmen',
  'fishermen',
  'servicemen',
  'servicewomen',
  'crewmen',
  'businessmen',
  'elderly',
  'youth',
  'salesmen',
  'congressmen',
  'clergy',
  'sherpa',
]);
