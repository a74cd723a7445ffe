import type { Reading } from '../../lib/model/article.ts';
import { bareReading } from './bare-reading.ts';
import { annotate } from '../../lib/service/annotate.ts';
import { fileReading } from '../../lib/service/file-article.ts';
import { removeFromLibrary } from '../../lib/service/removal.ts';
import type { Connection } from '../../lib/store/open.ts';
import { labHouse } from './lab-house.ts';

export interface FrozenStore {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly multiEntry: boolean;
  }[];
  readonly records: readonly (readonly [key: IDBValidKey, value: unknown])[];
}

/** A database as plain JSON; packed arrays are `{"packed": "Uint32Array", "of": [...]}`. */
export interface FrozenDatabase {
  readonly version: number;
  readonly stores: readonly FrozenStore[];
}

const packedKinds = { Uint32Array, Float32Array, Uint16Array, Uint8Array } as const;
type Packed = InstanceType<(typeof packedKinds)[keyof typeof packedKinds]>;

/** A little of everything: two outlets on one story, a revision, a note, a dismissal, a mark, a removal that can be undone. */
export async function live(store: Connection): Promise<void> {
  let moment = Date.parse('2026-11-20T08:00:00.000Z');
  const house = await labHouse(store, () => new Date((moment += 60_000)));
  const opening = 'The Vessin water board was without its pumps for';
  const ending =
    'according to two officials familiar with the matter. It lost 40 million crowns, the board said.';
  await fileReading(house, readingAt('mill-road.example', `${opening} nine days, ${ending}`), false);
  const page = await fileReading(
    house,
    readingAt('mill-road.example', `${opening} five days, ${ending}`),
    false,
  );
  await fileReading(
    house,
    readingAt('weir.example', `${opening} nine days, the Mill Road reported, ${ending}`),
    false,
  );
  const gone = await fileReading(house, readingAt('sluice.example', `${opening} a week, ${ending}`), false);
  const [noted, dismissed] = page.claims;
  const draft = {
    id: null,
    article: page.article.id,
    selectors: null,
    kind: 'attribution',
    tags: [],
  } as const;
  await annotate(house, { ...draft, claim: noted?.id ?? null, note: 'who are they?', dismissed: false });
  await annotate(house, { ...draft, claim: dismissed?.id ?? null, note: '', dismissed: true });
  await removeFromLibrary(house, [gone.article.id]);
}

export function readingAt(host: string, text: string): Reading {
  const url = `https://${host}/pumps`;
  return bareReading({ url, title: 'Pumps of the Vessin water board stood still', text });
}

/** Everything in a database, its shape included. Opens it at whatever version it has. */
export async function freeze(name: string): Promise<FrozenDatabase> {
  const database = await opened(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const stores: FrozenStore[] = [];
  for (const each of names) stores.push(await frozenStore(database, each));
  const { version } = database;
  database.close();
  return { version, stores };
}

async function frozenStore(database: IDBDatabase, name: string): Promise<FrozenStore> {
  const store = database.transaction(name).objectStore(name);
  const [keys, values] = await Promise.all([
    opened(store.getAllKeys()),
    opened(store.getAll() as IDBRequest<unknown[]>),
  ]);
  return {
    name,
    keyPath: store.keyPath,
    indexes: [...store.indexNames].map((index) => {
      const { keyPath, multiEntry } = store.index(index);
      return { name: index, keyPath, multiEntry };
    }),
    records: keys.map((key, at) => [key, packedOut(values[at])] as const),
  };
}

/** Makes the database as it was. */
export async function thaw(name: string, { version, stores }: FrozenDatabase): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.addEventListener('upgradeneeded', () => {
    for (const each of stores) {
      const store = opening.result.createObjectStore(
        each.name,
        each.keyPath === null ? {} : { keyPath: each.keyPath },
      );
      for (const { name: index, keyPath, multiEntry } of each.indexes)
        store.createIndex(index, keyPath, { multiEntry });
      for (const [key, value] of each.records)
        store.put(packedIn(value), each.keyPath === null ? key : undefined);
    }
  });
  (await opened(opening)).close();
}

function packedOut(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return { packed: value.constructor.name, of: [...(value as Packed)] };
  if (Array.isArray(value)) return value.map((each) => packedOut(each));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, packedOut(each)]));
}

function packedIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => packedIn(each));
  if (value === null || typeof value !== 'object') return value;
  if ('packed' in value && 'of' in value) {
    const Kind = packedKinds[value.packed as keyof typeof packedKinds];
    return Kind.from(value.of as number[]);
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, packedIn(each)]));
}

function opened<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('not opened'));
    });
  });
}
