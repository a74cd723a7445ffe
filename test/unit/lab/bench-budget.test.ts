import { expect, test, vi } from 'vitest';
import { budget } from '../../../lab/bench/budget.ts';
import { report } from '../../../lab/bench/part.ts';

const least = { peer: 2 };

test.each([
  ['a ratio over its budget', { peer: 2.5 }, []],
  ['a ratio at its budget', { peer: 2 }, []],
  ['a ratio under its budget', { peer: 1.9 }, ['part, peer: 1.90, at least 2 is asked']],
  ['a ratio that was not measured', {}, ['part: nothing measured peer']],
  ['a ratio that no budget is set for', { peer: 2, other: 0.1 }, []],
])('%s', async (_, ratios, faults) => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(await report('part', { text: '', ratios }, least, false)).toEqual(faults);
  vi.restoreAllMocks();
});

test('every part has a budget that something can fall under', () => {
  const bounds = Object.values(budget).flatMap((part) => Object.values(part));
  expect(bounds.length).toBeGreaterThan(10);
  for (const bound of bounds) expect(bound).toBeGreaterThan(0);
});
