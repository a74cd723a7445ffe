import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { exportedFrom, firstArticle, note, notesIn, readPiece } from './own-library.ts';

/** A browser that can be killed: another one after each kill. */
interface Mortal {
  readonly own: Page;
  readonly browser: Browser;
}

/** Notes are written, and the browser killed over one of them, twice; all that was acknowledged must be there. */
export async function writeAndBeKilled(now: () => Mortal, kill: () => Promise<void>): Promise<void> {
  await readPiece(now(), 'signal/nine-months');
  const article = await firstArticle(now().own);
  const kept = new Set<number>();
  for (let round = 0; round < 2; round++) {
    for (let n = round * 10; n < round * 10 + 5; n++) {
      if (await note(now().own, article, n)) kept.add(n);
    }
    const cut = note(now().own, article, round * 10 + 5).catch(() => false);
    await kill();
    await cut;
    const { file } = await exportedFrom(now().own);
    expect([...kept].filter((n) => !notesIn(file).has(n))).toEqual([]);
    expect(file.articles).toHaveLength(1);
  }
  expect(kept.size).toBe(10);
}
