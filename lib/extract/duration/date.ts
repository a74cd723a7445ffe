import { monthNames, seasons } from '../../lexicon/time-units.ts';
import { isCapital, isNumber, keyOf, type Lexemes, rawOf } from '../quantity/lexemes.ts';

/** A calendar date as far as it is said: lexemes `[first, last)`. Month and day are null where they are not said. */
export interface DateRead {
  readonly first: number;
  readonly last: number;
  /** Null where the year is not said. */
  readonly year: number | null;
  /** First and last month, 1 to 12; a season has three. */
  readonly months: readonly [number, number] | null;
  readonly day: number | null;
  /** "last", "this", "next" before it, else null. */
  readonly relative: 'last' | 'this' | 'next' | null;
  /** "now", "today": the day of the article. */
  readonly now: boolean;
}

/** The date that begins at lexeme `at`: "last autumn", "June", "3 May 2021", "Sept. 30", "2019", "today". */
export function dateAt(lexemes: Lexemes, at: number): DateRead | null {
  const key = keyOf(lexemes, at);
  if (key === 'now' || key === 'today') return read(at, at + 1, { now: true });
  if (key === 'the' || key === 'early' || key === 'late' || key === 'mid')
    return after(dateAt(lexemes, at + 1), at);
  if (key === 'last' || key === 'this' || key === 'next') return relativeAt(lexemes, at, key);
  return namedAt(lexemes, at) ?? dayFirst(lexemes, at) ?? yearAt(lexemes, at);
}

function after(date: DateRead | null, first: number): DateRead | null {
  return date && { ...date, first };
}

function relativeAt(lexemes: Lexemes, at: number, relative: 'last' | 'this' | 'next'): DateRead | null {
  if (keyOf(lexemes, at + 1) === 'year') return read(at, at + 2, { relative });
  const named = namedAt(lexemes, at + 1);
  return named && { ...named, first: at, relative };
}

/** A month, with a day and a year where they follow, or a season. */
function namedAt(lexemes: Lexemes, at: number): DateRead | null {
  const key = keyOf(lexemes, at);
  const season = seasons.get(key);
  if (season) return withYear(lexemes, read(at, at + 1, { months: season }));
  const month = monthAt(lexemes, at);
  if (month === 0) return null;
  const from = keyOf(lexemes, at + 1) === '.' && isNumber(lexemes, at + 2) ? at + 2 : at + 1;
  const day = dayAt(lexemes, from);
  return withYear(
    lexemes,
    read(at, day === 0 ? from : from + 1, { months: [month, month], day: day || null }),
  );
}

function dayFirst(lexemes: Lexemes, at: number): DateRead | null {
  const day = dayAt(lexemes, at);
  const month = day === 0 ? 0 : monthAt(lexemes, at + 1);
  return month === 0 ? null : withYear(lexemes, read(at, at + 2, { months: [month, month], day }));
}

function yearAt(lexemes: Lexemes, at: number): DateRead | null {
  const year = yearNumber(lexemes, at);
  return year === 0 ? null : read(at, at + 1, { year });
}

function monthAt(lexemes: Lexemes, at: number): number {
  const key = keyOf(lexemes, at);
  return isCapital(lexemes, at) ? (monthNames.get(key.endsWith('.') ? key.slice(0, -1) : key) ?? 0) : 0;
}

function dayAt(lexemes: Lexemes, at: number): number {
  const digits = rawOf(lexemes, at);
  return isNumber(lexemes, at) && /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 31
    ? Number(digits)
    : 0;
}

function yearNumber(lexemes: Lexemes, at: number): number {
  const digits = rawOf(lexemes, at);
  return isNumber(lexemes, at) && /^(?:1[6-9]|20)\d\d$/.test(digits) ? Number(digits) : 0;
}

/** "June 2021", "June 3, 2021", "the summer of 2019". */
function withYear(lexemes: Lexemes, date: DateRead): DateRead {
  const key = keyOf(lexemes, date.last);
  const at = key === ',' || key === 'of' ? date.last + 1 : date.last;
  const year = yearNumber(lexemes, at);
  return year === 0 ? date : { ...date, year, last: at + 1 };
}

function read(first: number, last: number, said: Partial<DateRead>): DateRead {
  return { first, last, year: null, months: null, day: null, relative: null, now: false, ...said };
}
