import { openDB, unwrap } from 'idb';
import { asStoreFault, StoreFault } from './faults.ts';
import { tellsLoss } from './loss.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { Database, LibrarySchema } from './schema.ts';

export const DATABASE = 'hearsay';

/** How long an old connection elsewhere may hold up an upgrade before the database counts as unavailable. */
const BLOCKED_MS = 4_000;
/** How long a database that did not open is not tried again: one page asks several times, and waits for its highlights. */
const REST_MS = 5_000;

/** How a database is opened; tests bring migrations of their own. */
export interface Opening {
  /** `steps[n]` leads from version n to n + 1. */
  readonly steps: readonly Migration[];
  readonly blockedMs: number;
  readonly restMs: number;
  /** What is waited for before each opening. */
  readonly before: () => Promise<void>;
  /** The browser threw away what there was. */
  readonly onLoss: () => void;
}

const usual: Opening = {
  steps: migrations,
  blockedMs: BLOCKED_MS,
  restMs: REST_MS,
  before: () => Promise.resolve(),
  onLoss: () => undefined,
};

/** A connection that is opened on first use, given up when another version wants in, and opened anew after that. */
export interface Connection {
  /** @throws {StoreFault} from the promise */
  readonly use: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
  /** As `use`, for work that writes. @throws {StoreFault} from the promise */
  readonly change: Connection['use'];
  /** How many writes have begun or ended: what was read at one count is true as long as the count stands. */
  readonly changes: () => number;
  readonly close: () => Promise<void>;
}

export function connectionTo(name: string, how: Partial<Opening> = {}): Connection {
  const opening = { ...usual, ...how };
  let open: Promise<Database> | null = null;
  const forget = () => {
    open = null;
  };
  const database = () => {
    open ??= opened(name, opening, forget).catch((fault: unknown) => {
      const failed = open;
      setTimeout(() => {
        if (open === failed) forget();
      }, opening.restMs);
      throw fault;
    });
    return open;
  };
  const once: Connection['use'] = async (work) => {
    const held = database();
    try {
      return await work(await held);
    } catch (fault) {
      if (isSpent(fault)) {
        if (open === held) forget();
        (await held).close();
      }
      throw fault;
    }
  };
  let changes = 0;
  const use: Connection['use'] = async (work) => {
    try {
      return await once(work).catch(async (fault: unknown) => {
        if (!wasClosed(fault)) throw fault;
        return await once(work);
      });
    } catch (fault) {
      throw fault instanceof DOMException ? asStoreFault(fault) : fault;
    }
  };
  return {
    use,
    change: async (work) => {
      changes += 1;
      try {
        return await use(work);
      } finally {
        changes += 1;
      }
    },
    changes: () => changes,
    close: async () => {
      const closing = open;
      forget();
      (await closing)?.close();
    },
  };
}

/** A transaction could not begin since the connection was closed under it: nothing was done yet. */
function wasClosed(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === 'InvalidStateError';
}

/** After a write that found no room Firefox lets the next one on the same connection only delete. */
function isSpent(fault: unknown): boolean {
  return wasClosed(fault) || (fault instanceof DOMException && fault.name === 'QuotaExceededError');
}

async function opened(name: string, how: Opening, forget: () => void): Promise<Database> {
  const { steps, blockedMs, onLoss } = how;
  await how.before();
  let stuck: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const givenUp = new Promise<never>((_resolve, reject) => {
    stuck = () => {
      timer = setTimeout(() => {
        reject(new StoreFault('database-unavailable'));
      }, blockedMs);
    };
  });
  const opening = openDB<LibrarySchema>(name, steps.length, {
    upgrade: (database, from, _to, transaction, event) => {
      if (tellsLoss(event)) onLoss();
      /* The opening itself tells of a failed upgrade. */
      transaction.done.catch(() => undefined);
      for (const migrate of steps.slice(from)) migrate(unwrap(database), unwrap(transaction));
    },
    blocked: () => {
      stuck?.();
    },
    blocking: (_current, _blocked, event) => {
      forget();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: forget,
  });
  try {
    return await Promise.race([opening, givenUp]);
  } catch (fault) {
    void closeLate(opening);
    throw asStoreFault(fault);
  } finally {
    clearTimeout(timer);
  }
}

/** An opening that was given up may still succeed: its connection would block the next upgrade. */
async function closeLate(opening: Promise<Database>): Promise<void> {
  const [late] = await Promise.allSettled([opening]);
  if (late.status === 'fulfilled') late.value.close();
}
