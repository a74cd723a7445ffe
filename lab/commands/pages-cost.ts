import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { tableOf } from '../bench/part.ts';
import { median, quantile } from '../bench/rounds.ts';
import { writeSection } from '../bench/section.ts';
import { countIn, type Counted } from '../pages/counted.ts';
import { type Cost, costOf, emptied, type Loaded, openFor, timeToLight } from '../pages/cost.ts';
import { nonArticles } from '../pages/non-articles.ts';
import { savedPages } from '../pages/saved-pages.ts';
import { type Stage, stages } from '../pages/stages.ts';

type Moments = Awaited<ReturnType<typeof timeToLight>>;

/** From the text to highlights, with the worker awake and asleep; null where none came or none was to come. */
interface Lit {
  readonly awake: Moments;
  readonly asleep: Moments;
}

/** What the clock is read for, and what it is called in a table. */
const clocks = [
  ['awake', 'first', 'text to highlight, awake'],
  ['awake', 'all', 'to all'],
  ['asleep', 'first', 'asleep'],
  ['asleep', 'all', 'to all'],
] as const;
const clockNames = clocks.map(([, , name]) => name);

/** One page, loaded in three browsers or four, and twice more where highlights are to come. */
interface Loads extends Lit {
  readonly on: Cost;
  readonly empty: Cost;
  readonly off: Cost;
  /** By another build, in turn. */
  readonly other: (Lit & { readonly on: Cost }) | null;
}

interface Browsers {
  readonly on: Browser;
  /** With a content script that does nothing. */
  readonly empty: Browser;
  readonly off: Browser;
  readonly other: Browser | null;
}

const both = (values: readonly number[]): string =>
  values.length === 0 ? '' : `${median(values).toFixed(1)} (${quantile(values, 0.95).toFixed(1)})`;
const most = (values: readonly number[]): string => Math.max(0, ...values).toFixed(1);

function rowsOf(name: string, loads: readonly Loads[]): readonly string[] {
  return [
    `${name}, ${loads.length}`,
    both(loads.map(({ on, off }) => Math.max(on.script - off.script, 0))),
    both(loads.map(({ empty, off }) => Math.max(empty.script - off.script, 0))),
    most(loads.map(({ on }) => on.longestInTask)),
    ...clocks.map(([worker, moment]) => both(loads.flatMap((load) => load[worker]?.[moment] ?? []))),
    median(loads.map(({ on, off }) => on.layoutShift - off.layoutShift)).toFixed(2),
    (median(loads.map(({ on, off }) => on.heap - off.heap)) / 1024).toFixed(0),
  ];
}

/** How often pages are loaded without a tracer. */
const ROUNDS = 3;

/** Pages that are no articles, by what the browser itself counts beyond a load without the extension. */
async function withoutTracer({ off, empty, on, other }: Browsers, pages: readonly Loaded[]): Promise<string> {
  const [bare = [], ...counts] = await countIn(
    [off, empty, on, ...(other === null ? [] : [other])],
    pages,
    ROUNDS,
  );
  const beyond = (counted: readonly Counted[], of: (count: Counted) => number): string =>
    both(counted.map((count, at) => of(count) - of(bare[at] ?? count)));
  const names = ['an empty script', 'ours', 'the other build'];
  return tableOf(
    `The same ${pages.length} pages that are no articles without a tracer, which takes time of its own for each compilation and call that it notes: milliseconds of script that the browser itself counts on the ` +
      `main thread, beyond a load without the extension, median (95th percentile) of the medians of ${ROUNDS} loads in turn.`,
    ['content script', 'script', 'of this, compiling ahead'],
    counts.map((counted, at) => [
      names[at] ?? '',
      beyond(counted, ({ script, compiling }) => script + compiling),
      beyond(counted, ({ compiling }) => compiling),
    ]),
  );
}

/** Beyond a load without the extension. */
const stageOf = (loads: readonly Loads[], stage: Stage): string =>
  both(loads.map(({ on, off }) => Math.max(on.stages[stage] - off.stages[stage], 0)));

async function litIn(browser: Browser, page: Loaded, isArticle: boolean): Promise<Lit> {
  if (!isArticle) return { awake: null, asleep: null };
  return {
    asleep: await timeToLight(browser, page, 'asleep'),
    awake: await timeToLight(browser, page, 'awake'),
  };
}

/** `isOursFirst`: what is loaded first of two builds takes longer, so it is the one and the other by turns. */
async function loadsOf(
  { on, empty, off, other }: Browsers,
  page: Loaded,
  isArticle: boolean,
  isOursFirst: boolean,
): Promise<Loads> {
  const loadIn = async (browser: Browser): Promise<Lit & { readonly on: Cost }> => ({
    on: await costOf(browser, page, isArticle),
    ...(await litIn(browser, page, isArticle)),
  });
  const early = isOursFirst ? await loadIn(on) : null;
  const others = other && (await loadIn(other));
  return {
    ...(early ?? (await loadIn(on))),
    other: others,
    empty: await costOf(empty, page, isArticle),
    off: await costOf(off, page, isArticle),
  };
}

/** How many times as long as by the other build, median of the pages: script, and from text to highlight. */
function timesOther(loads: readonly Loads[]): readonly string[] {
  const ratio = (of: (load: Loads) => readonly [ours: number | null, other: number | null]): string => {
    const ratios = loads.map(of).flatMap(([ours, other]) => (ours && other ? ours / other : []));
    return ratios.length === 0 ? '' : median(ratios).toFixed(2);
  };
  return [
    ratio(({ on, off, other }) => [on.script - off.script, other && other.on.script - off.script]),
    ...clocks.map(([worker, moment]) =>
      ratio((load) => [load[worker]?.[moment] ?? null, load.other?.[worker]?.[moment] ?? null]),
    ),
  ];
}

/**
 * Saved articles and written pages that are none, loaded in Chromium with the built extension, with one whose script is empty, and without,
 * under a tracer; articles then twice more without one, for the clock.
 * `--data DIR`, `--extension DIR`, `--every N` (every Nth page), `--against DIR` (another build, loaded in turn), `--keep` (puts the table into docs/BENCHMARKS.md).
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../shared/data/pages' },
      extension: { type: 'string', default: '.output/chrome-mv3' },
      every: { type: 'string', default: '1' },
      against: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const chosen = <T>(all: readonly T[]): readonly T[] => all.filter((_, i) => i % Number(values.every) === 0);
  const saved = chosen(await savedPages(resolve(values.data)));
  const articles = await Promise.all(
    saved.map(async ({ url, file }) => ({ url, body: await readFile(file) })),
  );
  const others = chosen(Object.values(nonArticles)).map(({ url, html }) => ({ url, body: html }));
  const extension = resolve(values.extension);
  const nothing = await emptied(extension);
  const browsers = {
    on: await openFor(extension),
    empty: await openFor(nothing),
    off: await openFor(null),
    other: values.against === undefined ? null : await openFor(resolve(values.against)),
  };
  const measure = async (pages: readonly Loaded[], areArticles: boolean): Promise<readonly Loads[]> => {
    const loads: Loads[] = [];
    for (const [at, page] of pages.entries())
      loads.push(await loadsOf(browsers, page, areArticles, at % 2 === 0));
    return loads;
  };
  try {
    const read = await measure(articles, true);
    const unread = await measure(others, false);
    const costs = tableOf(
      `${await browsers.on.version()}; the pages' own scripts do not run. Milliseconds that the main thread itself worked on script beyond a load without the extension, median (95th ` +
        'percentile), ours and with a content script that does nothing in place of ours; the most of it in one task; the clock from the text to the first highlight, and to all, with the worker awake and ' +
        'asleep; layout shift and kibibytes of heap beyond a load without the extension, medians.',
      ['pages', 'ours', 'an empty script', 'most in one task', ...clockNames, 'layout shift', 'heap, KiB'],
      [rowsOf('articles', read), rowsOf('no articles', unread)],
    );
    const went = tableOf(
      'Where the script of the main thread goes on these loads, milliseconds beyond a load without the extension, median (95th percentile).',
      ['stage', 'articles', 'no articles'],
      stages.map((stage) => [stage, stageOf(read, stage), stageOf(unread, stage)]),
    );
    const untraced = await withoutTracer(browsers, others);
    const table = `${costs}\n\n${went}\n\n${untraced}`;
    if (browsers.other !== null)
      process.stdout.write(
        `${tableOf(
          `How many times as long as ${values.against}, loaded in turn, medians.`,
          ['pages', 'script', ...clockNames],
          [
            ['articles', ...timesOther(read)],
            ['no articles', ...timesOther(unread)],
          ],
        )}\n\n`,
      );
    process.stdout.write(`${table}\n`);
    if (values.keep) await writeSection('pages', table, 'pages cost');
    return 0;
  } finally {
    for (const browser of Object.values(browsers)) await browser?.close();
    await rm(nothing, { recursive: true });
  }
}
