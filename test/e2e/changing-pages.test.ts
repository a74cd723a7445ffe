import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedOn, untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { inBothBrowsers } from './reader.ts';

/** Waits until some painted words contain `wanted`, whatever was painted before. */
async function untilMarked(page: Page, wanted: string): Promise<void> {
  await page.waitForFunction(
    (needle) =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((part) => {
          const range = document.createRange();
          range.setStart(part.startContainer, part.startOffset);
          range.setEnd(part.endContainer, part.endOffset);
          return part.startContainer.isConnected && range.toString().includes(needle);
        }),
      ),
    { polling: 100, timeout: 20_000 },
    wanted,
  );
}

/** Painted words that are not on the page any more, or that lie outside of `main`. */
function strayOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight]
        .filter((part) => !document.getElementById('main')?.contains(part.startContainer))
        .map((part) => part.startContainer.textContent ?? ''),
    ),
  );
}

inBothBrowsers('pages that change', (reader) => {
  test('a live blog is read again as it grows', async () => {
    const page = await reader().browser.open(`${addressOf(pieceNamed('kestrel/ferry-live'))}?every=2500`);
    await untilPainted(page);
    await untilMarked(page, 'two hours');
    expect(await strayOn(page)).toEqual([]);
    await page.close();
  });

  test('an app that navigates without loading gets the claims of the article that it shows', async () => {
    const page = await reader().browser.open(addressOf(pieceNamed('auberton/agency-statement')));
    await untilMarked(page, 'five months');
    await page.evaluate(() => {
      const link = [...document.querySelectorAll('a')].find((each) =>
        each.pathname.endsWith('/ferry-six-dead'),
      );
      link?.click();
    });
    await untilMarked(page, 'nine days');
    expect(await strayOn(page)).toEqual([]);
    const words = (await paintedOn(page)).map((each) => each.words).join(' | ');
    expect(words).not.toContain('five months');
    await page.evaluate(() => {
      history.back();
    });
    await untilMarked(page, 'five months');
    await page.close();
  });

  test('a page that draws its text again keeps its marks, on the right words', async () => {
    const page = await reader().browser.open(addressOf(pieceNamed('northgate/five-not-nine')));
    await page.waitForFunction(() => document.documentElement.dataset['renders'] === '2', { polling: 100 });
    await untilMarked(page, 'five months');
    const painted = await paintedOn(page);
    expect(painted.length).toBeGreaterThan(3);
    expect(await strayOn(page)).toEqual([]);
    await page.close();
  });

  test('a page whose scripts never rest is marked, and its boxes are not', async () => {
    const page = await reader().browser.open(addressOf(pieceNamed('halden/nine-months-in-the-dark')));
    await untilMarked(page, 'five months');
    const words = (await paintedOn(page)).map((each) => each.words).join(' | ');
    expect(words).not.toMatch(/Advertisement|partners|people are reading/);
    await page.close();
  });

  test('a page that the browser translates loses its marks, and has them again when the reader turns back', async () => {
    const page = await reader().browser.open(addressOf(pieceNamed('signal/nine-months')));
    await untilMarked(page, 'nine months');
    /* As the browser's translator does it: each run of text goes into elements of its own, in other words. */
    await page.evaluate(() => {
      const main = document.getElementById('main');
      const nodes = document.createTreeWalker(main ?? document.body, NodeFilter.SHOW_TEXT);
      const runs: Text[] = [];
      while (nodes.nextNode()) runs.push(nodes.currentNode as Text);
      const pairs = runs
        .filter(({ data }) => data.trim() !== '')
        .map((run) => {
          const font = document.createElement('font');
          font.textContent =
            'Der Hafen stand still, und niemand wusste, wie lange das noch so bleiben sollte.';
          run.replaceWith(font);
          return [font, run] as const;
        });
      Object.assign(globalThis, {
        turnBack: () => {
          for (const [font, run] of pairs) font.replaceWith(run);
        },
      });
    });
    await page.waitForFunction(
      () => [...CSS.highlights.values()].every((highlight) => highlight.size === 0),
      { polling: 100, timeout: 20_000 },
    );
    await page.evaluate(() => {
      (globalThis as unknown as { turnBack: () => void }).turnBack();
    });
    await untilMarked(page, 'nine months');
    expect(await strayOn(page)).toEqual([]);
    await page.close();
  });

  test('a page that the reader comes back to is marked as it was', async () => {
    const page = await reader().browser.open(addressOf(pieceNamed('signal/nine-months')));
    const before = (await untilPainted(page)).map(({ words }) => words).toSorted();
    await page.goto('http://signalrelay.example/about', { waitUntil: 'domcontentloaded' });
    expect(await paintedOn(page)).toEqual([]);
    /* The browser shows the page that it kept: no load comes that the driver could wait for. */
    await page.evaluate(() => {
      setTimeout(() => {
        history.back();
      });
    });
    await untilMarked(page, 'nine months');
    expect((await paintedOn(page)).map(({ words }) => words).toSorted()).toEqual(before);
    await page.close();
  });

  test('no console of page or worker has shown an error', () => {
    expect(reader().browser.faults).toEqual([]);
  });
});
