import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

test('the content script carries no schema library, no store and no recogniser', async () => {
  const { metafile } = await build({
    entryPoints: [path('entrypoints/news.content/index.ts')],
    absWorkingDir: path('.'),
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    loader: { '.css': 'empty' },
  });
  const carried = Object.keys(metafile.inputs);
  expect(
    carried.filter((each) =>
      /\/zod\/|\/idb\/|preact|tldts|lib\/(store|extract|crossref|service|lexicon)\//.test(each),
    ),
  ).toEqual([]);
}, 30_000);
