import 'fake-indexeddb/auto';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { type FrozenDatabase, freeze, thaw } from '../../../lab/store/frozen.ts';
import { filedUnder, idOf } from '../../../lib/crossref/filed-under.ts';
import { briefKeys } from '../../../lib/model/filed-day.ts';
import { migrations } from '../../../lib/store/migrations/index.ts';
import { connectionTo } from '../../../lib/store/open.ts';
import type { Database } from '../../../lib/store/schema.ts';
import { visitAll } from '../../../lib/store/bundles.ts';
import { articleIds } from '../../../lib/store/counts.ts';
import { shelfOf } from '../../../lib/store/shelf.ts';

let names = 0;
const fresh = () => `open-${(names += 1)}`;

const folder = new URL('../../frozen/', import.meta.url);
const frozen = (await readdir(folder)).filter((name) => name.endsWith('.json'));
const shape = ({ stores }: FrozenDatabase) =>
  stores.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes }));

describe('a database of an older version', () => {
  it('is frozen for every version that there was', () => {
    expect(frozen.toSorted()).toEqual(migrations.map((_step, n) => `v${n + 1}.json`).toSorted());
  });

  it.each(frozen)('comes up whole and of today’s shape: %s', async (file) => {
    const name = fresh();
    const old = JSON.parse(await readFile(new URL(file, folder), 'utf8')) as FrozenDatabase;
    await thaw(name, old);
    const store = connectionTo(name);
    const seen: [string, number, number][] = [];
    const damaged = await visitAll(store, null, [
      ({ article, annotations, revisions }) => {
        seen.push([article?.outlet ?? '', annotations.length, revisions.length]);
      },
    ]);
    await store.close();
    expect(damaged).toBe(0);
    expect(seen.toSorted(([a], [b]) => (a < b ? -1 : 1))).toMatchObject([
      ['mill-road.example', 2, expect.any(Number)],
      ['weir.example', 0, 0],
    ]);
    const empty = connectionTo('empty');
    await empty.use((database) => database.count('articles'));
    await empty.close();
    expect(shape(await freeze(name))).toEqual(shape(await freeze('empty')));
  });

  it.each(frozen)('finds its articles under their keys, with their claims: %s', async (file) => {
    const name = fresh();
    await thaw(name, JSON.parse(await readFile(new URL(file, folder), 'utf8')) as FrozenDatabase);
    const store = connectionTo(name);
    const shelf = shelfOf(store);
    const ids = await articleIds(store);
    const indexes = await shelf.indexes(ids);
    expect(indexes).toHaveLength(2);
    for (const { article, day, keys, claims } of indexes) {
      const { articles, briefs } = filedUnder(keys, await shelf.days(day, day), keys.length);
      const found = articles.map((each) => [idOf(each), briefs.slice(each.from, each.to)]);
      expect(found).toContainEqual([article, Array.from(briefKeys(keys).slice(1))]);
      expect(claims.map(({ kind }) => kind)).toContain('duration');
    }
    await store.close();
  });

  it('stays as it was when a migration fails, and opens again', async () => {
    const name = fresh();
    const store = connectionTo(name);
    await store.use((database) => database.put('outlets', { id: 'a', name: 'A', months: {} }));
    await store.close();
    const steps = [
      ...migrations,
      (database: IDBDatabase) => {
        database.deleteObjectStore('outlets');
        throw new Error('killed half-way');
      },
    ];
    const failing = connectionTo(name, { steps });
    await expect(failing.use(() => Promise.resolve(1))).rejects.toMatchObject({
      reason: 'database-unavailable',
    });
    const again = connectionTo(name);
    expect(await again.use((database) => database.count('outlets'))).toBe(1);
  });
});

describe('a connection', () => {
  it('leaves a newer database alone, and says that it is newer', async () => {
    const name = fresh();
    const newer = connectionTo(name, { steps: [...migrations, () => undefined] });
    await newer.use((database) => database.put('outlets', { id: 'a', name: 'A', months: {} }));
    await newer.close();
    const older = connectionTo(name);
    await expect(older.use(() => Promise.resolve(1))).rejects.toMatchObject({ reason: 'newer-database' });
    expect((await freeze(name)).version).toBe(migrations.length + 1);
  });

  it('makes way for a newer version and is refused after that', async () => {
    const name = fresh();
    const old = connectionTo(name);
    await old.use((database) => database.count('articles'));
    const newer = connectionTo(name, { steps: [...migrations, () => undefined], blockedMs: 2_000 });
    await expect(newer.use((database) => database.count('articles'))).resolves.toBe(0);
    await expect(old.use((database) => database.count('articles'))).rejects.toMatchObject({
      reason: 'newer-database',
    });
  });

  it('gives up on an upgrade that an old tab holds up, and gets it when the tab goes', async () => {
    const name = fresh();
    await thaw(name, { version: 1, stores: [] });
    const holding = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => {
        resolve(request.result);
      });
    });
    const store = connectionTo(name, {
      steps: [() => undefined, ...migrations],
      blockedMs: 20,
      restMs: 10,
    });
    const counted = () => store.use((database) => database.count('articles'));
    await expect(counted()).rejects.toMatchObject({ reason: 'database-unavailable' });
    holding.close();
    await vi.waitFor(async () => {
      expect(await counted()).toBe(0);
    });
  });

  it('says at once for a while that a database does not open, then tries again', async () => {
    const name = fresh();
    const newer = connectionTo(name, { steps: [...migrations, () => undefined] });
    await newer.use((database) => database.count('articles'));
    await newer.close();
    const opening = vi.spyOn(indexedDB, 'open');
    const older = connectionTo(name, { restMs: 30 });
    for (let n = 0; n < 3; n++)
      await expect(older.use(() => Promise.resolve(1))).rejects.toMatchObject({ reason: 'newer-database' });
    expect(opening).toHaveBeenCalledTimes(1);
    await new Promise((resolve) => {
      setTimeout(resolve, 60);
    });
    await expect(older.use(() => Promise.resolve(1))).rejects.toThrow('newer-database');
    expect(opening).toHaveBeenCalledTimes(2);
    opening.mockRestore();
  });

  it('opens anew after it was closed', async () => {
    const store = connectionTo(fresh());
    await store.use((database) => database.count('articles'));
    await store.use((database) => {
      database.close();
      return Promise.resolve();
    });
    await expect(store.use((database) => database.count('articles'))).resolves.toBe(0);
  });

  it('lets faults that are not the store’s through as they are', async () => {
    const store = connectionTo(fresh());
    await expect(store.use(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow(TypeError);
  });

  it('tells a full disk by its name, and writes over another one after that', async () => {
    const store = connectionTo(fresh());
    const full = new DOMException('no room', 'QuotaExceededError');
    const held: Database[] = [];
    const hold = (database: Database) => {
      held.push(database);
      return held.length === 1 ? Promise.reject(full) : Promise.resolve();
    };
    await expect(store.use(hold)).rejects.toMatchObject({ reason: 'storage-full' });
    await store.use(hold);
    const [first, second] = held;
    expect(second).not.toBe(first);
    expect(() => first?.transaction('articles')).toThrow(DOMException);
    expect(await second?.count('articles')).toBe(0);
  });
});
