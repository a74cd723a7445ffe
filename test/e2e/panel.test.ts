import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { inBothBrowsers } from './reader.ts';

/** A row of the panel as the reader sees it. */
interface Row {
  readonly words: string;
  readonly standing: string;
}

function rowsOf(popup: Page): Promise<Row[]> {
  return popup.$$eval('button.claim', (rows) =>
    rows.map((row) => ({
      words: row.querySelector('.words')?.textContent ?? '',
      standing: row.querySelector('[data-mark]')?.getAttribute('data-mark') ?? '',
    })),
  );
}

const hasRows = { polling: 50, timeout: 10_000 };

inBothBrowsers('the panel', (reader, name) => {
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    const { browser } = reader();
    for (const name of ['ledger/cyber-agency-intruder', 'auberton/agency-statement', 'signal/nine-months']) {
      page = await browser.open(addressOf(pieceNamed(name)));
      await untilPainted(page);
    }
    popup = await browser.popup(page);
    /* The rest of the list follows its first screen. */
    await popup.waitForFunction(
      () => [...document.querySelectorAll('button.claim')].some((row) => row.textContent?.includes('77TB')),
      hasRows,
    );
  });

  const standingOf = async (words: string): Promise<string | undefined> =>
    (await rowsOf(popup)).find((row) => row.words.includes(words))?.standing;

  test('names outlet and headline, and counts the outlets of the story', async () => {
    const text = await popup.$eval('body', (body) => body.innerText);
    expect(text).toContain('Signal & Relay');
    expect(text).toContain('An intruder stayed in the cyber agency’s network for nine months');
    expect(text).toContain('3 outlets');
  });

  test('lists the claims in reading order', async () => {
    const rows = await rowsOf(popup);
    const at = (words: string): number => rows.findIndex((row) => row.words.includes(words));
    expect(at('nine months')).toBeGreaterThanOrEqual(0);
    /* What is attributed to them begins before it; their own words stand behind it. */
    expect(at('Ledger reported')).toBeGreaterThan(at('nine months'));
    expect(at('several unnamed sources')).toBeGreaterThan(at('nine months'));
    expect(at('4.2 TB')).toBeGreaterThan(at('nine months'));
    expect(at('$375 million')).toBeGreaterThan(at('4.2 TB'));
    expect(at('77TB')).toBeGreaterThan(at('$375 million'));
  });

  test.each([
    ['nine months', 'conflicting'],
    ['36 hours', 'echoed'],
    ['4.2 TB', 'independent'],
    ['$375 million', 'only-here'],
    ['77TB', 'only-here'],
  ])('“%s” stands as %s', async (words, standing) => {
    expect(await standingOf(words)).toBe(standing);
  });

  test('a claim unfolds into its evidence, by outlet', async () => {
    await popup.$$eval('button.claim', (rows) => {
      rows.find((row) => row.textContent?.includes('36 hours'))?.click();
    });
    await popup.waitForFunction(() => document.body.innerText.includes('Meridian Ledger'), hasRows);
    await popup.waitForFunction(() => document.body.innerText.includes('this article'), hasRows);
  });

  test('a click scrolls the page to the claim', async () => {
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await popup.$$eval('button.claim', (rows) => {
      rows.find((row) => row.textContent?.includes('77TB'))?.click();
    });
    await page.waitForFunction(
      () => {
        const last = [...document.querySelectorAll('.body p')].at(-1)?.getBoundingClientRect();
        return last !== undefined && scrollY > 0 && last.top >= 0 && last.bottom <= innerHeight;
      },
      { polling: 100, timeout: 10_000 },
    );
  });

  test('turning highlights off clears the page, and on paints it again', async () => {
    const flip = (): Promise<void> =>
      popup.$$eval('input[role="switch"]', (switches) => {
        switches.at(-1)?.click();
      });
    const painted = (): number => [...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0);
    await flip();
    await page.waitForFunction(`(${painted.toString()})() === 0`, hasRows);
    await flip();
    await page.waitForFunction(`(${painted.toString()})() > 3`, hasRows);
  });

  test('shows its rows although the background sleeps', async () => {
    const { browser } = reader();
    const whole = await rowsOf(popup);
    await popup.close();
    await browser.stopBackground();
    const again = await browser.popup(page);
    await again.waitForFunction(
      (least: number) => document.querySelectorAll('button.claim').length === least,
      hasRows,
      whole.length,
    );
    expect(await rowsOf(again)).toEqual(whole);
    /* In Firefox the popup is opened as a page of its own, which has no tab's front and asks. */
    const hash = await again.evaluate(() => location.hash);
    expect(hash.includes('listed')).toBe(name === 'chromium');
  });

  test('a page that is no article is said to be none', async () => {
    const shop = await reader().browser.open('http://haldentoday.example/shop');
    const panel = await reader().browser.popup(shop);
    await panel.waitForFunction(() => /article/i.test(document.body.innerText), hasRows);
    expect(await rowsOf(panel)).toEqual([]);
  });

  test('no console has shown an error, and nothing was asked of the network', () => {
    expect(reader().browser.faults).toEqual([]);
    expect(reader().browser.requests).toEqual([]);
  });
});
