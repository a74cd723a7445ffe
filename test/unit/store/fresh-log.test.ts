import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { soundStore } from '../../../lib/service/sound-store.ts';
import { settingsIn } from '../../../lib/service/settings.ts';
import { StoreFault } from '../../../lib/store/faults.ts';
import { type Connection, connectionTo } from '../../../lib/store/open.ts';
import { mapArea } from '../../doubles/area.ts';

/** What Chromium puts on the events of upgrades, until it is taken away again. */
function says(dataLoss: 'none' | 'total'): void {
  Object.defineProperty(IDBVersionChangeEvent.prototype, 'dataLoss', { value: dataLoss, configurable: true });
}

const saysNothing = () => Reflect.deleteProperty(IDBVersionChangeEvent.prototype, 'dataLoss');

const opening = vi.spyOn(indexedDB, 'open');
const deleting = vi.spyOn(indexedDB, 'deleteDatabase');
const opened = () => opening.mock.calls.map(([name]) => name);

beforeEach(async () => {
  for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  vi.clearAllMocks();
});
afterEach(saysNothing);

/** The background of a browser that has just started. */
function background() {
  const settings = settingsIn(mapArea());
  const session = mapArea();
  const keepStorage = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const bringBack = vi.fn<(library: Connection) => Promise<void>>(() => Promise.resolve());
  const start = async () => {
    const store = soundStore(session, settings, { keepStorage, bringBack });
    await store.use((database) => database.count('articles'));
    await store.close();
  };
  return { start, keepStorage, bringBack, isLost: async () => (await settings.read()).libraryLost };
}

describe('the library in Chromium', () => {
  it('is opened behind an empty database that is deleted, once while the browser runs', async () => {
    says('none');
    const { start, isLost } = background();
    await start();
    await start();
    expect(opened()).toEqual(['hearsay-fresh-log', 'hearsay', 'hearsay']);
    expect(deleting.mock.calls.map(([name]) => name)).toEqual(['hearsay-fresh-log']);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['hearsay']);
    expect(await isLost()).toBe(false);
  });

  it('is opened although the empty one does not open', async () => {
    says('none');
    opening.mockImplementationOnce(() => {
      throw new DOMException('', 'UnknownError');
    });
    await background().start();
    expect(opened()).toEqual(['hearsay-fresh-log', 'hearsay']);
  });

  const losses: readonly (readonly [name: string, dataLoss: 'none' | 'total', isLost: boolean])[] = [
    ['thrown away is said to be', 'total', true],
    ['that is new is not said to be lost', 'none', false],
  ];
  it.each(losses)('%s by the empty one, which is opened first', async (_name, dataLoss, isLost) => {
    says(dataLoss);
    const lost = background();
    await lost.start();
    expect(await lost.isLost()).toBe(isLost);
  });

  it.each(losses)('%s by itself', async (_name, dataLoss, isLost) => {
    says(dataLoss);
    const onLoss = vi.fn<() => void>();
    const store = connectionTo('hearsay', { onLoss });
    await store.use((database) => database.count('articles'));
    await store.close();
    expect(onLoss).toHaveBeenCalledTimes(isLost ? 1 : 0);
  });
});

test('the browser is asked to keep the library before it is first opened, once while it runs', async () => {
  const { start, keepStorage } = background();
  keepStorage.mockImplementation(() => {
    expect(opened()).toEqual([]);
    return Promise.resolve();
  });
  await start();
  await start();
  expect(keepStorage).toHaveBeenCalledTimes(1);
});

test('what there are copies of is brought back before the library is first used, or it does not open', async () => {
  const { start, bringBack } = background();
  bringBack.mockRejectedValueOnce(new StoreFault('storage-full'));
  await expect(start()).rejects.toMatchObject({ reason: 'storage-full' });
  bringBack.mockImplementation((library) =>
    library.use(async (database) => {
      await database.put('outlets', { id: 'a', name: 'A', months: {} });
    }),
  );
  await start();
  await start();
  expect(bringBack).toHaveBeenCalledTimes(2);
  const store = connectionTo('hearsay');
  expect(await store.use((database) => database.count('outlets'))).toBe(1);
  await store.close();
});

test('a browser that says nothing of losses opens the library alone', async () => {
  const { start, isLost } = background();
  await start();
  expect(opened()).toEqual(['hearsay']);
  expect(deleting).not.toHaveBeenCalled();
  expect(await isLost()).toBe(false);
});
