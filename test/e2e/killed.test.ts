import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../lib/store/migrations/index.ts';
import { askFrom } from './ask-from.ts';
import { writeAndBeKilled } from './cut-writing.ts';
import { holdUp } from './held-up.ts';
import { freshBytes, tearLog } from './log-file.ts';
import { nextBuild, putInPlace } from './next-version.ts';
import { built, openOwn, type OwnBrowser, ownPage } from './own-browser.ts';
import { exportedFrom, firstArticle, keptOn, note, readPiece } from './own-library.ts';
import { ownProfile } from './own-profile.ts';

/** The version of the database that the next Hearsay makes of today's. */
const NEXT = migrations.length + 1;

const later = nextBuild('chrome');
/** The log that the last kill left with half a record. */
let torn: string | null = null;

/** Where the extension stands in a profile; what stands there is replaced by the next version. */
const folderIn = (profile: string): string => join(profile, 'extension');

const own = ownProfile(async (profile, port) => {
  torn = null;
  await putInPlace(built, folderIn(profile));
  return await openInPlace(profile, port);
});

const openInPlace = (profile: string, port: number): Promise<OwnBrowser> =>
  openOwn(profile, port, folderIn(profile));

/** The same profile with another version; of a package that stands unpacked, the browser would go on running the old worker. */
function reopened(version: string): Promise<void> {
  return own.reopen(async (profile, port) => {
    await putInPlace(version, folderIn(profile));
    await rm(join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
    return await openInPlace(profile, port);
  });
}

/** Dies in the middle of a write, as one in seven does by itself, but not before what the last one left is out of the way; comes up again. */
async function killedAndOpened(): Promise<void> {
  await expect.poll(() => freshBytes(own.profile, torn), { interval: 5, timeout: 20_000 }).not.toBeNull();
  await own.now.kill();
  await own.reopen(async (profile, port) => {
    torn = await tearLog(profile);
    return await openInPlace(profile, port);
  });
}

function version(): Promise<number | undefined> {
  return own.now.own.evaluate(async () => (await indexedDB.databases())[0]?.version);
}

describe('a browser that is killed', () => {
  test('while it writes: what was acknowledged is there', async () => {
    await writeAndBeKilled(() => own.now, killedAndOpened);
  }, 180_000);

  test('during a migration: the library comes up whole, and is not touched by the version before', async () => {
    await readPiece(own.now, 'signal/nine-months');
    await readPiece(own.now, 'corvus/ferry-aground');
    const article = await firstArticle(own.now.own);
    for (const n of [1, 2, 3]) expect(await note(own.now.own, article, n)).toBe(true);
    const before = (await exportedFrom(own.now.own)).text;
    await reopened(later());
    for (const bytes of [300_000, 1_500_000]) {
      let isOver = false;
      const over = () => {
        isOver = true;
      };
      void askFrom(own.now.own, 'list-articles', { cursor: null, most: 1, outlet: null }).then(over, over);
      await expect
        .poll(() => freshBytes(own.profile, torn), { interval: 5, timeout: 20_000 })
        .toBeGreaterThan(bytes);
      expect(isOver).toBe(false);
      await killedAndOpened();
    }
    expect((await exportedFrom(own.now.own)).text).toBe(before);
    expect(await version()).toBe(NEXT);
    await reopened(built);
    expect(await keptOn(own.now, 'halden/ferry-aground')).toEqual(['newer-database', expect.any(Number)]);
    expect(await version()).toBe(NEXT);
    await reopened(later());
    expect((await exportedFrom(own.now.own)).text).toBe(before);
  }, 180_000);
});

describe('a migration that a tab of the old version holds up', () => {
  test('articles are marked, the panel is told, and all is there once the tab is gone', async () => {
    await holdUp(
      () => own.now,
      () => reopened(later()),
      () => ownPage(own.now),
    );
  }, 180_000);
});
