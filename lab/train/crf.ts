import { LABEL_COUNT, mayFollow, OUTSIDE, SCORED } from '../../lib/extract/attribution/labels.ts';
import { START } from '../../lib/extract/attribution/viterbi.ts';

/** Positions of a corpus: `width` rows a position, one gold label a position, and where each sequence begins. */
export interface Corpus {
  readonly width: number;
  readonly rows: Uint16Array;
  readonly gold: Uint8Array;
  /** `count + 1` entries. */
  readonly firsts: Uint32Array;
}

export interface Weights {
  /** `SCORED` values a row. */
  readonly rows: Float32Array;
  /** `(LABEL_COUNT + 1) x LABEL_COUNT`; the last row is the start. */
  readonly transitions: Float32Array;
}

export interface Schedule {
  readonly rowCount: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of rows left out of each position at each visit. */
  readonly dropout: number;
  readonly seed: number;
  readonly report?: (epoch: number, logLikelihood: number) => void;
}

/** Residuals below this are taken as nothing: most positions are sure after an epoch. */
const NEGLIGIBLE = 5e-4;

/** Deterministic numbers in [0, 2^32): xorshift32 (Marsaglia 2003). */
export function randomOf(seed: number): () => number {
  let state = (Math.imul(seed + 1, 0x9e3779b1) | 1) >>> 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}

/**
 * Linear-chain CRF, maximum likelihood by AdaGrad (Duchi et al. 2011) over single sequences, with feature dropout
 * (kept rows scaled by 1 / (1 - dropout)). Same corpus and schedule, same weights.
 */
export function train(corpus: Corpus, schedule: Schedule): Weights {
  const trainer = new Trainer(corpus, schedule);
  for (let epoch = 1; epoch <= schedule.epochs; epoch++) {
    const logLikelihood = trainer.epoch();
    schedule.report?.(epoch, logLikelihood);
  }
  return { rows: trainer.weights, transitions: trainer.transitions };
}

const L = LABEL_COUNT;
const allowed = Uint8Array.from({ length: (L + 1) * L }, (_, at) => {
  const previous = Math.floor(at / L);
  return mayFollow(at % L, previous === START ? OUTSIDE : previous) ? 1 : 0;
});

class Trainer {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array((L + 1) * L);
  private readonly squares: Float32Array;
  private readonly transitionSquares = new Float32Array((L + 1) * L);
  private readonly expTransitions = new Float64Array((L + 1) * L);
  private readonly pairCounts = new Float64Array((L + 1) * L);
  private readonly random: () => number;
  private readonly keep: number;
  private readonly scale: number;
  private readonly rate: number;
  private readonly corpus: Corpus;
  private readonly order: Uint32Array;
  private readonly kept: Uint32Array;
  private readonly keptTo: Uint32Array;
  private readonly emissions: Float64Array;
  private readonly alpha: Float64Array;
  private readonly beta: Float64Array;
  private readonly norms: Float64Array;

  constructor(corpus: Corpus, schedule: Schedule) {
    this.corpus = corpus;
    this.rate = schedule.rate;
    this.random = randomOf(schedule.seed);
    this.keep = (1 - schedule.dropout) * 2 ** 32;
    this.scale = 1 / (1 - schedule.dropout);
    this.weights = new Float32Array(schedule.rowCount * SCORED);
    this.squares = new Float32Array(schedule.rowCount * SCORED);
    const { firsts, width } = corpus;
    let longest = 0;
    for (let s = 0; s + 1 < firsts.length; s++)
      longest = Math.max(longest, (firsts[s + 1] ?? 0) - (firsts[s] ?? 0));
    this.order = Uint32Array.from({ length: firsts.length - 1 }, (_, at) => at);
    this.kept = new Uint32Array(longest * width);
    this.keptTo = new Uint32Array(longest + 1);
    this.emissions = new Float64Array(longest * L);
    this.alpha = new Float64Array(longest * L);
    this.beta = new Float64Array(longest * L);
    this.norms = new Float64Array(longest);
  }

  /** One pass in a new order; gives the mean log likelihood a position. */
  epoch(): number {
    const { order, corpus } = this;
    for (let at = order.length - 1; at > 0; at--) {
      const other = this.random() % (at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    let total = 0;
    for (const s of order) total += this.step(corpus.firsts[s] ?? 0, corpus.firsts[s + 1] ?? 0);
    return total / corpus.gold.length;
  }

  private step(from: number, to: number): number {
    const length = to - from;
    if (length === 0) return 0;
    this.emit(from, length);
    for (let at = 0; at < this.expTransitions.length; at++) {
      this.expTransitions[at] = allowed[at] ? Math.exp(this.transitions[at] ?? 0) : 0;
    }
    this.forward(length);
    this.backward(length);
    return this.learn(from, length);
  }

  /** Drops rows, sums what is kept, and leaves exp(score - best) per position. */
  private emit(from: number, length: number): void {
    const { corpus, kept, keptTo, emissions, weights, keep, scale } = this;
    const { width, rows } = corpus;
    let k = 0;
    const sums = new Float64Array(L);
    for (let at = 0; at < length; at++) {
      keptTo[at] = k;
      sums.fill(0);
      const base = (from + at) * width;
      for (let t = 0; t < width; t++) {
        if (this.random() >= keep) continue;
        const row = (rows[base + t] ?? 0) * SCORED;
        kept[k++] = row;
        for (let l = 0; l < SCORED; l++) sums[l] = (sums[l] ?? 0) + (weights[row + l] ?? 0);
      }
      let best = 0;
      for (let l = 0; l < SCORED; l++) best = Math.max(best, (sums[l] ?? 0) * scale);
      for (let l = 0; l < L; l++) emissions[at * L + l] = Math.exp((sums[l] ?? 0) * scale - best);
    }
    keptTo[length] = k;
  }

  private forward(length: number): void {
    const { alpha, emissions, expTransitions, norms } = this;
    for (let at = 0; at < length; at++) {
      let norm = 0;
      for (let l = 0; l < L; l++) {
        let sum = 0;
        if (at === 0) sum = expTransitions[START * L + l] ?? 0;
        else if (l === OUTSIDE || (l & 1) === 0) {
          for (let k = 0; k < L; k++)
            sum += (alpha[(at - 1) * L + k] ?? 0) * (expTransitions[k * L + l] ?? 0);
        } else {
          sum =
            (alpha[(at - 1) * L + l] ?? 0) * (expTransitions[l * L + l] ?? 0) +
            (alpha[(at - 1) * L + l - 1] ?? 0) * (expTransitions[(l - 1) * L + l] ?? 0);
        }
        const value = sum * (emissions[at * L + l] ?? 0);
        alpha[at * L + l] = value;
        norm += value;
      }
      norms[at] = norm;
      for (let l = 0; l < L; l++) alpha[at * L + l] = (alpha[at * L + l] ?? 0) / norm;
    }
  }

  private backward(length: number): void {
    const { beta, emissions, expTransitions, norms } = this;
    for (let l = 0; l < L; l++) beta[(length - 1) * L + l] = 1;
    const next = new Float64Array(L);
    for (let at = length - 2; at >= 0; at--) {
      const norm = norms[at + 1] ?? 1;
      for (let l = 0; l < L; l++) {
        next[l] = ((beta[(at + 1) * L + l] ?? 0) * (emissions[(at + 1) * L + l] ?? 0)) / norm;
      }
      for (let k = 0; k < L; k++) {
        let sum = 0;
        for (let l = 0; l < L; l++) sum += (expTransitions[k * L + l] ?? 0) * (next[l] ?? 0);
        beta[at * L + k] = sum;
      }
    }
  }

  /** Expected counts against gold; updates all that was touched. Gives the log likelihood. */
  private learn(from: number, length: number): number {
    const { alpha, beta, corpus, pairCounts, emissions, expTransitions, norms } = this;
    pairCounts.fill(0);
    const residual = new Float64Array(SCORED);
    const labels = new Uint8Array(SCORED);
    let logLikelihood = 0;
    for (let at = 0; at < length; at++) {
      const gold = corpus.gold[from + at] ?? OUTSIDE;
      const previous = at === 0 ? START : (corpus.gold[from + at - 1] ?? OUTSIDE);
      pairCounts[previous * L + gold] = (pairCounts[previous * L + gold] ?? 0) - 1;
      if (at === 0) {
        for (let l = 0; l < L; l++) {
          pairCounts[START * L + l] = (pairCounts[START * L + l] ?? 0) + (alpha[l] ?? 0) * (beta[l] ?? 0);
        }
      } else {
        const norm = norms[at] ?? 1;
        for (let l = 0; l < L; l++) {
          const ahead = ((beta[at * L + l] ?? 0) * (emissions[at * L + l] ?? 0)) / norm;
          if (ahead < 1e-9) continue;
          for (let k = 0; k < L; k++) {
            pairCounts[k * L + l] =
              (pairCounts[k * L + l] ?? 0) +
              (alpha[(at - 1) * L + k] ?? 0) * (expTransitions[k * L + l] ?? 0) * ahead;
          }
        }
      }
      let count = 0;
      for (let l = 0; l < SCORED; l++) {
        const p = (alpha[at * L + l] ?? 0) * (beta[at * L + l] ?? 0);
        const rest = (l === gold ? 1 : 0) - p;
        if (l === gold) logLikelihood += Math.log(Math.max(p, 1e-12));
        if (Math.abs(rest) < NEGLIGIBLE) continue;
        residual[count] = rest * this.scale;
        labels[count++] = l;
      }
      if (gold === OUTSIDE) {
        logLikelihood += Math.log(
          Math.max((alpha[at * L + OUTSIDE] ?? 0) * (beta[at * L + OUTSIDE] ?? 0), 1e-12),
        );
      }
      if (count > 0) this.update(at, residual, labels, count);
    }
    this.updateTransitions();
    return logLikelihood;
  }

  private update(at: number, residual: Float64Array, labels: Uint8Array, count: number): void {
    const { kept, keptTo, weights, squares, rate } = this;
    const to = keptTo[at + 1] ?? 0;
    for (let k = keptTo[at] ?? 0; k < to; k++) {
      const row = kept[k] ?? 0;
      for (let i = 0; i < count; i++) {
        const cell = row + (labels[i] ?? 0);
        const gradient = residual[i] ?? 0;
        const square = (squares[cell] ?? 0) + gradient * gradient;
        squares[cell] = square;
        weights[cell] = (weights[cell] ?? 0) + (rate * gradient) / Math.sqrt(square);
      }
    }
  }

  private updateTransitions(): void {
    const { pairCounts, transitions, transitionSquares, rate } = this;
    for (let at = 0; at < pairCounts.length; at++) {
      const gradient = -(pairCounts[at] ?? 0);
      if (gradient === 0 || !allowed[at]) continue;
      const square = (transitionSquares[at] ?? 0) + gradient * gradient;
      transitionSquares[at] = square;
      transitions[at] = (transitions[at] ?? 0) + (rate * gradient) / Math.sqrt(square);
    }
  }
}
