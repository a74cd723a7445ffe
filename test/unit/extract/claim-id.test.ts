import { describe, expect, test } from 'vitest';
import { claimIds } from '../../../lib/extract/claim-id.ts';

const TEXT =
  'The mill closed.\n \u00a0 Four\u2028 hulls sank, \t\n\n“It was late,” she said. Four hulls sank,';
const LINES = 'x y\nx y\nx y';

describe('the id of a claim', () => {
  /* What a library holds is found by these: a change of them is a migration. */
  test.each([
    ['at the start', 0, 16, 'loss-1650ccf0ihpl3y'],
    ['between odd spaces', 22, 33, 'loss-0z77czi1c9euvm'],
    ['of everything', 0, 82, 'loss-11bzpve0977gj9'],
    ['of nothing', 40, 40, 'loss-1y8vbcg1wgqm32'],
    ['at the end', 71, 82, 'loss-1271m8e07i6is8'],
  ])('%s is what it always was', (_, start, end, id) => {
    expect(claimIds(TEXT)('loss', start, end)).toBe(id);
  });

  test('is numbered where words and kind are the same, in reading order', () => {
    const idOf = claimIds(LINES);
    const ids = [0, 4, 8].map((start) => idOf('loss', start, start + 1));
    expect(ids).toEqual([ids[0], `${ids[0]}-2`, `${ids[0]}-3`]);
    expect(idOf('duration', 8, 9)).not.toContain('-2');
  });

  test('does not change with a paragraph put before', () => {
    const before = `A line.\n\n${LINES}`;
    expect(claimIds(before)('loss', 9, 10)).toBe(claimIds(LINES)('loss', 0, 1));
  });
});
