import type { CDPSession, Page } from 'puppeteer-core';
import { inChromium, scriptOf } from '../in-chromium.ts';
import { worked } from '../page/worked.ts';
import { type Measured, tableOf } from '../part.ts';
import { median } from '../rounds.ts';
import type { PaintingBench } from './in-page.ts';

declare const bench: PaintingBench;
type By = keyof PaintingBench['painting'];

const ROUNDS = 15;
const SIZES = [100, 1_000] as const;
/** Longer than the browser takes to draw the next frame, in milliseconds. */
const FRAME = 60;

const names: Readonly<Record<Exclude<By, 'nothing'>, string>> = {
  bare: 'CSS Custom Highlight alone',
  hearsay: 'hearsay',
  wrapping: 'an element around each',
  'mark.js': 'mark.js',
};

const words =
  'The crane at the quay stood idle for nine months, two engineers said, and the board put the loss at $40 million. ';
const html = `<!doctype html><title>painting</title><style>::highlight(hs-loss-light),mark{background-color:#ddd;color:inherit;text-decoration:underline}</style><article>${`<p>${words.repeat(4)}</p>`.repeat(250)}</article>`;

/** What the main thread worked for one painting and the frame that shows it, in milliseconds. */
async function timeOf(page: Page, cdp: CDPSession, by: By, size: number): Promise<number> {
  await page.evaluate(() => {
    bench.clear();
  });
  await frame();
  const before = await worked(cdp);
  await page.evaluate(
    (which, many) => {
      bench.painting[which](many);
    },
    by,
    size,
  );
  await frame();
  const time = (await worked(cdp)) - before;
  const shown = await page.evaluate(() => bench.count());
  if (by !== 'nothing' && shown !== size) throw new Error(`${by} shows ${shown} passages, not ${size}`);
  return time;
}

const frame = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, FRAME);
  });

type Times = Readonly<Record<By, number>>;

/** Medians of one size, all in turn in each round, without what the asking itself takes. */
async function timesOf(page: Page, cdp: CDPSession, size: number): Promise<Times> {
  const order: readonly By[] = ['nothing', 'bare', 'hearsay', 'wrapping', 'mark.js'];
  const times = new Map(order.map((by) => [by, [] as number[]]));
  for (let round = -2; round < ROUNDS; round++)
    for (const by of order) {
      const time = await timeOf(page, cdp, by, size);
      if (round >= 0) times.get(by)?.push(time);
    }
  const of = (by: By): number => median(times.get(by) ?? []) - median(times.get('nothing') ?? []);
  return Object.fromEntries(order.map((by) => [by, of(by)])) as Record<By, number>;
}

/** A hundred and a thousand highlights in Chromium up to the frame that shows them, against the same ranges in other hands. */
export async function run(): Promise<Measured> {
  const script = await scriptOf(new URL('in-page.ts', import.meta.url));
  return inChromium(
    (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html),
    async ({ page, site }) => {
      await page.goto(site);
      await page.evaluate(script);
      const cdp = await page.createCDPSession();
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      const found: Times[] = [];
      for (const size of SIZES) found.push(await timesOf(page, cdp, size));
      return measured(found);
    },
  );
}

function measured(found: readonly Times[]): Measured {
  const most = found.at(-1);
  if (most === undefined) throw new Error('nothing was painted');
  return {
    text: tableOf(
      'Passages in 250 paragraphs; milliseconds that the main thread worked, up to and with the frame that shows them, medians, and how many times the highlights alone.',
      ['by whom', ...SIZES.flatMap((size) => [`${size.toLocaleString('en')}, ms`, 'times bare'])],
      Object.entries(names).map(([by, name]) => [
        name,
        ...found.flatMap((times) => {
          const time = times[by as By];
          return [time.toFixed(2), (time / times.bare).toFixed(2)];
        }),
      ]),
    ),
    ratios: {
      'bare highlights': most.bare / most.hearsay,
      wrapping: most.wrapping / most.hearsay,
      'mark.js': most['mark.js'] / most.hearsay,
    },
  };
}
