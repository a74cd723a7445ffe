import { fewWords, fractionWords, magnitudes, vagueCounts } from '../../lexicon/numbers.ts';
import { isJoin, isWord, keyOf, type Lexemes } from './lexemes.ts';
import { type ExactRead, plainRead, type VagueRead } from './number-read.ts';

/** "half a million", "half-a-million", "half-million", "a quarter of a million", "half a dozen". */
export function readHalf(lexemes: Lexemes, at: number): ExactRead | null {
  const share = 1 / (fractionWords.get(keyOf(lexemes, at)) ?? 1);
  let next = isJoin(lexemes, at + 1) ? at + 2 : at + 1;
  if (keyOf(lexemes, next) === 'of') next++;
  if (keyOf(lexemes, next) === 'a') next = isJoin(lexemes, next + 1) ? next + 2 : next + 1;
  const factor = magnitudes.get(keyOf(lexemes, next));
  if (factor === undefined || factor === 100) return null;
  return plainRead(at, next + 1, share * factor, false, factor);
}

/** "several", "a few hundred", "couple of million". */
export function readFew(lexemes: Lexemes, at: number): VagueRead {
  const [low, high] = fewWords.get(keyOf(lexemes, at)) ?? [0, 0];
  let last = at + 1;
  const exact = low === high;
  const of = keyOf(lexemes, last) === 'of' ? last + 1 : last;
  const factor = magnitudes.get(keyOf(lexemes, of));
  if (factor !== undefined) last = of + 1;
  else if (exact && of > last && isWord(lexemes, of) && !isDefinite(keyOf(lexemes, of))) last = of;
  return {
    first: at,
    last,
    min: low * (factor ?? 1),
    max: high * (factor ?? 1),
    plain: false,
    vague: true,
    magnitude: factor ?? 1,
  };
}

/** "a couple of the men" is a part of them; "a couple of men" is two. */
function isDefinite(key: string): boolean {
  return /^(?:the|these|those|his|her|its|their|our|my|them|us)$/.test(key);
}

/** "dozens", "tens of thousands", "hundreds of millions". */
export function readVague(lexemes: Lexemes, at: number): VagueRead | null {
  const key = keyOf(lexemes, at);
  const [low, high] = vagueCounts.get(key) ?? [0, 0];
  const scale = MULTIPLIERS.get(key);
  if (keyOf(lexemes, at + 1) === 'of' && scale !== undefined) {
    const inner = PLURAL_FACTORS.get(keyOf(lexemes, at + 2));
    if (inner !== undefined && inner > scale) {
      const most = key === 'dozens' ? 99 : scale * 10 - 1;
      const least = key === 'dozens' ? 24 : scale * 2;
      return vagueRead(at, at + 3, least * inner, most * inner);
    }
  }
  return key === 'tens' ? null : vagueRead(at, at + 1, low, high);
}

const vagueRead = (first: number, last: number, min: number, max: number | null): VagueRead => ({
  first,
  last,
  min,
  max,
  plain: false,
  vague: true,
  magnitude: 1,
});

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1000],
]);

const PLURAL_FACTORS: ReadonlyMap<string, number> = new Map([
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
  ['lakhs', 1e5],
  ['crores', 1e7],
]);
