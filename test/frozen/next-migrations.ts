import { migrations as released } from '../../lib/store/migrations/index.ts';
import type { Migration } from '../../lib/store/migrations/migration.ts';

/** As many records as take seconds to write, a batch at a time: so the browser writes from the first tenth of it to the last. */
const BATCHES = 20;
const BATCH = 2_000;

/** What a later version could do: a new store, filled while every article is written anew. */
const next: Migration = (database, transaction) => {
  const moved = database.createObjectStore('moved', { autoIncrement: true });
  const articles = transaction.objectStore('articles');
  const fill = (batch: number) => {
    if (batch === BATCHES) return;
    for (let n = 1; n < BATCH; n++) moved.put({ batch, n, words: 'x'.repeat(100) });
    moved.put({ batch, n: BATCH }).addEventListener('success', () => {
      fill(batch + 1);
    });
  };
  const going = articles.openCursor();
  going.addEventListener('success', () => {
    const cursor = going.result;
    if (cursor === null) {
      fill(0);
      return;
    }
    cursor.update({ ...(cursor.value as object), moved: true });
    cursor.continue();
  });
};

export const migrations: readonly Migration[] = [...released, next];
