import type { ArticleRow } from '../../lib/model/library.ts';
import { localDay } from '../say/dates.ts';

export type Day = readonly [day: string, rows: readonly ArticleRow[]];

/**
 * Articles by the reader's days, and by time within one, latest first. They are listed by days of the world's clock, in no order
 * within one.
 */
export function byDay(rows: readonly ArticleRow[]): readonly Day[] {
  const days = new Map<string, ArticleRow[]>();
  for (const row of rows.toSorted((a, b) => momentOf(b) - momentOf(a))) {
    const day = (row.date === null ? null : localDay(row.date)) ?? row.day;
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days].toSorted(([a], [b]) => (a < b ? 1 : -1));
}

function momentOf({ date, day }: ArticleRow): number {
  const stated = Date.parse(date ?? day);
  return Number.isNaN(stated) ? Date.parse(day) : stated;
}
