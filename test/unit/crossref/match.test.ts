import { describe, expect, test } from 'vitest';
import { likenessTo } from '../../../lib/crossref/likeness.ts';
import { isOfParts, isOneFigure, type Match, matchOf, withCompany } from '../../../lib/crossref/match.ts';
import type { Pair } from '../../../lib/crossref/pair.ts';
import { upstreamOf } from '../../../lib/crossref/shared-origin.ts';
import { indexOf, term, type Told } from '../../doubles/indexes.ts';

const boats = { unit: 'boat', head: term('boat') };
const vessels = { unit: 'vessel', head: term('vessel') };
const value = (low: number, high = low): Told => ({ low, high });

function matched(x: Told, y: Told, others: readonly Told[] = [], more: readonly Told[] = []): Match | null {
  const a = indexOf('a', [x, ...others]);
  const b = indexOf('b', [y, ...more]);
  const pair: Pair = { a, b, known: [], upstream: upstreamOf([]), copy: null };
  const match = matchOf(pair, 0, 0, likenessTo(a, 100)(b));
  const back = matchOf({ ...pair, a: b, b: a }, 0, 0, likenessTo(b, 100)(a));
  expect(back).toEqual(match);
  return match;
}

describe('what can be compared', () => {
  const yes: readonly (readonly [string, Told, Told])[] = [
    ['one unit', { ...boats, ...value(3) }, { ...boats, ...value(3) }],
    ['words for one thing', { ...boats, ...value(3) }, { ...vessels, ...value(3) }],
    ['a noun that is unsaid', { ...boats, ...value(6_320) }, { ...value(6_320) }],
    ['a noun that is unsaid, and at least so many', { ...boats, ...value(6_320) }, { low: 6_320 }],
    [
      'losses of one kind',
      { unit: 'people', what: 'people-killed', ...value(3) },
      { unit: 'people', what: 'people-killed', ...value(3) },
    ],
    [
      'a loss and a count',
      { unit: 'people', head: term('people'), what: 'people-killed', ...value(3) },
      { unit: 'people', head: term('people'), ...value(3) },
    ],
    [
      'an age without a name',
      { unit: 'year-old', head: 7, ...value(41) },
      { unit: 'year-old', ...value(41) },
    ],
    [
      'ages of one name',
      { unit: 'year-old', head: 7, qualities: [8], ...value(41) },
      { unit: 'year-old', head: 7, ...value(41) },
    ],
    [
      'ages of one whole name',
      { unit: 'year-old', head: 7, qualities: [8], ...value(41) },
      { unit: 'year-old', head: 7, qualities: [8, 9], ...value(41) },
    ],
    ['a count open above', { ...boats, low: 3 }, { ...boats, ...value(4) }],
    ['a count open below', { ...boats, high: 3 }, { ...boats, ...value(3) }],
  ];
  test.each(yes)('%s', (_name, x, y) => {
    expect(matched(x, y)).not.toBeNull();
  });

  const no: readonly (readonly [string, Told, Told])[] = [
    ['other units', { ...boats, ...value(3) }, { unit: 'm', ...value(3) }],
    ['other things counted', { ...boats, ...value(3) }, { unit: 'rifle', head: term('rifle'), ...value(3) }],
    ['no value here', boats, { ...boats, ...value(3) }],
    ['no value there', { ...boats, ...value(3) }, boats],
    ['a small number whose noun is unsaid', { ...boats, ...value(9) }, { ...value(9) }],
    ['an unsaid noun and another number', { ...boats, ...value(6_320) }, { ...value(6_330) }],
    ['an unsaid noun and a number within a range', { ...boats, ...value(6_320) }, { low: 6_000 }],
    [
      'losses of two kinds',
      { unit: 'people', what: 'people-killed', ...value(3) },
      { unit: 'people', what: 'people-injured', ...value(3) },
    ],
    ['parts and things', { unit: 'page', label: '26-page', head: 5, ...value(6_320) }, { ...value(6_320) }],
    ['things and parts', { ...value(6_320) }, { unit: 'page', label: '26-page', head: 5, ...value(6_320) }],
    [
      'ages of two surnames',
      { unit: 'year-old', head: 7, ...value(41) },
      { unit: 'year-old', head: 8, ...value(41) },
    ],
    [
      'ages of two first names',
      { unit: 'year-old', head: 7, qualities: [1], ...value(41) },
      { unit: 'year-old', head: 7, qualities: [2], ...value(41) },
    ],
    ['a number in a title', { ...boats, label: 'Five Boats', ...value(5) }, { ...boats, ...value(5) }],
    ['other values with nothing in common', { unit: 'EUR', ...value(5) }, { unit: 'EUR', ...value(9) }],
  ];
  test.each(no)('not %s', (_name, x, y) => {
    expect(matched(x, y)).toBeNull();
  });

  test('a title is of counts, and of two words with capitals', () => {
    const labels = ['Five boats', 'five Boats', 'Five Big Boats'];
    for (const label of labels)
      expect(matched({ ...boats, label, ...value(5) }, { ...boats, ...value(5) })).not.toBeNull();
    const money: Told = { unit: 'EUR', ...value(5) };
    expect(matched({ ...money, label: 'Five Euro' }, money)).not.toBeNull();
  });

  test('words for one thing, qualified each in its own way, where one page has both', () => {
    const fast: Told = { ...boats, qualities: [1], ...value(5) };
    const merchant: Told = { ...vessels, qualities: [2], ...value(5) };
    expect(matched(fast, merchant)).not.toBeNull();
    expect(matched(fast, merchant, [merchant])).toBeNull();
    expect(matched(fast, merchant, [], [fast])).toBeNull();
    expect(matched(fast, merchant, [{ ...merchant, ...value(6) }])).not.toBeNull();
    expect(matched(fast, merchant, [{ ...merchant, low: 5, high: 6 }])).not.toBeNull();
    expect(matched(fast, merchant, [{ ...merchant, low: 4, high: 5 }])).not.toBeNull();
    expect(matched({ ...fast, qualities: [] }, merchant, [merchant])).not.toBeNull();
    expect(matched(fast, { ...merchant, qualities: [] }, [merchant])).not.toBeNull();
    expect(matched({ ...fast, qualities: [1, 2] }, merchant, [merchant])).not.toBeNull();
    expect(matched(fast, { ...boats, qualities: [2], ...value(5) }, [fast])).not.toBeNull();
  });
});

describe('what speaks for one thing', () => {
  const near = [1, 2, 3, 4];
  const words = [1, 2, 3, 4, 5, 6, 7, 8, 9];

  test('words around and of the sentence, and the noun', () => {
    const match = matched(
      { ...boats, ...value(3), near, words },
      { ...boats, ...value(3), near: [1], words: [1, 2, 3, 20] },
    );
    expect(match?.context).toBeCloseTo((0.45 * 0.5 + 0.35 * 0.5) / 0.8, 10);
    expect(match?.subject).toBeCloseTo(0.45 * 0.5 + 0.35 * 0.5 + 0.2, 10);
    expect(match).toMatchObject({ a: 0, b: 0, agrees: true, head: 1, copied: 0, runs: 0, also: 0 });
  });

  test('both in the first sentence', () => {
    const lead = matched({ ...boats, ...value(3), sentence: 0 }, { ...boats, ...value(3), sentence: 0 });
    expect(lead?.subject).toBeCloseTo(0.28, 10);
    expect(lead?.context).toBeCloseTo(0.08, 10);
    const one = matched({ ...boats, ...value(3), sentence: 0 }, { ...boats, ...value(3), sentence: 1 });
    expect(one?.subject).toBeCloseTo(0.2, 10);
  });

  test('words in a row', () => {
    const match = matched(
      { ...boats, ...value(3), runs: [1, 2, 3, 4, 5, 6, 7, 8] },
      { ...boats, ...value(3), runs: [1, 2, 3, 4, 5] },
    );
    expect(match).toMatchObject({ copied: 1, runs: 5 });
  });

  const head = (unit: string, a: number, b: number): number | undefined =>
    matched({ unit, head: a, ...value(50) }, { unit, head: b, ...value(50) })?.head;

  test.each<[string, string, number, number, number]>([
    ['one noun', 'boat', 5, 5, 1],
    ['an unsaid noun', 'boat', 5, 0, 0.4],
    ['money and its word', 'EUR', 5, 5, 1],
    ['money and other words', 'EUR', 5, 6, 0.6],
    ['money and no words', 'EUR', 0, 0, 0.6],
    ['a measure and other words', 'm', 5, 6, 0.6],
    ['a share and its word', '%', 5, 5, 1],
    ['a share and other words', '%', 5, 6, 0.4],
    ['a time and its noun', 'time', 5, 5, 1],
    ['a time and other nouns', 'time', 5, 6, 0.3],
    ['a time and no nouns', 'time', 0, 0, 0.4],
  ])('the noun: %s', (_name, unit, a, b, share) => {
    expect(head(unit, a, b)).toBe(share);
  });

  test('a time goes with one of the words behind another', () => {
    const of = (a: Told, b: Told): number | undefined =>
      matched({ unit: 'time', ...value(50), ...a }, { unit: 'time', ...value(50), ...b })?.head;
    expect(of({ head: 5 }, { head: 6, qualities: [5] })).toBe(1);
    expect(of({ head: 5, qualities: [6] }, { head: 6 })).toBe(1);
    expect(of({ head: 5, qualities: [7] }, { head: 6, qualities: [7] })).toBe(0.3);
    expect(of({ head: 0, qualities: [] }, { head: 6, qualities: [0] })).toBe(0.4);
  });

  test('one figure of a loss, whatever the noun', () => {
    const of = (a: Told, b: Told): number | undefined =>
      matched({ unit: 'people', ...value(12), ...a }, { unit: 'people', ...value(12), ...b })?.head;
    expect(
      of({ what: 'people-killed', head: term('miner') }, { what: 'people-killed', head: term('baker') }),
    ).toBe(0.7);
    expect(of({ what: 'people-killed', head: 5 }, { what: 'people-killed', head: 5 })).toBe(1);
    expect(of({ what: 'other', head: term('miner') }, { what: 'other', head: term('baker') })).toBe(0);
    expect(of({ what: 'people-killed', head: term('miner') }, { head: term('victim') })).toBe(0.7);
    expect(of({ head: term('victim') }, { what: 'people-injured', head: term('miner') })).toBe(0.7);
    expect(of({ head: term('victim') }, { what: 'people-missing', head: term('miner') })).toBe(0);
    expect(of({ head: term('baker') }, { what: 'people-killed', head: term('miner') })).toBe(0);
  });

  test('two counts without a loss are no one figure', () => {
    const { claims } = indexOf('a', [{ head: term('victim') }, { head: term('victim') }]);
    const [a, b] = claims;
    expect(a && b && isOneFigure(a, b)).toBe(false);
  });
});

describe('agreement of values', () => {
  const agrees = (x: Told, y: Told): boolean | undefined =>
    matched({ ...boats, near: [1], ...x }, { ...boats, near: [1], ...y })?.agrees;

  test.each<[string, Told, Told, boolean]>([
    ['equal', value(3), value(3), true],
    ['other', value(3), value(4), false],
    ['one denied', value(3), { ...value(3), denied: true }, false],
    ['both denied', { ...value(3), denied: true }, { ...value(3), denied: true }, true],
    ['one range with another end', value(6, 14), value(6, 20), false],
    ['ranges that meet', value(6, 14), value(10, 20), true],
  ])('%s', (_name, x, y, does) => {
    expect(agrees(x, y)).toBe(does);
  });

  test.each<[string, Told, Told, boolean]>([
    ['of one noun', { ...boats, ...value(3) }, { ...boats, ...value(4) }, true],
    [
      'of words around',
      { unit: 'EUR', near: [1], ...value(3) },
      { unit: 'EUR', near: [1], ...value(4) },
      true,
    ],
    [
      'of words of the sentence',
      { unit: 'EUR', words: [1], ...value(3) },
      { unit: 'EUR', words: [1], ...value(4) },
      true,
    ],
    ['of nothing', { unit: 'EUR', ...value(3) }, { unit: 'EUR', ...value(4) }, false],
  ])('other values are kept %s', (_name, x, y, is) => {
    expect(matched(x, y) !== null).toBe(is);
  });
});

test.each([
  ['26-page', 'page', true],
  ['26 pages', 'page', false],
  ['26-', '', false],
])('%s is a count of parts: %s %s', (label, unit, is) => {
  expect(isOfParts({ label, unit })).toBe(is);
});

describe('company', () => {
  const base = { subject: 0, context: 0, head: 1, copied: 0, runs: 0, also: 0 };
  const match = (a: number, b: number, agrees: boolean): Match => ({ ...base, a, b, agrees });
  const sentence = { sentence: 4 };
  const a = indexOf('a', [
    { unit: 'm', ...value(60), ...sentence },
    { unit: 'year-old', ...value(41), ...sentence },
    { ...boats, ...value(26), ...sentence },
    { ...boats, ...value(2), ...sentence },
    { ...boats, ...value(300), sentence: 5 },
    { ...boats, ...value(400, 500), ...sentence },
  ]).claims;

  const also = (matches: readonly Match[]): readonly number[] =>
    withCompany(matches, a, a).map((each) => each.also);

  test.each<[string, readonly Match[], readonly number[]]>([
    ['an equal age beside', [match(0, 0, false), match(1, 1, true)], [1, 0]],
    [
      'an equal age and an equal count beside',
      [match(0, 0, false), match(1, 1, true), match(2, 2, true)],
      [2, 1, 1],
    ],
    ['a small count is an accident', [match(0, 0, false), match(3, 3, true)], [0, 0]],
    ['another sentence', [match(0, 0, false), match(4, 4, true)], [0, 0]],
    ['what does not agree', [match(0, 0, false), match(1, 1, false)], [0, 0]],
    ['what agrees without being equal', [match(0, 0, false), match(2, 4, true)], [0, 0]],
    ['a range is an accident', [match(0, 0, false), match(5, 5, true)], [0, 0]],
    ['itself', [match(1, 1, true)], [0]],
    ['the same claim on one side', [match(1, 0, false), match(1, 1, true)], [0, 0]],
    ['the same claim on the other side', [match(0, 1, false), match(1, 1, true)], [0, 0]],
    ['nothing', [], []],
  ])('%s', (_name, matches, found) => {
    expect(also(matches)).toEqual(found);
  });
});
