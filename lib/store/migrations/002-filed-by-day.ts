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
      for (const [day, words] of days) filed.put({ day, articles: Uint16Array.from(words) });
      return;
    }
    const index = cursor.value as Index;
    const { article, day, keys, claims } = index;
    if (typeof claims !== 'string') cursor.update({ ...index, claims: JSON.stringify(claims) });
    const words = days.get(day) ?? [];
    for (const digits of [article.slice(0, HALF), article.slice(HALF)]) {
      const half = Number.parseInt(digits, 36);
      words.push(half >>> 16, half & 0xffff);
    }
    words.push(keys.length, ...Array.from(keys, (key) => (key ^ (key >>> 16)) & 0xffff));
    days.set(day, words);
    cursor.continue();
  });
};
