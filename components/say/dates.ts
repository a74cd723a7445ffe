/** "18 Nov 2026"; null where the text is no ISO 8601 date. A day without a time is the same day everywhere. */
export function dayOf(locale: string, iso: string): string | null {
  return formatted(locale, iso, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "18 November 2026". */
export function longDayOf(locale: string, iso: string): string | null {
  return formatted(locale, iso, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "17 Nov, 06:00", or "17 Nov" where no time is stated; with the year where it is not `year`. */
export function momentOf(locale: string, iso: string, year: number): string | null {
  const withYear = iso.startsWith(String(year)) ? {} : ({ year: 'numeric' } as const);
  const withTime = isDay(iso) ? {} : ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const);
  return formatted(locale, iso, { day: 'numeric', month: 'short', ...withYear, ...withTime });
}

/** "06:00"; null where no time is stated. */
export function timeOf(locale: string, iso: string): string | null {
  return isDay(iso) ? null : formatted(locale, iso, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** "2026-11-18", the day on which it is there; null where no time is stated, or the text is no ISO 8601 date. */
export function localDay(iso: string): string | null {
  const moment = new Date(iso);
  if (isDay(iso) || Number.isNaN(moment.getTime())) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export function thisYear(): number {
  return new Date().getFullYear();
}

function isDay(iso: string): boolean {
  return !iso.includes('T');
}

function formatted(locale: string, iso: string, options: Intl.DateTimeFormatOptions): string | null {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return null;
  const zone = isDay(iso) ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(locale, { ...options, ...zone }).format(moment);
}

/** "Friday". @param day ISO 8601 day */
export function dayName(locale: string, day: string): string {
  return formatted(locale, day, { weekday: 'long' }) ?? day;
}

/** "20 November", with the year where it is not this one. */
export function dayOfYear(locale: string, day: string): string {
  const withYear = day.startsWith(String(thisYear())) ? {} : ({ year: 'numeric' } as const);
  return formatted(locale, day, { day: 'numeric', month: 'long', ...withYear }) ?? day;
}

/** "17–20 Nov 2026". */
export function daysOf(locale: string, from: string, to: string): string {
  const [first, last] = [new Date(from), new Date(to)];
  if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) return `${from}, ${to}`;
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(first, last);
}

/** "Nov 2026". @param month `2026-11` */
export function monthName(locale: string, month: string): string {
  return formatted(locale, `${month}-01`, { month: 'short' }) ?? month;
}
