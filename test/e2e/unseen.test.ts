import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedOn, untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { inBothBrowsers } from './reader.ts';

const article = addressOf(pieceNamed('signal/nine-months'));
const files = [
  'reading.js',
  'hands.js',
  'content-scripts/news.js',
  'content-scripts/news.css',
  'icon/16.png',
];

/** Every way in which a page can ask for a file, and whether it got it. */
async function askFor(page: Page, address: string): Promise<Readonly<Record<string, boolean>>> {
  return await page.evaluate(async (url) => {
    const loaded = (element: HTMLScriptElement | HTMLImageElement | HTMLLinkElement): Promise<boolean> =>
      new Promise((resolve) => {
        element.addEventListener('load', () => {
          resolve(true);
        });
        element.addEventListener('error', () => {
          resolve(false);
        });
        document.head.append(element);
      });
    const yes = (): boolean => true;
    const no = (): boolean => false;
    return {
      fetched: await fetch(url).then(yes, no),
      run: await loaded(Object.assign(document.createElement('script'), { src: url })),
      imported: await loaded(Object.assign(document.createElement('script'), { src: url, type: 'module' })),
      drawn: await loaded(Object.assign(document.createElement('img'), { src: url })),
      styled: await loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })),
    };
  }, address);
}

/** Runs before the page's own scripts: keeps the names of all that the browser tells a page of what was fetched for it. */
function watchFetches(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) seen.push(name);
  }).observe({ type: 'resource', buffered: true });
  addEventListener('securitypolicyviolation', ({ blockedURI }) => seen.push(blockedURI));
  addEventListener('error', ({ filename }) => seen.push(filename), { capture: true });
}

inBothBrowsers('a page that wants to know whether we are there', (reader) => {
  test.each(['http://signalrelay.example/about', article])('gets no file of ours: %s', async (address) => {
    const own = await reader().browser.ownPage('welcome.html');
    const root = `${await own.evaluate(() => location.origin)}/`;
    expect(root).toMatch(/^(chrome|moz)-extension:/);
    expect(await own.evaluate(async () => (await fetch('/content-scripts/news.js')).ok)).toBe(true);
    await own.close();
    const page = await reader().browser.open(address);
    if (address === article) await untilPainted(page);
    for (const file of files)
      expect([file, Object.entries(await askFor(page, root + file)).filter(([, got]) => got)]).toEqual([
        file,
        [],
      ]);
    await page.close();
  });

  test('sees nothing of what is fetched for an article', async () => {
    const page = await reader().browser.open('http://signalrelay.example/about');
    await page.evaluateOnNewDocument(watchFetches);
    await page.goto(article, { waitUntil: 'domcontentloaded' });
    await expect.poll(async () => (await paintedOn(page)).length, { timeout: 15_000 }).toBeGreaterThan(0);
    const seen = await page.evaluate(() => [
      ...(globalThis as unknown as { seen: string[] }).seen,
      ...performance.getEntries().map(({ name }) => name),
      ...[...document.scripts].map(({ src }) => src),
    ]);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((name) => name.includes('extension:'))).toEqual([]);
    await page.close();
  });
});
