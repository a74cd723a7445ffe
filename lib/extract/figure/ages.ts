import { monthNames, timeUnits } from '../../lexicon/time-units.ts';
import type { Figure } from '../../model/claim.ts';
import { claimIds } from '../claim-id.ts';
import type { Detector, Draft } from '../detector.ts';
import { isAge } from '../duration/context.ts';
import {
  isCapital,
  isJoin,
  isNumber,
  isWord,
  keyOf,
  type Lexemes,
  rawOf,
  sameSentence,
} from '../quantity/lexemes.ts';
import { endOf, startOf } from '../../text/token-at.ts';
import type { Quantity } from '../quantity/quantity.ts';

/**
 * How old somebody or something is: "48-year-old", "12 weeks old", "Dana Whitlock, 48,", "aged 48", "he was 48". The unit is
 * `year-old`, `month-old` and so on, so that ages are compared with ages alone.
 */
export const ages: Detector = {
  id: 'age',
  detect: ({ text, lexemes, reading }: Draft) => {
    const idOf = claimIds(text);
    const counted = reading.quantities.flatMap((quantity) => countedAge(lexemes, quantity));
    const bare: Age[] = [];
    for (let at = 0; at < lexemes.count; at++) if (isNumber(lexemes, at)) bare.push(...bareAge(lexemes, at));
    return [...counted, ...bare]
      .toSorted((a, b) => a.first - b.first)
      .map(({ first, last, min, max, unit }): Figure => {
        const start = startOf(lexemes, first);
        const end = endOf(lexemes, last - 1);
        return {
          id: idOf('figure', start, end),
          kind: 'figure',
          start,
          end,
          because: 'figure-age',
          confidence: 0.9,
          min,
          max,
          unit: `${unit}-old`,
          modifier: null,
          inferred: [],
          denied: false,
          attributedTo: null,
        };
      });
  },
};

/** Lexemes `[first, last)`, and between which bounds the age lies. */
interface Age {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

/** "48-year-old", "three months old", "85 years of age". */
function countedAge(lexemes: Lexemes, { time, first, last }: Quantity): readonly Age[] {
  if (time === null || time.vague || !isAge(lexemes, last)) return [];
  const old = isJoin(lexemes, last) ? last + 1 : last;
  const end = keyOf(lexemes, old) === 'of' ? old + 2 : old + 1;
  const names = [...timeUnits].filter(([, each]) => each === time.unit).map(([name]) => name);
  return names.slice(0, 1).map((unit) => ({ first, last: end, min: time.min, max: time.max, unit }));
}

const OLDEST = 119;
const afterAge = /^(?:[,.;)]|who|and|when|)$/;

/** Digits alone that the words around them make an age, in years. */
function bareAge(lexemes: Lexemes, at: number): readonly Age[] {
  const digits = rawOf(lexemes, at);
  if (!/^\d{1,3}$/.test(digits) || Number(digits) > OLDEST || Number(digits) === 0) return [];
  const isSaid = followsAge(lexemes, at) || isOwnAge(lexemes, at) || followsName(lexemes, at);
  const years = Number(digits);
  return isSaid ? [{ first: at, last: at + 1, min: years, max: years, unit: 'year' }] : [];
}

/** "aged 48", "at age 48", "at the age of 48". */
function followsAge(lexemes: Lexemes, at: number): boolean {
  const before = keyOf(lexemes, at - 1);
  if (isJoin(lexemes, at + 1)) return false;
  if (before === 'aged') return true;
  if (before === 'age') return keyOf(lexemes, at - 2) !== 'over' && keyOf(lexemes, at - 2) !== 'under';
  return before === 'of' && keyOf(lexemes, at - 2) === 'age' && keyOf(lexemes, at - 3) === 'the';
}

/** "She was 85." */
function isOwnAge(lexemes: Lexemes, at: number): boolean {
  const isVerb = /^(?:is|was|turned)$/.test(keyOf(lexemes, at - 1));
  return isVerb && /^s?he$/.test(keyOf(lexemes, at - 2)) && afterAge.test(keyOf(lexemes, at + 1));
}

/** "Dana Whitlock, 48, said", "Dana Whitlock (48)"; a name of one word only where the sentence goes on in lower case. */
function followsName(lexemes: Lexemes, at: number): boolean {
  const mark = keyOf(lexemes, at - 1);
  const after = keyOf(lexemes, at + 1);
  if ((mark !== ',' && mark !== '(') || !afterAge.test(after) || (mark === '(') !== (after === ')'))
    return false;
  if (!isNamePart(lexemes, at - 2) || !sameSentence(lexemes, at - 2, at)) return false;
  if (isNamePart(lexemes, at - 3)) return true;
  return after === ',' && isWord(lexemes, at + 2) && !isCapital(lexemes, at + 2);
}

/** A capitalised word that is no day and no month. */
export function isNamePart(lexemes: Lexemes, at: number): boolean {
  if (!isWord(lexemes, at) || !isCapital(lexemes, at)) return false;
  const key = keyOf(lexemes, at);
  return !monthNames.has(key) && !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(key);
}
