import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

test('a background that starts runs the code of no recogniser before it listens', async () => {
  const { metafile } = await build({
    entryPoints: [path('entrypoints/background/index.ts')],
    absWorkingDir: path('.'),
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    loader: { '.css': 'empty' },
    plugins: [
      {
        name: 'later',
        setup: (bundle) => {
          bundle.onResolve({ filter: /\?inline$/ }, ({ path: css }) => ({ path: css, external: true }));
          bundle.onResolve({ filter: /./ }, ({ kind, path: module }) =>
            kind === 'dynamic-import' ? { path: module, external: true } : null,
          );
        },
      },
    ],
  });
  const started = Object.keys(metafile.inputs);
  expect(started).toContain('lib/service/answer-pages.ts');
  expect(started.filter((each) => each.startsWith('lib/extract/'))).toEqual([]);
}, 30_000);
