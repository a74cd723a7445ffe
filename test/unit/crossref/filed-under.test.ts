import { expect, test } from 'vitest';
import { filedUnder, idOf } from '../../../lib/crossref/filed-under.ts';
import { briefKeys, type FiledDay } from '../../../lib/model/filed-day.ts';

const dayOf = (day: number, articles: Readonly<Record<string, readonly number[]>>): FiledDay => ({
  day,
  keys: Uint16Array.from(Object.values(articles).flatMap((keys) => [...briefKeys(Uint32Array.from(keys))])),
  idAt: (place) => Object.keys(articles)[place] ?? `nothing at ${place}`,
});

/** The articles that share three keys with what is asked, each with what it shares. */
function found(asked: readonly number[], ...days: readonly FiledDay[]): readonly (readonly unknown[])[] {
  const { articles, briefs } = filedUnder(Uint32Array.from(asked), days, 3);
  return articles.map((filed) => [idOf(filed), briefs.slice(filed.from, filed.to)]);
}

test.each<[string, readonly number[], Readonly<Record<string, readonly number[]>>, readonly unknown[]]>([
  ['three of four', [1, 2, 3, 4], { road: [1, 2, 3, 9] }, [['road', [1, 2, 3]]]],
  ['two of four', [1, 2, 3, 4], { road: [1, 2, 8, 9] }, []],
  ['all', [1, 2, 3], { road: [1, 2, 3] }, [['road', [1, 2, 3]]]],
  [
    'the last of all keys',
    [65_535, 65_534, 65_533],
    { road: [65_533, 65_534, 65_535] },
    [['road', [65_533, 65_534, 65_535]]],
  ],
  ['the first of all keys', [0, 1, 2], { road: [0, 1, 2] }, [['road', [0, 1, 2]]]],
  ['the second of two', [1, 2, 3], { mill: [7, 8, 9], road: [1, 2, 3] }, [['road', [1, 2, 3]]]],
  ['keys of the next one do not count', [1, 2, 3], { mill: [1, 2], road: [3, 4, 5] }, []],
  ['as many as the next one has', [1, 2, 3], { mill: [1, 2], road: [3], barn: [5, 6, 7] }, []],
  ['one without keys', [1, 2, 3], { mill: [], road: [1, 2, 3] }, [['road', [1, 2, 3]]]],
  ['no article', [1, 2, 3], {}, []],
  ['no key', [], { road: [1, 2, 3] }, []],
])('%s', (_name, asked, articles, expected) => {
  expect(found(asked, dayOf(4, articles))).toEqual(expected);
});

test('two keys that are taken for one count as one of those asked for', () => {
  const twinOfOne = 0x1_0000;
  expect(found([twinOfOne, 2, 3], dayOf(4, { road: [1, 2, 3] }))).toEqual([['road', [1, 2, 3]]]);
  expect(found([1, twinOfOne, 2], dayOf(4, { road: [1, 2] }))).toEqual([['road', [1, 2]]]);
});

test('articles of several days, in order', () => {
  const days = [dayOf(4, { road: [1, 2, 3] }), dayOf(5, { mill: [1, 2, 3], barn: [3] })];
  expect(found([1, 2, 3], ...days).map(([id]) => id)).toEqual(['road', 'mill']);
});
