import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/model/article.ts';
import type { FiledDay } from '../../../lib/model/filed-day.ts';
import { fileReading } from '../../../lib/service/file-article.ts';
import type { House } from '../../../lib/service/house.ts';
import { renewIndexes } from '../../../lib/service/reindex.ts';
import { removeFromLibrary, undoInLibrary } from '../../../lib/service/removal.ts';
import { articleOf, fileArticle } from '../../../lib/store/articles.ts';
import { forgetUnmarked, mergeAll, wipe } from '../../../lib/store/bundles.ts';
import { filedDay } from '../../../lib/store/filed.ts';
import { connectionTo } from '../../../lib/store/open.ts';
import { shelfOf } from '../../../lib/store/shelf.ts';
import { capitalsCrossref, freshStore, reading, testHouse } from '../../doubles/house.ts';

const DAY = 86_400_000;
const FIRST = Date.parse('2026-11-01') / DAY;
const dated = (day: number): string => new Date((FIRST + day) * DAY).toISOString();

const port = reading({ text: 'Harwick said it took nine months.', published: dated(4) });
const weir = reading({ url: 'https://weir.example/a', text: 'Ina Dorn said no.', published: dated(4) });
const mill = reading({ url: 'https://mill.example/b', text: 'Tarn Mills shut.', published: dated(9) });

/** Two articles of one day, and their days held. */
async function holding(): Promise<{ house: House; port: Article; weir: Article }> {
  const house = testHouse();
  const ids = [];
  for (const each of [port, weir]) ids.push((await fileReading(house, each, false)).article.id);
  const [one, other] = await Promise.all(ids.map((id) => articleOf(house.store, id)));
  if (!one || !other) throw new Error('not kept');
  await allDays(house);
  return { house, port: one, weir: other };
}

const allDays = ({ shelf }: Pick<House, 'shelf'>) => shelf.days(FIRST, FIRST + 20);

const told = (days: readonly FiledDay[]) =>
  days
    .map(({ day, keys, idAt }) => ({ day, keys: [...keys], first: idAt(0) }))
    .toSorted((a, b) => a.day - b.day);

const kept = async ({ store }: House) =>
  told((await store.use((database) => database.getAll('filed'))).map(filedDay));

const never = new AbortController().signal;
const how = { apply: true, signal: never, progress: () => undefined, ...capitalsCrossref };

/** Days that are read while `work` goes on. */
async function readBy(work: () => Promise<unknown>): Promise<readonly string[]> {
  const asked = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  await work();
  const read = asked.mock.calls.flatMap(([range], n) =>
    range instanceof IDBKeyRange && (asked.mock.contexts[n] as IDBObjectStore).name === 'filed'
      ? `${Number(range.lower) - FIRST}-${Number(range.upper) - FIRST}`
      : [],
  );
  asked.mockRestore();
  return read;
}

describe('the days that are held', () => {
  it.each<[string, (kept: Awaited<ReturnType<typeof holding>>) => Promise<unknown>, changes: boolean]>([
    [
      'an article was filed on a day of others',
      ({ house }) => fileReading(house, { ...mill, published: dated(4) }, false),
      true,
    ],
    ['one was filed on a day without any', ({ house }) => fileReading(house, mill, false), true],
    [
      'one was read again with other words',
      ({ house }) => fileReading(house, { ...port, text: 'Brook said no.' }, false),
      true,
    ],
    [
      'one was moved to another day',
      ({ house }) => fileReading(house, { ...port, published: dated(6) }, false),
      true,
    ],
    ['one was read again as it was', ({ house }) => fileReading(house, port, false), false],
    ['one was removed', ({ house, weir }) => removeFromLibrary(house, [weir.id]), true],
    [
      'all of a day were removed',
      ({ house, port, weir }) => removeFromLibrary(house, [port.id, weir.id]),
      true,
    ],
    [
      'a removal was undone',
      async ({ house, port }) => {
        const { removal } = await removeFromLibrary(house, [port.id]);
        await allDays(house);
        await undoInLibrary(house, removal);
      },
      true,
    ],
    [
      'articles were imported',
      ({ house: { store }, port }) => {
        const article = { ...port, id: '00000000000007', text: 'Tarn Mills', published: dated(5) };
        const bundle = { id: article.id, article, annotations: [], revisions: [] };
        return mergeAll(store, [bundle], (_standing, coming) => coming, how);
      },
      true,
    ],
    ['the library was wiped', ({ house }) => wipe(house.store), true],
    [
      'old articles were let go of',
      ({ house }) => forgetUnmarked(house.store, '2099-01-01T00:00:00.000Z'),
      true,
    ],
    [
      'indexes were made anew',
      ({ house }) => {
        const indexArticle = (article: Article) => ({
          ...capitalsCrossref.indexArticle(article),
          version: 2,
          keys: Uint32Array.of(7),
        });
        return renewIndexes({ ...house, crossref: { ...capitalsCrossref, indexArticle } });
      },
      true,
    ],
    [
      'a filing failed',
      ({ house, weir }) => {
        const index = { ...capitalsCrossref.indexArticle(weir), day: FIRST + 6 };
        const broken = { ...weir, text: () => 'cannot be stored' } as never;
        const filing = { article: broken, index, revisions: [], withdrawn: [] };
        return fileArticle(house.store, weir.id, () => filing).catch(() => null);
      },
      false,
    ],
  ])('are as they are kept after %s', async (_name, write, changes) => {
    const library = await holding();
    const before = await kept(library.house);
    await write(library);
    const after = await kept(library.house);
    expect(told(await allDays(library.house))).toEqual(after);
    if (changes) expect(after).not.toEqual(before);
    else expect(after).toEqual(before);
  });

  it('are as they are kept where they were asked for while they were written', async () => {
    const { house } = await holding();
    await Promise.all([fileReading(house, mill, false), allDays(house), allDays(house)]);
    expect(told(await allDays(house))).toEqual(await kept(house));
  });

  it('are those of an open connection alone: another one may have written since', async () => {
    const store = freshStore();
    const house = testHouse({}, store);
    await fileReading(house, port, false);
    await allDays(house);
    const name = await store.use((database) => Promise.resolve(database.name));
    await store.close();
    const other = connectionTo(name);
    await other.use((database) => database.clear('filed'));
    await other.close();
    expect(told(await allDays(house))).toEqual(await kept(house));
  });

  it('are not read again, whoever asks', async () => {
    const { house } = await holding();
    expect(await readBy(() => allDays(house))).toEqual([]);
    expect(await readBy(() => allDays({ shelf: shelfOf(house.store) }))).toEqual([]);
    expect(await readBy(() => house.shelf.days(FIRST - 2, FIRST + 22))).toEqual(['-2-22']);
  });

  it.each<[string, (house: House) => Promise<unknown>, readonly string[]]>([
    ['the day that was written', (house) => fileReading(house, mill, false), ['9-9']],
    ['none where nothing was filed anew', (house) => fileReading(house, port, false), []],
    ['all after a wipe', (house) => wipe(house.store), ['0-20']],
  ])('are read again: %s', async (_name, write, read) => {
    const { house } = await holding();
    const reading = async () => {
      await write(house);
      await allDays(house);
    };
    expect(await readBy(reading)).toEqual(read);
  });

  it('are let go of, those asked for longest ago first, where there are many', async () => {
    const { house } = await holding();
    await house.shelf.days(FIRST + 21, FIRST + 129);
    expect(await readBy(() => allDays(house))).toEqual([]);
    await house.shelf.days(FIRST + 130, FIRST + 131);
    expect(await readBy(() => allDays(house))).toEqual([]);
    expect(await readBy(() => house.shelf.days(FIRST + 21, FIRST + 24))).toEqual(['21-22']);
  });

  it('are let go of where they weigh much', async () => {
    const { house } = await holding();
    const heavy = { day: FIRST + 30, ids: new Uint32Array(2), keys: new Uint16Array(2 ** 19 + 1) };
    await house.store.use((database) => database.put('filed', heavy));
    expect(await house.shelf.days(FIRST + 30, FIRST + 30)).toHaveLength(1);
    expect(await readBy(() => house.shelf.days(FIRST + 30, FIRST + 30))).toEqual(['30-30']);
    expect(await readBy(() => allDays(house))).toEqual(['0-20']);
  });
});
