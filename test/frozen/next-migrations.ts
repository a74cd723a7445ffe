import { migrations as released } from '../../lib/store/migrations/index.ts';
import type { Migration } from '../../lib/store/migrations/migration.ts';

/** As many records as take seconds to write. */
const MANY = 30_000;

/** What a later version could do: a new store, filled while every article is written anew. */
const next: Migration = (database, transaction) => {
  const moved = database.createObjectStore('moved', { autoIncrement: true });
  const articles = transaction.objectStore('articles');
  const going = articles.openCursor();
  going.addEventListener('success', () => {
    const cursor = going.result;
    if (cursor === null) {
      for (let n = 0; n < MANY; n++) moved.put({ n, words: 'x'.repeat(100) });
      return;
    }
    cursor.update({ ...(cursor.value as object), moved: true });
    cursor.continue();
  });
};

export const migrations: readonly Migration[] = [...released, next];
