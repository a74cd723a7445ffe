/** A question that was put to a store of the database. */
interface Asked {
  readonly store: string;
  readonly query: IDBValidKey | IDBKeyRange;
  readonly isAll: boolean;
}

/** Questions that were put without waiting for each other's answers. */
type Wave = readonly Asked[];

/** Runs `work` and gives the time that it took, in milliseconds, with all that it asked the database meanwhile. */
export async function askedBy(
  work: () => Promise<unknown>,
): Promise<{ readonly ms: number; readonly waves: readonly Wave[] }> {
  const waves: Asked[][] = [];
  let isAnswered = true;
  const before = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
  const heard = <T>(request: IDBRequest<T>, asked: Asked): IDBRequest<T> => {
    if (isAnswered) waves.push([]);
    isAnswered = false;
    waves.at(-1)?.push(asked);
    request.addEventListener('success', () => {
      isAnswered = true;
    });
    return request;
  };
  IDBObjectStore.prototype.get = function (query) {
    return heard<unknown>(before.get.value?.call(this, query) as IDBRequest<unknown>, {
      store: this.name,
      query,
      isAll: false,
    });
  };
  IDBObjectStore.prototype.getAll = function (query, count) {
    const range = query as IDBKeyRange;
    return heard<unknown[]>(before.getAll.value?.call(this, range, count) as IDBRequest<unknown[]>, {
      store: this.name,
      query: range,
      isAll: true,
    });
  };
  try {
    const start = performance.now();
    await work();
    return { ms: performance.now() - start, waves };
  } finally {
    Object.defineProperties(IDBObjectStore.prototype, { get: before.get, getAll: before.getAll });
  }
}

/** The same questions in the same waits, in one transaction, and nothing done with the answers: what reading costs at least. */
export async function readPlainly(database: IDBDatabase, waves: readonly Wave[]): Promise<void> {
  const stores = new Set(waves.flat().map(({ store }) => store));
  const reading = database.transaction([...stores]);
  for (const wave of waves) {
    const requests = wave.map(({ store, query, isAll }) => {
      const records = reading.objectStore(store);
      return isAll ? records.getAll(query) : records.get(query);
    });
    await new Promise((resolve, reject) => {
      const last = requests.at(-1);
      last?.addEventListener('success', resolve);
      last?.addEventListener('error', () => {
        reject(last.error ?? new Error('no answer'));
      });
    });
  }
}
