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
  const days = new Map<number, { ids: number[]; keys: number[] }>();
  const going = transaction.objectStore('indexes').openCursor();
  going.addEventListener('success', () => {
    const cursor = going.result;
    if (cursor === null) {
      for (const [day, { ids, keys }] of days)
        filed.put({ day, ids: Uint32Array.from(ids), keys: Uint16Array.from(keys) });
      return;
    }
    const index = cursor.value as Index;
    const { article, day, keys, claims } = index;
    if (typeof claims !== 'string') cursor.update({ ...index, claims: JSON.stringify(claims) });
    const held = days.get(day) ?? { ids: [], keys: [] };
    held.ids.push(Number.parseInt(article.slice(0, HALF), 36), Number.parseInt(article.slice(HALF), 36));
    held.keys.push(keys.length, ...Array.from(keys, (key) => (key ^ (key >>> 16)) & 0xffff));
    days.set(day, held);
    cursor.continue();
  });
};
