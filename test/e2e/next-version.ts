import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const root = fileURLToPath(new URL('../..', import.meta.url));
const nextMigrations = fileURLToPath(new URL('../frozen/next-migrations.ts', import.meta.url));

/** The Hearsay after this one: it differs by its version number and a migration that takes seconds. Built into `into`. */
export async function nextVersion(into: string, browser: 'chrome' | 'firefox' = 'chrome'): Promise<string> {
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

/** Puts one build where another stood, as an update does: the id of an unpacked extension follows from its folder. */
export async function putInPlace(build: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(build, folder, { recursive: true });
}
