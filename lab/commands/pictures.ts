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
  try {
    let page: Page | null = null;
    for (const address of addresses) {
      await page?.close();
      page = await browser.open(address);
      await page.setViewport(viewport);
      await untilPainted(page, 30_000);
    }
    if (page === null) return 1;
    await restOn(page, 'nine months');
    await take(page, 'card');
    await page.setViewport(tall);
    await restOn(page, 'nine months');
    await take(page, 'card', 'readme');
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
