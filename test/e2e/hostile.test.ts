import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { restOn } from '../../lab/driver/point.ts';
import { paintedOn, untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { inBothBrowsers } from './reader.ts';

const piece = pieceNamed('signal/nine-months');

/** Runs before the page's own scripts: what a page can take away from everybody in its world. */
function takeAway(): void {
  const refuse = (): never => {
    throw new Error('taken away');
  };
  Object.assign(globalThis, { own: CSS.highlights });
  Object.defineProperty(CSS, 'highlights', { get: refuse });
  Object.assign(globalThis, { Highlight: refuse, MutationObserver: refuse, AbortController: refuse });
  Object.assign(Range.prototype, { setStart: refuse, setEnd: refuse });
  Object.assign(Document.prototype, { querySelectorAll: refuse, createRange: refuse });
  Object.assign(Element.prototype, { getAttribute: refuse, hasAttribute: refuse });
  Object.defineProperty(Node.prototype, 'firstChild', { get: refuse });
  Object.defineProperty(CharacterData.prototype, 'data', { get: refuse });
}

/** How many highlights the page has, though it took the way to them away. */
const highlightsOn = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { own: HighlightRegistry }).own.size);

inBothBrowsers('pages that fight', (reader) => {
  test('a page that overwrites prototypes and the way to the highlights is marked all the same', async () => {
    const page = await reader().browser.open('http://signalrelay.example/about');
    await page.evaluateOnNewDocument(takeAway);
    await page.goto(addressOf(piece), { waitUntil: 'domcontentloaded' });
    await expect.poll(() => highlightsOn(page), { timeout: 15_000 }).toBeGreaterThan(0);
    await page.close();
  });

  test('a page that removes our card as it opens keeps its marks', async () => {
    const page = await reader().browser.open(addressOf(piece));
    const before = await untilPainted(page);
    await page.evaluate(() => {
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) node.parentNode?.removeChild(node);
      }).observe(document.documentElement, { childList: true });
    });
    await restOn(page, 'nine months');
    await restOn(page, '375 million');
    expect(await paintedOn(page)).toHaveLength(before.length);
    await page.close();
  });

  test('a page that says what the framework says when a script was replaced keeps its marks', async () => {
    const page = await reader().browser.open(addressOf(piece));
    const before = await untilPainted(page);
    await page.evaluate(() => {
      const detail = { contentScriptName: 'news', messageId: 'x' };
      document.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail }));
      window.postMessage({ type: 'wxt:content-script-started', ...detail }, '*');
    });
    await restOn(page, 'nine months');
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 5_000 }).toBeGreaterThan(0);
    expect(await paintedOn(page)).toHaveLength(before.length);
    await page.close();
  });

  test('a page whose text changes with every frame is left in peace', async () => {
    const page = await reader().browser.open(addressOf(piece));
    await untilPainted(page);
    await page.evaluate(() => {
      const clock = document.createElement('p');
      document.querySelector('#main .story')?.append(clock);
      const tick = (): void => {
        clock.textContent = `It is now ${performance.now()} and the count goes on without an end in sight.`;
        requestAnimationFrame(tick);
      };
      tick();
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 4_000);
    });
    expect((await paintedOn(page)).length).toBeGreaterThan(0);
    await page.close();
  });

  test('no console of page or worker has shown an error of ours', () => {
    expect(reader().browser.faults.filter((fault) => !fault.includes('taken away'))).toEqual([]);
  });
});
