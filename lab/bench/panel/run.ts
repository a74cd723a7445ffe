import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openChromium } from '../../driver/chromium.ts';
import { type ReadingBrowser, untilPainted } from '../../driver/reading.ts';
import { type Measured, tableOf } from '../part.ts';
import { hosts, longArticle } from './long-article.ts';

const ROUNDS = 15;
/** Makes a little over 200 claims. */
const PARAGRAPHS = 56;
const built = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

interface Opening {
  readonly claims: number;
  /** Milliseconds from the popup's navigation to the frame with headline and list. */
  readonly painted: number;
}

/**
 * Opens the popup of a real Chromium over an article with 200 claims that three outlets report, and reads from the browser when
 * headline and list were painted: its largest contentful paint, which counts from the start of the navigation.
 */
export async function run(): Promise<Measured> {
  if (!existsSync(built)) throw new Error('there is no build to measure: npm run build');
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(longArticle(request.headers.host ?? '', PARAGRAPHS));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await openChromium({ extension: built, port: portOf(server) });
  try {
    const warm = await openings(browser);
    return measured(browser, warm);
  } finally {
    await browser.close();
    server.close();
  }
}

async function openings(browser: ReadingBrowser): Promise<readonly Opening[]> {
  let page: Page | null = null;
  for (const host of hosts) {
    page = await browser.open(`http://${host}/winter/ports`);
    await untilPainted(page, 60_000);
  }
  if (page === null) throw new Error('no page was opened');
  const found: Opening[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const popup = await browser.popup(page);
    const opening = await openingOf(popup);
    await popup.close();
    if (round >= 0) found.push(opening);
  }
  return found;
}

async function openingOf(popup: Page): Promise<Opening> {
  await popup.waitForFunction(() => document.querySelectorAll('.claims > li').length > 150, {
    polling: 50,
    timeout: 30_000,
  });
  return await popup.evaluate(async () => {
    const painted = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN);
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    return { claims: document.querySelectorAll('.claims > li').length, painted };
  });
}

function measured(browser: ReadingBrowser, found: readonly Opening[]): Measured {
  const at = (share: number): number => {
    const sorted = found.map(({ painted }) => painted).toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  };
  return {
    text: tableOf(
      `Chromium ${browser.version}. Milliseconds from the navigation of the popup to the frame that holds headline and list, the background awake, over ${found.length} openings.`,
      ['claims in the list', 'median', '95th percentile'],
      [[String(found[0]?.claims ?? 0), at(0.5).toFixed(0), at(0.95).toFixed(0)]],
    ),
    ratios: { 'openings in 100 ms': 100 / at(0.5) },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
