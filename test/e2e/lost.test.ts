import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Newsstand, openNewsstand } from '../../lab/newsstand/server.ts';
import { messagesOf } from '../unit/components/tongue.ts';
import { damageLog } from './log-file.ts';
import { openOwn, type OwnBrowser, ownPage } from './own-browser.ts';
import { exportedFrom, keptOn, readPiece } from './own-library.ts';

const sentence = messagesOf('en')['library_lost']?.message ?? '';

let stand: Newsstand;
let profile = '';
let own: OwnBrowser;

beforeEach(async () => {
  stand = await openNewsstand();
  profile = await mkdtemp(join(tmpdir(), 'hearsay-'));
  own = await openOwn(profile, stand.port);
});

afterEach(async () => {
  await own.browser.close().catch(() => null);
  await stand.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** What one of our pages shows, once it has asked for all that it shows. */
async function shownOn(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector('.library-nav b, main.panel > .state') !== null, {
    polling: 50,
  });
  await page.waitForNetworkIdle({ idleTime: 300 });
  return await page.evaluate(() => document.body.textContent);
}

test('a library that the browser threw away is said to be gone, in library and panel, until that is put away', async () => {
  await readPiece(own.browser, 'signal/nine-months');
  expect(await shownOn(await ownPage(own, 'library.html'))).not.toContain(sentence);
  await own.browser.close();
  await damageLog(profile);
  own = await openOwn(profile, stand.port);
  expect((await exportedFrom(own.own)).file.total).toBe(0);
  const library = await ownPage(own, 'library.html');
  expect(await shownOn(library)).toContain(sentence);
  const panel = await ownPage(own);
  expect(await shownOn(panel)).toContain(sentence);
  await panel.click('.bar button');
  await expect.poll(() => shownOn(panel)).not.toContain(sentence);
  await library.reload();
  expect(await shownOn(library)).not.toContain(sentence);
  expect((await keptOn(own, 'corvus/ferry-aground'))[0]).toBe('yes');
});
