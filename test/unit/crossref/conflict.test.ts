import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../lib/crossref/conflict.ts';
import type { Match } from '../../../lib/crossref/match.ts';
import type { ArticleIndex } from '../../../lib/model/shelf.ts';
import { indexOf, term, type Told } from '../../doubles/indexes.ts';

const boats: Told = { unit: 'boat', head: term('boat') };
const value = (low: number | null, high = low): Told => ({ low, high });

const matchOf = (more: Partial<Match> = {}): Match => ({
  a: 0,
  b: 0,
  agrees: false,
  subject: 0.5,
  context: 0.5,
  head: 1,
  copied: 0,
  runs: 0,
  also: 0,
  ...more,
});

interface Scene {
  readonly match?: Partial<Match>;
  /** Further claims of either article, and further matches. */
  readonly a?: readonly Told[];
  readonly b?: readonly Told[];
  readonly matches?: readonly Match[];
  readonly agreed?: readonly Match[];
  readonly pages?: readonly [a: Partial<ArticleIndex>, b: Partial<ArticleIndex>];
}

/** Whether the first claims of two articles are said to contradict each other; the same the other way round. */
function contradict(x: Told, y: Told, scene: Scene = {}): boolean {
  const match = matchOf(scene.match);
  const matches = [match, ...(scene.matches ?? [])];
  const a = indexOf('a', [x, ...(scene.a ?? [])], scene.pages?.[0]);
  const b = indexOf('b', [y, ...(scene.b ?? [])], scene.pages?.[1]);
  const turned = (all: readonly Match[]): readonly Match[] =>
    all.map((each) => ({ ...each, a: each.b, b: each.a }));
  const found = contradictions(a, b, matches, scene.agreed ?? []).includes(match);
  const back = turned(matches);
  expect(contradictions(b, a, back, turned(scene.agreed ?? [])).includes(back[0] ?? match)).toBe(found);
  return found;
}

type Row = readonly [name: string, x: Told, y: Told, scene?: Scene];
const whole = (rows: readonly Row[]): readonly (readonly [name: string, x: Told, y: Told, scene: Scene])[] =>
  rows.map(([name, x, y, scene = {}]) => [name, x, y, scene]);

const three: Told = { ...boats, ...value(3) };
const five: Told = { ...boats, ...value(5) };
const age = (years: number, more: Told = {}): Told => ({
  unit: 'year-old',
  head: 7,
  ...value(years),
  ...more,
});
const dated = (day: number): Partial<ArticleIndex> => ({ dated: true, day });
const court = (...words: readonly string[]): Partial<ArticleIndex> => ({
  terms: Uint32Array.from(words.map(term)),
});
const range = (low: number, high: number, more: Told = {}): Told => ({
  unit: 'time',
  ...value(low, high),
  ...more,
});
const fall = (metres: number, more: Told = {}): Told => ({ unit: 'm', head: 5, ...value(metres), ...more });

describe('a conflict', () => {
  const rows: readonly Row[] = [
    ['two counts of one thing', three, five],
    ['at the least likeness of words', three, five, { match: { context: 0.28 } }],
    ['one equal value beside stands for likeness', three, five, { match: { context: 0, also: 1 } }],
    ['a value of which one article agrees with another', three, five, { agreed: [matchOf({ a: 1, b: 1 })] }],
    ['both rests of one list', { ...three, part: 'rest' }, { ...five, part: 'rest' }, { match: { also: 1 } }],
    ['both in one year', { ...three, year: 2011 }, { ...five, year: 2011 }],
    ['one qualified alike', { ...three, qualities: [1, 2] }, { ...five, qualities: [1, 2] }],
    [
      'one that says less in company',
      { ...three, qualities: [1] },
      { ...five, qualities: [1, 2] },
      { match: { also: 1 } },
    ],
    [
      'exact counts that are nearly one, one of them qualified',
      { ...boats, ...value(85), qualities: [1] },
      { ...boats, ...value(86) },
    ],
    ['exact counts one apart', { ...boats, ...value(212) }, { ...boats, ...value(213) }],
    ['large counts a twentieth apart', { ...boats, ...value(95_000) }, { ...boats, ...value(100_000) }],
    ['a count five times the other', { ...boats, ...value(20) }, { ...boats, ...value(100) }],
    ['ages of one dated month', age(41), age(46), { pages: [dated(10), dated(40)] }],
    ['ages a year apart on undated pages', age(41), age(42)],
    [
      'ages a year apart of a story with one word of the courts',
      age(41),
      age(42),
      { pages: [court('jury'), {}] },
    ],
    ['ages of little likeness', age(41), age(42), { match: { context: 0 } }],
    [
      'parts of one thing',
      { unit: 'page', label: '26-page', head: 5, ...value(26) },
      { unit: 'page', label: '31-page', head: 5, ...value(31) },
      { match: { context: 0 } },
    ],
    [
      'times of one noun',
      { unit: 'time', head: 5, ...value(60) },
      { unit: 'time', head: 5, ...value(90) },
      { match: { context: 0.46 } },
    ],
    [
      'times of which one has a noun',
      { unit: 'time', head: 5, ...value(60) },
      { unit: 'time', ...value(90) },
    ],
    [
      'money with like words',
      { unit: 'EUR', ...value(60) },
      { unit: 'EUR', ...value(90) },
      { match: { context: 0.45, head: 0.6 } },
    ],
    ['measures with very like words', fall(60), fall(90), { match: { context: 0.6, head: 0.6 } }],
    [
      'measures of one word beside another equal value',
      fall(60),
      fall(90),
      { match: { context: 0, also: 1 } },
    ],
    [
      'shares of one word',
      { unit: '%', head: 5, ...value(60) },
      { unit: '%', head: 5, ...value(90) },
      { match: { context: 0.6 } },
    ],
    ['ranges with one end in common', range(6, 14), range(6, 20), { match: { context: 0, head: 0.4 } }],
    ['the same value again in the sentence', three, five, { a: [{ ...three, sentence: 1 }] }],
    [
      'another thing counted in the sentence',
      three,
      five,
      { a: [{ unit: 'rifle', head: term('rifle'), ...value(9), sentence: 1 }] },
    ],
    [
      'a whole beside a rest',
      { ...three, part: 'rest' },
      { ...five, part: 'rest' },
      { match: { also: 1 }, a: [{ ...boats, ...value(9), sentence: 1 }] },
    ],
    ['another count in another sentence', three, five, { a: [{ ...boats, ...value(9), sentence: 2 }] }],
    [
      'a statement in the sentence',
      three,
      five,
      { a: [{ kind: 'attribution', head: term('boat'), sentence: 1 }] },
    ],
    [
      'a rival with less likeness',
      three,
      five,
      { a: [{ ...boats, ...value(9) }], matches: [matchOf({ a: 1, context: 0.3 })] },
    ],
    [
      'a rival of another noun',
      three,
      five,
      { a: [{ ...boats, ...value(9) }], matches: [matchOf({ a: 1, head: 0.8 })] },
    ],
    ['one value said twice', three, five, { a: [three], matches: [matchOf({ a: 1 })] }],
    [
      'rivals of other claims',
      three,
      five,
      { a: [three], b: [{ ...boats, ...value(9) }], matches: [matchOf({ a: 1, b: 1, context: 0.9 })] },
    ],
    [
      'a whole is no rival to a rest',
      { ...three, part: 'rest' },
      { ...five, part: 'rest' },
      { match: { also: 1 }, a: [{ ...boats, ...value(9) }], matches: [matchOf({ a: 1, also: 1 })] },
    ],
    [
      'ranges beside equal counts',
      range(6, 14),
      range(6, 20),
      { a: [{ ...boats, ...value(7), sentence: 1 }], b: [{ ...boats, ...value(7), sentence: 1 }] },
    ],
    [
      'ranges beside counts of other things',
      range(6, 14),
      range(6, 20),
      {
        a: [{ ...boats, ...value(7), sentence: 1 }],
        b: [{ unit: 'rifle', head: term('rifle'), ...value(9), sentence: 1 }],
      },
    ],
    [
      'ranges beside counts of other sentences',
      range(6, 14),
      range(6, 20),
      { a: [{ ...boats, ...value(7), sentence: 2 }], b: [{ ...boats, ...value(9), sentence: 1 }] },
    ],
    [
      'counts beside counts that differ, too',
      three,
      five,
      {
        a: [{ unit: 'crew', head: term('crew'), ...value(7), sentence: 1 }],
        b: [{ unit: 'crew', head: term('crew'), ...value(9), sentence: 1 }],
      },
    ],
    [
      'other people counted in the sentence',
      { unit: 'people', head: term('miner'), ...value(3) },
      { unit: 'people', head: term('miner'), ...value(5) },
      { a: [{ unit: 'people', head: term('baker'), ...value(9), sentence: 1 }] },
    ],
    ['one metre, which is no one of many', fall(1), fall(5), { match: { context: 0.6, head: 0.6 } }],
    ['sizes in another sentence', three, five, { a: [{ unit: 'byte', ...value(7), sentence: 2 }] }],
  ];
  test.each(whole(rows))('%s', (_name, x, y, scene) => {
    expect(contradict(x, y, scene)).toBe(true);
  });
});

describe('no conflict', () => {
  const rows: readonly Row[] = [
    ['one value that is denied here', { ...three, denied: true }, three],
    ['values that agree', three, five, { match: { agrees: true } }],
    ['a claim that is agreed with', three, five, { agreed: [matchOf({ a: 0, b: 1 })] }],
    ['a claim that agrees with another', three, five, { agreed: [matchOf({ a: 1, b: 0 })] }],
    ['little likeness of words', three, five, { match: { context: 0.27 } }],
    ['a rest and a whole', { ...three, part: 'rest' }, five, { match: { also: 1 } }],
    ['a whole and a rest', three, { ...five, part: 'rest' }, { match: { also: 1 } }],
    ['two rests in no company', { ...three, part: 'rest' }, { ...five, part: 'rest' }],
    ['two tallies', { ...three, part: 'tally' }, { ...five, part: 'tally' }, { match: { also: 1 } }],
    ['other years', { ...three, year: 2011 }, five],
    ['words for one thing', three, five, { match: { head: 0.8 } }],
    ['one qualified further', { ...three, qualities: [1] }, { ...five, qualities: [1, 2] }],
    ['qualified each in its own way', { ...three, qualities: [1] }, { ...five, qualities: [2] }],
    [
      'qualified each in its own way, in company',
      { ...three, qualities: [1] },
      { ...five, qualities: [2] },
      { match: { also: 1 } },
    ],
    [
      'about so many, nearly one, one of them qualified',
      { ...boats, ...value(85), about: true, qualities: [1] },
      { ...boats, ...value(94) },
    ],
    [
      'exact counts a twentieth apart, one of them qualified',
      { ...boats, ...value(95), qualities: [1] },
      { ...boats, ...value(100) },
    ],
    ['ages more than five years apart', age(41), age(47), { pages: [dated(10), dated(10)] }],
    ['ages of two dated months', age(41), age(42), { pages: [dated(10), dated(41)] }],
    ['ages two years apart on undated pages', age(41), age(43)],
    ['ages two years apart, one page dated', age(41), age(43), { pages: [dated(0), {}] }],
    [
      'ages of a story that runs through the courts',
      age(41),
      age(42),
      { pages: [court('jury', 'trial'), {}] },
    ],
    ['ages of one who is not named', age(41), age(42), { match: { head: 0.4 } }],
    [
      'parts of two things',
      { unit: 'page', label: '26-page', head: 5, ...value(26) },
      { unit: 'page', label: '31-page', head: 6, ...value(31) },
      { match: { head: 0 } },
    ],
    [
      'parts of things unsaid',
      { unit: 'page', label: '26-page', ...value(26) },
      { unit: 'page', label: '31-page', ...value(31) },
    ],
    [
      'times with less likeness',
      { unit: 'time', head: 5, ...value(60) },
      { unit: 'time', head: 5, ...value(90) },
      { match: { context: 0.45 } },
    ],
    ['times of two nouns', { unit: 'time', head: 5, ...value(60) }, { unit: 'time', head: 6, ...value(90) }],
    [
      'times in company with less likeness',
      { unit: 'time', head: 5, ...value(60) },
      { unit: 'time', head: 5, ...value(90) },
      { match: { context: 0.3, also: 2 } },
    ],
    [
      'money with less likeness',
      { unit: 'EUR', ...value(60) },
      { unit: 'EUR', ...value(90) },
      { match: { context: 0.44, head: 0.6 } },
    ],
    ['measures with less likeness', fall(60), fall(90), { match: { context: 0.59, head: 0.6 } }],
    ['measures of one word in no company', fall(60), fall(90), { match: { context: 0.4 } }],
    [
      'shares of other words',
      { unit: '%', ...value(60) },
      { unit: '%', ...value(90) },
      { match: { context: 0.9, head: 0.4 } },
    ],
    [
      'sizes of two models',
      { unit: 'byte', head: 5, ...value(60) },
      { unit: 'byte', head: 5, ...value(90) },
      { match: { context: 0.9 } },
    ],
    ['counts beside a size', three, five, { a: [{ unit: 'Hz', ...value(7), sentence: 1 }] }],
    ['one', { ...boats, ...value(1) }, five],
    ['dozens', { ...boats, ...value(24, 99) }, { ...boats, ...value(200) }],
    ['dozens there', { ...boats, ...value(200) }, { ...boats, ...value(24, 99) }],
    [
      'large counts less than a twentieth apart',
      { ...boats, ...value(96_000) },
      { ...boats, ...value(100_000) },
    ],
    ['broken numbers less than a twentieth apart', { ...boats, ...value(20.5) }, { ...boats, ...value(21) }],
    ['a count more than five times the other', { ...boats, ...value(19) }, { ...boats, ...value(100) }],
    [
      'times less than a twentieth apart',
      { unit: 'time', head: 5, ...value(100) },
      { unit: 'time', head: 5, ...value(104) },
    ],
    [
      'money less than a twentieth apart',
      { unit: 'EUR', ...value(950) },
      { unit: 'EUR', ...value(991) },
      { match: { context: 0.6, head: 0.6 } },
    ],
    ['a range and a count that are nearly one', { ...boats, ...value(95, 96) }, { ...boats, ...value(99) }],
    [
      'parts and things of little likeness',
      { unit: 'page', label: '26-page', head: 5, ...value(26) },
      { unit: 'page', label: '31 pages', head: 5, ...value(31) },
      { match: { context: 0 } },
    ],
    ['ranges of nothing in common', range(6, 14), range(6, 20), { match: { context: 0, head: 0 } }],
    ['ranges of other years', range(6, 14, { year: 2011 }), range(6, 20)],
    [
      'ranges of two groups',
      range(6, 14),
      range(6, 20),
      {
        a: [{ ...boats, ...value(5), sentence: 1 }],
        b: [{ unit: 'vessel', head: term('vessel'), ...value(7), sentence: 1 }],
      },
    ],
    ['two counts of one kind in a sentence', three, five, { a: [{ ...boats, ...value(9), sentence: 1 }] }],
    [
      'two measures of one unit in a sentence',
      fall(60),
      fall(90),
      { match: { also: 1 }, b: [fall(70, { sentence: 1, head: 9 })] },
    ],
    [
      'two rests in a sentence',
      { ...three, part: 'rest' },
      { ...five, part: 'rest' },
      { match: { also: 1 }, a: [{ ...boats, ...value(9), part: 'rest', sentence: 1 }] },
    ],
    ['a rival as like', three, five, { a: [{ ...boats, ...value(9) }], matches: [matchOf({ a: 1 })] }],
    [
      'a rival nearly as like',
      three,
      five,
      { b: [{ ...boats, ...value(9) }], matches: [matchOf({ b: 1, context: 0.31 })] },
    ],
    [
      'a rival in company',
      three,
      five,
      { a: [{ ...boats, ...value(9) }], matches: [matchOf({ a: 1, context: 0.1, also: 1 })] },
    ],
    [
      'a rest is a rival to a rest',
      { ...three, part: 'rest' },
      { ...five, part: 'rest' },
      {
        match: { also: 1 },
        a: [{ ...boats, ...value(9), part: 'rest' }],
        matches: [matchOf({ a: 1, also: 1 })],
      },
    ],
  ];
  test.each(whole(rows))('%s', (_name, x, y, scene) => {
    expect(contradict(x, y, scene)).toBe(false);
  });

  test('company counts for two at most, and for more beside measures', () => {
    const rival = (also: number, context: number): Scene => ({
      match: { context: 0.5, also: 3 },
      a: [{ ...boats, ...value(9) }],
      matches: [matchOf({ a: 1, context, also })],
    });
    expect(contradict(three, five, rival(2, 0.3))).toBe(true);
    expect(contradict(three, five, rival(2, 0.31))).toBe(false);
    expect(contradict(three, five, rival(1, 0.6))).toBe(true);
    expect(contradict(three, five, rival(1, 0.61))).toBe(false);
    const measures: Scene = {
      match: { context: 0.5, also: 1 },
      a: [fall(70)],
      matches: [matchOf({ a: 1, context: 0.75 })],
    };
    expect(contradict(fall(60), fall(90), measures)).toBe(true);
  });

  test('claims that are not there', () => {
    expect(contradictions(indexOf('a', []), indexOf('b', []), [matchOf()], [])).toEqual([]);
  });
});
