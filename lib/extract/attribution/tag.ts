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
  const most = Math.min(LONGEST, tokens.count) * LABEL_COUNT;
  if (scores.length < most) scores = new Int32Array(most);
  for (let p = 0; p < sheet.froms.length; p++) {
    const to = sheet.tos[p] ?? 0;
    for (let from = sheet.froms[p] ?? 0; from < to; from += LONGEST) {
      const length = Math.min(LONGEST, to - from);
      score(model, sheet, from, length);
      const offset = from - MARGIN * (p + 1);
      model.decode(scores, length, labels, offset);
      if (hasCue(labels, offset, length)) model.posterior(scores, length, labels, chances, offset);
    }
  }
  return { labels, chances };
}

const CUE_BEFORE = openingOf('cue', 'before');
const CUE_AFTER = openingOf('cue', 'after');

function hasCue(labels: Uint8Array, from: number, length: number): boolean {
  for (let at = from; at < from + length; at++) {
    if (labels[at] === CUE_BEFORE || labels[at] === CUE_AFTER) return true;
  }
  return false;
}

/* Of the stretch that was looked at last: to make room for them costs more than to fill it. */
let scores = new Int32Array(0);

/* Filled anew at each position. */
const keys = new Int32Array(TEMPLATES);
const rows = new Uint16Array(TEMPLATES);

/** Every other byte of an integer. */
const EVEN = 0x00ff00ff;

/**
 * Adds up the rows of `length` positions from `from` on: four rows at a time in bytes, their sums in halves of integers, where
 * 65,535 is far off. The three integers of a row are summed side by side, so that each row is fetched once.
 */
function score(model: Model, sheet: Sheet, from: number, length: number): void {
  const { table } = model;
  for (let at = 0; at < length; at++) {
    writeKeys(sheet, from + at, keys);
    writeRows(keys, rows);
    let even0 = 0;
    let even1 = 0;
    let even2 = 0;
    let odd0 = 0;
    let odd1 = 0;
    let odd2 = 0;
    for (let t = 0; t < TEMPLATES; t += 4) {
      const a = (rows[t] ?? 0) * STRIDE;
      const b = (rows[t + 1] ?? 0) * STRIDE;
      const c = (rows[t + 2] ?? 0) * STRIDE;
      const d = (rows[t + 3] ?? 0) * STRIDE;
      const four0 = (table[a] ?? 0) + (table[b] ?? 0) + (table[c] ?? 0) + (table[d] ?? 0);
      const four1 = (table[a + 1] ?? 0) + (table[b + 1] ?? 0) + (table[c + 1] ?? 0) + (table[d + 1] ?? 0);
      const four2 = (table[a + 2] ?? 0) + (table[b + 2] ?? 0) + (table[c + 2] ?? 0) + (table[d + 2] ?? 0);
      even0 += four0 & EVEN;
      even1 += four1 & EVEN;
      even2 += four2 & EVEN;
      odd0 += (four0 >>> 8) & EVEN;
      odd1 += (four1 >>> 8) & EVEN;
      odd2 += (four2 >>> 8) & EVEN;
    }
    const base = at * LABEL_COUNT;
    spread(base, even0, odd0);
    spread(base + 4, even1, odd1);
    spread(base + 8, even2, odd2);
    scores[base + SCORED] = 0;
  }
}

/** The four sums that two integers hold, in steps of a weight. */
function spread(place: number, even: number, odd: number): void {
  scores[place] = (even & 0xffff) - BASELINE;
  scores[place + 1] = (odd & 0xffff) - BASELINE;
  scores[place + 2] = (even >>> 16) - BASELINE;
  scores[place + 3] = (odd >>> 16) - BASELINE;
}

/** What the rows of a position add up to when all weights are 0. */
const BASELINE = TEMPLATES * ZERO;
