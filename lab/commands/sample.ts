import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createExtractor } from '../../lib/extract/index.ts';
import { draw } from '../sample/draw.ts';
import { sampleSets } from '../sample/texts.ts';
import { attributionWeights } from '../weights.ts';

/** `sample SET [--count N] [--seed N] [--data DIR]`: attributions as a page would paint them, to be read and judged by hand. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: '../shared/data' },
      count: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
    },
  });
  const set = sampleSets[positionals[0] ?? ''];
  if (!set) return refuse(`sample what? there are: ${Object.keys(sampleSets).join(', ')}`);
  if (!existsSync(values.data)) return refuse(`no ${values.data}`);
  const extract = createExtractor({ attribution: await attributionWeights() });
  for (const line of draw(set(values.data), extract, Number(values.count), Number(values.seed))) {
    process.stdout.write(`${line}\n`);
  }
  return 0;
}

function refuse(why: string): number {
  process.stderr.write(`lab: ${why}\n`);
  return 1;
}
