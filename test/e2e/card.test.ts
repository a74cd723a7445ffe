import type { Page, SerializedAXNode } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { restOn, whereIs } from '../../lab/driver/point.ts';
import { untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { inBothBrowsers } from './reader.ts';

const wait = { polling: 50, timeout: 10_000 };

/** Our host hangs on the root element, beside head and body. */
const hosts = (page: Page): Promise<number> =>
  page.evaluate(
    () => [...document.documentElement.children].filter((each) => !/^(HEAD|BODY)$/.test(each.tagName)).length,
  );

function wordsIn(node: SerializedAXNode | null): string {
  return node ? [node.name ?? '', ...(node.children ?? []).map((child) => wordsIn(child))].join(' ') : '';
}

inBothBrowsers('the card', (reader, name) => {
  let page: Page;
  let before = '';

  beforeAll(async () => {
    const { browser } = reader();
    for (const article of [
      'ledger/cyber-agency-intruder',
      'auberton/agency-statement',
      'signal/nine-months',
    ]) {
      page = await browser.open(addressOf(pieceNamed(article)));
      await untilPainted(page);
    }
    before = await page.evaluate(() => document.documentElement.outerHTML);
  });

  test('opens on the words that the pointer rests on', async () => {
    expect(await hosts(page)).toBe(0);
    await restOn(page, 'nine months');
    expect(await hosts(page)).toBe(1);
  });

  test('cannot be looked into by the page', async () => {
    const seen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return { root: host?.shadowRoot ?? null, text: host?.textContent ?? '', html: host?.innerHTML ?? '' };
    });
    expect(seen).toEqual({ root: null, text: '', html: '' });
  });

  /* Firefox gives no accessibility tree to its driver. */
  if (name === 'chromium') {
    test('says what stands against it, to a screen reader too', async () => {
      const words = wordsIn(await page.accessibility.snapshot({ interestingOnly: false }));
      expect(words).toContain('In conflict');
      expect(words).toContain('five months');
      expect(words).toContain('Auberton Post');
    });
  }

  test('goes with Escape, and leaves the document as it was', async () => {
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => [...document.documentElement.children].every((each) => /^(HEAD|BODY)$/.test(each.tagName)),
      wait,
    );
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('is gone into with Tab once it is pinned, and not while a control of the page has the focus', async () => {
    const isInCard = () =>
      page.evaluate(() => document.activeElement === document.documentElement.lastElementChild);
    const { x, y } = await whereIs(page, 'nine months');
    await page.mouse.click(x, y);
    await page.waitForFunction(() => document.documentElement.lastElementChild !== document.body, wait);
    expect(await isInCard()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await isInCard()).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.documentElement.lastElementChild === document.body, wait);
    await page.mouse.click(x, y);
    await page.waitForFunction(() => document.documentElement.lastElementChild !== document.body, wait);
    await page.focus('a[href]');
    await page.keyboard.press('Tab');
    expect(await isInCard()).toBe(false);
    await page.keyboard.press('Escape');
  });

  test('no console has shown an error', () => {
    expect(reader().browser.faults).toEqual([]);
  });
});
