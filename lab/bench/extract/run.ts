import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createExtractor } from '../../../lib/extract/index.ts';
import { rowsIn } from '../../eval/rows-of-file.ts';
import { attributionWeights } from '../../weights.ts';
import { writeSection } from '../section.ts';
import { type Compared, inTurn, type Reader } from './in-turn.ts';
import { winkReader } from './wink.ts';

/** What is read: political, general and technical news, every n-th text of each. */
const FILES = ['attribution/polnear.jsonl', 'stories/basil.jsonl', 'losses/casie.jsonl'];
const TEXTS = 300;

/**
 * `bench extract [--data DIR] [--rounds N] [--keep]`: words a second of `extract` with all kinds against wink-nlp's default pipe
 * over the same texts, in turn; `--keep` puts the table into docs/BENCHMARKS.md.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../shared/data' },
      rounds: { type: 'string', default: '15' },
      keep: { type: 'boolean', default: false },
    },
  });
  const missing = FILES.find((file) => !existsSync(`${values.data}/${file}`));
  if (missing) {
    process.stderr.write(`lab: no ${values.data}/${missing}\n`);
    return 1;
  }
  const texts = FILES.flatMap((file) => everyNth(`${values.data}/${file}`, TEXTS / FILES.length));
  const extract = createExtractor({ attribution: await attributionWeights() });
  const ours: Reader = (text) => extract({ text }).length;
  const rounds = Number(values.rounds);
  const byText = inTurn(ours, winkReader(), texts, { rounds, turn: 'text' });
  const byRound = inTurn(ours, winkReader(), texts, { rounds, turn: 'round' });
  const table = tableOf(texts, byText, byRound);
  process.stdout.write(`${table}\n`);
  if (values.keep) await writeSection('extract', table);
  return 0;
}

function everyNth(file: string, count: number): readonly string[] {
  const rows = rowsIn(file);
  const step = Math.max(1, Math.floor(rows.length / count));
  return rows
    .filter((_row, at) => at % step === 0)
    .slice(0, count)
    .map((row) => String(row['text']));
}

function tableOf(texts: readonly string[], byText: Compared, byRound: Compared): string {
  const line = (name: string, { words, ours, peer, ratio }: Compared): string =>
    `| ${name} | ${speed(words, ours)} | ${speed(words, peer)} | ${ratio.toFixed(2)} |`;
  return `Thousand words a second over ${texts.length} texts (${byText.words.toLocaleString('en')} words, by white space), medians of the rounds behind three
rounds of warm-up; the ratio is the median of the rounds' own ratios.

| taking turns | extract, all kinds | wink-nlp, default pipe | ratio |
| --- | ---: | ---: | ---: |
${line('text by text', byText)}
${line('round by round', byRound)}`;
}

const speed = (words: number, milliseconds: number): string => (words / milliseconds).toFixed(0);
