import { readFile, stat } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { bundled } from '../bundled.ts';
import { type Measured, type PartOptions, tableOf } from '../part.ts';
import { peerModules } from '../peers/modules.ts';

const kib = (bytes: number): number => bytes / 1024;
const packed = (bytes: Uint8Array): number => kib(gzipSync(bytes, { level: 9 }).length);

const WEIGHTS = new URL('../../../public/attribution.bin', import.meta.url);

/** What each reader adds to what is shipped: bundled, minified, packed; with ours the weights of the model. */
export async function run(_options: PartOptions): Promise<Measured> {
  const code = await bundled(new URL('../../../lib/extract/index.ts', import.meta.url));
  const weights = packed(await readFile(WEIGHTS));
  const ours = packed(code) + weights;
  const rows = [
    ['hearsay, code', kib(code.length).toFixed(0), packed(code).toFixed(0), ''],
    ['hearsay, weights', kib((await stat(WEIGHTS)).size).toFixed(0), weights.toFixed(0), ''],
  ];
  const ratios: Record<string, number> = {};
  for (const [name, module] of Object.entries(peerModules)) {
    if (name === 'hearsay' || name === 'white-space') continue;
    const bytes = await bundled(module);
    ratios[name] = packed(bytes) / ours;
    rows.push([name, kib(bytes.length).toFixed(0), packed(bytes).toFixed(0), ratios[name].toFixed(2)]);
  }
  return {
    text: tableOf(
      'KiB bundled and minified, KiB packed, and how many times ours.',
      ['reader', 'KiB', 'packed', 'times ours'],
      rows,
    ),
    ratios,
  };
}
