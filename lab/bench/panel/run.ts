import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openChromium } from '../../driver/chromium.ts';
import { type ReadingBrowser, untilPainted } from '../../driver/reading.ts';
import { type Measured, tableOf } from '../part.ts';
import { quantile } from '../rounds.ts';
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
  const bare = await bareCopy();
  try {
    const ours = await openingsOf(built, portOf(server), openingOf);
    const empty = await openingsOf(bare, portOf(server), async (popup) => ({
      claims: 0,
      painted: await paintedIn(popup),
    }));
    return measured(ours, empty);
  } finally {
    await rm(bare, { recursive: true });
    server.close();
  }
}

/** A copy of the extension whose popup holds one line and no script: what the browser itself takes to open one. */
async function bareCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bare-'));
  await cp(built, folder, { recursive: true });
  await writeFile(
    join(folder, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><title>bare</title><h1>Hearsay</h1>',
  );
  return folder;
}

interface Openings {
  readonly version: string;
  readonly found: readonly Opening[];
}

type Look = (popup: Page) => Promise<Opening>;

async function openingsOf(extension: string, port: number, look: Look): Promise<Openings> {
  const browser = await openChromium({ extension, port });
  try {
    return { version: browser.version, found: await openings(browser, look) };
  } finally {
    await browser.close();
  }
}

async function openings(browser: ReadingBrowser, look: Look): Promise<readonly Opening[]> {
  let page: Page | null = null;
  for (const host of hosts) {
    page = await browser.open(`http://${host}/winter/ports`);
    await untilPainted(page, 60_000);
  }
  if (page === null) throw new Error('no page was opened');
  const found: Opening[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const popup = await browser.popup(page);
    const opening = await look(popup);
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
  return {
    claims: await popup.evaluate(() => document.querySelectorAll('.claims > li').length),
    painted: await paintedIn(popup),
  };
}

function paintedIn(popup: Page): Promise<number> {
  return popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

function measured({ version, found }: Openings, empty: Openings): Measured {
  const at = (openings: readonly Opening[], share: number): number =>
    quantile(
      openings.map(({ painted }) => painted),
      share,
    );
  const row = (name: string, openings: readonly Opening[]): readonly string[] => [
    name,
    at(openings, 0.5).toFixed(0),
    at(openings, 0.95).toFixed(0),
  ];
  return {
    text: tableOf(
      `Chromium ${version}. Milliseconds from the navigation of the popup to the frame that holds headline and list, the background awake, over ${found.length} openings; ` +
        'and the same of a page of one line without script or style, which is what the browser itself takes.',
      ['popup', 'median', '95th percentile'],
      [row(`${found[0]?.claims ?? 0} claims`, found), row('one line', empty.found)],
    ),
    ratios: {
      'openings in 100 ms': 100 / at(found, 0.5),
      'a page of one line': at(empty.found, 0.5) / at(found, 0.5),
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
