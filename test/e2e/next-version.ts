import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { build } from 'wxt';

const root = fileURLToPath(new URL('../..', import.meta.url));
const nextMigrations = fileURLToPath(new URL('../frozen/next-migrations.ts', import.meta.url));

/** The Hearsay after this one: it differs by its version number and a migration that takes seconds. Built into `into`. */
async function nextVersion(into: string, browser: 'chrome' | 'firefox'): Promise<string> {
  await build({
    root,
    browser,
    outDir: into,
    manifest: { version: '99.0.0' },
    vite: () => ({
      plugins: [
        {
          name: 'next-migrations',
          enforce: 'pre',
          resolveId: (id: string, importer?: string) =>
            id.endsWith('/migrations/index.ts') && importer !== nextMigrations ? nextMigrations : null,
        },
      ],
    }),
  });
  return join(into, `${browser}-mv3`);
}

/** One that is built before the tests of a file and goes after them. @returns its folder, once they run */
export function nextBuild(browser: 'chrome' | 'firefox'): () => string {
  let builds = '';
  let later = '';
  beforeAll(async () => {
    builds = await mkdtemp(join(tmpdir(), 'hearsay-next-'));
    later = await nextVersion(builds, browser);
  });
  afterAll(async () => {
    await rm(builds, { recursive: true, force: true });
  });
  return () => later;
}

/** Puts one build where another stood, as an update does: the id of an unpacked extension follows from its folder. */
export async function putInPlace(build: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(build, folder, { recursive: true });
}
