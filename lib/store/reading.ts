import { unwrap } from 'idb';
import type { Connection } from './open.ts';
import type { LibrarySchema, StoreName } from './schema.ts';

type ValueOf<Name extends StoreName> = LibrarySchema[Name]['value'];

/** Questions to some stores. */
export interface Reader<Name extends StoreName> {
  /** In the order asked; undefined for what is not there. @throws {StoreFault} from the promise */
  readonly get: <N extends Name>(
    name: N,
    keys: readonly IDBValidKey[],
  ) => Promise<readonly (ValueOf<N> | undefined)[]>;
  /** @throws {StoreFault} from the promise */
  readonly getAll: <N extends Name>(name: N, range: IDBKeyRange) => Promise<readonly ValueOf<N>[]>;
}

/**
 * Asks in one transaction as long as one question follows from the answer to another, and hears of the last answer alone: what
 * each transaction and each promise costs is waited for as the records are.
 */
export function readerOf<Name extends StoreName>(store: Connection, names: readonly Name[]): Reader<Name> {
  let open: IDBTransaction | null = null;
  const asked = <T>(ask: (reading: IDBTransaction) => readonly IDBRequest<T>[]): Promise<readonly T[]> =>
    store.use(async (wrapped) => {
      const database = unwrap(wrapped);
      const early = open?.db === database ? inTime(open, ask) : null;
      if (early) return await answersOf(early);
      open = database.transaction([...names]);
      return await answersOf(ask(open));
    });
  return {
    get: (name, keys) =>
      keys.length === 0
        ? Promise.resolve([])
        : asked((reading) => {
            const records = reading.objectStore(name);
            return keys.map((key) => records.get(key));
          }),
    getAll: async (name, range) => {
      const [all = []] = await asked((reading) => [reading.objectStore(name).getAll(range)]);
      return all;
    },
  };
}

/** Null where the transaction waits for no more questions. */
function inTime<T>(reading: IDBTransaction, ask: (reading: IDBTransaction) => T): T | null {
  try {
    return ask(reading);
  } catch (fault) {
    if (fault instanceof DOMException && over.has(fault.name)) return null;
    throw fault;
  }
}

const over: ReadonlySet<string> = new Set(['TransactionInactiveError', 'InvalidStateError']);

/** Requests of one transaction are answered in order: with the last all are there. */
function answersOf<T>(requests: readonly IDBRequest<T>[]): Promise<readonly T[]> {
  return new Promise((resolve, reject) => {
    const last = requests.at(-1);
    last?.addEventListener('success', () => {
      resolve(requests.map(({ result }) => result));
    });
    last?.addEventListener('error', () => {
      reject(last.transaction?.error ?? last.error ?? new DOMException('not read', 'UnknownError'));
    });
  });
}
