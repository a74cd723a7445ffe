import type { Browser } from 'puppeteer-core';
import { median } from '../bench/rounds.ts';
import { type Loaded, LOOKED_AT, pause } from './cost.ts';
import { serve } from './visit.ts';

/** What the browser itself counts of a load, in milliseconds of the main thread's own time. */
export interface Counted {
  /** Running it, functions that are compiled when they are first called included. */
  readonly script: number;
  readonly compiling: number;
}

/** One load, without a tracer: that notes every compilation and every call, which takes about as long again as what it notes on a page without an article. */
async function countedOf(browser: Browser, { url, body }: Loaded): Promise<Counted> {
  const page = await browser.newPage();
  try {
    await serve(page, body);
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
    await pause(LOOKED_AT);
    const { metrics } = await cdp.send('Performance.getMetrics');
    const millisecondsOf = (wanted: string): number =>
      1_000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
    return { script: millisecondsOf('ScriptDuration'), compiling: millisecondsOf('V8CompileDuration') };
  } finally {
    await page.close();
  }
}

/** Loads pages in every browser in turn, `rounds` times behind one that warms up. @returns of each browser the median of each page */
export async function countIn(
  browsers: readonly Browser[],
  pages: readonly Loaded[],
  rounds: number,
): Promise<readonly (readonly Counted[])[]> {
  const counts = browsers.map(() => pages.map((): Counted[] => []));
  for (let round = 0; round <= rounds; round++)
    for (const [at, page] of pages.entries())
      for (const [which, browser] of browsers.entries()) {
        const counted = await countedOf(browser, page);
        if (round > 0) counts[which]?.[at]?.push(counted);
      }
  return counts.map((each) =>
    each.map((loads) => ({
      script: median(loads.map(({ script }) => script)),
      compiling: median(loads.map(({ compiling }) => compiling)),
    })),
  );
}
