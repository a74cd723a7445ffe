import { overCounts, possessives, standsAlone, tones } from '../../lexicon/time-phrases.ts';
import { stretchWords } from '../../lexicon/time-units.ts';
import type { Modifier } from '../../model/quantity.ts';
import { isJoin, isWord, keyOf, type Lexemes, sameSentence } from '../quantity/lexemes.ts';
import { modifierBefore } from '../quantity/modifier.ts';
import type { TimePart } from '../quantity/quantity.ts';

/** A stretch of time as written: lexemes `[first, last)` with determiner and modifier, and what it amounts to. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly parts: readonly TimePart[];
  readonly modifier: Modifier | null;
  /** TIMEX3 value where the parts do not say it ("a while"). */
  readonly value?: string;
  readonly because: string;
}

const MOST_STRETCH_WORDS = 3;

/** "the past", "the next", "the year-earlier": what the guidelines count into the extent. */
export function withDeterminer(lexemes: Lexemes, first: number): number {
  let at = first;
  if (keyOf(lexemes, at - 1) === 'earlier' && isJoin(lexemes, at - 2)) at -= 3;
  while (
    stretchWords.has(keyOf(lexemes, at - 1)) &&
    isWord(lexemes, at - 1) &&
    at > first - MOST_STRETCH_WORDS
  )
    at--;
  const key = keyOf(lexemes, at - 1);
  if (key === 'the' || key === 'these' || key === 'those') at--;
  else if (at < first && possessives.has(key)) at--;
  else if (at < first && !standsAlone.has(keyOf(lexemes, at))) return first;
  return at === first || sameSentence(lexemes, at, first) ? at : first;
}

/**
 * The modifier before lexeme `first` that belongs to the extent: not one that only sets a tone, and not "over" where it
 * means "during"; `determined` says that an article or "past" already stands before the unit.
 */
export function leadOf(
  lexemes: Lexemes,
  first: number,
  determined: boolean,
): { first: number; modifier: Modifier } | null {
  const lead = modifierBefore(lexemes, first);
  if (!lead?.modifier || tones.has(lead.words)) return null;
  if (lead.words === 'over' && (determined || !overCounts.has(keyOf(lexemes, lead.first - 1)))) return null;
  return { first: lead.first, modifier: lead.modifier };
}
