import { magnitudes, shortMagnitudes } from '../../lexicon/numbers.ts';
import { isGlued, keyOf, type Lexemes, pastJoin } from './lexemes.ts';
import { isYear, type NumberRead, plainRead } from './number-read.ts';

/** Takes the magnitudes that follow: "1.5 million", "$5m", "3 lakh crore", "2-million". */
export function scaled(
  lexemes: Lexemes,
  first: number,
  from: number,
  value: number,
  plain = false,
): NumberRead {
  let last = from;
  let result = value;
  let magnitude = 1;
  for (let turn = 0; turn < 2; turn++) {
    const word = pastJoin(lexemes, last);
    const key = keyOf(lexemes, word);
    const factor =
      magnitudes.get(key) ??
      (plain && isYear(value) ? undefined : pluralFactor(key)) ??
      shortFactor(lexemes, word, key, value);
    if (factor === undefined) break;
    result *= factor;
    magnitude *= factor;
    last = word + 1;
  }
  return plainRead(first, last, tidy(result), magnitude, plain && magnitude === 1);
}

/** "3 dozens", "5 millions" after digits; but "in 2016 millions fled". */
function pluralFactor(key: string): number | undefined {
  const isPlural = key === 'dozens' || key === 'millions' || key === 'billions';
  return isPlural ? magnitudes.get(key.slice(0, -1)) : undefined;
}

/** "5m", "10K"; but "9400M" is a name and "100 m" a length. */
function shortFactor(lexemes: Lexemes, word: number, key: string, value: number): number | undefined {
  const factor = shortMagnitudes.get(key);
  if (factor === undefined || value >= 10_000) return undefined;
  if (isGlued(lexemes, word)) return value < 1000 ? factor : undefined;
  return key.length > 1 && key !== 'mm' && key !== 'mil' && key !== 'cr' ? factor : undefined;
}

/** Keeps 8.1 million from becoming 8099999.999, and makes 0 of -0. Most are whole numbers that are tidy as they are, and to write digits costs. */
export function tidy(value: number): number {
  const isTidy = Number.isInteger(value) && value !== 0 && Math.abs(value) < 10 ** DIGITS;
  return isTidy ? value : Number(value.toPrecision(DIGITS));
}

const DIGITS = 14;
