import { array, assert, float, integer, nat, property } from 'fast-check';
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
import { decoderOf, START } from '../../../../lib/extract/attribution/viterbi.ts';

const TRANSITIONS = (LABEL_COUNT + 1) * LABEL_COUNT;

/** Whole steps of this size, as quantised weights add up to. */
const STEP = 1 / 16;
const steps = integer({ min: -64, max: 64 });
const scoreRows = array(array(steps, { minLength: LABEL_COUNT, maxLength: LABEL_COUNT }), {
  minLength: 1,
  maxLength: 4,
});
const transitionRows = array(float({ min: -3, max: 3, noNaN: true }), {
  minLength: TRANSITIONS,
  maxLength: TRANSITIONS,
}).map((values) => Float32Array.from(values));

type Front = ReadonlyMap<number, number>;

/** What is known of each last label, after trying all paths that are allowed; `join` sums up two ways to one label. */
function allPaths(
  rows: readonly (readonly number[])[],
  transitions: Float32Array,
  join: (a: number, b: number) => number,
  only: (at: number, label: number) => boolean = () => true,
): Front {
  let front: Front = new Map([[START, 0]]);
  for (const [at, row] of rows.entries()) {
    const next = new Map<number, number>();
    for (const [previous, score] of front) {
      for (let label = 0; label < LABEL_COUNT; label++) {
        if (!mayFollow(label, previous === START ? OUTSIDE : previous) || !only(at, label)) continue;
        const path = score + (transitions[previous * LABEL_COUNT + label] ?? 0) + (row[label] ?? 0) * STEP;
        const other = next.get(label);
        next.set(label, other === undefined ? path : join(other, path));
      }
    }
    front = next;
  }
  return front;
}

const logOfSum = (a: number, b: number): number => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
const total = (front: Front): number => [...front.values()].reduce(logOfSum, -Infinity);

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
      property(scoreRows, transitionRows, (rows, transitions) => {
        const labels = new Uint8Array(rows.length);
        decoderOf(transitions, STEP)(Int32Array.from(rows.flat()), rows.length, labels, 0);
        let previous: number = START;
        let score = 0;
        for (const [at, label] of labels.entries()) {
          expect(mayFollow(label, previous === START ? OUTSIDE : previous)).toBe(true);
          score += (transitions[previous * LABEL_COUNT + label] ?? 0) + (rows[at]?.[label] ?? 0) * STEP;
          previous = label;
        }
        expect(score).toBeCloseTo(Math.max(...allPaths(rows, transitions, Math.max).values()), 4);
      }),
    );
  });

  test('the chance of a label is the share of the paths through it', () => {
    assert(
      property(scoreRows, transitionRows, nat(3), nat(OUTSIDE), (rows, transitions, wanted, label) => {
        const at = Math.min(wanted, rows.length - 1);
        const labels = new Uint8Array(rows.length).fill(label);
        const chances = new Float32Array(rows.length);
        posteriorOf(transitions, STEP)(Int32Array.from(rows.flat()), rows.length, labels, chances, 0);
        const through = allPaths(
          rows,
          transitions,
          logOfSum,
          (place, other) => place !== at || other === label,
        );
        const share = Math.exp(total(through) - total(allPaths(rows, transitions, logOfSum)));
        expect(chances[at]).toBeCloseTo(share, 4);
      }),
    );
  });
});
