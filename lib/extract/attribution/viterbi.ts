import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';

/** Of a start of paragraph, in the row after the labels' own. */
export const START = LABEL_COUNT;

/** `transitions` turned round: row `label` holds the score of coming from each previous label, or from the start as last column. */
function incoming(transitions: Float32Array): Float64Array {
  const from = new Float64Array(LABEL_COUNT * STRIDE);
  for (let label = 0; label < LABEL_COUNT; label++) {
    for (let previous = 0; previous <= LABEL_COUNT; previous++) {
      const allowed = mayFollow(label, previous === START ? OUTSIDE : previous);
      from[label * STRIDE + previous] = allowed ? (transitions[previous * LABEL_COUNT + label] ?? 0) : -1e30;
    }
  }
  return from;
}

const STRIDE = LABEL_COUNT + 1;

/**
 * Gives the decoder of a model: the best label sequence (Viterbi). `scores` holds `LABEL_COUNT` values a position;
 * `transitions` is `(LABEL_COUNT + 1) x LABEL_COUNT` with the start as last row. It writes one label a position to `labels`
 * from `offset` on. A piece goes on only from itself, so only openings and `outside` look at all previous labels.
 */
export function decoderOf(
  transitions: Float32Array,
): (scores: Float32Array, length: number, labels: Uint8Array, offset: number) => void {
  const from = incoming(transitions);
  let back = new Uint8Array(0);
  const before = new Float64Array(LABEL_COUNT);
  const now = new Float64Array(LABEL_COUNT);
  return (scores, length, labels, offset) => {
    if (back.length < length * LABEL_COUNT) back = new Uint8Array(length * LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label++) {
      before[label] = (scores[label] ?? 0) + (from[label * STRIDE + START] ?? 0);
    }
    for (let at = 1; at < length; at++) {
      const base = at * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) {
        const row = label * STRIDE;
        let best = -Infinity;
        let previous = 0;
        if (label & 1) {
          const goesOn = (before[label] ?? 0) + (from[row + label] ?? 0);
          const begins = (before[label - 1] ?? 0) + (from[row + label - 1] ?? 0);
          best = goesOn > begins ? goesOn : begins;
          previous = goesOn > begins ? label : label - 1;
        } else {
          for (let k = 0; k < LABEL_COUNT; k++) {
            const score = (before[k] ?? 0) + (from[row + k] ?? 0);
            if (score > best) {
              best = score;
              previous = k;
            }
          }
        }
        now[label] = best + (scores[base + label] ?? 0);
        back[base + label] = previous;
      }
      before.set(now);
    }
    let label = 0;
    for (let next = 1; next < LABEL_COUNT; next++)
      if ((before[next] ?? 0) > (before[label] ?? 0)) label = next;
    for (let at = length - 1; at >= 0; at--) {
      labels[offset + at] = label;
      label = back[at * LABEL_COUNT + label] ?? 0;
    }
  };
}
