import { describe, expect, test } from 'vitest';
import type { Found } from '../../../lib/crossref/pair.ts';
import { relating } from '../../../lib/crossref/relate.ts';
import { TermMark } from '../../../lib/crossref/terms.ts';
import type { ArticleIndex, Credit } from '../../../lib/model/shelf.ts';
import { indexOf, term, type Told } from '../../doubles/indexes.ts';

type Page = Partial<ArticleIndex>;

/** The relations of two articles; the same the other way round. */
function related(
  a: readonly Told[],
  b: readonly Told[],
  pages: readonly [Page, Page] = [{}, {}],
): readonly Found[] {
  const x = indexOf('a', a, pages[0]);
  const y = indexOf('b', b, pages[1]);
  const found = relating(x, [])(y);
  const order = (p: Found, q: Found): number => p.a - q.a || p.b - q.b;
  const back = relating(y, [])(x).map((each) => ({ ...each, a: each.b, b: each.a }));
  expect(back.toSorted(order)).toEqual(found.toSorted(order));
  return found;
}

const said = (...args: Parameters<typeof related>): readonly string[] =>
  related(...args).map(({ relation, a, b }) => `${relation} ${a} ${b}`);

const boats: Told = { unit: 'boat', head: term('boat') };
const value = (low: number | null, high = low): Told => ({ low, high });
const terms = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => from + at);

/** Claims of which `share` of the ten terms around are the same. */
const around = (share: number): readonly [near: Told, other: Told] => [
  { near: terms(1, 10), words: terms(1, 10) },
  {
    near: [...terms(1, share), ...terms(100, 10 - share)],
    words: [...terms(1, share), ...terms(100, 10 - share)],
  },
];

/** Articles that are alike enough to be of one event whatever they say. */
const oneEvent: readonly [Page, Page] = [
  { terms: Uint32Array.of(1, 2), weights: Float32Array.of(0.6, 0.8), marks: Uint8Array.of(TermMark.name, 0) },
  { terms: Uint32Array.of(1, 3), weights: Float32Array.of(0.6, 0.8), marks: Uint8Array.of(TermMark.name, 0) },
];

describe('agreement', () => {
  const agree = (
    x: Told,
    y: Told,
    share: number,
    more: readonly [readonly Told[], readonly Told[]] = [[], []],
  ): boolean => {
    const [mine, theirs] = around(share);
    return said([{ ...x, ...mine }, ...more[0]], [{ ...y, ...theirs }, ...more[1]]).includes(
      'corroborates 0 0',
    );
  };
  const two: Told = { ...boats, ...value(2) };
  const many: Told = { ...boats, ...value(26) };

  test.each<[string, Told, Told, number]>([
    ['two boats', two, two, 3],
    ['26 boats', many, many, 0],
    ['a fit', { ...boats, ...value(2_000, null) }, { ...boats, ...value(2_500) }, 4],
    ['a close value', { ...boats, ...value(100_000) }, { ...boats, ...value(102_000) }, 1],
    ['money', { unit: 'EUR', ...value(375e6) }, { unit: 'EUR', ...value(375e6) }, 0],
    ['a span of time', { unit: 'time', ...value(3_600) }, { unit: 'time', ...value(3_600) }, 3],
    [
      'the dead',
      { unit: 'people', what: 'people-killed', ...value(2) },
      { unit: 'people', what: 'people-killed', ...value(2) },
      1,
    ],
    [
      'the victims',
      { unit: 'people', head: term('people'), what: 'people-killed', ...value(12) },
      { unit: 'victim', head: term('victim'), ...value(12) },
      0,
    ],
  ])('%s: from so much likeness on', (_name, x, y, least) => {
    expect(agree(x, y, least)).toBe(true);
    if (least > 0) expect(agree(x, y, least - 1)).toBe(false);
  });

  test('other equal values beside help, two at most', () => {
    const beside: Told = { ...boats, ...value(300), sentence: 1 };
    const crew: Told = { unit: 'crew', head: term('crew'), ...value(40), sentence: 1 };
    const cars: Told = { unit: 'car', head: term('car'), ...value(50), sentence: 1 };
    expect(agree(two, two, 1, [[beside], [beside]])).toBe(true);
    expect(agree(two, two, 0, [[beside], [beside]])).toBe(false);
    expect(
      agree(two, two, 0, [
        [beside, crew],
        [beside, crew],
      ]),
    ).toBe(true);
    const vessels: Told = { unit: 'vessel', head: term('vessel'), ...value(2) };
    expect(
      agree(two, vessels, 1, [
        [beside, crew],
        [beside, crew],
      ]),
    ).toBe(true);
    expect(
      agree(two, vessels, 0, [
        [beside, crew, cars],
        [beside, crew, cars],
      ]),
    ).toBe(false);
  });

  test('a mere fit of other years is none', () => {
    const more: Told = { ...boats, ...value(2_000, null) };
    expect(agree({ ...more, year: 2011 }, { ...boats, ...value(2_500), year: 2011 }, 6)).toBe(true);
    expect(agree({ ...more, year: 2011 }, { ...boats, ...value(2_500) }, 6)).toBe(false);
    expect(agree({ ...many, year: 2011 }, many, 6)).toBe(true);
  });

  test('a wide range and an open value are none', () => {
    const years = (low: number | null, high: number | null): Told => ({ unit: 'time', ...value(low, high) });
    expect(agree(years(6, 75), years(null, 119), 8)).toBe(false);
    expect(agree(years(null, 119), years(6, 75), 8)).toBe(false);
    expect(agree(years(6, 75), years(20, 20), 8)).toBe(true);
    expect(agree(years(60, 75), years(null, 119), 8)).toBe(true);
    expect(agree(years(6, 75), years(null, 75), 8)).toBe(true);
  });

  test('nearly the same size is of another model', () => {
    const disk = (size: number): Told => ({ unit: 'byte', ...value(size) });
    expect(agree(disk(250), disk(250), 8)).toBe(true);
    expect(agree(disk(250), disk(256), 8)).toBe(false);
    expect(agree({ unit: 'byte', ...value(200) }, { unit: 'byte', ...value(200, 250) }, 8)).toBe(false);
    expect(agree({ ...disk(250), head: 5 }, { ...disk(250), head: 5 }, 3)).toBe(true);
    expect(agree({ ...disk(250), head: 5 }, { ...disk(250), head: 5 }, 2)).toBe(false);
    expect(agree({ unit: 'kg', ...value(250) }, { unit: 'kg', ...value(256) }, 8)).toBe(true);
  });

  test('another noun is none, whatever the words', () => {
    expect(agree({ unit: 'boat', head: 5, ...value(26) }, { unit: 'boat', head: 6, ...value(26) }, 10)).toBe(
      false,
    );
  });

  test('copied words need a noun or some likeness', () => {
    const runs = terms(1, 4);
    const x: Told = { unit: 'boat', head: 5, runs, ...value(2) };
    const y: Told = { unit: 'boat', head: 6, runs, ...value(2) };
    const [mine, theirs] = around(4);
    const [less, least] = around(3);
    expect(said([{ ...x, ...mine }], [{ ...y, ...theirs }])).toEqual(['echoes 0 0']);
    expect(said([{ ...x, ...less }], [{ ...y, ...least }])).toEqual([]);
    expect(said([x], [{ ...y, head: 5 }])).toEqual(['echoes 0 0']);
  });
});

describe('ages', () => {
  const age = (more: Told = {}): Told => ({ unit: 'year-old', ...value(41), ...more });
  const named = age({ head: 7 });
  const [two, others] = around(2);
  const [one, another] = around(1);

  test.each<[string, readonly Told[], readonly Told[], readonly [Page, Page], boolean]>([
    ['of one name', [named], [named], [{}, {}], true],
    ['of which one has no name, in like words', [{ ...named, ...two }], [age(others)], [{}, {}], true],
    ['of which one has no name, in less like words', [{ ...named, ...one }], [age(another)], [{}, {}], false],
    ['of which one has no name, in articles of one event', [named], [age()], oneEvent, true],
    ['of which one has no name, in articles of nobody knows', [named], [age()], [{}, {}], false],
    ['of two who are as old', [named, age({ head: 8 })], [age()], oneEvent, false],
    ['of one who is named twice', [named, named], [age()], oneEvent, true],
    ['of one and of one who is younger', [named, age({ head: 8, ...value(40) })], [age()], oneEvent, true],
    [
      'of one and a length of as many',
      [named, { unit: 'm', head: 8, ...value(41) }],
      [age()],
      oneEvent,
      true,
    ],
    ['that is a range', [age({ head: 7, ...value(40, 42) })], [age(value(40, 42))], oneEvent, false],
  ])('%s', (_name, a, b, pages, does) => {
    expect(said(a, b, pages).includes('corroborates 0 0')).toBe(does);
  });

  test('an equal value beside helps where the words are not alike', () => {
    const fall: Told = { unit: 'm', head: 5, ...value(60), sentence: 1 };
    const [x, y] = around(1);
    expect(said([{ ...named, ...x }, fall], [age(y), fall])).toContain('corroborates 0 0');
  });
});

describe('what is credited', () => {
  const credit = (outlet: string): Credit => ({ outlet, name: outlet, how: 'credits' });
  const two: Told = { ...boats, ...value(2) };
  const [mine, theirs] = around(1);
  const at = (x: Told, y: Told): readonly string[] =>
    said([{ ...two, ...mine, ...x }], [{ ...two, ...theirs, ...y }]);

  test.each<[string, Told, Told, readonly string[]]>([
    ['nothing', {}, {}, []],
    ['one the other', { credits: [credit('b.example')] }, {}, ['echoes 0 0']],
    ['the other the one', {}, { credits: [credit('a.example')] }, ['echoes 0 0']],
    ['both a third', { credits: [credit('ft.com')] }, { credits: [credit('ft.com')] }, ['echoes 0 0']],
    ['each its own', { credits: [credit('ft.com')] }, { credits: [credit('bbc.co.uk')] }, []],
  ])('%s helps', (_name, x, y, found) => {
    expect(at(x, y)).toEqual(found);
  });
});

describe('conflicts', () => {
  const [mine, theirs] = around(3);
  const [sure, words] = around(5);
  const three: Told = { ...boats, ...value(3) };
  const five: Told = { ...boats, ...value(5) };
  const crew: Told = { unit: 'crew', head: term('crew'), ...value(260), sentence: 9 };

  test('need one event: by likeness, by something agreed, by a statement, or by the words themselves', () => {
    expect(said([{ ...three, ...mine }], [{ ...five, ...theirs }])).toEqual([]);
    expect(said([{ ...three, ...mine }], [{ ...five, ...theirs }], oneEvent)).toEqual(['conflicts 0 0']);
    expect(
      said(
        [
          { ...three, ...mine },
          { ...crew, ...sure },
        ],
        [
          { ...five, ...theirs },
          { ...crew, ...words },
        ],
      ),
    ).toEqual(['corroborates 1 1', 'conflicts 0 0']);
    expect(said([{ ...three, ...sure }], [{ ...five, ...words }])).toEqual(['conflicts 0 0']);
    const statement: Told = {
      kind: 'attribution',
      speaker: 'Dana Whitlock',
      words: terms(1, 9),
      runs: terms(1, 9),
    };
    expect(said([{ ...three, ...mine }, statement], [{ ...five, ...theirs }, statement])).toContain(
      'conflicts 0 0',
    );
  });

  test('confidence is the likeness, and of what agrees a little more, to 1', () => {
    const [all, same] = around(10);
    expect(related([{ ...three, ...all }], [{ ...three, ...same }])[0]?.confidence).toBe(1);
    expect(related([{ ...three, ...mine }], [{ ...three, ...theirs }])[0]?.confidence).toBeCloseTo(
      0.2 + 0.3 * 0.8 + 0.3,
      10,
    );
    expect(related([{ ...three, ...sure }], [{ ...five, ...words }])[0]?.confidence).toBeCloseTo(
      0.2 + 0.5 * 0.8,
      10,
    );
    const lead: Told = { sentence: 0 };
    expect(related([{ ...three, ...all, ...lead }], [{ ...five, ...same, ...lead }])[0]?.confidence).toBe(1);
  });

  const day = (minute: number, dated = true): Page => ({ ...oneEvent[0], minute, dated });
  test.each<[string, Told, Told, readonly [Page, Page], string]>([
    ['an hour later there are more', three, five, [day(0), day(60)], 'update 0 0'],
    ['less than an hour later there are more', three, five, [day(0), day(59)], 'conflicts 0 0'],
    ['an hour later there are fewer', five, three, [day(0), day(60)], 'conflicts 0 0'],
    ['an hour before there were fewer', five, three, [day(60), day(0)], 'update 0 0'],
    ['one page has no day', three, five, [day(0), day(60, false)], 'conflicts 0 0'],
    ['the other page has no day', three, five, [day(0, false), day(60)], 'conflicts 0 0'],
    [
      'a time that is longer',
      { unit: 'time', head: 5, ...value(60) },
      { unit: 'time', head: 5, ...value(90) },
      [day(0), day(60)],
      'conflicts 0 0',
    ],
    [
      'at least so many, and later more',
      { ...boats, ...value(30, null) },
      { ...boats, ...value(70) },
      [day(0), day(60)],
      'update 0 0',
    ],
  ])('%s', (_name, x, y, pages, found) => {
    const [all, same] = around(6);
    expect(said([{ ...x, ...all }], [{ ...y, ...same }], pages)).toEqual([found]);
  });

  test('reasons', () => {
    const because = (pages: readonly [Page, Page]): string | undefined =>
      related([{ ...three, ...sure }], [{ ...five, ...words }], pages)[0]?.because;
    expect(because([day(0), day(60)])).toBe('count-grew');
    expect(because([day(60), day(0)])).toBe('other-value');
  });
});

test('an article is not related to itself', () => {
  const a = indexOf('a', [{ ...boats, ...value(26) }]);
  expect(relating(a, [])(a)).toEqual([]);
});

test('of a page that goes on for ever the first 400 claims are compared', () => {
  const far: Told = { ...boats, ...value(821_296), near: [7] };
  const rest: Told = { kind: 'attribution' };
  const pages = (count: number): readonly Told[] => [...Array.from({ length: count }, () => rest), far];
  expect(said(pages(399), [far])).toEqual(['corroborates 399 0']);
  expect(said(pages(400), [far])).toEqual([]);
});
