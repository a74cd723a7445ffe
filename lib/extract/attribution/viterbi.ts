import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';

/** Of a start of paragraph, in the row after the labels' own. */
export const START = LABEL_COUNT;

/** Openings and `outside`, every other label: what may follow any label. */
export const FREE = (LABEL_COUNT + 1) / 2;
const INNER = FREE - 1;

/** The transitions in steps of a score, by the ways that are open. */
interface Ways {
  /** From label `k` to the free label `2 f`, at `k * FREE + f`. */
  readonly toFree: Float64Array;
  /** To the inner label `2 f + 1` from itself, and from the opening before it. */
  readonly goesOn: Float64Array;
  readonly begins: Float64Array;
  readonly atStart: Float64Array;
  /**
   * By label, the most that coming from it can gain over coming from `outside`, whatever opens next. A label whose path is
   * further behind than that can be on no best path but by going on.
   */
  readonly leads: Float64Array;
}

function waysOf(transitions: Float32Array, step: number): Ways {
  const score = (from: number, to: number): number =>
    mayFollow(to, from === START ? OUTSIDE : from)
      ? (transitions[from * LABEL_COUNT + to] ?? 0) / step
      : -1e30;
  const each = (length: number, at: (n: number) => number): Float64Array =>
    Float64Array.from({ length }, (_none, n) => at(n));
  const toFree = each(LABEL_COUNT * FREE, (at) => score(Math.floor(at / FREE), 2 * (at % FREE)));
  const gain = (label: number, f: number): number =>
    (toFree[label * FREE + f] ?? 0) - (toFree[OUTSIDE * FREE + f] ?? 0);
  return {
    toFree,
    goesOn: each(INNER, (f) => score(2 * f + 1, 2 * f + 1)),
    begins: each(INNER, (f) => score(2 * f, 2 * f + 1)),
    atStart: each(LABEL_COUNT, (label) => score(START, label)),
    leads: each(OUTSIDE, (label) => Math.max(...each(FREE, (f) => gain(label, f)))),
  };
}

/**
 * Gives the decoder of a model: the best label sequence (Viterbi). `scores` holds `LABEL_COUNT` values a position, in whole `step`s;
 * `transitions` is `(LABEL_COUNT + 1) x LABEL_COUNT` with the start as last row. It writes one label a position to `labels`
 * from `offset` on. A piece goes on only from itself; openings and `outside` look at `outside` and at the labels that it does
 * not dominate, seldom more than two: exact, and a few steps a position in place of 13 x 13.
 */
export function decoderOf(
  transitions: Float32Array,
  step: number,
): (scores: Int32Array, length: number, labels: Uint8Array, offset: number) => void {
  const { toFree, goesOn, begins, atStart, leads } = waysOf(transitions, step);
  let back = new Uint8Array(0);
  const best = new Float64Array(LABEL_COUNT);
  const opened = new Float64Array(FREE);
  const previous = new Uint8Array(FREE);
  return (scores, length, labels, offset) => {
    if (back.length < length * LABEL_COUNT) back = new Uint8Array(length * LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label++)
      best[label] = (scores[label] ?? 0) + (atStart[label] ?? 0);
    for (let base = LABEL_COUNT; base < length * LABEL_COUNT; base += LABEL_COUNT) {
      openings(toFree, leads, best, opened, previous);
      for (let f = 0; f < INNER; f++) {
        const label = 2 * f;
        const on = (best[label + 1] ?? 0) + (goesOn[f] ?? 0);
        const begun = (best[label] ?? 0) + (begins[f] ?? 0);
        best[label + 1] = (on > begun ? on : begun) + (scores[base + label + 1] ?? 0);
        back[base + label + 1] = on > begun ? label + 1 : label;
        best[label] = (opened[f] ?? 0) + (scores[base + label] ?? 0);
        back[base + label] = previous[f] ?? 0;
      }
      best[OUTSIDE] = (opened[INNER] ?? 0) + (scores[base + OUTSIDE] ?? 0);
      back[base + OUTSIDE] = previous[INNER] ?? 0;
    }
    let label = 0;
    for (let next = 1; next < LABEL_COUNT; next++) if ((best[next] ?? 0) > (best[label] ?? 0)) label = next;
    for (let at = length - 1; at >= 0; at--) {
      labels[offset + at] = label;
      label = back[at * LABEL_COUNT + label] ?? 0;
    }
  };
}

/** The best way into each free label, before the score of the position is added, and where it comes from. */
function openings(
  toFree: Float64Array,
  leads: Float64Array,
  best: Float64Array,
  opened: Float64Array,
  previous: Uint8Array,
): void {
  const outside = best[OUTSIDE] ?? 0;
  for (let f = 0; f < FREE; f++) {
    opened[f] = outside + (toFree[OUTSIDE * FREE + f] ?? 0);
    previous[f] = OUTSIDE;
  }
  for (let k = 0; k < OUTSIDE; k++) {
    const rival = best[k] ?? 0;
    if (rival + (leads[k] ?? 0) < outside) continue;
    for (let f = 0; f < FREE; f++) {
      const score = rival + (toFree[k * FREE + f] ?? 0);
      if (score > (opened[f] ?? 0)) {
        opened[f] = score;
        previous[f] = k;
      }
    }
  }
}
