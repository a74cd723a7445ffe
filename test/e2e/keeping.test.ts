import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed, pieces } from '../../lab/newsstand/pieces.ts';
import { inBothBrowsers, type Reader } from './reader.ts';
import { untilFiled } from './until-filed.ts';

/** Ids and claim counts of all that is filed, straight from the database of the extension. */
function filedIn(page: Page): Promise<Record<string, number>> {
  return page.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const opening = indexedDB.open('hearsay');
        opening.addEventListener('error', () => {
          reject(new Error('the database does not open'));
        });
        opening.addEventListener('success', () => {
          const asking = opening.result.transaction('articles').objectStore('articles').getAll();
          asking.addEventListener('success', () => {
            opening.result.close();
            const articles = asking.result as { canonicalUrl: string; claims: unknown[] }[];
            resolve(Object.fromEntries(articles.map((each) => [each.canonicalUrl, each.claims.length])));
          });
        });
      }),
  );
}

async function read({ browser }: Reader, own: Page, name: string): Promise<void> {
  const address = addressOf(pieceNamed(name));
  const page = await browser.open(address);
  await untilPainted(page, 30_000);
  await untilFiled(own, address);
  await page.close();
}

const rounds = [
  'signal/nine-months',
  'corvus/ferry-aground',
  'signal/nine-months',
  'ledger/halvorsen-quarter',
];

inBothBrowsers('what is kept', (reader) => {
  test('stopping the background between and under readings loses nothing and files nothing twice', async () => {
    const { browser } = reader();
    const own = await browser.ownPage('popup.html');
    for (const name of rounds) {
      await browser.stopBackground();
      const reading = read(reader(), own, name);
      await browser.stopBackground();
      await reading;
    }
    const filed = await filedIn(own);
    expect(Object.keys(filed).toSorted()).toEqual(
      [...new Set(rounds)].map((name) => addressOf(pieceNamed(name))).toSorted(),
    );
    expect(Math.min(...Object.values(filed))).toBeGreaterThan(0);
    await own.close();
  });

  test.each([
    [2, 'sollen/paper-plans'],
    [10, 'sollen/ferry-seven-dead'],
  ])('%i tabs that read one article at once file it once: %s', async (tabs, name) => {
    const { browser } = reader();
    const address = addressOf(pieceNamed(name));
    const own = await browser.ownPage('popup.html');
    const before = Object.keys(await filedIn(own)).length;
    const pages = await Promise.all(Array.from({ length: tabs }, () => browser.open(address)));
    for (const page of pages) {
      await page.bringToFront();
      await untilPainted(page, 30_000);
    }
    await untilFiled(own, address);
    expect(Object.keys(await filedIn(own))).toHaveLength(before + 1);
    await Promise.all([...pages, own].map((page) => page.close()));
  });

  test('the news site holds no database of ours', async () => {
    const page = await reader().browser.open(addressOf(pieceNamed('corvus/sollen-port')));
    await untilPainted(page, 30_000);
    const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(names).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.close();
  });

  test('nothing but the newsstand was asked for, each article once a visit', () => {
    const { stand, browser } = reader();
    expect(browser.requests).toEqual([]);
    const articles = new Set(pieces.map((piece) => addressOf(piece).slice('http://'.length)));
    const asked = stand.asked.filter((address) => articles.has(address));
    expect(asked).toHaveLength(rounds.length + 2 + 10 + 1);
  });
});
