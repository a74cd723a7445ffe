import { expect, test } from 'vitest';
import { type Corpus, train } from '../../../../lab/train/crf.ts';
import { LABEL_COUNT, openingOf, OUTSIDE, SCORED } from '../../../../lib/extract/attribution/labels.ts';
import { decoderOf } from '../../../../lib/extract/attribution/viterbi.ts';

const CUE = openingOf('cue', 'after');
const SOURCE = openingOf('source', 'before');

/** Row 1 is always a source, row 2 a cue, row 3 nothing; row 4 is noise. */
const corpus: Corpus = {
  width: 2,
  rows: Uint16Array.from(Array.from({ length: 40 }, () => [1, 4, 2, 4, 3, 4]).flat()),
  gold: Uint8Array.from(Array.from({ length: 40 }, () => [SOURCE, CUE, OUTSIDE]).flat()),
  firsts: Uint32Array.from({ length: 41 }, (_, at) => at * 3),
};
const schedule = { rowCount: 8, epochs: 5, rate: 0.2, dropout: 0.2, seed: 7 };

/** Fine enough for weights to be written in. */
const STEP = 1 / 1024;

test('the same corpus and seed give the same weights, another seed does not', () => {
  expect(train(corpus, schedule).rows).toEqual(train(corpus, schedule).rows);
  expect(train(corpus, { ...schedule, seed: 8 }).rows).not.toEqual(train(corpus, schedule).rows);
});

test('what is always so is learnt, and likelihood grows', () => {
  const likelihoods: number[] = [];
  const { rows, transitions } = train(corpus, { ...schedule, report: (_, value) => likelihoods.push(value) });
  expect(likelihoods).toHaveLength(5);
  expect(likelihoods.at(-1)).toBeGreaterThan(likelihoods[0] ?? 0);
  const scores = new Int32Array(3 * LABEL_COUNT);
  for (const [at, row] of [1, 2, 3].entries()) {
    const weights = rows.subarray(row * SCORED, (row + 1) * SCORED);
    scores.set(
      weights.map((weight) => Math.round(weight / STEP)),
      at * LABEL_COUNT,
    );
  }
  const labels = new Uint8Array(3);
  decoderOf(transitions, STEP)(scores, 3, labels, 0);
  expect([...labels]).toEqual([SOURCE, CUE, OUTSIDE]);
});
