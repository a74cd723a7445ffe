import { describe, expect, it } from 'vitest';
import { filedUnder, idOf } from '../../../lib/crossref/filed-under.ts';
import type { ArticleId } from '../../../lib/model/article.ts';
import { briefKeys, briefOf, type FiledDay } from '../../../lib/model/filed-day.ts';
import { articleIdFrom, digestOf, halvesOf } from '../../../lib/model/ids.ts';
import type { ArticleIndex, Shelf } from '../../../lib/model/shelf.ts';
import { inOne } from '../../../lib/store/articles.ts';
import { refile } from '../../../lib/store/filed.ts';
import { memoShelf } from '../../../lib/store/memo-shelf.ts';
import { storeNames } from '../../../lib/store/schema.ts';
import { shelfOf } from '../../../lib/store/shelf.ts';
import { freshStore } from '../../doubles/house.ts';

type Place = Pick<ArticleIndex, 'article' | 'day' | 'keys'>;

const [ferry = '', strike = '', storm = ''] = ['ferry', 'strike', 'storm'].map((word) => digestOf(word));
const keys = (...each: readonly number[]) => Uint32Array.from(each);
const at = (article: ArticleId, day: number, ...each: readonly number[]): Place => ({
  article,
  day,
  keys: keys(...each),
});

function found(
  asked: Uint32Array,
  days: readonly FiledDay[],
  least = 1,
): Record<number, readonly ArticleId[]> {
  const { articles, briefs } = filedUnder(asked, days, least);
  const named = Array.from(asked, (key) => {
    const ids = articles.filter(({ from, to }) => briefs.slice(from, to).includes(briefOf(key))).map(idOf);
    return [key, ids] as const;
  });
  return Object.fromEntries(named.filter(([, ids]) => ids.length > 0));
}

describe('what is filed', () => {
  const monday = [at(ferry, 1, 4, 0xfffffffe), at(strike, 1, 4, 7)];

  it.each<
    [
      string,
      readonly (readonly [Place | undefined, Place | undefined])[],
      Record<number, readonly ArticleId[]>,
    ]
  >([
    ['each under its own keys', [], { 4: [ferry, strike], 7: [strike], 0xfffffffe: [ferry] }],
    ['none under a key of before', [[monday[0], at(ferry, 1, 7)]], { 4: [strike], 7: [strike, ferry] }],
    ['on the day that it was moved to', [[monday[0], at(ferry, 2, 4)]], { 4: [strike, ferry], 7: [strike] }],
    ['not on a day that nobody asked for', [[monday[0], at(ferry, 9, 4)]], { 4: [strike], 7: [strike] }],
    ['none that was taken out', [[monday[0], undefined]], { 4: [strike], 7: [strike] }],
    ['nothing where nothing is left', monday.map((each) => [each, undefined] as const), {}],
    [
      'none without keys',
      [[undefined, at(storm, 1)]],
      { 4: [ferry, strike], 7: [strike], 0xfffffffe: [ferry] },
    ],
    [
      'nothing more when it is filed again',
      [[monday[1], monday[1]]],
      { 4: [ferry, strike], 7: [strike], 0xfffffffe: [ferry] },
    ],
  ])('%s', async (_name, changes, expected) => {
    const store = freshStore();
    for (const [was, is] of [...monday.map((each) => [undefined, each] as const), ...changes]) {
      await store.use((database) =>
        inOne(database.transaction(storeNames, 'readwrite'), (writing) => refile(writing, was, is)),
      );
    }
    expect(found(keys(4, 7, 0xfffffffe), await shelfOf(store).days(1, 2))).toEqual(expected);
    if (Object.keys(expected).length === 0)
      expect(await store.use((database) => database.count('filed'))).toBe(0);
  });

  const day: FiledDay = { day: 1, keys: briefKeys(keys(4, 9)), idAt: () => 'any-id at all' };

  it('is not found under a key with the same last bits', () => {
    expect(found(keys(0x10004), [day])).toEqual({});
  });

  it('is found under as many keys as are asked for, two that are taken for one being two', () => {
    expect(found(keys(4, 9), [day], 2)).toEqual({ 4: ['any-id at all'], 9: ['any-id at all'] });
    expect(found(keys(4, 9), [day], 3)).toEqual({});
    expect(found(keys(4, 0x10005, 7), [day], 2)).toEqual({
      4: ['any-id at all'],
      0x10005: ['any-id at all'],
    });
  });

  it('is found under both of two keys that are taken for one', () => {
    const [one, other] = [4, 0x10005];
    expect(briefOf(one)).toBe(briefOf(other));
    expect(found(keys(one, other), [day])).toEqual({ [one]: ['any-id at all'], [other]: ['any-id at all'] });
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
    const filed = [3, 5, 9, 9].map((day): FiledDay => ({
      day,
      keys: briefKeys(keys(day)),
      idAt: () => ferry,
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
    expect(await daysOf(shelf, 1, 9)).toEqual([3, 5, 9, 9]);
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
