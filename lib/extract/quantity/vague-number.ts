import { fewWords, fractionWords, magnitudes, vagueCounts } from '../../lexicon/numbers.ts';
import { isWord, keyOf, type Lexemes, pastJoin } from './lexemes.ts';
import { type ExactRead, plainRead, type VagueRead } from './number-read.ts';

/** "half a million", "half-a-million", "half-million", "a quarter of a million", "half a dozen". */
export function readHalf(lexemes: Lexemes, at: number): ExactRead | null {
  const share = 1 / (fractionWords.get(keyOf(lexemes, at)) ?? 1);
  let next = pastJoin(lexemes, at + 1);
  if (keyOf(lexemes, next) === 'of') next++;
  if (keyOf(lexemes, next) === 'a') next = pastJoin(lexemes, next + 1);
  const factor = magnitudes.get(keyOf(lexemes, next));
  if (factor === undefined || factor === 100) return null;
  return plainRead(at, next + 1, share * factor, factor);
}

/** "several", "a few hundred", "couple of million". */
export function readFew(lexemes: Lexemes, at: number): VagueRead {
  const [low, high] = fewWords.get(keyOf(lexemes, at)) ?? [0, 0];
  let last = at + 1;
  const of = keyOf(lexemes, last) === 'of' ? last + 1 : last;
  const factor = magnitudes.get(keyOf(lexemes, of));
  if (factor !== undefined) last = of + 1;
  else if (low === high && isWord(lexemes, of) && !isDefinite(keyOf(lexemes, of))) last = of;
  return vagueRead(at, last, low * (factor ?? 1), high * (factor ?? 1), factor);
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
    const inner = PLURAL_FACTORS.get(keyOf(lexemes, at + 2)) ?? 0;
    const most = key === 'dozens' ? 99 : scale * 10 - 1;
    if (inner >= scale) return vagueRead(at, at + 3, scale * 2 * inner, most * inner);
  }
  return key === 'tens' ? null : vagueRead(at, at + 1, low, high);
}

const vagueRead = (
  first: number,
  last: number,
  min: number,
  max: number | null,
  magnitude = 1,
): VagueRead => ({ first, last, min, max, plain: false, vague: true, magnitude });

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
