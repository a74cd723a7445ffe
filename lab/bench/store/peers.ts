import { Dexie } from 'dexie';
import { openDB } from 'idb';
import type { Sheet } from '../../../lib/model/sheet.ts';

/** The same sheets in, and the same page of them out, by each library: what IndexedDB alone costs. Milliseconds. */
export async function peers(sheets: readonly Sheet[]): Promise<Record<string, readonly number[]>> {
  const [raw, idb, dexie] = await Promise.all([rawShop(), idbShop(), dexieShop()]);
  const rounds = { raw: [] as number[], idb: [] as number[], dexie: [] as number[] };
  for (let round = 0; round < 7; round++) {
    for (const [name, shop] of [
      ['raw', raw],
      ['idb', idb],
      ['dexie', dexie],
    ] as const) {
      const mine = sheets.map((sheet) => Object.assign({}, sheet, { id: `${round}-${sheet.id}` }));
      const start = performance.now();
      for (const sheet of mine) await shop.put(sheet);
      await shop.page();
      rounds[name].push(performance.now() - start);
    }
  }
  return rounds;
}

interface Shop {
  readonly put: (sheet: Sheet) => Promise<unknown>;
  readonly page: () => Promise<unknown>;
}

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('failed'));
    });
  });

async function rawShop(): Promise<Shop> {
  const opening = indexedDB.open('peer-raw', 1);
  opening.addEventListener('upgradeneeded', () => {
    const sheets = opening.result.createObjectStore('sheets', { keyPath: ['recency', 'id'] });
    sheets.createIndex('terms', 'terms', { multiEntry: true });
    sheets.createIndex('outlet', ['outlet', 'recency', 'id']);
  });
  const database = await settled(opening);
  return {
    put: (sheet) =>
      new Promise<void>((resolve, reject) => {
        const writing = database.transaction('sheets', 'readwrite');
        writing.addEventListener('complete', () => {
          resolve();
        });
        writing.addEventListener('abort', () => {
          reject(writing.error ?? new Error('aborted'));
        });
        writing.objectStore('sheets').put(sheet);
      }),
    page: () => settled(database.transaction('sheets').objectStore('sheets').getAll(null, 50)),
  };
}

async function idbShop(): Promise<Shop> {
  const database = await openDB('peer-idb', 1, {
    upgrade: (fresh) => {
      const sheets = fresh.createObjectStore('sheets', { keyPath: ['recency', 'id'] });
      sheets.createIndex('terms', 'terms', { multiEntry: true });
      sheets.createIndex('outlet', ['outlet', 'recency', 'id']);
    },
  });
  return { put: (sheet) => database.put('sheets', sheet), page: () => database.getAll('sheets', null, 50) };
}

async function dexieShop(): Promise<Shop> {
  const database = new Dexie('peer-dexie');
  database.version(1).stores({ sheets: '[recency+id], *terms, [outlet+recency+id]' });
  await database.open();
  const sheets = database.table<Sheet>('sheets');
  return { put: (sheet) => sheets.put(sheet), page: () => sheets.limit(50).toArray() };
}
