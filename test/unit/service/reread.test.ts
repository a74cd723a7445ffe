import { expect, it } from 'vitest';
import { fileReading } from '../../../lib/service/file-article.ts';
import { pageOf } from '../../../lib/service/page-view.ts';
import { renewIndexes } from '../../../lib/service/reindex.ts';
import { rereadArticles } from '../../../lib/service/reread.ts';
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

it('makes indexes of an older method anew, and only those', async () => {
  const house = testHouse();
  await fileReading(house, reading(), false);
  expect(await renewIndexes(house)).toBe(0);
  const { crossref } = house;
  const newer = {
    ...house,
    crossref: {
      ...crossref,
      indexArticle: (article: Parameters<typeof crossref.indexArticle>[0]) => ({
        ...crossref.indexArticle(article),
        version: 2,
      }),
    },
  };
  expect(await renewIndexes(newer)).toBe(1);
  expect(await renewIndexes(newer)).toBe(0);
});
