import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rebuildFromSources } from '../sources/rebuild.ts';

/** `sources`: what a reviewer at a store does with the archive of sources: unpack, `npm ci`, build, compare. */
export async function run(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-sources-'));
  try {
    const { files, different } = await rebuildFromSources('installed', folder);
    process.stdout.write(`${JSON.stringify({ files, different })}\n`);
    return different.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
