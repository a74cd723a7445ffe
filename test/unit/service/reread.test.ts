import { describe, expect, it } from 'vitest';
import { fileReading } from '../../../lib/service/file-article.ts';
import type { House } from '../../../lib/service/house.ts';
import { pageOf } from '../../../lib/service/page-view.ts';
import { goOnRenewing, renewAfterUpdate, renewIndexes } from '../../../lib/service/reindex.ts';
import { rereadArticles } from '../../../lib/service/reread.ts';
import { articleIds } from '../../../lib/store/counts.ts';
import type { Connection } from '../../../lib/store/open.ts';
import { mapArea } from '../../doubles/area.ts';
import { monthsIn, reading, testHouse } from '../../doubles/house.ts';

const desk = { progress: () => undefined, signal: new AbortController().signal };

it('marks kept articles anew without taking that for a change by the outlet', async () => {
  const blind = testHouse({ extract: () => Promise.resolve([]) });
  const { article } = await fileReading(blind, reading(), false);
  const house = { ...blind, extract: ({ text }: { text: string }) => Promise.resolve(monthsIn(text)) };
  await expect(rereadArticles(house, { articles: null }, desk)).resolves.toEqual({ articles: 1, changed: 1 });
  const page = await pageOf(house, article.id);
  expect([page?.claims.length, page?.revisions]).toEqual([2, []]);
  await expect(rereadArticles(house, { articles: null }, desk)).resolves.toEqual({ articles: 1, changed: 0 });
});

it('does not bring back what was removed meanwhile', async () => {
  const house = testHouse();
  await expect(rereadArticles(house, { articles: ['gone'] }, desk)).resolves.toEqual({
    articles: 1,
    changed: 0,
  });
});

/** The same house with the next method of indexing. */
function nextMethod(house: House): House {
  const { crossref } = house;
  return {
    ...house,
    crossref: {
      ...crossref,
      indexArticle: (article) => ({ ...crossref.indexArticle(article), version: 2 }),
    },
  };
}

it('makes indexes of an older method anew, and only those', async () => {
  const house = testHouse();
  await fileReading(house, reading(), false);
  expect(await renewIndexes(house)).toBe(0);
  const newer = nextMethod(house);
  expect(await renewIndexes(newer)).toBe(1);
  expect(await renewIndexes(newer)).toBe(0);
});

describe('beside a record that does not parse', () => {
  /** Three articles, of which the first in the order of ids is damaged. */
  async function damagedHouse(): Promise<House> {
    const house = testHouse({ extract: () => Promise.resolve([]) });
    for (const n of [1, 2, 3]) await fileReading(house, reading({ url: `https://weir.example/${n}` }), false);
    const [first = ''] = await articleIds(house.store);
    await house.store.use(async (database) => {
      await database.put('articles', { ...(await database.get('articles', first)), text: 7 } as never);
    });
    return house;
  }

  it('indexes are made anew', async () => {
    expect(await renewIndexes(nextMethod(await damagedHouse()))).toBe(2);
  });

  it('articles are marked anew', async () => {
    const blind = await damagedHouse();
    const house = { ...blind, extract: ({ text }: { text: string }) => Promise.resolve(monthsIn(text)) };
    await expect(rereadArticles(house, { articles: null }, desk)).resolves.toEqual({
      articles: 3,
      changed: 2,
    });
  });
});

describe('after an update', () => {
  it('what a stopped background had not made anew is made when the browser starts again', async () => {
    const kept = mapArea();
    const house = testHouse();
    for (const n of [1, 2]) await fileReading(house, reading({ url: `https://weir.example/${n}` }), false);
    const newer = nextMethod(house);
    let left = 1;
    const stopped = {
      ...newer.store,
      change: ((work) =>
        left-- > 0 ? newer.store.change(work) : Promise.reject(new Error('stopped'))) as Connection['change'],
    };
    await expect(renewAfterUpdate({ ...newer, store: stopped }, kept)).rejects.toThrow('stopped');
    expect(await goOnRenewing(newer, kept)).toBe(1);
    expect(await goOnRenewing(nextMethod(newer), kept)).toBe(0);
  });

  it('nothing is looked through when the browser starts without one', async () => {
    const house = testHouse();
    await fileReading(house, reading(), false);
    expect(await goOnRenewing(nextMethod(house), mapArea())).toBe(0);
  });
});
