import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { inBothBrowsers } from './reader.ts';

const piece = pieceNamed('signal/nine-months');

/** Waits for painted words in the shadow root of an element, or in the document of a frame, and gives their tint. */
async function tintIn(page: Page, selector: string): Promise<string> {
  const found = await page.waitForFunction(
    (wanted) => {
      const element = document.querySelector(wanted);
      const frame = element instanceof HTMLIFrameElement ? element.contentDocument : null;
      const view = frame?.defaultView ?? window;
      const within: Node | null | undefined = frame ?? element?.shadowRoot;
      for (const [name, highlight] of (view as unknown as { CSS: typeof CSS }).CSS.highlights)
        for (const { startContainer } of highlight)
          if (
            startContainer.isConnected &&
            startContainer.getRootNode() === within &&
            startContainer.parentElement
          )
            return view.getComputedStyle(startContainer.parentElement, `::highlight(${name})`).textDecoration;
      return null;
    },
    { polling: 100, timeout: 15_000 },
    selector,
  );
  return String(await found.jsonValue());
}

inBothBrowsers('what a page holds inside', (reader, name) => {
  test('an article in an open shadow root is read and painted', async () => {
    const page = await reader().browser.open(addressOf(piece));
    await untilPainted(page);
    await page.evaluate(() => {
      const story = document.querySelector('#main .story');
      const host = document.createElement('div');
      host.id = 'host';
      document.getElementById('main')?.replaceChildren(host);
      if (story) host.attachShadow({ mode: 'open' }).append(...story.childNodes);
    });
    /* Firefox takes no rule of the document into a shadow root, and lets no extension put one there without changing the page. */
    expect(await tintIn(page, '#host')).toContain(name === 'chromium' ? 'underline' : 'none');
    await page.close();
  });

  test('an article in a frame of the same origin is read and painted', async () => {
    const page = await reader().browser.open(addressOf(piece));
    await untilPainted(page);
    await page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { id: 'frame', src: location.href });
      frame.style.cssText = 'width: 100%; height: 4000px';
      document.getElementById('main')?.replaceChildren(frame);
    });
    expect(await tintIn(page, '#frame')).toContain('underline');
    await page.close();
  });

  test('an article in a closed shadow root, or in a frame of another origin, is left alone', async () => {
    const page = await reader().browser.open(addressOf(piece));
    await untilPainted(page);
    await page.evaluate(
      (elsewhere) => {
        const story = document.querySelector('#main .story');
        const host = document.createElement('div');
        const frame = Object.assign(document.createElement('iframe'), { src: elsewhere });
        document.getElementById('main')?.replaceChildren(host, frame);
        if (story) host.attachShadow({ mode: 'closed' }).append(...story.childNodes);
      },
      addressOf(pieceNamed('auberton/agency-statement')),
    );
    await page.waitForFunction(() => [...CSS.highlights.values()].every((each) => each.size === 0), {
      polling: 100,
      timeout: 15_000,
    });
    await page.close();
  });

  test('no console of page or worker has shown an error', () => {
    expect(reader().browser.faults).toEqual([]);
  });
});
