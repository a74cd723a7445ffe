import type { Claim } from '../model/claim.ts';
import type { Modifier } from '../model/quantity.ts';

/** A value as it is compared: bounds in one unit, null for open, and whether it may be off a little. */
export interface Measure {
  readonly unit: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly about: boolean;
}

/** Null for what states no value: an attribution, or a duration that is vague on both sides. */
export function measureOf(claim: Claim): Measure | null {
  if (claim.kind === 'attribution') return null;
  const about = claim.modifier === 'APPROX';
  if (claim.kind === 'duration') {
    const [low, high] = claim.seconds;
    if (low === null && high === null) return null;
    return { unit: 'time', ...opened(low, high, claim.modifier), about };
  }
  if (claim.min === null && claim.max === null) return null;
  return { unit: claim.unit ?? '', low: claim.min, high: claim.max, about };
}

/** "more than nine months": the extractor may give equal bounds and say the rest in the modifier. */
function opened(
  low: number | null,
  high: number | null,
  modifier: Modifier | null,
): Pick<Measure, 'low' | 'high'> {
  if (low !== high) return { low, high };
  if (modifier === 'MORE_THAN' || modifier === 'EQUAL_OR_MORE') return { low, high: null };
  if (modifier === 'LESS_THAN' || modifier === 'EQUAL_OR_LESS') return { low: null, high };
  return { low, high };
}

/** How far an open side reaches: "more than 800" is said of up to 1,200, "up to 800" of 400 or more. */
const OPEN_TOP = 1.5;
const OPEN_BOTTOM = 0.5;
const ABOUT = 0.1;
const ROUNDED = 0.025;
const CONVERTED = 0.03;

/** Whether two values may be the same amount: their ranges, widened by how exactly each is stated, meet. */
export function compatible(a: Measure, b: Measure): boolean {
  return lowest(a) <= highest(b) && lowest(b) <= highest(a);
}

function lowest(measure: Measure): number {
  const low = measure.low ?? (measure.high ?? 0) * OPEN_BOTTOM;
  return low * (1 - slackOf(low, measure));
}

function highest(measure: Measure): number {
  const high = measure.high ?? (measure.low ?? 0) * OPEN_TOP;
  return high * (1 + slackOf(high, measure));
}

const lengths = new Set(['m', 'km', 'm2', 'kg', 'm/s', 'time']);

function slackOf(value: number, { unit, about }: Measure): number {
  if (about) return ABOUT;
  if (lengths.has(unit)) return CONVERTED;
  return Math.min(ROUNDED, roundedBy(value));
}

/** Half a unit of the last digit that is not zero, as a share of a whole number of 100 or more: 412,000 may be 412,387. */
function roundedBy(value: number): number {
  if (value < 100 || !Number.isInteger(value)) return 0;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : unit / 2 / value;
}

/** How far apart two values are, as a share of the larger one; by their upper ends, as ranges are remembered. */
export function distance(a: Measure, b: Measure): number {
  const x = a.high ?? a.low ?? 0;
  const y = b.high ?? b.low ?? 0;
  const larger = Math.max(Math.abs(x), Math.abs(y));
  return larger === 0 ? 0 : Math.abs(x - y) / larger;
}

/** Values nearer than this may be one value, told twice. */
export const LEAST_DISTANCE = 0.05;

/** "3 to 5 million" and "3 to 4 million": of two stated ranges with one end in common the other ends are told apart. */
export function isOneRange(a: Measure, b: Measure): boolean {
  if (isPoint(a) || isPoint(b) || (a.low === b.low) === (a.high === b.high)) return false;
  const [x, y] = a.low === b.low ? [a.high, b.high] : [a.low, b.low];
  return Math.abs((x ?? 0) - (y ?? 0)) >= LEAST_DISTANCE * Math.max(x ?? 0, y ?? 0);
}

function isPoint({ low, high }: Measure): boolean {
  return low === null || high === null || low === high;
}

const WITHIN = 0.03;

/** How nearly two compatible values are one: 1 for equal bounds, less for one equal bound or a close one, 0 for a mere fit. */
export function closeness(a: Measure, b: Measure): number {
  if (a.low === b.low && a.high === b.high) return 1;
  if (isBound(a.low, b) || isBound(a.high, b)) return 0.85;
  return distance(a, b) <= WITHIN ? 0.65 : 0;
}

function isBound(value: number | null, { low, high }: Measure): boolean {
  return value !== null && (value === low || value === high);
}

/** How hard a value is to hit by chance, 0 to 1: small counts and round spans of time are everywhere, 821,296 is not. */
export function telling({ unit, low, high }: Measure): number {
  const value = high ?? low ?? 0;
  if (value < 1) return 0;
  if (unit === 'time') return 0.25;
  const digits = Number.isInteger(value) && value < EXACT ? digitsOf(value) : digitsIn(value.toPrecision(12));
  return Math.min(digits === 1 ? 0.75 : 1, Math.log10(value) / 3 + (digits - 1) * 0.2);
}

/** Whole numbers below it are written out in twelve places. */
const EXACT = 1e12;

/** Digits without the noughts at the end. */
function digitsOf(whole: number): number {
  let rest = whole;
  while (rest % 10 === 0) rest /= 10;
  let digits = 0;
  for (; rest >= 1; rest = Math.floor(rest / 10)) digits++;
  return digits;
}

function digitsIn(written: string): number {
  return written
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

const VAGUE = 1.5;

/** "several", "dozens", "nearly two weeks": too wide to contradict anything. */
export function isVague({ low, high }: Measure): boolean {
  return low !== null && high !== null && low > 0 && high / low >= VAGUE;
}

const currency = /^[A-Z]{3}$/;
const measures: ReadonlySet<string> = new Set([
  '%',
  'byte',
  'm',
  'm2',
  'm3',
  'kg',
  'l',
  'm/s',
  'Hz',
  'W',
  'J',
  'K',
]);

/** `year-old`, `week-old`. */
export function isAge(unit: string | null): boolean {
  return unit !== null && unit.endsWith('-old');
}

type UnitKind = 'time' | 'age' | 'money' | 'measure' | 'count';

const MOST_KEPT = 2_000;
const kept = new Map<string, UnitKind>();

/** What kind of unit it is: what is counted must be compared by its noun, a measure by what is around it, an age by whose it is. */
export function unitKind(unit: string): UnitKind {
  const known = kept.get(unit);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const kind = workOut(unit);
  kept.set(unit, kind);
  return kind;
}

function workOut(unit: string): UnitKind {
  if (unit === 'time') return 'time';
  if (isAge(unit)) return 'age';
  if (currency.test(unit)) return 'money';
  return measures.has(unit) ? 'measure' : 'count';
}
