import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../../lib/extract/index.ts';

const extract = createExtractor({ attribution: new ArrayBuffer(0) });
const text = 'The ferry line was closed for nine months. Repairs took nine months.';

describe('extraction as a whole', () => {
  test('spans slice back to the words', () => {
    expect(extract({ text }).map(({ start, end }) => text.slice(start, end))).toEqual([
      'nine months',
      'nine months',
    ]);
  });

  test('equal words have ids of their own', () => {
    expect(new Set(extract({ text }).map(({ id }) => id)).size).toBe(2);
  });

  test('a paragraph put behind changes no claim', () => {
    const longer = `${text}\n\nThe weather stayed fair.`;
    expect(extract({ text: longer })).toEqual(extract({ text }));
  });
});
