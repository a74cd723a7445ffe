import type { Quantised } from '../../lib/extract/attribution/model.ts';
import type { Weights } from './crf.ts';

/** Weights beyond this share of all are clipped. */
const CLIP = 0.9998;
/** The largest step of 6 bits. */
const STEPS = 31;

/** One scale for all rows, so that rows add up as integers; transitions stay as they are. */
export function quantise(weights: Weights): Pick<Quantised, 'rows' | 'scale'> {
  const sizes = Float32Array.from(weights.rows, Math.abs).sort();
  const most = sizes[Math.floor(sizes.length * CLIP)] ?? 1;
  const scale = most / STEPS;
  const rows = Int8Array.from(weights.rows, (w) => Math.max(-STEPS, Math.min(STEPS, Math.round(w / scale))));
  return { rows, scale };
}
