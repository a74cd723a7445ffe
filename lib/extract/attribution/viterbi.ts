import { isOpening, LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';

/** Of a start of paragraph, in the row after the labels' own. */
export const START = LABEL_COUNT;

const STRIDE = LABEL_COUNT + 1;

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

/**
 * By label, the most that coming from it can gain over coming from `outside`, whatever opens next. A label whose path is
 * further behind than that can be on no best path but by going on.
 */
function leadsOf(from: Float64Array): Float64Array {
  return Float64Array.from({ length: OUTSIDE }, (_, label) => {
    const gains = OPENINGS.map(
      (next) => (from[next * STRIDE + label] ?? 0) - (from[next * STRIDE + OUTSIDE] ?? 0),
    );
    return Math.max(...gains);
  });
}

/** Labels that may follow every other: those that open a piece, and `outside`. */
const OPENINGS = Array.from({ length: LABEL_COUNT }, (_, label) => label).filter(
  (label) => label === OUTSIDE || isOpening(label),
);

/**
 * Gives the decoder of a model: the best label sequence (Viterbi). `scores` holds `LABEL_COUNT` values a position;
 * `transitions` is `(LABEL_COUNT + 1) x LABEL_COUNT` with the start as last row. It writes one label a position to `labels`
 * from `offset` on. A piece goes on only from itself; openings and `outside` look at `outside` and at the labels that it does
 * not dominate, most often none: exact, and a few steps a position in place of 13 x 13.
 */
export function decoderOf(
  transitions: Float32Array,
): (scores: Float32Array, length: number, labels: Uint8Array, offset: number) => void {
  const from = incoming(transitions);
  const leads = leadsOf(from);
  let back = new Uint8Array(0);
  const best = new Float64Array(LABEL_COUNT);
  const opened = new Float64Array(LABEL_COUNT);
  const rivals = new Uint8Array(LABEL_COUNT);
  return (scores, length, labels, offset) => {
    if (back.length < length * LABEL_COUNT) back = new Uint8Array(length * LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label++) {
      best[label] = (scores[label] ?? 0) + (from[label * STRIDE + START] ?? 0);
    }
    for (let base = LABEL_COUNT; base < length * LABEL_COUNT; base += LABEL_COUNT) {
      const outside = best[OUTSIDE] ?? 0;
      let count = 0;
      for (let k = 0; k < OUTSIDE; k++) {
        if ((best[k] ?? 0) + (leads[k] ?? 0) >= outside) rivals[count++] = k;
      }
      for (let label = 0; label < LABEL_COUNT; label += 2) {
        const row = label * STRIDE;
        let most = outside + (from[row + OUTSIDE] ?? 0);
        let previous: number = OUTSIDE;
        for (let i = 0; i < count; i++) {
          const k = rivals[i] ?? 0;
          const score = (best[k] ?? 0) + (from[row + k] ?? 0);
          if (score > most) {
            most = score;
            previous = k;
          }
        }
        opened[label] = most + (scores[base + label] ?? 0);
        back[base + label] = previous;
      }
      for (let label = 1; label < LABEL_COUNT; label += 2) {
        const row = label * STRIDE + label;
        const goesOn = (best[label] ?? 0) + (from[row] ?? 0);
        const begins = (best[label - 1] ?? 0) + (from[row - 1] ?? 0);
        best[label] = (goesOn > begins ? goesOn : begins) + (scores[base + label] ?? 0);
        best[label - 1] = opened[label - 1] ?? 0;
        back[base + label] = goesOn > begins ? label : label - 1;
      }
      best[OUTSIDE] = opened[OUTSIDE] ?? 0;
    }
    let label = 0;
    for (let next = 1; next < LABEL_COUNT; next++) if ((best[next] ?? 0) > (best[label] ?? 0)) label = next;
    for (let at = length - 1; at >= 0; at--) {
      labels[offset + at] = label;
      label = back[at * LABEL_COUNT + label] ?? 0;
    }
  };
}
