import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import * as z from 'zod/mini';

const root = fileURLToPath(new URL('../..', import.meta.url));

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      dev: z.optional(z.boolean()),
    }),
  ),
});

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

function locked(): readonly (Package & { readonly path: string })[] {
  const { packages } = Lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license = 'not stated' }]) => ({
      path,
      name: path.split('node_modules/').at(-1) ?? path,
      version,
      licence: license,
    }));
}

/** Folders of the packages of which the builds hold some code, as the bundler tells. */
async function foldersBundled(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-licences-'));
  try {
    for (const browser of ['chrome', 'firefox'] as const) {
      await build({
        root,
        browser,
        outDir: folder,
        vite: () => ({
          plugins: [
            {
              name: 'which-packages',
              generateBundle: (_options, bundle) => {
                for (const chunk of Object.values(bundle)) {
                  if (chunk.type !== 'chunk') continue;
                  for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
                    const path = /^.*(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
                    if (path !== undefined && renderedLength > 0) found.add(path);
                  }
                }
              },
            },
          ],
        }),
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}

function textOf(path: string): string {
  const folder = join(root, path);
  const name = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (name === undefined || !existsSync(join(folder, name))) return '';
  return readFileSync(join(folder, name), 'utf8').trim();
}

/** What the package carries: name, version, licence and its text for everything that is in it and not ours. */
export async function noticesText(): Promise<string> {
  const bundled = await foldersBundled();
  const inside = locked().filter(({ path }) => bundled.has(path));
  const notices = inside.map(({ name, version, licence, path }) =>
    [`${name} ${version} (${licence})`, textOf(path)].filter((part) => part !== '').join('\n\n'),
  );
  return `Hearsay holds code of these packages:\n\n${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** How many packages of the lock file stand under each licence, the tools for building and testing included. */
export function licenceTable(): string {
  const names = Map.groupBy(locked(), ({ licence }) => licence);
  const rows = [...names]
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([licence, packages]) => {
      const some = [...new Set(packages.map(({ name }) => name))].toSorted();
      return `| ${licence} | ${packages.length} | ${some.length > 12 ? `${some.slice(0, 12).join(', ')} …` : some.join(', ')} |`;
    });
  return ['| licence | packages | which |', '| --- | ---: | --- |', ...rows].join('\n');
}
