import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedOn } from '../../lab/driver/reading.ts';
import { tabTo } from './by-keyboard.ts';
import { openOwn } from './own-browser.ts';
import { openPiece } from './own-library.ts';
import { ownProfile } from './own-profile.ts';

const patient = { polling: 50, timeout: 10_000 };
const NOTE = 'Who counted them?';
const MARKED = 'had kept the berth plan on paper';

const own = ownProfile(openOwn, 'file');

const says = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((words: string) => document.body.innerText.includes(words), patient, words);

const isPainted = async (page: Page, words: string): Promise<boolean> =>
  (await paintedOn(page)).some((each) => each.words.includes(words));

const lineOf = async (page: Page, words: string): Promise<string> =>
  (await paintedOn(page)).find((each) => each.words.includes(words))?.name ?? '';

const libraryAt = async (place: string): Promise<Page> => {
  const page = await own.now.browser.newPage();
  await page.goto(`chrome-extension://${own.now.extension}/library.html#${place}`);
  await page.bringToFront();
  return page;
};

/** Selects words as caret browsing does, which no driver switches on. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
  }, words);
}

/** From the list of articles to the claims of the one that was read. */
async function openArticle(library: Page): Promise<void> {
  await tabTo(library, 'Choose: An intruder stayed');
  await tabTo(library, 'An intruder stayed');
  await library.keyboard.press('Enter');
  await library.waitForSelector('button.claim', { timeout: 10_000 });
}

test('without a mouse a passage is marked, a note written, and a claim dismissed', async () => {
  const page = await openPiece(own.now.browser, 'signal/nine-months');
  await select(page, MARKED);
  await page.waitForFunction(() => document.documentElement.childElementCount > 2, patient);
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => isPainted(page, MARKED), { timeout: 10_000 }).toBe(true);

  const library = await libraryAt('articles');
  await library.waitForSelector('.tick', { timeout: 10_000 });
  await openArticle(library);
  await tabTo(library, '4.2 TB');
  await library.keyboard.press('Enter');
  await tabTo(library, 'Note');
  await library.keyboard.press('Enter');
  await library.waitForSelector('textarea:focus');
  await library.keyboard.type(NOTE);
  await says(library, 'Kept');
  await tabTo(library, 'five weeks');
  await library.keyboard.press('Enter');
  await tabTo(library, 'Not a claim');
  await library.keyboard.press('Enter');
  await library.waitForSelector('button.claim.dismissed', { timeout: 10_000 });
  await page.bringToFront();
  await expect.poll(() => isPainted(page, 'five weeks'), { timeout: 10_000 }).toBe(false);
}, 120_000);

test('what was marked is made another kind in the library, and that is undone and done again', async () => {
  const page = await openPiece(own.now.browser, 'signal/nine-months');
  const library = await libraryAt('articles');
  await library.waitForSelector('.tick', { timeout: 10_000 });
  await openArticle(library);
  await tabTo(library, MARKED);
  await library.keyboard.press('Enter');
  for (const then of ['Undo', 'Change kind']) {
    await tabTo(library, 'Change kind');
    await library.keyboard.press('Enter');
    await library.waitForSelector('.menu input:checked:focus');
    await library.keyboard.press('ArrowUp');
    await says(library, 'It is marked as Figure now.');
    await library.keyboard.press('Escape');
    await expect.poll(() => lineOf(page, MARKED), { timeout: 10_000 }).toContain('figure');
    if (then === 'Change kind') return;
    await tabTo(library, then);
    await library.keyboard.press('Enter');
    await expect.poll(() => lineOf(page, MARKED), { timeout: 10_000 }).toContain('own');
  }
}, 120_000);

test('all of it is there after the browser was closed and opened again', async () => {
  await own.reopen();
  const page = await openPiece(own.now.browser, 'signal/nine-months');
  await expect.poll(() => lineOf(page, MARKED), { timeout: 10_000 }).toContain('figure');
  expect(await isPainted(page, 'five weeks')).toBe(false);
  const library = await libraryAt('marks');
  await says(library, NOTE);
  await tabTo(library, 'Articles');
  await library.keyboard.press('Enter');
  await library.waitForSelector('.tick', { timeout: 10_000 });
  await openArticle(library);
  await tabTo(library, 'five weeks');
  await library.keyboard.press('Enter');
  await tabTo(library, 'It is a claim');
  await library.keyboard.press('Enter');
  await library.waitForFunction(() => document.querySelector('button.claim.dismissed') === null, patient);
  await page.bringToFront();
  await expect.poll(() => isPainted(page, 'five weeks'), { timeout: 10_000 }).toBe(true);
}, 120_000);
