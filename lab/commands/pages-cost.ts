import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tableOf } from '../bench/part.ts';
import { median, quantile } from '../bench/rounds.ts';
import { writeSection } from '../bench/section.ts';
import { type Cost, costOf, type Loaded, openFor } from '../pages/cost.ts';
import { nonArticles } from '../pages/non-articles.ts';
import { savedPages } from '../pages/saved-pages.ts';

interface Pair {
  readonly on: Cost;
  readonly off: Cost;
}

const both = (values: readonly number[]): string =>
  `${median(values).toFixed(1)} (${quantile(values, 0.95).toFixed(1)})`;
const most = (values: readonly number[]): string => Math.max(0, ...values).toFixed(1);

function rowsOf(name: string, pairs: readonly Pair[]): readonly string[] {
  const lit = pairs.flatMap(({ on }) => on.lit ?? []);
  return [
    `${name}, ${pairs.length}`,
    both(pairs.map(({ on, off }) => Math.max(on.script - off.script, 0))),
    most(pairs.map(({ on }) => on.longestInTask)),
    lit.length === 0 ? '' : both(lit),
    median(pairs.map(({ on, off }) => on.layoutShift - off.layoutShift)).toFixed(2),
    (median(pairs.map(({ on, off }) => on.heap - off.heap)) / 1024).toFixed(0),
  ];
}

/**
 * Saved articles and written pages that are none, loaded in Chromium with the built extension and without, under a tracer.
 * `--data DIR`, `--extension DIR`, `--every N` (every Nth page), `--keep` (puts the table into docs/BENCHMARKS.md).
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../shared/data/pages' },
      extension: { type: 'string', default: '.output/chrome-mv3' },
      every: { type: 'string', default: '1' },
      keep: { type: 'boolean', default: false },
    },
  });
  const chosen = <T>(all: readonly T[]): readonly T[] => all.filter((_, i) => i % Number(values.every) === 0);
  const saved = chosen(await savedPages(resolve(values.data)));
  const articles = await Promise.all(
    saved.map(async ({ url, file }) => ({ url, body: await readFile(file) })),
  );
  const others = chosen(Object.values(nonArticles)).map(({ url, html }) => ({ url, body: html }));
  const on = await openFor(resolve(values.extension));
  const off = await openFor(null);
  const measure = async (pages: readonly Loaded[], expectsMarks: boolean): Promise<readonly Pair[]> => {
    const pairs: Pair[] = [];
    for (const page of pages)
      pairs.push({ on: await costOf(on, page, expectsMarks), off: await costOf(off, page, false) });
    return pairs;
  };
  try {
    const table = tableOf(
      `${await on.version()}; the pages' own scripts do not run. Milliseconds that the main thread itself worked on script beyond a load without the extension, median (95th ` +
        'percentile); the most of it in one task; the clock from the text to the first highlight; layout shift and kibibytes of heap beyond a load without the extension, medians.',
      ['pages', 'ours', 'most in one task', 'text to highlight', 'layout shift', 'heap, KiB'],
      [
        rowsOf('articles', await measure(articles, true)),
        rowsOf('no articles', await measure(others, false)),
      ],
    );
    process.stdout.write(`${table}\n`);
    if (values.keep) await writeSection('pages', table, 'pages cost');
    return 0;
  } finally {
    await on.close();
    await off.close();
  }
}
