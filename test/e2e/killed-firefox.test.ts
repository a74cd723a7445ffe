import { describe, expect, test } from 'vitest';
import { migrations } from '../../lib/store/migrations/index.ts';
import { askFrom } from './ask-from.ts';
import { writeAndBeKilled } from './cut-writing.ts';
import { holdUp } from './held-up.ts';
import { nextBuild } from './next-version.ts';
import { builtForFirefox, databaseBytes, openOwnFirefox, ownPage } from './own-firefox.ts';
import { exportedFrom, firstArticle, note, readPiece } from './own-library.ts';
import { ownProfile } from './own-profile.ts';

const later = nextBuild('firefox');
const own = ownProfile(openOwnFirefox);

async function killedAndOpened(folder = builtForFirefox): Promise<void> {
  await own.now.kill();
  await own.reopen((profile, port) => openOwnFirefox(profile, port, folder));
}

const versionOf = (): Promise<number | undefined> =>
  own.now.own.evaluate(async () => (await indexedDB.databases())[0]?.version);

describe('a Firefox that is killed', () => {
  test('while it writes: what was acknowledged is there', async () => {
    await writeAndBeKilled(() => own.now, killedAndOpened);
  }, 240_000);

  test('during a migration: the library is as it was, and comes up whole with either version', async () => {
    await readPiece(own.now, 'signal/nine-months');
    await readPiece(own.now, 'corvus/ferry-aground');
    const article = await firstArticle(own.now.own);
    for (const n of [1, 2, 3]) expect(await note(own.now.own, article, n)).toBe(true);
    const before = (await exportedFrom(own.now.own)).text;
    await killedAndOpened(later());
    const bytes = await databaseBytes(own.profile);
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    void askFrom(own.now.own, 'list-articles', { cursor: null, most: 1, outlet: null }).then(over, over);
    /* The browser writes what does not fit into its memory: so much is being migrated. */
    await expect
      .poll(() => databaseBytes(own.profile), { interval: 20, timeout: 20_000 })
      .toBeGreaterThan(bytes + 300_000);
    expect(isOver).toBe(false);
    await killedAndOpened();
    expect(await versionOf()).toBe(migrations.length);
    expect((await exportedFrom(own.now.own)).text).toBe(before);
    await killedAndOpened(later());
    expect((await exportedFrom(own.now.own)).text).toBe(before);
    expect(await versionOf()).toBe(migrations.length + 1);
  }, 240_000);
});

describe('a migration that a tab of the old version holds up in Firefox', () => {
  test('articles are marked, the panel is told, and all is there once the tab is gone', async () => {
    await holdUp(
      () => own.now,
      () => own.reopen((profile, port) => openOwnFirefox(profile, port, later())),
      () => ownPage(own.now.browser),
    );
  }, 180_000);
});
