import { expect, test } from 'vitest';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { articlesIn } from './own-library.ts';
import { inBothBrowsers } from './reader.ts';

inBothBrowsers('an article that is left at its first highlight', (reader) => {
  test.each(['sollen/paper-plans', 'corvus/ferry-aground'])('is kept: %s', async (name) => {
    const { browser } = reader();
    const own = await browser.ownPage('popup.html');
    const address = addressOf(pieceNamed(name));
    const page = await browser.open(address);
    await page.evaluate(() => {
      const looking = setInterval(() => {
        if ([...CSS.highlights.values()].every(({ size }) => size === 0)) return;
        clearInterval(looking);
        location.replace('about:blank');
      });
    });
    await expect.poll(() => page.url(), { timeout: 30_000 }).toBe('about:blank');
    await page.close();
    const urls = async () => (await articlesIn(own)).map(({ url }) => url);
    await expect.poll(urls, { timeout: 15_000 }).toContain(address);
    await own.close();
  });
});
