import { writeFileSync } from 'node:fs';
import { ROW_BITS } from '../../lib/extract/attribution/features.ts';
import { lexiconOf } from '../../lib/extract/attribution/lexicon.ts';
import { LABEL_COUNT, openingOf, SCORED } from '../../lib/extract/attribution/labels.ts';
import { writeModel } from '../../lib/extract/attribution/model.ts';
import { hashTable } from '../../lib/text/words.ts';
import { corpusOf, type Labelled } from './corpus.ts';
import { type Corpus, train, type Weights } from './crf.ts';
import { cueBuckets } from './cue-counts.ts';
import { readKin } from './kin-file.ts';
import { quantise } from './quantise.ts';

/** Chosen on the dev compartment. */
const SCHEDULE = { rowCount: 2 ** ROW_BITS, epochs: 9, rate: 0.02, dropout: 0.4 };
const SEEDS = [1, 2, 3, 4];
/** Added to every opening label: likelihood alone marks too little. */
const BIASES = { cue: 1.3, source: 0.6, content: 0.3 } as const;

/** Trains on these articles and writes the asset; the same articles give the same bytes. */
export function trainAttribution(articles: readonly Labelled[], assetPath: string): void {
  const cues = cueBuckets(articles);
  const kin = readKin();
  const corpus = corpusOf(articles, lexiconOf(hashTable([...cues]), hashTable([...kin])));
  const weights = average(corpus);
  withBiases(weights.transitions);
  const asset = writeModel({ cues, kin, ...quantise(weights), transitions: weights.transitions });
  writeFileSync(assetPath, new Uint8Array(asset));
  process.stderr.write(
    `wrote ${assetPath}: ${asset.byteLength} bytes, ${cues.size} cue words, ${kin.size} words in families\n`,
  );
}

/** Seeds share one hash, so their weights can be averaged: what one order of articles overfits evens out. */
function average(corpus: Corpus): Weights {
  const mean: Weights = {
    rows: new Float32Array(SCHEDULE.rowCount * SCORED),
    transitions: new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT),
  };
  for (const seed of SEEDS) {
    const report = (epoch: number, value: number): void => {
      process.stderr.write(`seed ${seed} epoch ${epoch}: log likelihood ${value.toFixed(4)} a token\n`);
    };
    const one = train(corpus, { ...SCHEDULE, seed, report });
    for (const part of ['rows', 'transitions'] as const) {
      for (let i = 0; i < mean[part].length; i++)
        mean[part][i] = (mean[part][i] ?? 0) + (one[part][i] ?? 0) / SEEDS.length;
    }
  }
  return mean;
}

function withBiases(transitions: Float32Array): void {
  for (const part of ['source', 'cue', 'content'] as const) {
    for (const side of ['before', 'after'] as const) {
      const label = openingOf(part, side);
      for (let at = label; at < transitions.length; at += LABEL_COUNT)
        transitions[at] = (transitions[at] ?? 0) + BIASES[part];
    }
  }
}
