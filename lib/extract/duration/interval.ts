import { keyOf, type Lexemes, sameSentence } from '../quantity/lexemes.ts';
import { dateAt, type DateRead } from './date.ts';
import type { Stretch } from './stretch.ts';
import type { DurationValue } from './value.ts';

/** Year, month (1 to 12) and day of the article; null where it has no date. */
export type Today = readonly [year: number, month: number, day: number] | null;

/** An interval with its endpoints as ISO 8601 dates, as exact as they are said; null where they cannot be resolved. */
export interface Interval extends Stretch {
  readonly begin: string | null;
  readonly finish: string | null;
  /** Shortest and longest, in seconds: endpoints that are months leave a month on either side. */
  readonly seconds: readonly [number | null, number | null];
}

const UNTIL: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through']);

export function todayOf(date: string | undefined): Today {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date ?? '');
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 1)] : null;
}

/**
 * "from last autumn until June", "from March to May 2021": the interval that "from" at lexeme `at` opens. "Between" is left
 * alone: what happens between two dates seldom lasts from one to the other.
 */
export function intervalAt(lexemes: Lexemes, at: number, today: Today): Interval | null {
  const begin = dateAt(lexemes, at + 1);
  if (!begin || !UNTIL.has(keyOf(lexemes, begin.last))) return null;
  const finish = dateAt(lexemes, begin.last + 1);
  return finish && sameSentence(lexemes, at, finish.last - 1) ? between(at, begin, finish, today) : null;
}

function between(first: number, begin: DateRead, finish: DateRead, today: Today): Interval | null {
  const end = resolved(finish, today, null);
  const start = resolved(begin, today, end);
  if (!start || !end) return null;
  const length = lengthOf(start, end);
  if (length === null) return null;
  return {
    first,
    last: finish.last,
    parts: [],
    modifier: null,
    value: length.value,
    seconds: length.seconds,
    because: 'duration-interval',
    begin: written(start),
    finish: written(end),
  };
}

interface Resolved {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * A date without a year is the last such one before the article (for a beginning: before its end), unless "next" or
 * "this" say otherwise.
 */
function resolved(date: DateRead, today: Today, before: Resolved | null): Resolved | null {
  const month = date.months?.[0] ?? null;
  if (date.year !== null) return { year: date.year, month, day: date.day };
  if (!today) return null;
  const [year, nowMonth, nowDay] = today;
  if (date.now) return { year, month: nowMonth, day: nowDay };
  if (!date.months)
    return {
      year: year + (date.relative === 'next' ? 1 : date.relative === 'last' ? -1 : 0),
      month: null,
      day: null,
    };
  return { year: yearOf(date.months[0], date.relative, today, before), month, day: date.day };
}

function yearOf(
  first: number,
  relative: DateRead['relative'],
  [year, month]: NonNullable<Today>,
  before: Resolved | null,
): number {
  if (relative === 'next') return first > month ? year : year + 1;
  if (relative === 'this') return year;
  const latest = before?.year ?? year;
  const limit = before ? (before.month ?? 12) : month;
  return first < limit || (first === limit && !relative) ? latest : latest - 1;
}

const DAY = 86_400;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

/** Whole months between two months, days between two days, years between two years; null when it runs backwards. */
function lengthOf(begin: Resolved, end: Resolved): DurationValue | null {
  const from = dayNumber(begin);
  const to = dayNumber(end);
  if (from !== null && to !== null) return counted(to - from, 'D', DAY, 0);
  if (begin.month === null || end.month === null) return counted(end.year - begin.year, 'Y', YEAR, 1);
  return counted((end.year - begin.year) * 12 + end.month - begin.month, 'M', MONTH, 1);
}

function counted(amount: number, code: string, seconds: number, slack: number): DurationValue | null {
  if (amount <= 0) return null;
  return { value: `P${amount}${code}`, seconds: [(amount - slack) * seconds, (amount + slack) * seconds] };
}

/** Days since 1970; null where the day is not said. */
function dayNumber({ year, month, day }: Resolved): number | null {
  return month === null || day === null ? null : Date.UTC(year, month - 1, day) / 86_400_000;
}

function written({ year, month, day }: Resolved): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${year}${month === null ? '' : `-${two(month)}`}${month === null || day === null ? '' : `-${two(day)}`}`;
}
