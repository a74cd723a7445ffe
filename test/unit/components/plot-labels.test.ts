import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../components/plots/labels.ts';

const within = { left: 44, right: 432, top: 0, bottom: 184 };
const dot = ({ x, y }: { x: number; y: number }) => ({
  left: x - 8,
  right: x + 8,
  top: y - 8,
  bottom: y + 8,
});

test('a name stands above its point, from it on', () => {
  expect(placeLabels([{ x: 100, y: 100, width: 120 }], [dot({ x: 100, y: 100 })], within)).toEqual([
    { x: 94, y: 90, anchor: 'start' },
  ]);
});

test.each([
  ['up to it where it would leave the plot', [{ x: 400, y: 100, width: 120 }], [], [['end', 90]]],
  ['below it under the upper edge', [{ x: 100, y: 10, width: 120 }], [], [['start', 29]]],
  [
    'below it where another name stands above',
    [
      { x: 200, y: 100, width: 150 },
      { x: 260, y: 104, width: 150 },
    ],
    [],
    [
      ['start', 90],
      ['start', 123],
    ],
  ],
  [
    'away from a point of another value',
    [{ x: 200, y: 100, width: 150 }],
    [{ x: 260, y: 86 }],
    [['end', 90]],
  ],
])('%s', (_, points, others, expected) => {
  const marks = [...points, ...others].map(dot);
  expect(placeLabels(points, marks, within).map(({ anchor, y }) => [anchor, y])).toEqual(expected);
});

test('no name leaves the plot where there is a side on which it does not', () => {
  const point = fc.record({
    x: fc.integer({ min: 44, max: 432 }),
    y: fc.integer({ min: 24, max: 160 }),
    width: fc.integer({ min: 10, max: 180 }),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 6 }), (points) => {
      placeLabels(points, points.map(dot), within).forEach(({ x, anchor }, at) => {
        const width = points[at]?.width ?? 0;
        expect(anchor === 'start' ? x + width : x).toBeLessThanOrEqual(438);
        expect(anchor === 'start' ? x : x - width).toBeGreaterThanOrEqual(38);
      });
    }),
  );
});
