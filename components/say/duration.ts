import { counted, type Tongue } from './tongue.ts';
import { listFormat, numberFormat } from './formats.ts';

const dayUnits: Readonly<Record<string, string>> = {
  Y: 'year',
  Q: 'quarter',
  M: 'month',
  W: 'week',
  D: 'day',
};
const timeUnits: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };
const longUnits: Readonly<Record<string, string>> = { DE: 'decade', CE: 'century' };
const ours = new Set(['quarter', 'decade', 'century']);

/**
 * A TIMEX3 duration value in words: `P9M` → "9 months", `PT3H30M` → "3 hours, 30 minutes", `PXM` → "months".
 * Null where the value is not one.
 */
export function durationInWords(tongue: Tongue, value: string): string | null {
  if (!/^P[0-9TXA-Z.]+$/.test(value)) return null;
  const [date = '', time = ''] = value.slice(1).split('T');
  const parts = [...partsOf(date, dayUnits), ...partsOf(time, timeUnits)];
  if (parts.length === 0) return null;
  return listFormat(tongue.locale, { type: 'unit', style: 'long' }).format(
    parts.map(({ count, unit }) => partInWords(tongue, count, unit)),
  );
}

interface Part {
  /** Null for the vague `X`. */
  readonly count: number | null;
  readonly unit: string;
}

function partsOf(text: string, units: Readonly<Record<string, string>>): readonly Part[] {
  return [...text.matchAll(/(X|\d{1,15}(?:\.\d{1,15})?)(DE|CE|[A-Z])/g)].flatMap(
    ([, count = '', letter = '']) => {
      const unit = longUnits[letter] ?? units[letter];
      return unit === undefined ? [] : [{ count: count === 'X' ? null : Number(count), unit }];
    },
  );
}

function partInWords(tongue: Tongue, count: number | null, unit: string): string {
  if (count === null) return tongue.words(`value_some_${unit}`);
  if (ours.has(unit)) return counted(tongue, `value_${unit}`, count);
  return numberFormat(tongue.locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(count);
}
