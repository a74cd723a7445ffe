import { assert, array, constantFrom, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LABEL_COUNT,
  LABELS,
  mayFollow,
  openingOf,
  OUTSIDE,
  partOf,
} from '../../../../lib/extract/attribution/labels.ts';
import { posteriorOf } from '../../../../lib/extract/attribution/posterior.ts';
import { decoderOf } from '../../../../lib/extract/attribution/viterbi.ts';

const scoreRows = array(
  array(double({ min: -4, max: 4, noNaN: true }), { minLength: LABEL_COUNT, maxLength: LABEL_COUNT }),
  { minLength: 1, maxLength: 4 },
);
const flat = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);

function decoded(scores: Float32Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  decoderOf(flat)(scores, length, labels, 0);
  return labels;
}

/** The best allowed path by trying all of them. */
function bestScore(rows: readonly (readonly number[])[]): number {
  let front = new Map<number, number>([[OUTSIDE, 0]]);
  for (const row of rows) {
    const next = new Map<number, number>();
    for (const [previous, score] of front) {
      for (let label = 0; label < LABEL_COUNT; label++) {
        if (!mayFollow(label, previous)) continue;
        next.set(label, Math.max(next.get(label) ?? -Infinity, score + Math.fround(row[label] ?? 0)));
      }
    }
    front = next;
  }
  return Math.max(...front.values());
}

describe('labels', () => {
  test('a part and a side make an opening, and back', () => {
    for (const part of ['source', 'cue', 'content'] as const) {
      for (const side of ['before', 'after'] as const) {
        const label = openingOf(part, side);
        expect(partOf(label)).toEqual({ part, side });
        expect(LABELS[label]).toMatch(`B-${part}`);
        expect(mayFollow(label + 1, label)).toBe(true);
        expect(mayFollow(label + 1, OUTSIDE)).toBe(false);
      }
    }
  });
});

describe('the chain', () => {
  test('decoding finds the best path that is allowed', () => {
    assert(
      property(scoreRows, (rows) => {
        const labels = decoded(Float32Array.from(rows.flat()), rows.length);
        let previous: number = OUTSIDE;
        let total = 0;
        for (const [at, label] of labels.entries()) {
          expect(mayFollow(label, previous)).toBe(true);
          total += Math.fround(rows[at]?.[label] ?? 0);
          previous = label;
        }
        expect(total).toBeCloseTo(bestScore(rows), 4);
      }),
    );
  });

  test('probabilities of all labels of a position add up to one', () => {
    assert(
      property(scoreRows, constantFrom(0, 1, 2, 3), (rows, wanted) => {
        const at = Math.min(wanted, rows.length - 1);
        const scores = Float32Array.from(rows.flat());
        const chances = new Float32Array(rows.length);
        let total = 0;
        for (let label = 0; label < LABEL_COUNT; label++) {
          const labels = new Uint8Array(rows.length).fill(label);
          posteriorOf(flat)(scores, rows.length, labels, chances, 0);
          total += chances[at] ?? 0;
        }
        expect(total).toBeCloseTo(1, 4);
      }),
    );
  });
});
