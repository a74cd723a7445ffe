import { describe, expect, test } from 'vitest';
import { type Stood, stepAmong } from '../../../entrypoints/hands/steps.ts';

describe('a walk through claims', () => {
  const ids = ['a', 'b', 'c', 'd'];
  test.each<[name: string, ids: readonly string[], stood: Stood | null, by: 1 | -1, to: string | null]>([
    ['begins with the first', ids, null, 1, 'a'],
    ['or, backwards, with the last', ids, null, -1, 'd'],
    ['goes on from where it stood', ids, { id: 'b', at: 1 }, 1, 'c'],
    ['and back', ids, { id: 'b', at: 1 }, -1, 'a'],
    ['around the end', ids, { id: 'd', at: 3 }, 1, 'a'],
    ['and around the beginning', ids, { id: 'a', at: 0 }, -1, 'd'],
    ['goes on behind one that was dismissed', ['a', 'c', 'd'], { id: 'b', at: 1 }, 1, 'c'],
    ['and before it', ['a', 'c', 'd'], { id: 'b', at: 1 }, -1, 'a'],
    ['around the end behind the last, which was dismissed', ['a', 'b', 'c'], { id: 'd', at: 3 }, 1, 'a'],
    ['follows the passage where others came before it', ['x', 'a', 'b', 'c'], { id: 'b', at: 1 }, 1, 'c'],
    ['stays within fewer than there were', ['a'], { id: 'z', at: 9 }, -1, 'a'],
    ['of none goes nowhere', [], { id: 'a', at: 0 }, 1, null],
  ])('%s', (_, among, stood, by, to) => {
    expect(stepAmong(among, stood, by)?.id ?? null).toBe(to);
  });
});
