import type { Sentences } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { TEMPLATES, writeKeys, writeRows } from './features.ts';
import { LABEL_COUNT, openingOf, OUTSIDE, SCORED } from './labels.ts';
import { type Model, STRIDE, ZERO } from './model.ts';
import { quotesOf } from './quotes.ts';
import { MARGIN, type Sheet, sheetOf } from './sheet.ts';

/** Longest stretch decoded at once, in tokens: bounds the memory of a text without paragraphs. */
const LONGEST = 4096;

/** The best label of every token, and how probable each label is; only stretches with a cue have probabilities. */
export interface Tagged {
  readonly labels: Uint8Array;
  readonly chances: Float32Array;
}

/** Paragraphs are decoded each for itself: what is added after one changes nothing in it. */
export function tag(model: Model, tokens: Tokens, sentences: Sentences): Tagged {
  const labels = new Uint8Array(tokens.count).fill(OUTSIDE);
  const sheet = sheetOf(tokens, sentences, quotesOf(tokens, sentences), model.lexicon);
  const chances = new Float32Array(tokens.count);
  const scores = new Float32Array(Math.min(LONGEST, tokens.count) * LABEL_COUNT);
  for (let p = 0; p < sheet.froms.length; p++) {
    const to = sheet.tos[p] ?? 0;
    for (let from = sheet.froms[p] ?? 0; from < to; from += LONGEST) {
      const length = Math.min(LONGEST, to - from);
      score(model, sheet, from, length, scores);
      const offset = from - MARGIN * (p + 1);
      model.decode(scores, length, labels, offset);
      if (hasCue(labels, offset, length)) model.posterior(scores, length, labels, chances, offset);
    }
  }
  return { labels, chances };
}

const CUES = [openingOf('cue', 'before'), openingOf('cue', 'after')];

function hasCue(labels: Uint8Array, from: number, length: number): boolean {
  for (let at = from; at < from + length; at++) if (CUES.includes(labels[at] ?? OUTSIDE)) return true;
  return false;
}

/** Every other byte of an integer. */
const EVEN = 0x00ff00ff;

/**
 * Adds up the rows of `length` positions from `from` on: four rows at a time in bytes, their sums in halves of integers, where
 * 65,535 is far off.
 */
function score(model: Model, sheet: Sheet, from: number, length: number, scores: Float32Array): void {
  const { table, scale } = model;
  const keys = new Int32Array(TEMPLATES);
  const rows = new Uint16Array(TEMPLATES);
  for (let at = 0; at < length; at++) {
    writeKeys(sheet, from + at, keys);
    writeRows(keys, rows, 0);
    const base = at * LABEL_COUNT;
    for (let part = 0; part < STRIDE; part++) {
      let even = 0;
      let odd = 0;
      let t = 0;
      for (; t + 3 < TEMPLATES; t += 4) {
        const four =
          (table[(rows[t] ?? 0) * STRIDE + part] ?? 0) +
          (table[(rows[t + 1] ?? 0) * STRIDE + part] ?? 0) +
          (table[(rows[t + 2] ?? 0) * STRIDE + part] ?? 0) +
          (table[(rows[t + 3] ?? 0) * STRIDE + part] ?? 0);
        even += four & EVEN;
        odd += (four >>> 8) & EVEN;
      }
      for (; t < TEMPLATES; t++) {
        const one = table[(rows[t] ?? 0) * STRIDE + part] ?? 0;
        even += one & EVEN;
        odd += (one >>> 8) & EVEN;
      }
      const place = base + part * 4;
      scores[place] = ((even & 0xffff) - BASELINE) * scale;
      scores[place + 1] = ((odd & 0xffff) - BASELINE) * scale;
      scores[place + 2] = ((even >>> 16) - BASELINE) * scale;
      scores[place + 3] = ((odd >>> 16) - BASELINE) * scale;
    }
    scores[base + SCORED] = 0;
  }
}

/** What the rows of a position add up to when all weights are 0. */
const BASELINE = TEMPLATES * ZERO;
