import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { zip } from 'wxt';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the store's archive of sources builds, against what it came with. */
export interface Rebuilt {
  readonly files: number;
  /** Paths of files that are missing, too many or of other bytes. */
  readonly different: readonly string[];
}

async function unpack(archive: string, into: string): Promise<void> {
  const { files } = await JSZip.loadAsync(readFileSync(archive));
  for (const entry of Object.values(files)) {
    if (entry.dir) continue;
    const path = join(into, entry.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.async('nodebuffer'));
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

/** Paths at which two folders differ. */
export function differencesOf(one: string, other: string): readonly string[] {
  const [mine, theirs] = [new Set(filesIn(one)), new Set(filesIn(other))];
  return [...new Set([...mine, ...theirs])].filter(
    (path) =>
      !mine.has(path) ||
      !theirs.has(path) ||
      !readFileSync(join(one, path)).equals(readFileSync(join(other, path))),
  );
}

/**
 * Makes the archive of sources for Firefox's store, unpacks it elsewhere, builds there, and compares with the
 * build for Firefox that stands in `.output`.
 * @param packages `installed` runs `npm ci` there, as a reviewer does; `linked` takes the packages of this checkout, file by file:
 *   a link to the folder would show in the names of chunks
 * @param folder empty; everything is made in it. For `linked` on the disk of this checkout
 */
export async function rebuildFromSources(packages: 'installed' | 'linked', folder: string): Promise<Rebuilt> {
  const built = join(root, '.output/firefox-mv3');
  const made = join(folder, 'made');
  const there = join(folder, 'there');
  await zip({ root, browser: 'firefox', outDir: made });
  const archive = readdirSync(made).find((name) => name.endsWith('-sources.zip'));
  if (archive === undefined) throw new Error('there is no archive of sources');
  await unpack(join(made, archive), there);
  /* As from a shell: a test's environment would make another build. */
  const { NODE_ENV: _mode, VITEST: _inTest, ...env } = process.env;
  const npm = (...args: string[]): void => {
    execFileSync('npm', args, { cwd: there, env, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  if (packages === 'installed') npm('ci', '--no-audit', '--no-fund');
  else execFileSync('cp', ['-al', join(root, 'node_modules'), join(there, 'node_modules')]);
  npm('run', '-s', 'build');
  const again = join(there, '.output/firefox-mv3');
  return { files: filesIn(again).length, different: differencesOf(built, again) };
}
