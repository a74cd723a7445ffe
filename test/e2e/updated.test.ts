import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { restOn } from '../../lab/driver/point.ts';
import { untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { insideCard } from './inside-card.ts';
import { allowInPrivate, openOwn, ownPage } from './own-browser.ts';
import { exportedFrom, openPiece, readPiece } from './own-library.ts';
import { ownProfile } from './own-profile.ts';

const own = ownProfile(openOwn);

/** As an update does: every context of the extension ends, and its pages close. */
async function reloadExtension(ours: Page): Promise<void> {
  const closed = new Promise((resolve) => {
    ours.once('close', resolve);
  });
  await ours
    .evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload: () => void } } };
      chrome.runtime.reload();
    })
    .catch(() => null);
  await closed;
}

const untilNothingPainted = (page: Page) =>
  page.waitForFunction(() => [...CSS.highlights.values()].every((each) => each.size === 0), {
    polling: 50,
    timeout: 20_000,
  });

describe('in a private window', () => {
  test('claims are marked against the library, and nothing is kept', async () => {
    await readPiece(own.now, 'auberton/agency-statement');
    await allowInPrivate(own.now);
    const page = await ownPage(own.now);
    const before = (await exportedFrom(page)).text;
    const url = addressOf(pieceNamed('signal/nine-months'));
    const coming = own.now.browser.waitForTarget((target) => target.url() === url, { timeout: 15_000 });
    const isPrivate = await page.evaluate(async (address) => {
      const { chrome } = globalThis as unknown as {
        chrome: { windows: { create: (how: object) => Promise<{ incognito: boolean }> } };
      };
      return (await chrome.windows.create({ incognito: true, url: address })).incognito;
    }, url);
    expect(isPrivate).toBe(true);
    const article = await (await coming).page();
    await article?.bringToFront();
    expect(article && (await untilPainted(article, 30_000)).length).toBeGreaterThan(3);
    expect((await exportedFrom(page)).text).toBe(before);
    expect((await exportedFrom(page)).file.articles).toHaveLength(1);
  }, 120_000);
});

describe('the extension is reloaded under open tabs', () => {
  test('a note that is being written stays on the screen, with what to do; highlights go', async () => {
    await allowInPrivate(own.now);
    const ours = await ownPage(own.now);
    const page = await openPiece(own.now.browser, 'signal/nine-months');
    await restOn(page, 'nine months');
    const card = await insideCard(page);
    await card.click('[data-act="note"]');
    await page.keyboard.type('kept before.');
    await new Promise((resolve) => {
      setTimeout(resolve, 1_000);
    });
    expect(await card.read('[role="status"]', 'textContent')).toBe('Kept');
    expect((await exportedFrom(ours)).text).toContain('kept before.');
    await reloadExtension(ours);
    await page.keyboard.type(' And written after.');
    await page.mouse.move(5, 5);
    await untilNothingPainted(page);
    await new Promise((resolve) => {
      setTimeout(resolve, 1_000);
    });
    expect(await card.read('textarea', 'value')).toBe('kept before. And written after.');
    expect(await card.read('[role="status"]', 'textContent')).toContain('Copy your note');
    await card.click('textarea');
    await page.keyboard.press('End');
    await page.keyboard.type(' And more.');
    expect(await card.read('[role="status"]', 'textContent')).toContain('Copy your note');
    await new Promise((resolve) => {
      setTimeout(resolve, 1_000);
    });
    expect(await card.read('[role="status"]', 'textContent')).toContain('Copy your note');
    expect(await card.read('textarea', 'value')).toBe('kept before. And written after. And more.');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    expect((await untilPainted(page)).length).toBeGreaterThan(3);
    const [kept] = (await exportedFrom(await ownPage(own.now))).text.match(/kept before[^"]*/) ?? [];
    expect(kept).toBe('kept before.');
  }, 120_000);
});
