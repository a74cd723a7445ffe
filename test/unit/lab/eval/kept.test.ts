import { expect, test } from 'vitest';
import { falls, TOLERANCE } from '../../../../lab/eval/figures.ts';
import { readKept } from '../../../../lab/eval/report.ts';

const tables = Object.entries(readKept()?.tables ?? {});

test('a run is kept, with every table that is asked for', () => {
  expect(tables.map(([name]) => name)).toEqual(
    expect.arrayContaining(['attribution', 'duration', 'loss', 'quantity', 'relation', 'story', 'article']),
  );
});

test.each(tables)('a fall in "%s" would be seen', (_, kept) => {
  const fallen = Object.fromEntries(Object.entries(kept).map(([name, was]) => [name, was - TOLERANCE - 0.1]));
  expect(falls(kept, fallen).length).toBeGreaterThan(0);
  expect(falls(kept, kept)).toEqual([]);
});
