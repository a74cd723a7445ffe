import { describe, expect, test } from 'vitest';
import { compatible, distance, isVague, type Measure, telling } from '../../../lib/crossref/measure.ts';

const count = (low: number | null, high: number | null, about = false): Measure => ({
  unit: 'records',
  low,
  high,
  about,
});
const months = (low: number, high = low): Measure => ({
  unit: 'time',
  low: low * 2_630_016,
  high: high * 2_630_016,
  about: false,
});

describe('compatible', () => {
  test.each<[string, Measure, Measure, boolean]>([
    ['an exact number and "more than" a round one', count(821_296, 821_296), count(800_000, null), true],
    ['"more than 300" and 312', count(300, null), count(312, 312), true],
    ['"up to 1,000" and 700', count(null, 1_000), count(700, 700), true],
    ['a rounded number and the exact one', count(412_000, 412_000), count(412_387, 412_387), true],
    ['"about 60" and 64', count(60, 60, true), count(64, 64), true],
    ['ranges that meet', count(50, 60), count(60, 80), true],
    ['nine months and five months', months(9), months(5), false],
    ['17 and 26', count(17, 17), count(26, 26), false],
    ['two small numbers next to each other', count(48, 48), count(49, 49), false],
    ['"more than 800" and 2,000', count(800, null), count(2_000, 2_000), false],
    ['"up to 1,000" and 40', count(null, 1_000), count(40, 40), false],
  ])('%s', (_name, a, b, fits) => {
    expect(compatible(a, b)).toBe(fits);
    expect(compatible(b, a)).toBe(fits);
  });
});

test('distance is a share of the larger value', () => {
  expect(distance(count(14, 14), count(14, 14))).toBe(0);
  expect(distance(count(50, 50), count(100, 100))).toBe(0.5);
  expect(distance(count(0, 0), count(0, 0))).toBe(0);
});

test('a large number with many digits tells more than a small or a round one', () => {
  expect(telling(count(821_296, 821_296))).toBe(1);
  expect(telling(count(2, 2))).toBeLessThan(telling(count(26, 26)));
  expect(telling(months(9))).toBe(0.25);
  expect(telling(count(0, 0))).toBe(0);
});

test.each([
  ['dozens', count(24, 99), true],
  ['between 50 and 60', count(50, 60), false],
  ['a plain number', count(12, 12), false],
  ['an open one', count(12, null), false],
])('%s: vague or not', (_name, measure, vague) => {
  expect(isVague(measure)).toBe(vague);
});
