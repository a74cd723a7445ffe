import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { addresses } from '../demo/places.ts';
import { openChromium } from '../driver/chromium.ts';
import { restOn } from '../driver/point.ts';
import { untilPainted } from '../driver/reading.ts';
import { openNewsstand } from '../newsstand/server.ts';

/** What the stores ask for, in pixels. */
const viewport = { width: 1280, height: 800 };
/** Of the pictures in the README. */
const tall = { width: 1200, height: 1000 };
const folders = {
  store: new URL('../../docs/store/pictures/', import.meta.url),
  readme: new URL('../../docs/images/', import.meta.url),
} as const;

/** Pictures of the built extension on the newsstand, for the stores and the README: docs/store/pictures/ and docs/images/. */
export async function run(): Promise<number> {
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  const stand = await openNewsstand();
  const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
  const browser = await openChromium({ extension, port: stand.port });
  const take = async (page: Page, name: string, where: keyof typeof folders = 'store'): Promise<void> => {
    const path = fileURLToPath(new URL(`${name}.png`, folders[where]));
    await page.screenshot({ path });
  };
  /* So far down that the card has room under its words, and covers nothing but text. */
  const takeCard = async (page: Page, down: number, where: keyof typeof folders): Promise<void> => {
    await page.mouse.move(5, 5);
    await page.evaluate((top) => {
      scrollTo({ top, behavior: 'instant' });
    }, down);
    await restOn(page, 'nine months');
    await take(page, 'card', where);
  };
  try {
    let page: Page | null = null;
    for (const address of addresses) {
      await page?.close();
      page = await browser.open(address);
      await page.setViewport(viewport);
      await untilPainted(page, 30_000);
    }
    if (page === null) return 1;
    await takeCard(page, 235, 'store');
    await page.setViewport(tall);
    await takeCard(page, 180, 'readme');
    const popup = await browser.popup(page);
    await popup.waitForSelector('.claims:not([aria-busy]) .claim');
    await popup.click('.claim');
    await popup.waitForSelector('.unfolded .origin');
    await take(popup, 'panel', 'readme');
    await popup.close();
    for (const place of ['articles', 'stories', 'outlets']) {
      const library = await browser.ownPage(`library.html#${place}`);
      await library.setViewport(viewport);
      await library.waitForFunction(() => document.body.innerText.length > 200, { polling: 100 });
      await library.waitForNetworkIdle({ idleTime: 600 });
      await take(library, `library-${place}`);
      if (place === 'articles') await take(library, 'library', 'readme');
      await library.close();
    }
    return 0;
  } finally {
    await browser.close();
    await stand.close();
  }
}
