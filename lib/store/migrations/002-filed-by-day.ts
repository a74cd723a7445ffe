import type { Migration } from './migration.ts';

const HALF = 7;

interface Index {
  readonly article: string;
  readonly day: number;
  readonly keys: Uint32Array;
  /** JSON, or what that says. */
  readonly claims: unknown;
}

/**
 * What an article is filed under stands in one record a day, `filed`, instead of one a term and 32 days, `postings`. It is made
 * anew from the indexes, in all of which the claims are one string from now on.
 */
export const filedByDay: Migration = (database, transaction) => {
  database.deleteObjectStore('postings');
  const filed = database.createObjectStore('filed', { keyPath: 'day' });
  const days = new Map<number, number[]>();
  const going = transaction.objectStore('indexes').openCursor();
  going.addEventListener('success', () => {
    const cursor = going.result;
    if (cursor === null) {
      for (const [day, words] of days) filed.put({ day, articles: Uint32Array.from(words) });
      return;
    }
    const index = cursor.value as Index;
    const { article, day, keys, claims } = index;
    if (typeof claims !== 'string') cursor.update({ ...index, claims: JSON.stringify(claims) });
    const words = days.get(day) ?? [];
    const halves = [article.slice(0, HALF), article.slice(HALF)];
    words.push(...halves.map((digits) => Number.parseInt(digits, 36)), keys.length, ...keys);
    days.set(day, words);
    cursor.continue();
  });
};
