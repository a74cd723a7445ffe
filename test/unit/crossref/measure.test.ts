import { describe, expect, test } from 'vitest';
import {
  closeness,
  compatible,
  distance,
  isAge,
  isOneRange,
  isVague,
  type Measure,
  measureOf,
  telling,
  unitKind,
} from '../../../lib/crossref/measure.ts';
import type { Claim } from '../../../lib/model/claim.ts';

const of = (unit: string, low: number | null, high: number | null = low, about = false): Measure => ({
  unit,
  low,
  high,
  about,
});
const count = (low: number | null, high: number | null = low, about = false): Measure =>
  of('records', low, high, about);
const months = (low: number, high = low): Measure => of('time', low * 2_630_016, high * 2_630_016);

describe('measureOf', () => {
  const marked = { id: 'x', start: 0, end: 1, because: '', confidence: 1, attributedTo: null };
  const figure = (min: number | null, max: number | null, modifier: 'APPROX' | null = null): Claim => ({
    ...marked,
    kind: 'figure',
    min,
    max,
    unit: null,
    modifier,
    inferred: [],
    denied: false,
  });
  const duration = (
    seconds: readonly [number | null, number | null],
    modifier: Extract<Claim, { kind: 'duration' }>['modifier'] = null,
  ): Claim => ({ ...marked, kind: 'duration', value: 'P1D', modifier, seconds, begin: null, finish: null });

  test.each<[string, Claim, Measure | null]>([
    ['a count', figure(3, 4), of('', 3, 4)],
    ['about a count', figure(3, 3, 'APPROX'), of('', 3, 3, true)],
    ['a count with one bound', figure(null, 4), of('', null, 4)],
    ['a count without bounds', figure(null, null), null],
    ['a duration', duration([60, 60]), of('time', 60)],
    ['about a duration', duration([60, 60], 'APPROX'), of('time', 60, 60, true)],
    ['more than a duration', duration([60, 60], 'MORE_THAN'), of('time', 60, null)],
    ['at least a duration', duration([60, 60], 'EQUAL_OR_MORE'), of('time', 60, null)],
    ['less than a duration', duration([60, 60], 'LESS_THAN'), of('time', null, 60)],
    ['up to a duration', duration([60, 60], 'EQUAL_OR_LESS'), of('time', null, 60)],
    ['a range keeps its bounds whatever is said', duration([60, 90], 'MORE_THAN'), of('time', 60, 90)],
    ['a duration open above', duration([60, null]), of('time', 60, null)],
    ['a vague duration', duration([null, null]), null],
    [
      'an attribution',
      {
        ...marked,
        kind: 'attribution',
        source: { spans: [], type: 'unnamed', refersTo: null, outlet: null, facets: [] },
        cue: null,
        content: null,
      },
      null,
    ],
  ])('%s', (_name, claim, measure) => {
    expect(measureOf(claim)).toEqual(measure);
  });
});

describe('compatible', () => {
  test.each<[string, Measure, Measure, boolean]>([
    ['an exact number and "more than" a round one', count(821_296), count(800_000, null), true],
    ['"more than 300" and 312', count(300, null), count(312), true],
    ['"more than 300" and half as much again', count(301, null), count(451), true],
    ['"more than 300" and more than half as much again', count(301, null), count(453), false],
    ['"up to 1,000" and 700', count(null, 1_000), count(700), true],
    ['"up to 77" and a bit less than half', count(null, 77), count(38), false],
    ['"up to 77" and half', count(null, 77), count(39), true],
    ['a rounded number and the exact one', count(412_000), count(412_387), true],
    ['a rounded number and one further off', count(412_000), count(412_611), false],
    ['a number rounded to one digit and one within a fortieth', count(200), count(204), true],
    ['a round hundred and one within a fortieth', count(100), count(102), true],
    ['a number rounded to one digit and one beyond', count(200), count(207), false],
    ['an exact number of three digits has no slack', count(312), count(313), false],
    ['ninety is as it is', count(90), count(91), false],
    ['a broken number is as it is', count(100.5), count(101), false],
    ['"about 60" and 64', count(60, 60, true), count(64), true],
    ['"about 60" and 66', count(60, 60, true), count(66), true],
    ['"about 60" and 67', count(60, 60, true), count(67), false],
    ['ranges that meet', count(50, 60), count(60, 80), true],
    ['ranges that do not', count(50, 60), count(61, 80), false],
    ['lengths within three in a hundred', of('m', 100), of('m', 106), true],
    ['lengths beyond', of('m', 100), of('m', 107), false],
    ['times within three in a hundred', of('time', 100), of('time', 106), true],
    ['nine months and five months', months(9), months(5), false],
    ['17 and 26', count(17), count(26), false],
    ['two small numbers next to each other', count(48), count(49), false],
    ['"more than 800" and 2,000', count(800, null), count(2_000), false],
    ['"up to 1,000" and 40', count(null, 1_000), count(40), false],
  ])('%s', (_name, a, b, fits) => {
    expect(compatible(a, b)).toBe(fits);
    expect(compatible(b, a)).toBe(fits);
  });
});

test('distance is a share of the larger value, by upper ends', () => {
  expect(distance(count(14), count(14))).toBe(0);
  expect(distance(count(50), count(100))).toBe(0.5);
  expect(distance(count(0), count(0))).toBe(0);
  expect(distance(count(1, 100), count(50, 80))).toBe(0.2);
  expect(distance(count(100, null), count(null, 75))).toBe(0.25);
});

test.each<[string, Measure, Measure, number]>([
  ['equal', count(7), count(7), 1],
  ['equal ranges', count(3, 7), count(3, 7), 1],
  ['one equal bound', count(25, null), count(25), 0.85],
  ['the end of a range', count(3, 7), count(7), 0.85],
  ['within three in a hundred', count(100), count(103), 0.65],
  ['further off', count(100), count(104), 0],
  ['a mere fit', count(2_000, null), count(2_500), 0],
])('closeness: %s', (_name, a, b, close) => {
  expect(closeness(a, b)).toBe(close);
  expect(closeness(b, a)).toBe(close);
});

test.each<[string, Measure, Measure, boolean]>([
  ['one lower end', count(6, 14), count(6, 20), true],
  ['one upper end', count(6, 75), count(9, 75), true],
  ['the same range', count(6, 14), count(6, 14), false],
  ['no end in common', count(6, 14), count(7, 20), false],
  ['other ends that are nearly one', count(6, 100), count(6, 104), false],
  ['other ends a twentieth apart', count(6, 100), count(6, 95), true],
  ['a point', count(6), count(6, 20), false],
  ['an open range', count(6, null), count(6, 20), false],
])('one range told twice: %s', (_name, a, b, isOne) => {
  expect(isOneRange(a, b)).toBe(isOne);
  expect(isOneRange(b, a)).toBe(isOne);
});

test.each<[string, Measure, number]>([
  ['a large number with many digits', count(821_296), 1],
  ['one digit', count(5_000_000), 0.75],
  ['two', count(2), Math.log10(2) / 3],
  ['twenty-six', count(26), Math.log10(26) / 3 + 0.2],
  ['a hundred and twenty', count(120), Math.log10(120) / 3 + 0.2],
  ['its upper end', count(1, 26), Math.log10(26) / 3 + 0.2],
  ['its lower end where it is open', count(26, null), Math.log10(26) / 3 + 0.2],
  ['with decimals', count(1.25), Math.log10(1.25) / 3 + 0.4],
  ['less than one', count(0.5), 0],
  ['one', count(1), 0],
  ['nothing', count(null), 0],
  ['a time', months(9), 0.25],
])('telling: %s', (_name, measure, worth) => {
  expect(telling(measure)).toBeCloseTo(worth, 10);
});

test.each([
  ['dozens', count(24, 99), true],
  ['half as much again', count(20, 30), true],
  ['a little less than that', count(20, 29), false],
  ['from one', count(1, 5), true],
  ['from nothing', count(0, 5), false],
  ['a plain number', count(12), false],
  ['an open one', count(12, null), false],
  ['one open below', count(null, 12), false],
])('%s: vague or not', (_name, measure, vague) => {
  expect(isVague(measure)).toBe(vague);
});

test.each([
  ['time', 'time'],
  ['year-old', 'age'],
  ['EUR', 'money'],
  ['%', 'measure'],
  ['kg', 'measure'],
  ['boat', 'count'],
  ['', 'count'],
])('unitKind: %s is %s', (unit, kind) => {
  expect(unitKind(unit)).toBe(kind);
  expect(unitKind(unit)).toBe(kind);
});

test('kinds of units stay right however many units come by', () => {
  for (let at = 0; at < 2_100; at++) expect(unitKind(`thing ${at}`)).toBe('count');
  expect(unitKind('USD')).toBe('money');
});

test('an age ends in -old', () => {
  expect([isAge('week-old'), isAge('old'), isAge('year'), isAge(null)]).toEqual([true, false, false, false]);
});
