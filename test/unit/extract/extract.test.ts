import { describe, expect, test } from 'vitest';
import { Claim } from '../../../lib/model/claim.ts';
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

  test.each(['१२ people were killed.', '٣٠٠ reports came in.', '$１２ was lost.'])(
    'digits of other scripts are no number, and spoil nothing: %s',
    (words) => {
      const claims = extract({ text: `${words} Repairs took nine months.` });
      expect(claims.every((claim) => Claim.safeParse(claim).success)).toBe(true);
      expect(claims.map(({ kind }) => kind)).toContain('duration');
    },
  );
});
