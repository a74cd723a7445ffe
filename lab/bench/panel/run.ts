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
import { hosts, longArticle } from './long-article.ts';
import { medianAt, type Opening, openingOf, shareOf, type Step, steps } from './opening.ts';

const ROUNDS = 15;
/** Makes a little over 200 claims. */
const PARAGRAPHS = 56;
const built = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** An extension in a browser of its own, over an article with 200 claims that three outlets report. */
interface Contestant {
  readonly name: string;
  readonly browser: ReadingBrowser;
  readonly page: Page;
  readonly rows: number;
  /** Whether its background is stopped before each opening. */
  readonly isAsleep: boolean;
  readonly found: Opening[];
}

/**
 * Opens the popup of a real Chromium over an article with 200 claims that three outlets report, and reads from the browser when
 * headline and list were painted: its largest contentful paint, which counts from the start of the navigation. In turn with it
 * a page of one line, which is what the browser itself takes, and the popup whose background was stopped.
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
  const running: ReadingBrowser[] = [];
  const enter = async (name: string, extension: string, rows: number, isAsleep = false) => {
    const browser = await openChromium({ extension, port: portOf(server) });
    running.push(browser);
    return { name, browser, page: await readingOf(browser), rows, isAsleep, found: [] };
  };
  try {
    const awake = await enter('200 claims', built, 150);
    const empty = await enter('one line', bare, 0);
    const asleep = await enter('200 claims, the background stopped', built, 150, true);
    await inTurn([awake, empty, asleep]);
    return measured(awake, empty, asleep);
  } finally {
    await Promise.all(running.map((browser) => browser.close()));
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

/** The last of the three reports, read and marked. */
async function readingOf(browser: ReadingBrowser): Promise<Page> {
  let page: Page | null = null;
  for (const host of hosts) {
    page = await browser.open(`http://${host}/winter/ports`);
    await untilPainted(page, 60_000);
  }
  if (page === null) throw new Error('no page was opened');
  return page;
}

/** Each of them once a round, behind two rounds that warm up. */
async function inTurn(contestants: readonly Contestant[]): Promise<void> {
  for (let round = -2; round < ROUNDS; round++) {
    for (const { browser, page, rows, isAsleep, found } of contestants) {
      if (isAsleep) await browser.stopBackground();
      const popup = await browser.popup(page);
      const opening = await openingOf(popup, rows);
      await popup.close();
      if (round >= 0) found.push(opening);
    }
  }
}

function measured(awake: Contestant, empty: Contestant, asleep: Contestant): Measured {
  const all = [awake, empty, asleep];
  const row = ({ name, found }: Contestant): readonly string[] => [
    name,
    shareOf(found, 0.5).toFixed(0),
    shareOf(found, 0.95).toFixed(0),
    (shareOf(found, 0.5) / shareOf(empty.found, 0.5)).toFixed(2),
  ];
  const step = (of: Step): readonly string[] => [
    steps[of],
    ...[awake, asleep].map(({ found }) => medianAt(found, of)?.toFixed(0) ?? 'later'),
  ];
  return {
    text: [
      tableOf(
        `Chromium ${awake.browser.version}. Milliseconds from the navigation of the popup to the frame that holds headline and list (${awake.found[0]?.claims ?? 0} claims), over ${awake.found.length} openings each, in turn; ` +
          'and the same of a page of one line without script or style, which is what the browser itself takes.',
        ['popup', 'median', '95th percentile', 'to one line'],
        all.map(row),
      ),
      tableOf(
        'Where that time goes: when each step was done, in milliseconds from the navigation (medians).',
        ['step', 'background awake', 'stopped'],
        (Object.keys(steps) as Step[]).map(step),
      ),
    ].join('\n\n'),
    ratios: {
      'openings in 100 ms': 100 / shareOf(awake.found, 0.5),
      'a page of one line': shareOf(empty.found, 0.5) / shareOf(awake.found, 0.5),
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
