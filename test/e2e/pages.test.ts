import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedOn, untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, type Piece, pieceNamed, pieces } from '../../lab/newsstand/pieces.ts';
import { inBothBrowsers } from './reader.ts';

const noArticles = [
  'http://signalrelay.example/',
  'http://haldentoday.example/shop',
  'http://www.northgatecourier.example/search?q=agency',
  'http://www.aubertonpost.example/politics',
  'http://signalrelay.example/about',
];

/** Longer than reading, filing and painting take on any article of the newsstand. */
const SETTLED = 3_000;
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The document as it stands against what the server sent, both as the browser writes them. */
function documentsOf(page: Page): Promise<{ served: string; now: string }> {
  return page.evaluate(async () => {
    const answer = await fetch(location.href);
    const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return { served: parsed.documentElement.outerHTML, now: document.documentElement.outerHTML };
  });
}

async function wordsPainted(page: Page): Promise<'none' | 'some empty' | 'whole'> {
  const painted = await paintedOn(page);
  if (painted.length === 0) return 'none';
  return painted.every(({ words }) => words.trim() !== '') ? 'whole' : 'some empty';
}

const named = (chosen: readonly Piece[]): readonly (readonly [string, Piece])[] =>
  chosen.map((piece) => [`${piece.outlet.id}/${piece.slug}`, piece] as const);
const isStill = (piece: Piece): boolean => piece.layout === 'plain' && piece.outlet.scripts.length === 0;

inBothBrowsers('pages', (reader) => {
  test.each(named(pieces.filter((piece) => isStill(piece))))(
    '%s is marked, and its document stays byte for byte what it was',
    async (_, piece) => {
      const page = await reader().browser.open(addressOf(piece));
      const painted = await untilPainted(page);
      expect(painted.every(({ words }) => words.trim() !== '')).toBe(true);
      const { served, now } = await documentsOf(page);
      expect(now).toBe(served);
      await page.close();
    },
  );

  test.each(named(pieces.filter((piece) => !isStill(piece))))('%s is marked', async (_, piece) => {
    const page = await reader().browser.open(addressOf(piece));
    /* A page that draws its text anew empties what was painted on the text before. */
    await expect.poll(() => wordsPainted(page), { timeout: 15_000 }).toBe('whole');
    await page.close();
  });

  test.each(noArticles)('%s is left alone', async (address) => {
    const page = await reader().browser.open(address);
    await pause(SETTLED);
    expect(await paintedOn(page)).toEqual([]);
    await page.close();
  });

  test('the worked example yields what it names', async () => {
    const page = await reader().browser.open(addressOf(pieceNamed('signal/nine-months')));
    await untilPainted(page);
    const words = (await paintedOn(page)).map((each) => each.words).join(' | ');
    for (const wanted of [
      'nine months',
      '375 million',
      'three days',
      'anonymous former military official',
      '77TB',
    ]) {
      expect(words).toContain(wanted);
    }
    await page.close();
  });

  test('no console of page or worker has shown an error', () => {
    expect(reader().browser.faults).toEqual([]);
  });
});
