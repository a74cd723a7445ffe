import { expect, test } from 'vitest';
import { untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { inBothBrowsers, type Reader } from './reader.ts';

/** What was asked of the newsstand; a browser asks for things of its own now and then. */
const askedOf = ({ stand }: Reader): readonly string[] =>
  stand.asked.filter((address) => /\.example\b/.test(address));

inBothBrowsers('nobody in, nothing out', (reader, name) => {
  const attempts: Record<string, () => Promise<string>> = {
    'a request to a web site': () =>
      fetch('http://aubertonpost.example/').then(
        () => 'answered',
        () => 'refused',
      ),
    'a picture from a web site': () =>
      new Promise((resolve) => {
        const picture = new Image();
        picture.addEventListener('load', () => {
          resolve('loaded');
        });
        picture.addEventListener('error', () => {
          resolve('refused');
        });
        picture.src = 'http://aubertonpost.example/looks/base.css';
      }),
    'a script from a web site': () =>
      new Promise((resolve) => {
        const script = document.createElement('script');
        script.addEventListener('load', () => {
          resolve('ran');
        });
        script.addEventListener('error', () => {
          resolve('refused');
        });
        script.src = 'http://kestrel.example/scripts/app.js';
        document.head.append(script);
      }),
    'a script written into the page': () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "in";';
      document.head.append(script);
      return Promise.resolve(document.title === 'in' ? 'ran' : 'refused');
    },
    'a text that is run': () => {
      const window = globalThis as unknown as { setTimeout: (code: string) => void };
      window.setTimeout('document.title = "in"');
      return new Promise((resolve) => {
        setTimeout(() => {
          resolve(document.title === 'in' ? 'ran' : 'refused');
        }, 200);
      });
    },
  };

  for (const [what, attempt] of Object.entries(attempts)) {
    test(`our own pages refuse ${what}`, async () => {
      const own = await reader().browser.ownPage('popup.html');
      const asked = askedOf(reader());
      expect(await own.evaluate(attempt)).toBe('refused');
      expect(askedOf(reader())).toEqual(asked);
      await own.close();
    });
  }

  test('the page has no way to speak to us, and sees no more than its own highlights', async () => {
    const page = await reader().browser.open(addressOf(pieceNamed('signal/nine-months')));
    await untilPainted(page);
    const seen = await page.evaluate(() => {
      const { chrome, browser } = globalThis as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown } }
      >;
      return {
        chrome: typeof chrome?.runtime?.sendMessage,
        browser: typeof browser?.runtime?.sendMessage,
        open: [...document.querySelectorAll('*')].filter(
          (each) => each.shadowRoot !== null && !document.getElementById('main')?.contains(each),
        ).length,
      };
    });
    expect(seen).toEqual({ chrome: 'undefined', browser: 'undefined', open: 0 });
    await page.close();
  });

  test('what a page says by messages and events of its own changes nothing', async () => {
    const page = await reader().browser.open(addressOf(pieceNamed('signal/nine-months')));
    const before = (await untilPainted(page)).length;
    await page.evaluate(() => {
      for (const name of ['annotate', 'file-article', 'show-claim', 'settings-changed']) {
        window.postMessage({ to: 'page', name, ask: {} }, '*');
        window.postMessage({ to: 'background', name, ask: {} }, '*');
        document.dispatchEvent(new CustomEvent(name, { detail: {} }));
      }
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    expect(await untilPainted(page)).toHaveLength(before);
    await page.close();
  });

  test('a request that gets out is seen', async () => {
    const page = await reader().browser.open('http://kestrel.example/about');
    expect(askedOf(reader())).toContain('kestrel.example/about');
    await page.close();
    if (name === 'firefox') return;
    /* Only Chromium lets the policy be taken away, to see what would come of it. */
    const own = await reader().browser.ownPage('popup.html');
    await own.setBypassCSP(true);
    await own.reload();
    await own.evaluate(() => fetch('http://aubertonpost.example/about').catch(() => null));
    expect(reader().browser.requests).toContain('http://aubertonpost.example/about');
    expect(askedOf(reader())).toContain('aubertonpost.example/about');
    await own.close();
  });
});
