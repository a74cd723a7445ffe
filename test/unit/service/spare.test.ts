import { describe, expect, test, vi } from 'vitest';
import { annotate, removeAnnotation } from '../../../lib/service/annotate.ts';
import { exportLibrary } from '../../../lib/service/export-library.ts';
import { fileReading } from '../../../lib/service/file-article.ts';
import type { House } from '../../../lib/service/house.ts';
import { importLibrary } from '../../../lib/service/import-library.ts';
import { removeFromLibrary, undoInLibrary } from '../../../lib/service/removal.ts';
import { bringBack, type SpareArea, spareIn } from '../../../lib/service/spare.ts';
import { wipeLibrary } from '../../../lib/service/wipe-library.ts';
import { wipe } from '../../../lib/store/bundles.ts';
import { countAll } from '../../../lib/store/counts.ts';
import { StoreFault } from '../../../lib/store/faults.ts';
import { freshStore, reading, testHouse } from '../../doubles/house.ts';

const signal = new AbortController().signal;
const progress = () => undefined;

function heldArea(): SpareArea & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    names: () => Promise.resolve([...held.keys()]),
    read: (name) => Promise.resolve(held.get(name) ?? null),
    write: (name, text) => Promise.resolve(void held.set(name, text)),
    remove: (name) => Promise.resolve(void held.delete(name)),
  };
}

/** A house with copies outside of its database, and one marked article of two in it. */
async function markedHouse() {
  const area = heldArea();
  const store = freshStore();
  const house = testHouse({ spare: spareIn(area, store) }, store);
  const { article } = await fileReading(house, reading(), false);
  await fileReading(house, reading({ url: 'https://weir.example/a' }), false);
  const first = await note(house, article.id, 'the first', 0);
  await settled(house);
  return { area, house, article: article.id, first: first.id };
}

const note = (house: House, article: string, words: string, at: number) =>
  annotate(house, {
    id: null,
    article,
    claim: null,
    selectors: {
      quote: { type: 'TextQuoteSelector', exact: 'Port', prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: at, end: at + 4 },
    },
    kind: 'highlight',
    note: words,
    tags: [],
    dismissed: false,
  });

/** What is not waited for has been done. */
const settled = (house: House) => house.spare.keep([]);

async function exported(house: House): Promise<string> {
  const parts: string[] = [];
  const give = (part: string) => parts.push(part);
  await exportLibrary(house, { articles: null, format: 'annotations' }, { give, progress, signal });
  return parts.join('');
}

/** The same browser after its next start, the library thrown away. */
async function afterLoss(area: SpareArea): Promise<House> {
  const house = testHouse();
  await bringBack(area, house, false);
  return house;
}

const desk = { give: progress, progress, text: '', signal };

describe('a copy of what the reader wrote', () => {
  test('brings back the marked article with what is written on it, and nothing else', async () => {
    const { area, house, article } = await markedHouse();
    await note(house, article, 'second', 5);
    await settled(house);
    expect(area.held.size).toBe(1);
    const after = await afterLoss(area);
    expect(await countAll(after.store)).toEqual({ articles: 1, annotations: 2 });
    const [whole, back] = [await exported(house), await exported(after)].map(
      (text) => JSON.parse(text) as { articles: { canonicalUrl: string }[]; first: { items: object[] } },
    );
    expect(back?.articles).toEqual(
      whole?.articles.filter(({ canonicalUrl }) => canonicalUrl.includes('harbour')),
    );
    for (const item of back?.first.items ?? []) expect(whole?.first.items).toContainEqual(item);
  });

  test('has the last words of a note', async () => {
    const { area, house, article, first } = await markedHouse();
    const again = await note(house, article, 'changed', 0);
    expect(again.id).toBe(first);
    await settled(house);
    expect([...area.held.values()].join('')).not.toContain('"the first"');
    expect(await exported(await afterLoss(area))).toContain('"changed"');
  });

  test('goes before the note does, and does not bring it back', async () => {
    const { area, house, article, first } = await markedHouse();
    await note(house, article, 'second', 5);
    await settled(house);
    await removeAnnotation(house, first);
    await settled(house);
    const back = await exported(await afterLoss(area));
    expect([back.includes('"the first"'), back.includes('"second"')]).toEqual([false, true]);
  });

  test('is gone already when the browser dies over the removal of a note', async () => {
    const { area, house, first } = await markedHouse();
    const dying: House = {
      ...house,
      store: { ...house.store, change: () => Promise.reject(new Error('killed')) },
    };
    const removal = removeAnnotation(
      { ...dying, spare: { ...house.spare, keep: () => Promise.resolve() } },
      first,
    );
    await expect(removal).rejects.toThrow('killed');
    expect(area.held.size).toBe(0);
  });

  test('is there again when the note could not be removed', async () => {
    const { area, house, first } = await markedHouse();
    const full = { ...house.store, change: () => Promise.reject(new StoreFault('storage-full')) };
    await expect(removeAnnotation({ ...house, store: full }, first)).rejects.toThrow('storage-full');
    await settled(house);
    expect(area.held.size).toBe(1);
  });

  test('goes with its article, and comes back with it', async () => {
    const { area, house, article } = await markedHouse();
    const { removal } = await removeFromLibrary(house, [article]);
    await settled(house);
    expect(area.held.size).toBe(0);
    await undoInLibrary(house, removal);
    await settled(house);
    expect(area.held.size).toBe(1);
  });

  test('goes when all is wiped, and nothing is wiped when it cannot go', async () => {
    const { area, house } = await markedHouse();
    const stays = spareIn({ ...area, remove: () => Promise.reject(new Error('stays')) }, house.store);
    await expect(wipeLibrary({ ...house, spare: stays })).rejects.toThrow('stays');
    expect((await countAll(house.store)).annotations).toBe(1);
    await wipeLibrary(house);
    expect(area.held.size).toBe(0);
    expect((await countAll(house.store)).annotations).toBe(0);
  });

  test('is made of what is imported, and not of what an import would bring', async () => {
    const { area, house } = await markedHouse();
    const text = await exported(house);
    await wipeLibrary(house);
    await importLibrary(house, { apply: false }, { ...desk, text });
    await settled(house);
    expect(area.held.size).toBe(0);
    await importLibrary(house, { apply: true }, { ...desk, text });
    await settled(house);
    expect(area.held.size).toBe(1);
  });

  test('that is missing or old is made after a start; one that is as it should be is left', async () => {
    const { area, house, article } = await markedHouse();
    const [current = '', text = ''] = [...area.held][0] ?? [];
    area.held.clear();
    area.held.set(`old.${article}`, 'old');
    await house.spare.catchUp();
    expect([...area.held]).toEqual([[current, text]]);
    const write = vi.spyOn(area, 'write');
    await house.spare.catchUp();
    expect(write).not.toHaveBeenCalled();
  });

  test('that is not made does not keep the note from being kept', async () => {
    const { area, house, article } = await markedHouse();
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const broken = spareIn({ ...area, write: () => Promise.reject(new Error('no room')) }, house.store);
    await note({ ...house, spare: broken }, article, 'kept', 5);
    await broken.keep([]);
    expect(warned).toHaveBeenCalledTimes(1);
    warned.mockRestore();
    expect(await exported(house)).toContain('"kept"');
  });
});

describe('a library that was not lost', () => {
  test('takes nothing from the copies', async () => {
    const { area, house, article } = await markedHouse();
    const [[name = '', text = ''] = []] = area.held;
    area.held.set(`other.${article}`, text.replaceAll('"the first"', '"another"'));
    const before = await exported(house);
    await bringBack(area, house, false);
    expect(await exported(house)).toBe(before);
    expect(area.held.has(name)).toBe(true);
  });

  test('and one that was lost and written in since takes what it does not have', async () => {
    const { area } = await markedHouse();
    const house = testHouse();
    const { article } = await fileReading(house, reading(), false);
    await note(house, article.id, 'since', 9);
    await bringBack(area, house, true);
    const back = await exported(house);
    expect([back.includes('"the first"'), back.includes('"since"')]).toEqual([true, true]);
  });

  test('a copy that cannot be read is left where it is, the others are brought back', async () => {
    const { area } = await markedHouse();
    area.held.set('x.damaged', '{');
    area.held.set('x.unreadable', '');
    const flaky: SpareArea = {
      ...area,
      read: (name) => (name === 'x.unreadable' ? Promise.reject(new Error('disk')) : area.read(name)),
    };
    expect(await countAll((await afterLoss(flaky)).store)).toEqual({ articles: 1, annotations: 1 });
    expect(area.held.size).toBe(3);
  });

  test('opens although the copies cannot be listed', async () => {
    const house = testHouse();
    await bringBack({ ...heldArea(), names: () => Promise.reject(new Error('disk')) }, house, true);
    await wipe(house.store);
  });
});
