import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { type Newsstand, openNewsstand } from '../../lab/newsstand/server.ts';
import { allowInPrivate, openOwnFirefox, openPrivately, type OwnFirefox, ownPage } from './own-firefox.ts';
import { exportedFrom, readPiece } from './own-library.ts';

let stand: Newsstand;
let profile = '';
let own: OwnFirefox;

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

describe('in a private window of Firefox', () => {
  test('claims are marked against the library, and nothing is kept', async () => {
    const { browser } = own;
    await readPiece(browser, 'auberton/agency-statement');
    await allowInPrivate(browser);
    const page = await ownPage(browser);
    const before = (await exportedFrom(page)).text;
    const url = addressOf(pieceNamed('signal/nine-months'));
    const coming = browser.waitForTarget((target) => target.url() === url, { timeout: 30_000 });
    await openPrivately(browser, url);
    const article = await (await coming).page();
    expect(article && (await untilPainted(article, 40_000)).length).toBeGreaterThan(3);
    const { text, file } = await exportedFrom(page);
    expect(text).toBe(before);
    expect(file.articles).toHaveLength(1);
  }, 180_000);
});
