import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from '../bundled.ts';
import { type Measured, type PartOptions, tableOf } from '../part.ts';
import { peerModules } from '../peers/modules.ts';
import { median } from '../rounds.ts';

const ROUNDS = 9;
const TEXT =
  'Three officials said on Tuesday that the port lost about $4 million in two days. “We are open again,” the mayor told reporters.';

/** Loads the module beside it and lets it read one text, all on the clock. */
const ONCE = `const start = performance.now();
const { reader } = await import(process.argv[2]);
const count = (await reader())(process.argv[3]);
process.stdout.write(JSON.stringify({ ms: performance.now() - start, count }));`;

/** From a new process to what is found in a first text, weights and tables included; each reader bundled, and in turn. */
export async function run(_options: PartOptions): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-start-'));
  try {
    const once = join(folder, 'once.mjs');
    await writeFile(once, ONCE);
    const times = new Map<string, number[]>();
    for (const [name, module] of Object.entries(peerModules)) {
      await writeFile(join(folder, `${name}.mjs`), await bundled(module));
      times.set(name, []);
    }
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, all] of times) all.push(startOf(once, join(folder, `${name}.mjs`)));
    return measured(times);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function startOf(once: string, module: string): number {
  const said = execFileSync(process.execPath, [once, module, TEXT], { encoding: 'utf8' });
  return (JSON.parse(said) as { ms: number }).ms;
}

function measured(times: ReadonlyMap<string, readonly number[]>): Measured {
  const ours = median(times.get('hearsay') ?? []);
  const ratios = Object.fromEntries([...times].map(([name, all]) => [name, median(all) / ours]));
  const rows = [...times].map(([name, all]) => [
    name,
    median(all).toFixed(0),
    (ratios[name] ?? 0).toFixed(2),
  ]);
  return {
    text: tableOf(
      'Milliseconds in a new Node process to what was found in a first text of two sentences, medians, and how many times ours.',
      ['reader', 'ms', 'times ours'],
      rows,
    ),
    ratios,
  };
}
