import { expect, test } from 'vitest';
import { disjoint } from '../../../lib/page/marks.ts';
import type { Span } from '../../../lib/model/span.ts';

const cases: Readonly<Record<string, readonly [given: readonly Span[], cut: readonly (readonly Span[])[]]>> =
  {
    'what does not overlap stays': [
      [
        [0, 3],
        [3, 6],
      ],
      [[[0, 3]], [[3, 6]]],
    ],
    'the shorter keeps the words': [
      [
        [0, 10],
        [4, 6],
      ],
      [
        [
          [0, 4],
          [6, 10],
        ],
        [[4, 6]],
      ],
    ],
    'the longer may lose its end': [
      [
        [0, 10],
        [8, 12],
      ],
      [[[0, 8]], [[8, 12]]],
    ],
    'of two alike the first keeps them': [
      [
        [0, 4],
        [0, 4],
      ],
      [[[0, 4]], []],
    ],
    'nothing gives nothing': [[], []],
  };

test.each(Object.entries(cases))('%s', (_name, [given, cut]) => {
  const passages = given.map((span, i) => ({
    id: String(i),
    kind: 'loss' as const,
    differs: false,
    spans: [span],
  }));
  expect(disjoint(passages).map(({ spans }) => spans)).toEqual(cut);
});
