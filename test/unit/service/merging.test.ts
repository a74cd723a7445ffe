import { describe, expect, test } from 'vitest';
import { annotate } from '../../../lib/service/annotate.ts';
import { exportLibrary } from '../../../lib/service/export-library.ts';
import { fileReading } from '../../../lib/service/file-article.ts';
import type { House } from '../../../lib/service/house.ts';
import { importLibrary } from '../../../lib/service/import-library.ts';
import { articleOf } from '../../../lib/store/articles.ts';
import { articleIds } from '../../../lib/store/counts.ts';
import { reading, testHouse } from '../../doubles/house.ts';

const text = 'Harwick said the outage lasted nine months, a report found.';
const newer = 'Harwick said the outage lasted five months, a report found.';
const never = new AbortController().signal;

type Days = readonly (readonly [day: number, text: string])[];

/** A library that read one article on these days, and then says what it keeps of it. */
async function readOn(...days: Days) {
  let day = 1;
  const house = testHouse({ now: () => new Date(`2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`) });
  let id = '';
  for (const [on, words] of days) {
    day = on;
    ({
      article: { id },
    } = await fileReading(house, reading({ text: words }), false));
  }
  return { house, kept: async () => await articleOf(house.store, id) };
}

async function fileOf(house: House): Promise<string> {
  const parts: string[] = [];
  const desk = { give: (part: string) => parts.push(part), progress: () => undefined, signal: never };
  await exportLibrary(house, { articles: null, format: 'annotations' }, desk);
  return parts.join('');
}

const importInto = async (house: House, from: House, signal = never) =>
  await importLibrary(
    house,
    { apply: true },
    { text: await fileOf(from), progress: () => undefined, signal },
  );

describe('of two versions of an article', () => {
  test.each<
    [
      name: string,
      here: Days,
      there: Days,
      firstRead: number,
      lastRead: number,
      words: string,
      change: 'changed' | 'same',
    ]
  >([
    ['the one that was read later comes in', [[3, text]], [[5, newer]], 3, 5, newer, 'changed'],
    [
      'it brings an earlier first reading with it',
      [[3, text]],
      [
        [2, text],
        [5, newer],
      ],
      2,
      5,
      newer,
      'changed',
    ],
    ['the one that was read later stays', [[5, newer]], [[6, text]], 5, 6, text, 'changed'],
    [
      'an earlier first reading comes to the one that stays',
      [[5, newer]],
      [[2, text]],
      2,
      5,
      newer,
      'changed',
    ],
    [
      'nothing comes of one that was read in between',
      [
        [2, text],
        [6, newer],
      ],
      [[4, text]],
      2,
      6,
      newer,
      'same',
    ],
  ])('%s', async (_, here, there, firstRead, lastRead, words, change) => {
    const [mine, theirs] = [await readOn(...here), await readOn(...there)];
    const { articles } = await importInto(mine.house, theirs.house);
    expect(articles).toEqual({ added: 0, changed: 0, same: 0, [change]: 1 });
    const day = (n: number): string => `2026-11-0${n}T08:00:00.000Z`;
    expect(await mine.kept()).toMatchObject({
      firstRead: day(firstRead),
      lastRead: day(lastRead),
      text: words,
    });
  });
});

test('reading a large file gives way to other work, and can be cancelled there', async () => {
  const from = testHouse();
  for (let n = 0; n < 6; n++) {
    const long = Array.from({ length: 300 }, (_, i) => `Harwick said it took ${i} months.`).join(' ');
    await fileReading(from, reading({ url: `https://tide.example/${n}`, text: long }), false);
  }
  const into = testHouse();
  const stop = new AbortController();
  setTimeout(() => {
    stop.abort(new Error('cancelled'));
  });
  await expect(importInto(into, from, stop.signal)).rejects.toThrow('cancelled');
  expect(await fileOf(into)).toContain('"total": 0');
});

test('a note and a revision that do not parse give way to what a file has of them', async () => {
  const { house } = await readOn([1, text], [2, newer]);
  const [article = ''] = await articleIds(house.store);
  await annotate(house, {
    id: null,
    article,
    claim: null,
    selectors: {
      quote: { type: 'TextQuoteSelector', exact: 'Harwick', prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: 0, end: 7 },
    },
    kind: 'highlight',
    note: 'whole',
    tags: [],
    dismissed: false,
  });
  const file = await fileOf(house);
  await house.store.use(async (database) => {
    const [note, revision] = [await database.getAll('annotations'), await database.getAll('revisions')];
    await database.put('annotations', { ...note[0], note: 7 } as never);
    await database.put('revisions', { ...revision[0], was: 'none' } as never);
  });
  expect(await fileOf(house)).not.toBe(file);
  const desk = { text: file, progress: () => undefined, signal: never };
  expect(await importLibrary(house, { apply: true }, desk)).toMatchObject({
    annotations: { added: 1 },
    revisions: { added: 1 },
  });
  expect(await fileOf(house)).toBe(file);
});
