import { countedParts } from '../../lexicon/counted-parts.ts';
import { denying } from '../../lexicon/losses.ts';
import type { Claim, Figure } from '../../model/claim.ts';
import { claimIds } from '../claim-id.ts';
import type { Detector, Draft } from '../detector.ts';
import { isCapital, isGlued, isWord, keyOf, type Lexemes, sameSentence } from '../quantity/lexemes.ts';
import { isModel } from '../quantity/names.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { endOf } from '../../text/token-at.ts';
import { singularOf } from '../quantity/singular.ts';
import { isNamePart } from './ages.ts';

/** Every other stated quantity: counts, measures, percents, and money that is no loss. */
export const figures: Detector = {
  id: 'figure',
  detect: ({ text, lexemes, reading, claims }: Draft) => {
    const idOf = claimIds(text);
    const taken = takenBy(claims);
    return reading.quantities.flatMap((quantity) => {
      if (quantity.dimension === 'time' || taken(quantity.start, quantity.end)) return [];
      return isFigure(lexemes, quantity) ? [claimOf(lexemes, quantity, idOf)] : [];
    });
  },
};

/** Whether words are taken by a loss or a duration; asked in reading order, so one walk serves all. */
function takenBy(claims: readonly Claim[]): (start: number, end: number) => boolean {
  const spans = claims
    .filter(({ kind }) => kind === 'loss' || kind === 'duration')
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (start, end) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next++;
    return (spans[next]?.start ?? Infinity) < end;
  };
}

/** A bare number says nothing that could be compared, and neither does "one of the men" or "a 13-inch laptop". */
function isFigure(lexemes: Lexemes, quantity: Quantity): boolean {
  const { head } = quantity;
  if (isDesignated(lexemes, quantity)) return false;
  if (quantity.dimension !== 'count') return !isScreenSize(lexemes, quantity);
  if (quantity.attributive) return partAfter(lexemes, quantity) !== null;
  if (!head) return countsUnsaid(lexemes, quantity);
  return quantity.min !== 1 || quantity.max !== 1 || quantity.plain;
}

/** "26-page indictment", "430,000-strong workforce": the noun that says what is counted; null for a model or a kind. */
function partAfter(lexemes: Lexemes, { last, vague }: Quantity): string | null {
  const part = keyOf(lexemes, last + 1);
  if (vague || !isWord(lexemes, last + 2) || isCapital(lexemes, last + 2)) return null;
  if (part === 'strong') return keyOf(lexemes, last + 2);
  return countedParts.has(part) ? part : null;
}

/** "At least 25 of them", "some 650 may": what a large or a weighed number counts may be left unsaid. */
function countsUnsaid({ text }: Lexemes, { start, end, vague, min, max, modifier }: Quantity): boolean {
  const least = min ?? max ?? 0;
  if (vague || least < 2) return false;
  return modifier !== null ? least >= LEAST_WEIGHED : /,\d{3}|\s\p{L}+$/u.test(text.slice(start, end));
}

const LEAST_WEIGHED = 13;

/** "AK 47 rifles", "a GeForce 9400M chip", but not "in Halden 12 rifles", "on Monday 12 rifles": the number continues a name. */
function isDesignated(lexemes: Lexemes, { first, modifier, dimension }: Quantity): boolean {
  if (modifier !== null || (dimension !== 'count' && dimension !== 'measure')) return false;
  if (!isModel(lexemes, first) || isGlued(lexemes, first)) return false;
  return isNamePart(lexemes, first - 1) && !placing.has(keyOf(lexemes, first - 2));
}

const placing: ReadonlySet<string> = new Set(['in', 'at', 'from', 'near', 'to', 'across', 'on', 'of']);

function isScreenSize(lexemes: Lexemes, { last, saidUnit }: Quantity): boolean {
  return saidUnit === 'inch' && keyOf(lexemes, last - 2) === '-';
}

function claimOf(lexemes: Lexemes, quantity: Quantity, idOf: ReturnType<typeof claimIds>): Figure {
  const { start, min, max, modifier, inferred, dimension, attributive } = quantity;
  const part = attributive && dimension === 'count' ? partAfter(lexemes, quantity) : null;
  const head = part === null ? quantity.head : null;
  const noun = part ?? (head ? singularOf(head.noun) : null);
  const end = endOf(lexemes, part === null ? (head?.last ?? quantity.last) - 1 : quantity.last + 1);
  return {
    id: idOf('figure', start, end),
    kind: 'figure',
    start,
    end,
    because: BECAUSE[dimension],
    confidence: dimension === 'count' ? 0.7 : 0.9,
    min,
    max,
    unit: quantity.unit ?? noun,
    modifier,
    inferred: inferred ? ['unit'] : [],
    denied: isDenied(lexemes, quantity),
    attributedTo: null,
  };
}

const BECAUSE: Readonly<Record<Quantity['dimension'], string>> = {
  money: 'figure-money',
  percent: 'figure-percent',
  measure: 'figure-measure',
  count: 'figure-count',
  time: 'figure-measure',
};

const denials: ReadonlySet<string> = new Set(denying);
const REACH = 4;
const LIMITS: ReadonlySet<string> = new Set([
  'fewer',
  'less',
  'more',
  'only',
  'longer',
  'just',
  'one',
  'later',
  'yet',
]);

/** "not 300 rounds", "denied that 26 crew": a denial right before the number. */
function isDenied(lexemes: Lexemes, { before }: Quantity): boolean {
  for (let at = before - 1; at >= before - REACH && sameSentence(lexemes, at, before); at--) {
    if (denials.has(keyOf(lexemes, at)) && !LIMITS.has(keyOf(lexemes, at + 1))) return true;
  }
  return false;
}
