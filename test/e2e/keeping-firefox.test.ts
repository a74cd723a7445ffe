import { describe, expect, test } from 'vitest';
import { whereIs } from '../../lab/driver/point.ts';
import { untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { insideCard } from './inside-card-firefox.ts';
import { allowInPrivate, builtForFirefox, openOwnFirefox, openPrivately, ownPage } from './own-firefox.ts';
import { exportedFrom, openPiece, readPiece } from './own-library.ts';
import { ownProfile } from './own-profile.ts';

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const own = ownProfile(openOwnFirefox);

describe('in a private window of Firefox', () => {
  test('claims are marked against the library, and nothing is kept', async () => {
    const { browser } = own.now;
    await readPiece(own.now, 'auberton/agency-statement');
    await allowInPrivate(browser);
    const page = await ownPage(browser);
    const before = (await exportedFrom(page)).text;
    const url = addressOf(pieceNamed('signal/nine-months'));
    const coming = browser.waitForTarget((target) => target.url() === url, { timeout: 30_000 });
    await openPrivately(browser, url);
    const article = await (await coming).page();
    expect(article && (await untilPainted(article, 40_000)).length).toBeGreaterThan(3);
    const { text, file } = await exportedFrom(page);
    expect(text).toBe(before);
    expect(file.articles).toHaveLength(1);
  }, 180_000);
});

describe('the extension is updated under open tabs of Firefox', () => {
  test('a note that is being written stays on the screen, with what to do, until it is closed', async () => {
    const { browser } = own.now;
    const page = await openPiece(browser, 'signal/nine-months');
    const { x, y } = await whereIs(page, 'nine months');
    await page.mouse.click(x, y);
    await rest(1_200);
    const { left, bottom } = await page.evaluate(() => {
      const box = document.documentElement.lastElementChild?.getBoundingClientRect();
      return { left: box?.left ?? 0, bottom: box?.bottom ?? 0 };
    });
    await page.mouse.click(left + 35, bottom - 24);
    await rest(200);
    await page.keyboard.type('kept before.');
    await expect
      .poll(async () => (await insideCard(browser, page)).words, { timeout: 10_000 })
      .toContain('Kept');
    await browser.installExtension(builtForFirefox);
    await page.keyboard.type(' And written after.');
    await expect
      .poll(async () => (await insideCard(browser, page)).words, { timeout: 20_000 })
      .toContain('Copy your note');
    expect((await insideCard(browser, page)).note).toBe('kept before. And written after.');
    const [kept] = (await exportedFrom(await ownPage(browser))).text.match(/kept before[^"]*/) ?? [];
    expect(kept).toBe('kept before.');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    expect(await insideCard(browser, page)).toEqual({ words: '', note: null });
    expect((await untilPainted(page, 40_000)).length).toBeGreaterThan(3);
  }, 180_000);
});
