import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { runJob } from '../../lab/driver/job.ts';
import { messagesOf } from '../unit/components/tongue.ts';
import { damageLog } from './log-file.ts';
import { openOwn, ownPage } from './own-browser.ts';
import { exportedFrom, firstArticle, keptOn, note, notesIn, readPiece } from './own-library.ts';
import { ownProfile } from './own-profile.ts';

const sentence = messagesOf('en')['library_lost']?.message ?? '';

const own = ownProfile(openOwn);

/** What one of our pages shows, once it has asked for all that it shows. */
async function shownOn(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector('.library-nav b, main.panel > .state') !== null, {
    polling: 50,
  });
  await page.waitForNetworkIdle({ idleTime: 300 });
  return await page.evaluate(() => document.body.textContent);
}

test('of a library that the browser threw away what was marked is brought back, and the rest said to be gone until that is put away', async () => {
  await readPiece(own.now, 'corvus/sollen-port');
  const marked = await firstArticle(own.now.own);
  for (const n of [1, 2, 3]) expect(await note(own.now.own, marked, n)).toBe(true);
  await readPiece(own.now, 'signal/nine-months');
  expect(await shownOn(await ownPage(own.now, 'library.html'))).not.toContain(sentence);
  await own.reopen(async (profile, port) => {
    await damageLog(profile);
    return await openOwn(profile, port);
  });
  const { file } = await exportedFrom(own.now.own);
  expect(file.articles.map(({ id }) => id)).toEqual([`urn:hearsay:article:${marked}`]);
  expect([...notesIn(file)]).toEqual([1, 2, 3]);
  const library = await ownPage(own.now, 'library.html');
  expect(await shownOn(library)).toContain(sentence);
  const panel = await ownPage(own.now);
  expect(await shownOn(panel)).toContain(sentence);
  await panel.click('.bar button');
  await expect.poll(() => shownOn(panel)).not.toContain(sentence);
  await library.reload();
  expect(await shownOn(library)).not.toContain(sentence);
  expect((await keptOn(own.now, 'corvus/ferry-aground'))[0]).toBe('yes');
  expect((await runJob(own.now.own, 'wipe', {})).last.say).toBe('done');
  await own.reopen();
  expect((await exportedFrom(own.now.own)).file.total).toBe(0);
});
