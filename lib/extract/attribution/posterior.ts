import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';
import { START } from './viterbi.ts';

const L = LABEL_COUNT;

/** Writes the probability of the label of each position to `chances`, from `offset` on. */
export type Posterior = (
  scores: Float32Array,
  length: number,
  labels: Uint8Array,
  chances: Float32Array,
  offset: number,
) => void;

/**
 * How sure a chain is of labels it was given: forward-backward (Rabiner 1989) over the same scores and transitions as the decoder,
 * scaled per position. Scores hold `LABEL_COUNT` values a position.
 */
export function posteriorOf(transitions: Float32Array): Posterior {
  const odds = Float64Array.from({ length: (L + 1) * L }, (_, at) => {
    const previous = Math.floor(at / L);
    return mayFollow(at % L, previous === START ? OUTSIDE : previous) ? Math.exp(transitions[at] ?? 0) : 0;
  });
  let emissions = new Float64Array(0);
  let alpha = new Float64Array(0);
  const beta = new Float64Array(L);
  const ahead = new Float64Array(L);
  return (scores, length, labels, chances, offset) => {
    if (alpha.length < length * L) {
      alpha = new Float64Array(length * L);
      emissions = new Float64Array(length * L);
    }
    emit(scores, length, emissions);
    forward(odds, emissions, length, alpha);
    beta.fill(1);
    for (let at = length - 1; at >= 0; at--) {
      let total = 0;
      for (let l = 0; l < L; l++) total += (alpha[at * L + l] ?? 0) * (beta[l] ?? 0);
      const label = labels[offset + at] ?? OUTSIDE;
      chances[offset + at] = ((alpha[at * L + label] ?? 0) * (beta[label] ?? 0)) / total;
      backward(odds, emissions, at, beta, ahead);
    }
  };
}

/** exp of scores, the best of each position brought to 1. */
function emit(scores: Float32Array, length: number, emissions: Float64Array): void {
  for (let at = 0; at < length; at++) {
    let best = -Infinity;
    for (let l = 0; l < L; l++) best = Math.max(best, scores[at * L + l] ?? 0);
    for (let l = 0; l < L; l++) {
      const behind = (scores[at * L + l] ?? 0) - best;
      emissions[at * L + l] = behind > NEVER ? Math.exp(behind) : 0;
    }
  }
}

/** Log odds below which a label is out of the question. */
const NEVER = -18;

function forward(odds: Float64Array, emissions: Float64Array, length: number, alpha: Float64Array): void {
  for (let at = 0; at < length; at++) {
    let norm = 0;
    for (let l = 0; l < L; l++) {
      const emission = emissions[at * L + l] ?? 0;
      const sum =
        at === 0 ? (odds[START * L + l] ?? 0) : emission > 0 ? into(odds, alpha, (at - 1) * L, l) : 0;
      const value = sum * emission;
      alpha[at * L + l] = value;
      norm += value;
    }
    for (let l = 0; l < L; l++) alpha[at * L + l] = (alpha[at * L + l] ?? 0) / norm;
  }
}

/** What flows into label `l` from the position whose row begins at `row`: an inner label goes on from its own piece alone. */
function into(odds: Float64Array, alpha: Float64Array, row: number, l: number): number {
  if (l & 1)
    return (
      (alpha[row + l] ?? 0) * (odds[l * L + l] ?? 0) +
      (alpha[row + l - 1] ?? 0) * (odds[(l - 1) * L + l] ?? 0)
    );
  let sum = 0;
  for (let k = 0; k < L; k++) sum += (alpha[row + k] ?? 0) * (odds[k * L + l] ?? 0);
  return sum;
}

/** Takes `beta` from position `at` to the one before it. */
function backward(
  odds: Float64Array,
  emissions: Float64Array,
  at: number,
  beta: Float64Array,
  ahead: Float64Array,
): void {
  let norm = 0;
  for (let l = 0; l < L; l++) {
    const value = (beta[l] ?? 0) * (emissions[at * L + l] ?? 0);
    ahead[l] = value;
    norm += value;
  }
  for (let k = 0; k < L; k++) {
    let sum = 0;
    for (let l = 0; l < L; l += 2) sum += (odds[k * L + l] ?? 0) * (ahead[l] ?? 0);
    const inner = k | 1;
    if (k !== OUTSIDE) sum += (odds[k * L + inner] ?? 0) * (ahead[inner] ?? 0);
    beta[k] = sum / norm;
  }
}
