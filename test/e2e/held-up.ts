import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { askFrom } from './ask-from.ts';
import { exportedFrom, keptOn, readPiece } from './own-library.ts';

interface Opened {
  readonly own: Page;
  readonly browser: Browser;
}

/**
 * A page of the extension keeps the database open as it was, while the version after it wants to change it: nothing may wait for
 * ever, nothing be lost.
 */
export async function holdUp(
  now: () => Opened,
  update: () => Promise<void>,
  openPage: () => Promise<Page>,
): Promise<void> {
  await readPiece(now(), 'signal/nine-months');
  const before = (await exportedFrom(now().own)).text;
  await update();
  const holding = await openPage();
  const version = await holding.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('hearsay');
        opening.addEventListener('success', () => {
          resolve(opening.result.version);
        });
      }),
  );
  const [kept, painted] = await keptOn(now(), 'corvus/ferry-aground');
  expect([kept, painted > 0]).toEqual(['database-unavailable', true]);
  await holding.close();
  const listed = () => askFrom(now().own, 'list-articles', { cursor: null, most: 1, outlet: null });
  await expect.poll(async () => (await listed()).ok, { interval: 500, timeout: 20_000 }).toBe(true);
  const databases = () => now().own.evaluate(async () => await indexedDB.databases());
  expect((await databases())[0]?.version).toBe(version + 1);
  expect((await exportedFrom(now().own)).text).toBe(before);
  expect((await keptOn(now(), 'halden/ferry-aground'))[0]).toBe('yes');
}
