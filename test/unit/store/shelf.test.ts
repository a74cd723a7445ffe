import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../lib/model/article.ts';
import {
  briefOf,
  type FiledArticles,
  type FiledDay,
  NOTHING_FILED,
  withFiled,
  withoutFiled,
} from '../../../lib/model/filed-day.ts';
import { articleIdFrom, digestOf, halvesOf } from '../../../lib/model/ids.ts';
import type { Shelf } from '../../../lib/model/shelf.ts';
import { filedUnder } from '../../../lib/crossref/filed-under.ts';
import { memoShelf } from '../../../lib/store/memo-shelf.ts';

const [ferry, strike, storm] = ['ferry', 'strike', 'storm'].map((word) => digestOf(word)) as [
  ArticleId,
  ArticleId,
  ArticleId,
];
const keys = (...each: readonly number[]) => Uint32Array.from(each);

function found(asked: Uint32Array, days: readonly FiledDay[]): Record<number, readonly ArticleId[]> {
  const { idAt, under } = filedUnder(asked, days);
  return Object.fromEntries(Array.from(under, ([key, places]) => [key, places.map((at) => idAt(at))]));
}

describe('the articles of a day', () => {
  const monday = withFiled(withFiled(NOTHING_FILED, ferry, keys(4, 0xfffffffe)), strike, keys(4, 7));

  it.each<[string, FiledArticles, Record<number, readonly ArticleId[]>]>([
    ['each under its own keys', monday, { 4: [ferry, strike], 7: [strike], 0xfffffffe: [ferry] }],
    ['none under a key of before', withFiled(monday, ferry, keys(7)), { 4: [strike], 7: [strike, ferry] }],
    ['none that was taken out', withoutFiled(monday, ferry), { 4: [strike], 7: [strike] }],
    ['none that has no key', withFiled(NOTHING_FILED, storm, keys()), {}],
    ['nothing where nothing is left', withoutFiled(withoutFiled(monday, ferry), strike), {}],
  ])('%s', (_name, articles, expected) => {
    const empty = { 4: [], 7: [], 0xfffffffe: [] };
    expect(found(keys(4, 7, 0xfffffffe), [{ day: 1, articles }])).toEqual({ ...empty, ...expected });
  });

  it('are as they were when one is taken out that is not among them', () => {
    expect(withoutFiled(monday, storm)).toBe(monday);
    expect([...withoutFiled(withFiled(monday, storm, keys(9)), storm)]).toEqual([...monday]);
  });

  it('are not found under a key with the same last bits', () => {
    expect(found(keys(0x10004), [{ day: 1, articles: monday }])).toEqual({ 0x10004: [] });
  });

  it('are found under both of two keys that are taken for one', () => {
    const [one, other] = [4, 0x10005];
    expect(briefOf(one)).toBe(briefOf(other));
    expect(found(keys(one, other), [{ day: 1, articles: monday }])).toEqual({
      [one]: [ferry, strike],
      [other]: [ferry, strike],
    });
  });
});

describe('an id', () => {
  it.each([ferry, strike, storm, '00000000000000'])('is its two halves again: %s', (id) => {
    expect(articleIdFrom(...halvesOf(id))).toBe(id);
  });
});

describe('a shelf that asks no question twice', () => {
  function counted(): { readonly shelf: Shelf; readonly asked: string[] } {
    const asked: string[] = [];
    const filed = [3, 5, 9].map((day): FiledDay => ({
      day,
      articles: withFiled(NOTHING_FILED, ferry, keys(day)),
    }));
    return {
      asked,
      shelf: memoShelf({
        days: (from, to) => {
          asked.push(`${from}-${to}`);
          return Promise.resolve(filed.filter(({ day }) => day >= from && day <= to));
        },
        indexes: () => Promise.resolve([]),
        articles: () => Promise.resolve([]),
      }),
    };
  }
  const daysOf = async (shelf: Shelf, from: number, to: number) =>
    (await shelf.days(from, to)).map(({ day }) => day);

  it('asks for the days around those that it knows', async () => {
    const { shelf, asked } = counted();
    expect(await daysOf(shelf, 4, 6)).toEqual([5]);
    expect(await daysOf(shelf, 1, 9)).toEqual([3, 5, 9]);
    expect(await daysOf(shelf, 3, 8)).toEqual([3, 5]);
    expect(asked).toEqual(['4-6', '1-3', '7-9']);
  });

  it('asks once when it is asked twice at the same time', async () => {
    const { shelf, asked } = counted();
    expect(await Promise.all([daysOf(shelf, 1, 4), daysOf(shelf, 2, 4)])).toEqual([[3], [3]]);
    expect(asked).toEqual(['1-4']);
  });

  it('knows nothing of what another one was told', async () => {
    const { shelf, asked } = counted();
    const other = counted();
    await daysOf(shelf, 1, 2);
    expect(await daysOf(other.shelf, 8, 8)).toEqual([]);
    expect([asked, other.asked]).toEqual([['1-2'], ['8-8']]);
  });
});
