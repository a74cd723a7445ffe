import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '../../lib/store/migrations/index.ts';
import { type Newsstand, openNewsstand } from '../../lab/newsstand/server.ts';
import { askFrom } from './ask-from.ts';
import { writeAndBeKilled } from './cut-writing.ts';
import { nextVersion } from './next-version.ts';
import { builtForFirefox, databaseBytes, openOwnFirefox, type OwnFirefox } from './own-firefox.ts';
import { exportedFrom, firstArticle, note, readPiece } from './own-library.ts';

let stand: Newsstand;
let builds = '';
let later = '';
let profile = '';
let own: OwnFirefox;

beforeAll(async () => {
  builds = await mkdtemp(join(tmpdir(), 'hearsay-next-'));
  later = await nextVersion(builds, 'firefox');
});

afterAll(async () => {
  await rm(builds, { recursive: true, force: true });
});

beforeEach(async () => {
  stand = await openNewsstand();
  profile = await mkdtemp(join(tmpdir(), 'hearsay-'));
  own = await openOwnFirefox(profile, stand.port);
});

afterEach(async () => {
  await own.browser.close().catch(() => null);
  await stand.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function killedAndOpened(folder = builtForFirefox): Promise<void> {
  await own.kill();
  own = await openOwnFirefox(profile, stand.port, folder);
}

const versionOf = (): Promise<number | undefined> =>
  own.own.evaluate(async () => (await indexedDB.databases())[0]?.version);

describe('a Firefox that is killed', () => {
  test('while it writes: what was acknowledged is there', async () => {
    await writeAndBeKilled(() => own, killedAndOpened);
  }, 240_000);

  test('during a migration: the library is as it was, and comes up whole with either version', async () => {
    await readPiece(own.browser, 'signal/nine-months');
    await readPiece(own.browser, 'corvus/ferry-aground');
    const article = await firstArticle(own.own);
    for (const n of [1, 2, 3]) expect(await note(own.own, article, n)).toBe(true);
    const before = (await exportedFrom(own.own)).text;
    await killedAndOpened(later);
    const bytes = await databaseBytes(profile);
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    void askFrom(own.own, 'list-articles', { cursor: null, most: 1, outlet: null }).then(over, over);
    /* The browser writes what does not fit into its memory: so much is being migrated. */
    await expect
      .poll(() => databaseBytes(profile), { interval: 20, timeout: 20_000 })
      .toBeGreaterThan(bytes + 500_000);
    expect(isOver).toBe(false);
    await killedAndOpened();
    expect((await exportedFrom(own.own)).text).toBe(before);
    expect(await versionOf()).toBe(migrations.length);
    await killedAndOpened(later);
    expect((await exportedFrom(own.own)).text).toBe(before);
    expect(await versionOf()).toBe(migrations.length + 1);
  }, 240_000);
});
