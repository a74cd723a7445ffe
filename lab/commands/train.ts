import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { trainAttribution } from '../train/attribution.ts';
import { labelled } from '../train/corpus.ts';
import { trainKin } from '../train/kin.ts';
import { readPolnear } from '../train/polnear.ts';

/** `train attribution [--data DIR] [--out FILE]`, or `train kin --vectors FILE [--data DIR] [--out FILE]`. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: '../shared/data' },
      out: { type: 'string' },
      vectors: { type: 'string' },
    },
  });
  const file = `${values.data}/attribution/polnear.jsonl`;
  if (!existsSync(file)) return refuse(`no ${file}`);
  const articles = readPolnear(file)
    .filter(({ compartment }) => compartment === 'train')
    .map(labelled);
  switch (positionals[0]) {
    case 'attribution':
      trainAttribution(articles, values.out ?? 'public/attribution.bin');
      return 0;
    case 'kin':
      if (values.vectors === undefined) return refuse('train kin needs --vectors FILE');
      trainKin(articles, values.vectors, values.out ?? 'lab/train/kin.txt');
      return 0;
    case undefined:
    default:
      return refuse('train what? there are: attribution, kin');
  }
}

function refuse(why: string): number {
  process.stderr.write(`lab: ${why}\n`);
  return 1;
}
