import type { CDPSession, Page } from 'puppeteer-core';
import { inChromium, scriptOf } from '../in-chromium.ts';
import { worked } from '../page/worked.ts';
import { type Measured, tableOf } from '../part.ts';
import { median } from '../rounds.ts';
import type { Painting } from './in-page.ts';

declare const painting: Painting;

const ROUNDS = 15;
/** Longer than the browser takes to draw the next frame, in milliseconds. */
const FRAME = 60;

const words =
  'The crane at the quay stood idle for nine months, two engineers said, and the board put the loss at $40 million. ';
const html = `<!doctype html><title>painting</title><style>::highlight(hs-loss-light){background-color:#ddd;text-decoration:underline}</style><article>${`<p>${words.repeat(4)}</p>`.repeat(250)}</article>`;

/** What the main thread worked for one painting and the frame that shows it, in milliseconds. */
async function timeOf(page: Page, cdp: CDPSession, name: keyof Painting): Promise<number> {
  await page.evaluate(() => {
    painting.clear();
  });
  await frame();
  const before = await worked(cdp);
  await page.evaluate((which) => {
    painting[which]();
  }, name);
  await frame();
  return (await worked(cdp)) - before;
}

const frame = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, FRAME);
  });

/** A thousand highlights in Chromium up to the frame that shows them, against the same ranges handed to the browser with nothing around them. */
export async function run(): Promise<Measured> {
  const script = await scriptOf(new URL('in-page.ts', import.meta.url));
  return inChromium(
    (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html),
    async ({ page, site }) => {
      await page.goto(site);
      await page.evaluate(script);
      const cdp = await page.createCDPSession();
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      const times = { hearsay: [] as number[], bare: [] as number[], nothing: [] as number[] };
      for (let round = 0; round < ROUNDS; round++)
        for (const name of ['nothing', 'bare', 'hearsay'] as const)
          times[name].push(await timeOf(page, cdp, name));
      const idle = median(times.nothing);
      const [ours, bare] = [median(times.hearsay) - idle, median(times.bare) - idle];
      return {
        text: tableOf(
          '1,000 passages in 250 paragraphs; milliseconds that the main thread worked, up to and with the frame that shows them, medians.',
          ['by whom', 'ms', 'times bare'],
          [
            ['CSS Custom Highlight alone', bare.toFixed(2), '1.00'],
            ['hearsay', ours.toFixed(2), (ours / bare).toFixed(2)],
          ],
        ),
        ratios: { 'bare highlights': bare / ours },
      };
    },
  );
}
