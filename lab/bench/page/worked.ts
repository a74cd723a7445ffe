import type { CDPSession } from 'puppeteer-core';

/** Time that a page's main thread itself has worked so far, in milliseconds: other programs' work does not count. Asks for `Performance` enabled in thread ticks. */
export async function worked(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}
