import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openChromium } from '../driver/chromium.ts';
import { runJob } from '../driver/job.ts';
import { type ReadingBrowser, untilPainted } from '../driver/reading.ts';
import { addresses, darkAddress } from './places.ts';
import { restOn } from '../driver/point.ts';

export interface Shown {
  readonly scheme: 'light' | 'dark';
  readonly pictures: readonly string[];
  /** One line a claim, as the panel lists them. */
  readonly claims: readonly string[];
  readonly exported: string;
}

interface Where {
  readonly extension: string;
  readonly port: number;
  readonly folder: string;
}

async function readAll(browser: ReadingBrowser): Promise<Page> {
  let last: Page | null = null;
  for (const address of addresses) {
    await last?.close();
    last = await browser.open(address);
    await untilPainted(last, 30_000);
  }
  if (!last) throw new Error('the tour has no stops');
  return last;
}

async function panelOver(browser: ReadingBrowser, page: Page): Promise<Page> {
  const popup = await browser.popup(page);
  await popup.waitForSelector('button.claim', { timeout: 15_000 });
  return popup;
}

const claimsIn = (popup: Page): Promise<string[]> =>
  popup.$$eval('button.claim', (rows) =>
    rows.map(
      (row) =>
        `${row.querySelector('.words')?.textContent ?? ''}: ${row.querySelector('.second')?.textContent ?? ''}`,
    ),
  );

/** Reads the newsstand in one colour scheme and leaves pictures of page, card, panel and library. */
export async function tour(scheme: Shown['scheme'], { extension, port, folder }: Where): Promise<Shown> {
  const browser = await openChromium({ extension, port, scheme });
  const pictures: string[] = [];
  const take = async (page: Page, name: string): Promise<void> => {
    const path = `${folder}/${name}-${scheme}.png` as const;
    await page.screenshot({ path });
    pictures.push(path);
  };
  try {
    const page = await readAll(browser);
    await page.setViewport({ width: 1200, height: 1000 });
    await take(page, 'page');
    await restOn(page, 'nine months');
    await take(page, 'card');
    await page.mouse.move(5, 5);
    const popup = await panelOver(browser, page);
    await take(popup, 'popup');
    const claims = await claimsIn(popup);
    await popup.click('button.claim');
    await popup.waitForNetworkIdle({ idleTime: 400 });
    await take(popup, 'popup-open');
    const dark = await browser.open(darkAddress);
    await untilPainted(dark);
    await take(dark, 'dark-site');
    const library = await browser.ownPage('library.html');
    await library.waitForFunction(allInSightCounted, { polling: 100 });
    await take(library, 'library');
    const { text } = await runJob(library, 'export', { articles: null, format: 'annotations' });
    const exported = join(folder, 'hearsay-export.jsonld');
    writeFileSync(exported, text);
    return { scheme, pictures, claims, exported };
  } finally {
    await browser.close();
  }
}

/** In the library: whether every article in sight shows how its claims stand. */
function allInSightCounted(): boolean {
  const inSight = [...document.querySelectorAll('.counts')].filter(
    (each) => each.getBoundingClientRect().top < innerHeight,
  );
  return inSight.length > 0 && inSight.every((each) => each.childElementCount > 0);
}
