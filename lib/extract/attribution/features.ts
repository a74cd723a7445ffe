import { LIKELY, type Sheet } from './sheet.ts';

/** log2 of the rows of the weight table. */
export const ROW_BITS = 16;
/** Of each template a number of its own, which it keeps when others are dropped: the rows of the rest stay where they are. */
const numbers = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 17, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 33,
  34, 35, 38, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 51, 52,
];
/** Rows that one position adds up; they are added in fours. */
export const TEMPLATES = numbers.length;

/** One a template, so that equal keys of two templates fall on different rows. */
const salts = Int32Array.from(numbers, (number) => Math.imul(number + 1, 0x3c6ef372));

/** The row of each template for its key: both steps are from the finish of murmur3. */
export function writeRows(keys: Int32Array, rows: Uint16Array): void {
  for (let t = 0; t < TEMPLATES; t++) {
    let hash = Math.imul((keys[t] ?? 0) ^ (salts[t] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 15;
    rows[t] = Math.imul(hash, 0xc2b2ae35) >>> (32 - ROW_BITS);
  }
}

const pair = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) + b) | 0;

function bucketOf(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  if (distance < 10) return 6;
  if (distance < 15) return 7;
  return distance < 25 ? 8 : 9;
}

/**
 * What position `p` shows, one key a template: a value or two in one number. Words and their neighbours first, then classes,
 * cues around, quotes, clauses, the closing ", X said.", and the place in sentence and text.
 */
export function writeKeys(sheet: Sheet, p: number, keys: Int32Array): void {
  const { word, suffix, wordClass, shape, cue, quote } = sheet;
  const w0 = word[p] ?? 0;
  const wl = word[p - 1] ?? 0;
  const wr = word[p + 1] ?? 0;
  const wll = word[p - 2] ?? 0;
  keys[0] = w0;
  keys[1] = wl;
  keys[2] = wr;
  keys[3] = wll;
  keys[4] = pair(wll, wl);
  keys[5] = pair(wl, w0);

  const c0 = wordClass[p] ?? 0;
  const cl = wordClass[p - 1] ?? 0;
  const cr = wordClass[p + 1] ?? 0;
  const cll = wordClass[p - 2] ?? 0;
  const crr = wordClass[p + 2] ?? 0;
  keys[6] = (cl << 8) | c0;
  keys[7] = (cl << 16) | (c0 << 8) | cr;
  keys[8] = (cll << 16) | (cl << 8) | c0;
  keys[9] = (c0 << 16) | (cr << 8) | crr;
  keys[10] = pair(wl, c0);

  const s0 = shape[p] ?? 0;
  keys[11] = pair(suffix[p - 1] ?? 0, c0);
  keys[12] = pair((s0 << 16) | ((shape[p - 1] ?? 0) << 8) | (shape[p + 1] ?? 0), c0);

  const u0 = cue[p] ?? 0;
  const left = sheet.leftCue[p] ?? 0;
  const right = sheet.rightCue[p] ?? 0;
  const dl = left ? bucketOf(p - left) : 15;
  const dr = right ? bucketOf(right - p) : 15;
  const leftWord = left ? (word[left] ?? 0) : 0;
  const rightWord = right ? (word[right] ?? 0) : 0;
  const q0 = quote[p] ?? 0;
  const commas = sheet.commas[p] ?? 0;
  keys[13] = pair(
    ((cue[p - 1] ?? 0) << 16) | (u0 << 8) | (cue[p + 1] ?? 0),
    (cue[p + 2] ?? 0) + 8 * (cue[p - 2] ?? 0),
  );
  keys[14] = pair(leftWord, dl);
  keys[15] = pair(leftWord, c0);
  keys[16] = pair(rightWord, c0);
  keys[17] = pair((dr << 16) | (c0 << 8) | commas, q0);

  const { kin } = sheet;
  const k0 = kin[p] ?? 0;
  const kl = kin[p - 1] ?? 0;
  const kr = kin[p + 1] ?? 0;
  keys[18] = k0;
  keys[19] = kl;
  keys[20] = (kl << 8) | k0;
  keys[21] = (k0 << 8) | kr;
  keys[22] = ((kin[p - 2] ?? 0) << 8) | kl;
  keys[23] = pair((kin[left] ?? 0) + 1, dl);

  const qs = sheet.quoteShape[p] ?? 0;
  keys[24] = pair(((quote[p - 1] ?? 0) << 16) | (q0 << 8) | (quote[p + 1] ?? 0), dl);
  keys[25] = pair(qs, q0);
  keys[26] = pair(qs, (c0 << 8) | q0);
  keys[27] = pair(sheet.wordBeforeQuote[p] ?? 0, (q0 << 8) | (qs >> 3));
  keys[28] = pair((q0 << 16) | (dl << 8) | dr, qs);

  const clause = sheet.clause[p] ?? 0;
  keys[29] = pair((commas << 8) | clause, dl);
  keys[30] = pair((commas << 8) | clause, leftWord);

  const tail = sheet.tail[p] ?? 0;
  const side = tail === 0 ? 0 : p < tail ? 1 : p === tail ? 2 : 3;
  keys[31] = pair(side, (c0 << 8) | q0);

  const from = sheet.sentenceFrom[p] ?? 0;
  const to = sheet.sentenceTo[p] ?? 0;
  const begun = bucketOf(p - from);
  const leftOver = bucketOf(to - p);
  keys[32] = pair(begun, c0);
  keys[33] = pair(leftOver, (c0 << 8) | cl);
  keys[34] = pair((begun << 8) | leftOver, (dl << 8) | dr);
  keys[35] = pair(word[from] ?? 0, (dl << 8) | q0);
  keys[36] = pair(sheet.place[p] ?? 0, (c0 << 8) | q0);
  keys[37] = pair((u0 << 8) | dl, (wordClass[to - 1] ?? 0) + 256 * (right >= LIKELY ? 1 : 0));
  keys[38] = (kl << 16) | (k0 << 8) | kr;
  keys[39] = pair((kin[left] ?? 0) + 1, (c0 << 8) | commas);
  keys[40] = pair((kin[right] ?? 0) + 1, dr);
  keys[41] = pair(sheet.place[p] ?? 0, (u0 << 8) | dl);
  keys[42] = pair(rightWord, right ? (wordClass[right - 1] ?? 0) + 256 * Math.min(2, dr) : 0);
  keys[43] = pair(right ? (wordClass[right + 1] ?? 0) : 255, (dr << 8) | c0);
}
