import type { TimePart } from '../quantity/quantity.ts';

/** What TIMEX3 writes for a length of time, and the seconds between which it lies (null = open or vague). */
export interface DurationValue {
  readonly value: string;
  readonly seconds: readonly [number | null, number | null];
}

/** TIMEX3 `value` of a DURATION (TimeML annotation guidelines 1.2.1, §2.2.3.2); a range is `shortest/longest`. */
export function durationValue(parts: readonly TimePart[]): DurationValue {
  const [first] = parts;
  const seconds = [secondsOf(parts, 'min'), secondsOf(parts, 'max')] as const;
  /* "several months" is PXM: that many are not said, and seconds bound it loosely. */
  if (first?.vague && first.min !== first.max) return { value: vagueOf(first), seconds };
  const low = exactValue(parts, 'min');
  const high = parts.every(({ min, max }) => min === max) ? low : exactValue(parts, 'max');
  return { value: low === high ? low : `${low}/${high}`, seconds };
}

/** "months", "for years": not even a few are said. */
export function vagueOf({ unit }: Pick<TimePart, 'unit'>): string {
  const code =
    unit.code === 'M' && !unit.clock && unit.times === 3 ? 'Q' : unit.code === 'CE' ? 'C' : unit.code;
  return unit.clock ? `PTX${code}` : `PX${code}`;
}

function secondsOf(parts: readonly TimePart[], end: 'min' | 'max'): number {
  return Math.round(parts.reduce((sum, part) => sum + part[end] * part.unit.seconds, 0));
}

function exactValue(parts: readonly TimePart[], end: 'min' | 'max'): string {
  let date = '';
  let clock = '';
  for (const part of parts.flatMap((each) => wholeParts(each, each[end]))) {
    if (part.clock) clock += `${part.amount}${part.code}`;
    else date += `${part.amount}${part.code}`;
  }
  return `P${date}${clock === '' ? '' : `T${clock}`}`;
}

interface Written {
  readonly amount: number;
  readonly code: string;
  readonly clock: boolean;
}

/** Half a year is six months and half an hour thirty minutes; what does not come out even stays a decimal. */
function wholeParts({ unit }: TimePart, amount: number): readonly Written[] {
  const total = tidy(amount * unit.times);
  const whole = Math.trunc(total);
  const smaller = SMALLER.get(`${unit.clock ? 'T' : ''}${unit.code}`);
  const rest = smaller ? tidy((total - whole) * smaller.times) : 0;
  if (!smaller || rest === 0 || !Number.isInteger(rest))
    return [{ amount: total, code: unit.code, clock: unit.clock }];
  const part = { amount: rest, code: smaller.code, clock: unit.clock };
  return whole === 0 ? [part] : [{ amount: whole, code: unit.code, clock: unit.clock }, part];
}

const SMALLER: ReadonlyMap<string, { code: string; times: number }> = new Map([
  ['Y', { code: 'M', times: 12 }],
  ['DE', { code: 'Y', times: 10 }],
  ['CE', { code: 'Y', times: 100 }],
  ['TH', { code: 'M', times: 60 }],
  ['TM', { code: 'S', times: 60 }],
]);

/** Whole numbers of so many digits are tidy, and most are: to write digits costs. */
function tidy(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS
    ? value
    : Number(value.toPrecision(DIGITS));
}

const DIGITS = 12;

/** As `durationValue`, but "several weeks" is the least that it can mean (P3W), as for a reader that must have a number. */
export function statedValue({
  parts,
  value,
}: {
  readonly parts: readonly TimePart[];
  readonly value?: string;
}): string {
  return value ?? exactValue(parts, 'min');
}
