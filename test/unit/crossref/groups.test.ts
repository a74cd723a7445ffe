import { describe, expect, test } from 'vitest';
import { alike } from '../../../lib/crossref/alike.ts';
import { type Edge, groupsOf } from '../../../lib/crossref/cluster.ts';
import { copied, runHash, shared, shinglesOf } from '../../../lib/crossref/shingles.ts';
import { TermMark } from '../../../lib/crossref/terms.ts';
import { tokensOf } from '../../../lib/text/tokens.ts';

const { lead, name, number } = TermMark;

interface Written {
  readonly [term: number]: readonly [weight: number, marks: number];
}

const bag = (terms: Written, day: number | null = null): Parameters<typeof alike>[0] => ({
  terms: Uint32Array.from(Object.keys(terms), Number),
  weights: Float32Array.from(Object.values(terms), ([weight]) => weight),
  marks: Uint8Array.from(Object.values(terms), ([, marks]) => marks),
  day: day ?? 0,
  dated: day !== null,
});

describe('likeness of two articles', () => {
  const one: Written = { 1: [1, lead], 2: [1, name], 3: [1, number], 4: [1, 0] };
  test.each<[string, Written, number]>([
    ['themselves', one, 1],
    ['nothing in common', { 9: [1, lead] }, 0],
    ['one plain term of four', { 4: [1, 0], 5: [1, 0], 6: [1, 0], 7: [1, 0] }, 0.35 / 4],
    ['one name of four terms', { 2: [1, name], 5: [1, 0], 6: [1, 0], 7: [1, 0] }, 0.35 / 4 + 0.25],
    ['one lead of four terms', { 1: [1, lead], 5: [1, 0], 6: [1, 0], 7: [1, 0] }, 0.35 / 4 + 0.1],
    ['one number of four terms', { 3: [1, number], 5: [1, 0], 6: [1, 0], 7: [1, 0] }, 0.35 / 4 + 0.3],
    ['a name here that is none there', { 2: [1, 0], 5: [1, 0], 6: [1, 0], 7: [1, 0] }, 0.35 / 4],
    ['weights count squared', { 4: [3, 0], 8: [4, 0] }, (0.35 * 3) / (2 * 5)],
  ])('%s', (_name, other, score) => {
    expect(alike(bag(one), bag(other))).toBeCloseTo(score, 6);
    expect(alike(bag(other), bag(one))).toBeCloseTo(score, 6);
  });

  test.each([
    [0, 1.15],
    [3, 1.15],
    [4, 1],
    [7, 1],
    [8, 0.85],
    [14, 0.85],
    [15, 0.6],
    [30, 0.6],
    [31, 0.3],
  ])('%i days apart: %f', (days, factor) => {
    expect(alike(bag(one, 100), bag(one, 100 + days))).toBeCloseTo(factor, 6);
    expect(alike(bag(one, 100 + days), bag(one, 100))).toBeCloseTo(factor, 6);
    expect(alike(bag(one, 100 + days), bag(one))).toBeCloseTo(1, 6);
    expect(alike(bag(one), bag(one, 100 + days))).toBeCloseTo(1, 6);
  });
});

describe('grouping', () => {
  const edges = (...rows: readonly (readonly [a: number, b: number, score: number])[]): readonly Edge[] =>
    rows.map(([a, b, score]) => ({ a, b, score }));

  test.each<[string, number, readonly Edge[], readonly (readonly number[])[]]>([
    ['two that are alike enough', 2, edges([0, 1, 0.2]), [[0, 1]]],
    ['two that are not', 2, edges([0, 1, 0.19]), [[0], [1]]],
    ['nobody', 0, [], []],
    ['the likest first, and the third left out', 3, edges([0, 1, 0.3], [1, 2, 0.5]), [[0], [1, 2]]],
    ['a third that is like both', 3, edges([0, 1, 0.5], [0, 2, 0.31], [1, 2, 0.31]), [[0, 1, 2]]],
    [
      'a third that is like both, but not for a pair',
      3,
      edges([0, 1, 0.5], [0, 2, 0.29], [1, 2, 0.29]),
      [[0, 1], [2]],
    ],
    ['a tie goes to the earlier', 3, edges([0, 1, 0.3], [1, 2, 0.3]), [[0, 1], [2]]],
    ['the last two, whatever stands between', 5, edges([1, 4, 0.4], [2, 3, 0.3]), [[0], [1, 4], [2, 3]]],
    [
      'two pairs of which all are alike',
      4,
      edges([0, 1, 0.9], [2, 3, 0.8], [0, 2, 0.41], [0, 3, 0.41], [1, 2, 0.41], [1, 3, 0.41]),
      [[0, 1, 2, 3]],
    ],
    [
      'two pairs of which all are a little less alike',
      4,
      edges([0, 1, 0.9], [2, 3, 0.8], [0, 2, 0.39], [0, 3, 0.39], [1, 2, 0.39], [1, 3, 0.39]),
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'a later one that an earlier one is drawn to after a merger',
      4,
      edges([1, 2, 0.9], [0, 1, 0.5], [0, 2, 0.5], [0, 3, 0.35]),
      [[0, 1, 2], [3]],
    ],
  ])('%s', (_name, count, given, groups) => {
    expect(groupsOf(count, given, 0.2, 0.1)).toEqual(groups);
  });

  test('a large group asks no more than one of 64 pairs', () => {
    const all = Array.from({ length: 17 }, (_, a) =>
      Array.from({ length: a }, (_unused, b): Edge => ({ a: b, b: a, score: a === 16 ? 0.82 : 0.99 })),
    ).flat();
    expect(groupsOf(17, all, 0.2, 0.1)).toHaveLength(1);
  });
});

describe('copies', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}x`).join(' ');

  test('values of two sorted lists', () => {
    expect(shared(Uint32Array.of(1, 3, 5, 7), Uint32Array.of(2, 3, 7, 9))).toBe(2);
    expect(shared(Uint32Array.of(), Uint32Array.of(2))).toBe(0);
    expect(shared(Uint32Array.of(9), Uint32Array.of(1, 2, 9))).toBe(1);
  });

  test.each<[string, readonly number[], readonly number[], number | null]>([
    [
      'three tenths of the shorter',
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [1, 2, 3, 40, 50, 60, 70, 80, 90, 100],
      0.3,
    ],
    ['less than that', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 2, 30, 40, 50, 60, 70, 80, 90, 100], null],
    ['all of the shorter', [1, 2], [1, 2, 3, 4, 5, 6], 1],
    ['too few to tell', [1], [1], null],
    ['nothing', [], [], null],
  ])('%s', (_name, a, b, share) => {
    expect(copied(Uint32Array.from(a), Uint32Array.from(b))).toBe(share);
    expect(copied(Uint32Array.from(b), Uint32Array.from(a))).toBe(share);
  });

  test('shingles are of six words, one in four, sorted, whatever stands between the words', () => {
    const text = words(400);
    const found = shinglesOf(tokensOf(text));
    expect(found.length).toBeGreaterThan(70);
    expect(found.length).toBeLessThan(130);
    expect([...found]).toEqual([...new Set(found)].toSorted((a, b) => a - b));
    expect(found.every((hash) => hash % 4 === 0)).toBe(true);
    expect(shinglesOf(tokensOf(text.replaceAll(' ', ', ')))).toEqual(found);
    expect(shinglesOf(tokensOf(words(5)))).toHaveLength(0);
    expect(shinglesOf(tokensOf(words(20_000)))).toHaveLength(1_024);
  });

  test('a text of six words has one run', () => {
    const some = Array.from({ length: 40 }, (_, at) => shinglesOf(tokensOf(`a${at}x b c d e f`)).length);
    expect(Math.max(...some)).toBe(1);
  });

  test('a run is known by its words and their order', () => {
    const hashes = [
      runHash([1, 2, 3, 4], 0, 4),
      runHash([9, 1, 2, 3, 4, 9], 1, 4),
      runHash([1, 2, 3], 0, 3),
      runHash([4, 3, 2, 1], 0, 4),
    ];
    expect(hashes[0]).toBe(hashes[1]);
    expect(new Set(hashes).size).toBe(3);
    expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0)).toBe(true);
  });
});
