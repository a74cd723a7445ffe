import { readFile, rm } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { savedPages, type SavedPage } from '../../pages/saved-pages.ts';
import { serve } from '../../pages/visit.ts';
import { inChromium, scriptOf } from '../in-chromium.ts';
import { type Measured, type PartOptions, tableOf } from '../part.ts';
import { median, quantile } from '../rounds.ts';
import { bringing, worldOfBrought } from './brought.ts';
import { type Stage, stages } from './stages.ts';
import { worked } from './worked.ts';

type Times = Readonly<Record<Stage, number>>;

/** One page: milliseconds of the main thread's own time at first sight, and of the clock once everything is warm. */
interface Cost {
  readonly cold: Times;
  readonly warm: Times;
  readonly peer: { readonly cold: number; readonly warm: number };
}

const ROUNDS = 12;
const sum = (times: Times): number => stages.reduce((all, stage) => all + times[stage], 0);

async function costOf(browser: Browser, saved: SavedPage): Promise<Cost> {
  const page = await browser.newPage();
  try {
    await serve(page, await readFile(saved.file));
    const cdp = await page.createCDPSession();
    const { run, until } = await worldOfBrought(cdp);
    await page.goto(saved.url, { waitUntil: 'load' });
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await until('bench');
    await run('document.body.offsetHeight');
    /* The thread's time counts the frame that is drawn next as well, the clock what other programs took: it is at most the smaller one. */
    const time = async (name: string, idle = 0): Promise<number> => {
      const before = await worked(cdp);
      const clock = (await run(`bench.run('${name}')`)) as number;
      return Math.min(clock, Math.max((await worked(cdp)) - before - idle, 0));
    };
    const idleTime = async (): Promise<number> => {
      const before = await worked(cdp);
      await run(`bench.run('nothing')`);
      return (await worked(cdp)) - before;
    };
    await idleTime();
    const idle = median([await idleTime(), await idleTime(), await idleTime()]);
    const cold: Record<Stage, number> = { gate: 0, text: 0, anchoring: 0, painting: 0 };
    for (const stage of stages) {
      if (stage === 'anchoring') await run(`bench.run('remember')`);
      cold[stage] = await time(stage, idle);
    }
    await run(`bench.run('clear')`);
    const coldPeer = await time('readability', idle);
    const rounds = (await run(`bench.warm(${ROUNDS})`)) as readonly Times[];
    const peer = (await run(`bench.warmReadability(${ROUNDS})`)) as readonly number[];
    const late = rounds.slice(ROUNDS / 2);
    const warm = Object.fromEntries(stages.map((stage) => [stage, median(late.map((each) => each[stage]))]));
    return {
      cold,
      warm: warm as Record<Stage, number>,
      peer: { cold: coldPeer, warm: median(peer.slice(ROUNDS / 2)) },
    };
  } finally {
    await page.close();
  }
}

/** The saved pages in Chromium, each in a fresh tab, stage by stage up to a hundred highlights; and the same pages with Readability. */
export async function run({ data }: PartOptions): Promise<Measured> {
  const pages = await savedPages(`${data}/pages`);
  const script = await scriptOf(new URL('in-page.ts', import.meta.url));
  const extension = await bringing(script);
  const costs: Cost[] = [];
  await inChromium(
    (_request, response) => response.end(),
    async ({ page }) => {
      for (const saved of pages) costs.push(await costOf(page.browser(), saved));
    },
    extension,
  );
  await rm(extension, { recursive: true });
  return {
    text: tableOf(
      `${costs.length} saved pages, each in a fresh tab; milliseconds, median (95th percentile). At first sight: what the main thread itself worked, with code that ` +
        'was brought and compiled beside it and has never run. Warm: the clock, with code that has run on the same page before.',
      ['stage', 'at first sight', 'warm'],
      [
        ...stages.map((stage) => row(stage, costs, (times) => times[stage])),
        row('together', costs, sum),
        [
          'Readability, with its clone',
          both(costs.map(({ peer }) => peer.cold)),
          both(costs.map(({ peer }) => peer.warm)),
        ],
      ],
    ),
    ratios: {
      'readability at first sight': median(costs.map(({ cold, peer }) => peer.cold / sum(cold))),
      'readability warm': median(costs.map(({ warm, peer }) => peer.warm / sum(warm))),
    },
  };
}

const both = (values: readonly number[]): string =>
  `${median(values).toFixed(1)} (${quantile(values, 0.95).toFixed(1)})`;

function row(name: string, costs: readonly Cost[], of: (times: Times) => number): readonly string[] {
  return [name, both(costs.map(({ cold }) => of(cold))), both(costs.map(({ warm }) => of(warm)))];
}
