import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';

const FILE = new URL('../../docs/BENCHMARKS.md', import.meta.url);
const HEAD =
  '# Measured\n\nRatios travel between machines, milliseconds do not. Each part names its command.\n';

/** Puts one part of docs/BENCHMARKS.md in its place, with machine, date and commit; the other parts stay. */
export async function writeSection(name: string, text: string, command = `bench ${name}`): Promise<void> {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)}`;
  const part = `${from}\n## ${name}\n\n\`npm run -s lab -- ${command}\`, ${day}, commit ${commit}, ${machine}.\n\n${text}\n${to}\n`;
  const file = await read();
  const start = file.indexOf(from);
  const end = file.indexOf(to);
  const next =
    start === -1 || end === -1
      ? `${file}\n${part}`
      : file.slice(0, start) + part + file.slice(end + to.length + 1);
  await writeFile(FILE, next);
}

async function read(): Promise<string> {
  try {
    return await readFile(FILE, 'utf8');
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return HEAD;
    throw fault;
  }
}
