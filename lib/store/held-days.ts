import { unwrap } from 'idb';
import type { FiledDay } from '../model/filed-day.ts';
import type { Database, Writing } from './schema.ts';

/** Those around one page, and as many beside them: a reader's next page is of a day nearby. */
const MOST_DAYS = 130;
const MOST_BYTES = 2 ** 20;

/** By day, the one asked for longest ago first; null where nothing is filed on it. */
type Held = Map<number, FiledDay | null>;

/** By connection: what is written after one was closed is in none of its days. */
const held = new WeakMap<IDBDatabase, Held>();

/**
 * What is filed on the days from `from` to `to`, of which only those are read that are not held.
 * @param read the days between two, both inclusive
 */
export async function daysIn(
  database: Database,
  from: number,
  to: number,
  read: (from: number, to: number) => Promise<readonly FiledDay[]>,
): Promise<readonly FiledDay[]> {
  const known = heldIn(database);
  const days: FiledDay[] = [];
  const missing: number[] = [];
  for (let day = from; day <= to; day++) {
    const one = known.get(day);
    if (one === undefined) missing.push(day);
    else hold(known, day, one);
    if (one) days.push(one);
  }
  const first = missing[0];
  if (first === undefined) return days;
  const last = missing.at(-1) ?? first;
  const found = new Map((await read(first, last)).map((each) => [each.day, each]));
  for (const day of missing) hold(known, day, found.get(day) ?? null);
  letGoOfOldest(known);
  return [...days, ...missing.flatMap((day) => found.get(day) ?? [])];
}

/** To be said by all that write to `filed`: once it is written, nothing is held of that day, or of any where none is named. */
export function letGo(writing: Writing, day?: number): void {
  unwrap(writing).addEventListener('complete', () => {
    const known = heldIn(writing.db);
    if (day === undefined) known.clear();
    else known.delete(day);
  });
}

function heldIn(database: Database): Held {
  const known = held.get(unwrap(database)) ?? new Map();
  held.set(unwrap(database), known);
  return known;
}

function hold(known: Held, day: number, one: FiledDay | null): void {
  known.delete(day);
  known.set(day, one);
}

function letGoOfOldest(known: Held): void {
  const bytesOf = (one: FiledDay | null): number => one?.keys.buffer.byteLength ?? 0;
  let bytes = 0;
  for (const one of known.values()) bytes += bytesOf(one);
  for (const [day, one] of known) {
    if (known.size <= MOST_DAYS && bytes <= MOST_BYTES) return;
    known.delete(day);
    bytes -= bytesOf(one);
  }
}
