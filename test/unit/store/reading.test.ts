import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoreFault } from '../../../lib/store/faults.ts';
import type { Connection } from '../../../lib/store/open.ts';
import { readerOf } from '../../../lib/store/reading.ts';
import { freshStore } from '../../doubles/house.ts';

const day = (n: number) => ({ day: n, ids: Uint32Array.of(n, n), keys: Uint16Array.of(0) });

async function withDays(...days: readonly number[]): Promise<Connection> {
  const store = freshStore();
  for (const n of days) await store.use((database) => database.put('filed', day(n)));
  return store;
}

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a reader', () => {
  it('answers in the order asked, and says what is not there', async () => {
    const reader = readerOf(await withDays(1, 2), ['filed']);
    expect(await reader.get('filed', [2, 7, 1])).toEqual([day(2), undefined, day(1)]);
    expect(await reader.get('filed', [])).toEqual([]);
    expect(await reader.getAll('filed', IDBKeyRange.bound(0, 9))).toEqual([day(1), day(2)]);
    expect(await reader.getAll('filed', IDBKeyRange.bound(5, 9))).toEqual([]);
  });

  it('asks in one transaction what follows from an answer, and in another one after a wait', async () => {
    const reader = readerOf(await withDays(1, 2), ['filed', 'indexes']);
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const [first] = await reader.get('filed', [1]);
    await reader.get('filed', [(first?.day ?? 0) + 1]);
    expect(await reader.get('indexes', ['none'])).toEqual([undefined]);
    expect(transactions).toHaveBeenCalledTimes(1);
    await aWhile();
    expect(await reader.get('filed', [1])).toEqual([day(1)]);
    expect(transactions).toHaveBeenCalledTimes(2);
  });

  it('sees what was written since, and a database that was opened anew', async () => {
    const store = await withDays(1);
    const reader = readerOf(store, ['filed']);
    expect(await reader.get('filed', [3])).toEqual([undefined]);
    await store.use((database) => database.put('filed', day(3)));
    expect(await reader.get('filed', [3])).toEqual([day(3)]);
    await store.close();
    expect(await reader.get('filed', [3])).toEqual([day(3)]);
  });

  it('says so when the answer does not come', async () => {
    const store = await withDays(1);
    const reader = readerOf(store, ['filed']);
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const answer = reader.get('filed', [1, 2]);
    while (transactions.mock.results.length === 0) await Promise.resolve();
    const [begun] = transactions.mock.results;
    if (begun?.type === 'return') begun.value.abort();
    await expect(answer).rejects.toBeInstanceOf(StoreFault);
    expect(await reader.get('filed', [1])).toEqual([day(1)]);
  });
});
