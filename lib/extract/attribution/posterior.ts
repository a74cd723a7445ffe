import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';
import { FREE, START } from './viterbi.ts';

const L = LABEL_COUNT;

/** Writes the probability of the label of each position to `chances`, from `offset` on. */
export type Posterior = (
  scores: Int32Array,
  length: number,
  labels: Uint8Array,
  chances: Float32Array,
  offset: number,
) => void;

/** exp of the transitions, by the ways that are open. */
interface Odds {
  /** From label `k` to the free label `2 f`, at `k * FREE + f`. */
  readonly toFree: Float64Array;
  /** To label `l` from itself, and from the label before it: of inner labels alone, else 0. */
  readonly goesOn: Float64Array;
  readonly begins: Float64Array;
  /** To each label from the start. */
  readonly atStart: Float64Array;
}

function oddsOf(transitions: Float32Array): Odds {
  const odds = (from: number, to: number): number =>
    mayFollow(to, from === START ? OUTSIDE : from) ? Math.exp(transitions[from * L + to] ?? 0) : 0;
  const inner = (label: number): boolean => (label & 1) === 1 && label < L;
  return {
    toFree: Float64Array.from({ length: L * FREE }, (_, at) => odds(Math.floor(at / FREE), 2 * (at % FREE))),
    goesOn: Float64Array.from({ length: L + 1 }, (_, l) => (inner(l) ? odds(l, l) : 0)),
    begins: Float64Array.from({ length: L + 1 }, (_, l) => (inner(l) ? odds(l - 1, l) : 0)),
    atStart: Float64Array.from({ length: L }, (_, l) => odds(START, l)),
  };
}

/**
 * How sure a chain is of labels it was given: forward-backward (Rabiner 1989) over the same scores and transitions as the decoder,
 * scaled per position. Scores hold `LABEL_COUNT` values a position, each a whole number of `step`s.
 */
export function posteriorOf(transitions: Float32Array, step: number): Posterior {
  const odds = oddsOf(transitions);
  const fall = Float64Array.from({ length: Math.ceil(DEEPEST / step) }, (_, steps) =>
    Math.exp(-steps * step),
  );
  let emissions = new Float64Array(0);
  let alpha = new Float64Array(0);
  return (scores, length, labels, chances, offset) => {
    if (alpha.length < length * L) {
      alpha = new Float64Array(length * L);
      emissions = new Float64Array(length * L);
    }
    emit(scores, length, fall, emissions);
    forward(odds, emissions, length, alpha);
    backward(odds, emissions, length, alpha, labels, chances, offset);
  };
}

/** Log odds to the best label of a position below which a label is out of the question. */
const DEEPEST = 18;

/** exp of scores, the best of each position brought to 1. As scores are whole steps, all there can be are in `fall`. */
function emit(scores: Int32Array, length: number, fall: Float64Array, emissions: Float64Array): void {
  for (let row = 0; row < length * L; row += L) {
    let best = 0;
    for (let l = row; l < row + L; l++) if ((scores[l] ?? 0) > best) best = scores[l] ?? 0;
    for (let l = row; l < row + L; l++) {
      const behind = best - (scores[l] ?? 0);
      emissions[l] = behind < fall.length ? (fall[behind] ?? 0) : 0;
    }
  }
}

function forward(
  { toFree, goesOn, begins, atStart }: Odds,
  emissions: Float64Array,
  length: number,
  alpha: Float64Array,
): void {
  let norm = 0;
  for (let l = 0; l < L; l++) {
    const value = (atStart[l] ?? 0) * (emissions[l] ?? 0);
    alpha[l] = value;
    norm += value;
  }
  for (let row = L; row < length * L; row += L) {
    const scale = 1 / norm;
    /* One by one: taken out of a list, each sum would be an object of its own to the engine, and most of all garbage. */
    let f0 = 0;
    let f1 = 0;
    let f2 = 0;
    let f3 = 0;
    let f4 = 0;
    let f5 = 0;
    let f6 = 0;
    for (let k = 0; k < L; k++) {
      const value = (alpha[row - L + k] ?? 0) * scale;
      alpha[row - L + k] = value;
      const at = k * FREE;
      f0 += value * (toFree[at] ?? 0);
      f1 += value * (toFree[at + 1] ?? 0);
      f2 += value * (toFree[at + 2] ?? 0);
      f3 += value * (toFree[at + 3] ?? 0);
      f4 += value * (toFree[at + 4] ?? 0);
      f5 += value * (toFree[at + 5] ?? 0);
      f6 += value * (toFree[at + 6] ?? 0);
    }
    alpha[row] = f0;
    alpha[row + 2] = f1;
    alpha[row + 4] = f2;
    alpha[row + 6] = f3;
    alpha[row + 8] = f4;
    alpha[row + 10] = f5;
    alpha[row + 12] = f6;
    for (let l = 1; l < L; l += 2) {
      alpha[row + l] =
        (alpha[row - L + l] ?? 0) * (goesOn[l] ?? 0) + (alpha[row - L + l - 1] ?? 0) * (begins[l] ?? 0);
    }
    norm = 0;
    for (let l = row; l < row + L; l++) {
      const value = (alpha[l] ?? 0) * (emissions[l] ?? 0);
      alpha[l] = value;
      norm += value;
    }
  }
}

/* Filled anew at each position; one more than there are labels, as behind `outside` no inner label stands. */
const beta = new Float64Array(L);
const ahead = new Float64Array(L + 1);

/** Walks back with the betas and leaves the chance of each position's label. */
function backward(
  { toFree, goesOn, begins }: Odds,
  emissions: Float64Array,
  length: number,
  alpha: Float64Array,
  labels: Uint8Array,
  chances: Float32Array,
  offset: number,
): void {
  beta.fill(1);
  for (let at = length - 1; at >= 0; at--) {
    const row = at * L;
    let total = 0;
    let norm = 0;
    for (let l = 0; l < L; l++) {
      const after = beta[l] ?? 0;
      total += (alpha[row + l] ?? 0) * after;
      const flow = after * (emissions[row + l] ?? 0);
      ahead[l] = flow;
      norm += flow;
    }
    const label = labels[offset + at] ?? OUTSIDE;
    chances[offset + at] = ((alpha[row + label] ?? 0) * (beta[label] ?? 0)) / total;
    const scale = 1 / norm;
    const a0 = ahead[0] ?? 0;
    const a1 = ahead[2] ?? 0;
    const a2 = ahead[4] ?? 0;
    const a3 = ahead[6] ?? 0;
    const a4 = ahead[8] ?? 0;
    const a5 = ahead[10] ?? 0;
    const a6 = ahead[12] ?? 0;
    for (let k = 0; k < L; k++) {
      const from = k * FREE;
      const inner = k | 1;
      const onward = k & 1 ? (goesOn[inner] ?? 0) : (begins[inner] ?? 0);
      const sum =
        a0 * (toFree[from] ?? 0) +
        a1 * (toFree[from + 1] ?? 0) +
        a2 * (toFree[from + 2] ?? 0) +
        a3 * (toFree[from + 3] ?? 0) +
        a4 * (toFree[from + 4] ?? 0) +
        a5 * (toFree[from + 5] ?? 0) +
        a6 * (toFree[from + 6] ?? 0) +
        (ahead[inner] ?? 0) * onward;
      beta[k] = sum * scale;
    }
  }
}
