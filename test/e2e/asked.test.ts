import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paintedOn } from '../../lab/driver/reading.ts';
import { type Reader, sitDown } from './reader.ts';

const about = 'http://signalrelay.example/about';
const textOf = (popup: Page): Promise<string> => popup.$eval('body', (body) => body.innerText);

/* Firefox's popup stands in a tab of its own in tests, and is given no leave to enter the page. */
describe('a page of which nothing says that it is an article, in chromium', () => {
  let reader: Reader;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    reader = await sitDown('chromium', {});
    page = await reader.browser.open(about);
    popup = await reader.browser.popup(page);
  });
  afterAll(async () => {
    await reader.browser.close();
    await reader.stand.close();
  });

  test('is said to be none, by its host', async () => {
    await expect.poll(() => textOf(popup), { timeout: 10_000 }).toContain('This page is not a news article');
    expect(await textOf(popup)).toContain('signalrelay.example');
    expect(await paintedOn(page)).toEqual([]);
  });

  test('is read when the reader asks for it all the same', async () => {
    await popup.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find((each) => each.textContent?.includes('Read it anyway'))
        ?.click();
    });
    await expect.poll(() => textOf(popup), { timeout: 10_000 }).toContain('Signal & Relay');
    await expect
      .poll(() => textOf(popup), { timeout: 10_000 })
      .not.toContain('This page is not a news article');
  });

  test('no console has shown an error', () => {
    expect(reader.browser.faults).toEqual([]);
  });
});
