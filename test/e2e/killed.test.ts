import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Newsstand, openNewsstand } from '../../lab/newsstand/server.ts';
import { migrations } from '../../lib/store/migrations/index.ts';
import { askFrom } from './ask-from.ts';
import { nextVersion, putInPlace } from './next-version.ts';
import { built, openOwn, type OwnBrowser } from './own-browser.ts';
import { exportedFrom, firstArticle, keptOn, note, notesIn, readPiece } from './own-library.ts';

/** The version of the database that the next Hearsay makes of today's. */
const NEXT = migrations.length + 1;

let stand: Newsstand;
let builds = '';
let later = '';
let profile = '';
/** Where the extension stands; what stands there is replaced by the next version. */
let folder = '';
let own: OwnBrowser;

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

/** The browser tells of the version that an upgrade under way leads to. */
function versionWanted(): Promise<number | undefined> {
  return own.own.evaluate(async () => (await indexedDB.databases())[0]?.version);
}

describe('a browser that is killed', () => {
  test('while it writes: what was acknowledged is there', async () => {
    await readPiece(own.browser, 'signal/nine-months');
    const article = await firstArticle(own.own);
    const kept = new Set<number>();
    for (let round = 0; round < 2; round++) {
      for (let n = round * 10; n < round * 10 + 5; n++) {
        if (await note(own.own, article, n)) kept.add(n);
      }
      const cut = note(own.own, article, round * 10 + 5).catch(() => false);
      await own.kill();
      await cut;
      own = await openOwn(profile, stand.port, folder);
      const { file } = await exportedFrom(own.own);
      expect([...kept].filter((n) => !notesIn(file).has(n))).toEqual([]);
      expect(file.articles).toHaveLength(1);
    }
    expect(kept.size).toBe(10);
  }, 180_000);

  /* Beside other browsers it fails in one of three runs: docs/QUALITY.md says how. */
  test(
    'during a migration: the library comes up whole, and is not touched by the version before',
    {
      retry: 5,
      timeout: 180_000,
    },
    async () => {
      await readPiece(own.browser, 'signal/nine-months');
      await readPiece(own.browser, 'corvus/ferry-aground');
      const article = await firstArticle(own.own);
      for (const n of [1, 2, 3]) expect(await note(own.own, article, n)).toBe(true);
      const before = (await exportedFrom(own.own)).text;
      await reopened(later);
      for (const milliseconds of [0, 150]) {
        let isOver = false;
        const over = () => {
          isOver = true;
        };
        void askFrom(own.own, 'list-articles', { cursor: null, most: 1, outlet: null }).then(over, over);
        await expect.poll(versionWanted, { interval: 20, timeout: 20_000 }).toBe(NEXT);
        await new Promise((resolve) => {
          setTimeout(resolve, milliseconds);
        });
        expect(isOver).toBe(false);
        await own.kill();
        own = await openOwn(profile, stand.port, folder);
      }
      expect((await exportedFrom(own.own)).text).toBe(before);
      expect(await versionWanted()).toBe(NEXT);
      await reopened(built);
      expect(await keptOn(own, 'halden/ferry-aground')).toEqual(['newer-database', expect.any(Number)]);
      expect(await versionWanted()).toBe(NEXT);
      await reopened(later);
      expect((await exportedFrom(own.own)).text).toBe(before);
    },
  );
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
