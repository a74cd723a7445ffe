import { isNumber, type Lexemes, pastJoin, rawOf } from './lexemes.ts';
import { fractionMarks } from '../../lexicon/numbers.ts';
import { scaled } from './magnitude.ts';
import type { NumberRead } from './number-read.ts';

/** A fraction that is one character: "½", "½ million". */
export function readMark(lexemes: Lexemes, at: number): NumberRead | null {
  const part = fractionMarks.get(rawOf(lexemes, at));
  return part === undefined ? null : scaled(lexemes, at, at + 1, part);
}

/** "1,000", "2,30,000", "9.5", "5,00"; null for clocks, dates, versions, addresses of machines and other scripts' digits. */
function digitsValue(written: string): number | null {
  if (written.length > 24 || !/^[0-9.,]+$/.test(written)) return null;
  if (!written.includes('.') && !written.includes(','))
    return written.length > 1 && written.startsWith('0') ? null : Number(written);
  const dots = written.split('.').length - 1;
  if (dots > 1) return null;
  const [whole = '', part] = written.split('.');
  const groups = whole.split(',');
  const [head = '', ...rest] = groups;
  if (head.length > 1 && head.startsWith('0')) return null;
  if (rest.length === 0) return Number(written);
  const grouped = rest.every(({ length }) => length === 2 || length === 3);
  if (grouped && rest.at(-1)?.length === 3 && head.length <= 3) {
    return Number(groups.join('') + (part === undefined ? '' : `.${part}`));
  }
  if (rest.length === 1 && part === undefined && (rest[0]?.length ?? 0) <= 2)
    return Number(`${head}.${rest[0]}`);
  return null;
}

/** A number in digits, with a fraction or a magnitude behind it. */
export function readDigits(lexemes: Lexemes, at: number): NumberRead | null {
  const written = rawOf(lexemes, at);
  if (written.includes('/')) {
    const part = slashValue(written);
    return part === null ? null : scaled(lexemes, at, at + 1, part);
  }
  const value = digitsValue(written);
  if (value === null) return null;
  const part = fractionAfter(lexemes, at + 1);
  return part
    ? scaled(lexemes, at, part.last, value + part.value)
    : scaled(lexemes, at, at + 1, value, !written.includes(','));
}

/** "1/2" is a half, "9/11" is a day. */
function slashValue(written: string): number | null {
  const slash = written.indexOf('/');
  if (slash === -1) return null;
  const top = Number(written.slice(0, slash));
  const bottom = Number(written.slice(slash + 1));
  return FRACTION_BOTTOMS.has(bottom) && top > 0 && top < bottom ? top / bottom : null;
}

const FRACTION_BOTTOMS: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 16, 32]);

function fractionAfter(lexemes: Lexemes, at: number): { value: number; last: number } | null {
  const mark = fractionMarks.get(rawOf(lexemes, at));
  if (mark !== undefined) return { value: mark, last: at + 1 };
  const next = pastJoin(lexemes, at);
  const value = isNumber(lexemes, next) ? slashValue(rawOf(lexemes, next)) : null;
  return value === null ? null : { value, last: next + 1 };
}
