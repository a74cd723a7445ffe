import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

/** KiB, gzipped: what a script that lies on every page may weigh. */
const MOST = 20;

test('the content script keeps to its budget, and carries no schema library, no store and no recogniser', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: [path('entrypoints/news.content/index.ts')],
    absWorkingDir: path('.'),
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    loader: { '.css': 'empty' },
    alias: { 'webextension-polyfill': path('lib/platform/native.ts') },
  });
  const carried = Object.keys(metafile.inputs);
  expect(
    carried.filter((each) =>
      /\/zod\/|\/idb\/|preact|tldts|lib\/(store|extract|crossref|service|lexicon)\//.test(each),
    ),
  ).toEqual([]);
  expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(MOST * 1024);
}, 30_000);
