import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { budget } from '../bench/budget.ts';
import { type Measured, type PartOptions, report } from '../bench/part.ts';

type Part = (options: PartOptions) => Promise<Measured>;

/** By name; each is loaded only when it is asked for. */
const parts: Readonly<Record<string, () => Promise<{ readonly run: Part }>>> = {
  extract: () => import('../bench/extract/run.ts'),
  size: () => import('../bench/size/run.ts'),
  start: () => import('../bench/start/run.ts'),
  anchor: () => import('../bench/anchor/run.ts'),
  painting: () => import('../bench/painting/run.ts'),
  page: () => import('../bench/page/run.ts'),
  panel: () => import('../bench/panel/run.ts'),
  reading: () => import('../bench/reading/run.ts'),
  store: () => import('../bench/store/run.ts'),
};

/**
 * `bench [PART …] [--data DIR] [--most N] [--keep]`: all parts, or those named; the store is filled with up to N claims. With `--keep` the tables go to docs/BENCHMARKS.md. Fails when
 * a ratio is below its budget.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: '../shared/data' },
      most: { type: 'string', default: '100000' },
      keep: { type: 'boolean', default: false },
    },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(parts);
  const unknown = names.find((name) => !(name in parts));
  if (unknown !== undefined) return refuse(`bench knows ${Object.keys(parts).join(', ')}, not ${unknown}`);
  if (!existsSync(values.data)) return refuse(`no folder ${values.data}`);
  const broken: string[] = [];
  for (const name of names) {
    const measured = await (await parts[name]?.())?.run({ data: values.data, most: Number(values.most) });
    if (measured) broken.push(...(await report(name, measured, budget[name] ?? {}, values.keep)));
  }
  for (const fault of broken) process.stdout.write(`bench: ${fault}\n`);
  return broken.length === 0 ? 0 : 1;
}

function refuse(why: string): number {
  process.stderr.write(`lab: ${why}\n`);
  return 1;
}
