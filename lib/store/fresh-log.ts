import { deleteDB, openDB } from 'idb';
import { losesDatabases, tellsLoss } from './loss.ts';

/** Never holds anything. */
const EMPTY = 'hearsay-fresh-log';

/**
 * Has Chromium begin a new log for the databases of the extension, by having it delete an empty one. A browser that is killed can
 * leave half a record at the end of the log; the next one reads what is before it, and writes on behind it; the one after that
 * takes the log for damaged and throws all databases away (https://github.com/google/leveldb/issues/1287). Elsewhere nothing is
 * done. Never fails: what keeps this database from opening keeps the library from it, which says so.
 */
export async function freshLog(onLoss: () => void): Promise<void> {
  if (!losesDatabases()) return;
  try {
    const empty = await openDB(EMPTY, 1, {
      upgrade: (_database, _from, _to, _transaction, event) => {
        if (tellsLoss(event)) onLoss();
      },
    });
    empty.close();
    await deleteDB(EMPTY);
  } catch (fault) {
    if (!(fault instanceof DOMException)) throw fault;
  }
}
