import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Newsstand, openNewsstand } from '../../lab/newsstand/server.ts';
import { migrations } from '../../lib/store/migrations/index.ts';
import { askFrom } from './ask-from.ts';
import { writeAndBeKilled } from './cut-writing.ts';
import { freshBytes, tearLog } from './log-file.ts';
import { nextVersion, putInPlace } from './next-version.ts';
import { built, openOwn, type OwnBrowser } from './own-browser.ts';
import { exportedFrom, firstArticle, keptOn, note, readPiece } from './own-library.ts';

/** The version of the database that the next Hearsay makes of today's. */
const NEXT = migrations.length + 1;

let stand: Newsstand;
let builds = '';
let later = '';
let profile = '';
/** Where the extension stands; what stands there is replaced by the next version. */
let folder = '';
let own: OwnBrowser;
/** The log that the last kill left with half a record. */
let torn: string | null = null;

beforeAll(async () => {
  builds = await mkdtemp(join(tmpdir(), 'hearsay-next-'));
  later = await nextVersion(builds);
});

afterAll(async () => {
  await rm(builds, { recursive: true, force: true });
});

beforeEach(async () => {
  stand = await openNewsstand();
  profile = await mkdtemp(join(tmpdir(), 'hearsay-'));
  torn = null;
  folder = join(profile, 'extension');
  await putInPlace(built, folder);
  own = await openOwn(profile, stand.port, folder);
});

afterEach(async () => {
  await own.browser.close().catch(() => null);
  await stand.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** The same profile with another version; of a package that stands unpacked, the browser would go on running the old worker. */
async function reopened(version: string): Promise<void> {
  await own.browser.close().catch(() => null);
  await putInPlace(version, folder);
  await rm(join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
  own = await openOwn(profile, stand.port, folder);
}

/** Dies in the middle of a write, as one in seven does by itself, but not before what the last one left is out of the way; comes up again. */
async function killedAndOpened(): Promise<void> {
  await expect.poll(() => freshBytes(profile, torn), { interval: 5, timeout: 20_000 }).not.toBeNull();
  await own.kill();
  torn = await tearLog(profile);
  own = await openOwn(profile, stand.port, folder);
}

function version(): Promise<number | undefined> {
  return own.own.evaluate(async () => (await indexedDB.databases())[0]?.version);
}

describe('a browser that is killed', () => {
  test('while it writes: what was acknowledged is there', async () => {
    await writeAndBeKilled(() => own, killedAndOpened);
  }, 180_000);

  test('during a migration: the library comes up whole, and is not touched by the version before', async () => {
    await readPiece(own.browser, 'signal/nine-months');
    await readPiece(own.browser, 'corvus/ferry-aground');
    const article = await firstArticle(own.own);
    for (const n of [1, 2, 3]) expect(await note(own.own, article, n)).toBe(true);
    const before = (await exportedFrom(own.own)).text;
    await reopened(later);
    for (const bytes of [300_000, 1_500_000]) {
      let isOver = false;
      const over = () => {
        isOver = true;
      };
      void askFrom(own.own, 'list-articles', { cursor: null, most: 1, outlet: null }).then(over, over);
      await expect
        .poll(() => freshBytes(profile, torn), { interval: 5, timeout: 20_000 })
        .toBeGreaterThan(bytes);
      expect(isOver).toBe(false);
      await killedAndOpened();
    }
    expect((await exportedFrom(own.own)).text).toBe(before);
    expect(await version()).toBe(NEXT);
    await reopened(built);
    expect(await keptOn(own, 'halden/ferry-aground')).toEqual(['newer-database', expect.any(Number)]);
    expect(await version()).toBe(NEXT);
    await reopened(later);
    expect((await exportedFrom(own.own)).text).toBe(before);
  }, 180_000);
});

describe('a migration that a tab of the old version holds up', () => {
  test('articles are marked, the panel is told, and all is there once the tab is gone', async () => {
    await readPiece(own.browser, 'signal/nine-months');
    const before = (await exportedFrom(own.own)).text;
    await reopened(later);
    const holding = await own.browser.newPage();
    await holding.goto(own.own.url());
    await holding.evaluate(async () => {
      await new Promise((resolve) => {
        indexedDB.open('hearsay').addEventListener('success', resolve);
      });
    });
    const [kept, painted] = await keptOn(own, 'corvus/ferry-aground');
    expect([kept, painted > 0]).toEqual(['database-unavailable', true]);
    await holding.close();
    const listed = () => askFrom(own.own, 'list-articles', { cursor: null, most: 1, outlet: null });
    await expect.poll(async () => (await listed()).ok, { interval: 500, timeout: 20_000 }).toBe(true);
    expect((await exportedFrom(own.own)).text).toBe(before);
    expect((await keptOn(own, 'halden/ferry-aground'))[0]).toBe('yes');
  }, 180_000);
});
