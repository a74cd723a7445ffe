import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { whereIs } from '../../lab/driver/point.ts';
import { paintedOn, untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { inBothBrowsers } from './reader.ts';

const wait = { polling: 50, timeout: 10_000 };
const NOTE = 'For the piece on ports.';
const ELSE = 'the likely culprits';
const AND_MORE = ' And for the desk.';
const MARKED = 'had kept the berth plan on paper';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where our card or menu lies; what is in it is closed to the page, in Firefox to its driver too. */
async function floating(page: Page): Promise<Box> {
  const box = await page.waitForFunction(() => {
    const host = document.documentElement.lastElementChild;
    if (host === null || /^(HEAD|BODY)$/.test(host.tagName)) return null;
    const { left, right, top, bottom } = host.getBoundingClientRect();
    return bottom > top ? { left, right, top, bottom } : null;
  }, wait);
  return (await box.jsonValue()) as Box;
}

const isFloating = (page: Page): Promise<boolean> =>
  page.evaluate(() => !/^(HEAD|BODY)$/.test(document.documentElement.lastElementChild?.tagName ?? ''));

interface Api {
  readonly contextMenus: { readonly update: (id: string, change: object) => Promise<void> };
  readonly tabs: {
    readonly query: (of: object) => Promise<readonly { readonly id: number }[]>;
    readonly sendMessage: (tab: number, message: object) => Promise<unknown>;
  };
}

/** Whether the browser's menu on selected text has an entry of ours: only one that is there can be changed. */
const hasEntry = (own: Page): Promise<boolean> =>
  own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return await (browser ?? chrome).contextMenus.update('mark-selection', {}).then(
      () => true,
      () => false,
    );
  });

/** What the entry asks of the tab in front; no driver opens the browser's own menu. */
async function chooseEntry(): Promise<void> {
  const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
  const [tab] = await tabs.query({ active: true });
  if (tab) await tabs.sendMessage(tab.id, { to: 'page', name: 'offer-kinds', ask: {} });
}

const isPainted = async (page: Page, words: string): Promise<boolean> =>
  (await paintedOn(page)).some((each) => each.words.includes(words));

async function until(is: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 10_000;
  while (!(await is())) {
    if (performance.now() > end) throw new Error('it did not come to be');
    await rest(100);
  }
}

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Draws the pointer over words of the page, as a reader who selects them does. */
async function select(page: Page, words: string): Promise<void> {
  const ends = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rects = [...range.getClientRects()];
      const [first, last] = [rects[0], rects.at(-1)];
      if (!first || !last) return null;
      return {
        from: { x: first.left, y: first.top + first.height / 2 },
        to: { x: last.right, y: last.top + last.height / 2 },
      };
    }
    return null;
  }, words);
  if (ends === null) throw new Error(`the page does not say “${words}”`);
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 8 });
  await page.mouse.up();
}

async function pin(page: Page, words: string): Promise<Box> {
  const { x, y } = await whereIs(page, words);
  await page.mouse.click(x, y);
  await floating(page);
  /* What it rests on comes a moment later and changes its height. */
  await rest(600);
  return floating(page);
}

/** Of the row of buttons at the foot of the card. */
const noteOf = ({ left, bottom }: Box): [number, number] => [left + 35, bottom - 24];
const dismissOf = ({ left, bottom }: Box): [number, number] => [left + 125, bottom - 24];

inBothBrowsers('a reader with a pointer', (reader) => {
  const address = addressOf(pieceNamed('signal/nine-months'));
  let page: Page;

  beforeAll(async () => {
    page = await reader().browser.open(address);
    await untilPainted(page);
    await page.bringToFront();
  });

  test('marks a passage', async () => {
    expect(await isPainted(page, MARKED)).toBe(false);
    await select(page, MARKED);
    const menu = await floating(page);
    /* The last of the rows: a highlight of the reader's own. */
    await page.mouse.click((menu.left + menu.right) / 2, menu.bottom - 22);
    await until(() => isPainted(page, MARKED));
  });

  test('marks another by the entry of the menu on selected text', async () => {
    const own = await reader().browser.ownPage('popup.html');
    expect(await hasEntry(own)).toBe(true);
    await page.bringToFront();
    await select(page, ELSE);
    await floating(page);
    await page.keyboard.press('Escape');
    await until(async () => !(await isFloating(page)));
    await own.evaluate(chooseEntry);
    await floating(page);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await until(() => isPainted(page, ELSE));
    await own.close();
  });

  test('writes a note on it', async () => {
    await page.mouse.move(5, 5);
    const card = await pin(page, MARKED);
    await page.mouse.click(...noteOf(card));
    await rest(200);
    await page.keyboard.type(NOTE);
    await rest(1_000);
    await page.keyboard.press('Escape');
  });

  test('gives it tags and another kind', async () => {
    const card = await pin(page, MARKED);
    await page.mouse.click(...noteOf(card));
    await rest(200);
    await page.keyboard.type(AND_MORE);
    await page.keyboard.press('Tab');
    await page.keyboard.type('ports, to check');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Loss');
    await until(async () =>
      (await paintedOn(page)).some(({ name, words }) => name.includes('loss') && words === MARKED),
    );
    await page.keyboard.press('Escape');
  });

  test('dismisses a claim and takes it back', async () => {
    const card = await pin(page, 'five weeks');
    await page.mouse.click(...dismissOf(card));
    await until(async () => !(await isPainted(page, 'five weeks')));
    await rest(600);
    await page.mouse.click(...noteOf(await floating(page)));
    await until(() => isPainted(page, 'five weeks'));
    await page.keyboard.press('Escape');
  });

  test('dismisses another, and all of it is there when the page is loaded again', async () => {
    const card = await pin(page, 'four years');
    await page.mouse.click(...dismissOf(card));
    await until(async () => !(await isPainted(page, 'four years')));
    await page.reload({ waitUntil: 'domcontentloaded' });
    await untilPainted(page);
    await until(() => isPainted(page, MARKED));
    expect([await isPainted(page, 'five weeks'), await isPainted(page, 'four years')]).toEqual([true, false]);
  });

  test('finds note and dismissal in the library, and takes the dismissal back', async () => {
    const library = await reader().browser.ownPage('library.html#marks');
    const says = (words: string) =>
      library.waitForFunction((wanted: string) => document.body.innerText.includes(wanted), wait, words);
    await says(NOTE + AND_MORE);
    await says('Tags: ports, to check');
    await library.click('label.option:nth-of-type(3)');
    await says('four years');
    await library.click('.articles li button');
    await says('You have dismissed no claims');
    await library.close();
    await page.bringToFront();
    await until(() => isPainted(page, 'four years'));
  });

  test('no console has shown an error', () => {
    expect(reader().browser.faults).toEqual([]);
  });
});
