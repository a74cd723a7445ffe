import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedOn, untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { inBothBrowsers, sitDown } from './reader.ts';

const wait = { polling: 100, timeout: 10_000 };
const first = addressOf(pieceNamed('signal/nine-months'));
const second = addressOf(pieceNamed('halden/nine-months-in-the-dark'));

interface Shown {
  cameBack?: boolean;
}

/** Remembers in the page how it is shown the next time: a page that is loaded anew has forgotten it. */
const watchReturn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      (globalThis as Shown).cameBack = persisted;
    });
  });

/** Back in the history, to a page that the browser kept as it was. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => {
      history.back();
    });
  });
  await page.waitForFunction(() => (globalThis as Shown).cameBack === true, wait);
}

/** What the background takes the tabs for that show articles. */
async function addressesIn(own: Page): Promise<readonly string[]> {
  return await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: { session: { get: (key: string) => Promise<Record<string, [number, { url: string }][]>> } };
      };
    };
    const { tabs = [] } = await chrome.storage.session.get('tabs');
    return tabs.map(([, { url }]) => url);
  });
}

interface Tabs {
  query: (of: object) => Promise<readonly { id: number }[]>;
  setZoom: (tab: number, factor: number) => Promise<void>;
  sendMessage: (tab: number, message: object) => Promise<unknown>;
}

/** As the reader does by the browser's menu, for the tab in front. */
async function zoomFront(own: Page, factor: number): Promise<void> {
  await own.evaluate(async (to) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const [tab] = await tabs.query({ active: true });
    if (tab) await tabs.setZoom(tab.id, to);
  }, factor);
}

/** As the key does: opens the card of the next claim in the tab in front. */
async function stepFront(own: Page): Promise<void> {
  await own.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const [tab] = await tabs.query({ active: true });
    if (tab) await tabs.sendMessage(tab.id, { to: 'page', name: 'step-claim', ask: { by: 1 } });
  });
}

/** Pixels between our card and the words that it is about, up or down; nothing where it had to lie over them. */
async function gapToCard(page: Page): Promise<number> {
  const found = await page.waitForFunction(() => {
    const host = document.documentElement.lastElementChild;
    const boxes = [...CSS.highlights]
      .filter(([name]) => name.endsWith('-active'))
      .flatMap(([, highlight]) => [...highlight])
      .map((part) => {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        return range.getBoundingClientRect();
      });
    if (host === null || /^(HEAD|BODY)$/.test(host.tagName) || boxes.length === 0) return null;
    const card = host.getBoundingClientRect();
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return card.height > 0 ? { gap: Math.max(0, card.top - bottom, top - card.bottom) } : null;
  }, wait);
  const { gap } = (await found.jsonValue()) as { gap: number };
  return gap;
}

inBothBrowsers('a page out of the back/forward cache', (reader) => {
  test('is marked as it was, and known for what it is', async () => {
    const { browser } = reader();
    const own = await browser.ownPage('popup.html');
    const page = await browser.open(first);
    const before = (await untilPainted(page)).map(({ words }) => words).toSorted();
    await watchReturn(page);
    await page.goto(second, { waitUntil: 'domcontentloaded' });
    await untilPainted(page);
    await expect.poll(() => addressesIn(own), { timeout: 5_000 }).toContain(second);
    await goBack(page);
    await untilPainted(page);
    expect((await paintedOn(page)).map(({ words }) => words).toSorted()).toEqual(before);
    await expect.poll(() => addressesIn(own), { timeout: 5_000 }).toContain(first);
    await page.close();
    await own.close();
  });
});

/** The lines and grounds that our highlights have, where they stand on the page. */
const looksOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].flatMap(({ startContainer: { parentElement } }) => {
        if (parentElement === null) return [];
        const { textDecorationLine, backgroundColor } = getComputedStyle(
          parentElement,
          `::highlight(${name})`,
        );
        return [textDecorationLine, backgroundColor];
      }),
    ),
  );

test('a page that is printed is printed without marks', async () => {
  const { stand, browser } = await sitDown('chromium', {});
  try {
    const page = await browser.open(first);
    await untilPainted(page);
    const seen = await looksOf(page);
    expect(seen).toContain('underline');
    await page.emulateMediaType('print');
    expect(new Set(await looksOf(page))).toEqual(new Set(['none', 'rgba(0, 0, 0, 0)']));
    await page.emulateMediaType('screen');
    expect(await looksOf(page)).toEqual(seen);
  } finally {
    await browser.close();
    await stand.close();
  }
});

inBothBrowsers('a page that the reader makes larger', (reader) => {
  test('has its marks on the same words, and the card beside them', async () => {
    const { browser } = reader();
    const own = await browser.ownPage('popup.html');
    const page = await browser.open(first);
    const before = (await untilPainted(page)).map(({ words }) => words).toSorted();
    await page.bringToFront();
    const width = await page.evaluate(() => innerWidth);
    await zoomFront(own, 2);
    await page.waitForFunction((was) => innerWidth < was * 0.6, wait, width);
    expect((await paintedOn(page)).map(({ words }) => words).toSorted()).toEqual(before);
    await stepFront(own);
    expect(await gapToCard(page)).toBeLessThan(12);
    await zoomFront(own, 1);
    await page.waitForFunction((was) => innerWidth === was, wait, width);
    expect(await gapToCard(page)).toBeLessThan(12);
    expect((await paintedOn(page)).map(({ words }) => words).toSorted()).toEqual(before);
    await page.close();
    await own.close();
  });
});
