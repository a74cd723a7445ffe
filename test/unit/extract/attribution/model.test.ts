import { describe, expect, test } from 'vitest';
import { ROW_BITS, TEMPLATES, writeRows } from '../../../../lib/extract/attribution/features.ts';
import { LABEL_COUNT, SCORED } from '../../../../lib/extract/attribution/labels.ts';
import { readModel, STRIDE, writeModel, ZERO } from '../../../../lib/extract/attribution/model.ts';
import { hashOf } from '../../../../lib/text/words.ts';

const rows = Int8Array.from(
  { length: 2 ** ROW_BITS * SCORED },
  (_, at) => (Math.imul(at, 0x9e3779b1) >>> 26) - 31,
).map((w) => Math.min(31, w));
const written = writeModel({
  cues: new Map([[hashOf('said'), 5]]),
  kin: new Map([[hashOf('aide') & 0xffffff, 17]]),
  rows,
  scale: 0.5,
  transitions: new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT).fill(0.25),
});

/** The rows of all templates for one key. */
const rowsOf = (key: number): Uint16Array => {
  const hit = new Uint16Array(TEMPLATES);
  writeRows(new Int32Array(TEMPLATES).fill(key), hit);
  return hit;
};

describe('the weights', () => {
  test('what is written is read again', () => {
    const { lexicon, table } = readModel(written);
    expect(lexicon.cues.get(hashOf('said'))).toBe(5);
    expect(lexicon.kin.get(hashOf('aide') & 0xffffff)).toBe(17);
    for (const row of [0, 1, 4711, 2 ** ROW_BITS - 1]) {
      const weights = Array.from({ length: SCORED }, (_, label) => {
        const four = table[row * STRIDE + Math.floor(label / 4)] ?? 0;
        return ((four >>> (8 * (label % 4))) & 255) - ZERO;
      });
      expect(weights).toEqual([...rows.subarray(row * SCORED, (row + 1) * SCORED)]);
    }
  });

  test('the size of a step is read again', () => {
    /* One position, two steps for the first label: e to the power of what they are worth against twelve times 1, but inner labels cannot start. */
    const chances = new Float32Array(1);
    const scores = new Int32Array(LABEL_COUNT);
    scores[0] = 2;
    readModel(written).posterior(scores, 1, new Uint8Array(1), chances, 0);
    expect(chances[0]).toBeCloseTo(Math.exp(2 * 0.5) / (Math.exp(2 * 0.5) + 6), 5);
  });

  test('no sum can run over', () => {
    expect(4 * 63).toBeLessThan(256);
    expect(TEMPLATES * 63).toBeLessThan(65_536);
  });

  test.each([
    ['nothing', new ArrayBuffer(0)],
    ['too short', written.slice(0, 4000)],
    ['another file', new ArrayBuffer(written.byteLength)],
  ])('%s is refused', (_, buffer) => {
    expect(() => readModel(buffer)).toThrow(TypeError);
  });

  test('rows spread over the table, and templates do not share them', () => {
    const hit = new Set<number>();
    for (let key = 0; key < 1000; key++) hit.add(rowsOf(key)[0] ?? 0);
    expect(hit.size).toBeGreaterThan(980);
    const same = Array.from({ length: 1000 }, (_, key) => rowsOf(key)).filter((hits) => hits[1] === hits[2]);
    expect(same.length).toBeLessThan(5);
  });
});
