import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runJob } from '../../lab/driver/job.ts';
import { type Newsstand, openNewsstand } from '../../lab/newsstand/server.ts';
import { openOwn, type OwnBrowser, withoutUnlimitedStorage } from './own-browser.ts';
import { type Exported, exportedFrom, keptOn, readPiece } from './own-library.ts';

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

/** Runs in a page of the extension, which sees the same database. */
function inDatabase(version: number | null, change: 'spoil' | 'none'): Promise<void> {
  return own.own.evaluate(
    (wanted, what) =>
      new Promise<void>((resolve, reject) => {
        const opening = wanted === null ? indexedDB.open('hearsay') : indexedDB.open('hearsay', wanted);
        opening.addEventListener('error', () => {
          reject(new Error(String(opening.error)));
        });
        opening.addEventListener('success', () => {
          const database = opening.result;
          if (what === 'none') {
            database.close();
            resolve();
            return;
          }
          const writing = database.transaction('articles', 'readwrite');
          const asking = writing.objectStore('articles').getAll(null, 1);
          asking.addEventListener('success', () => {
            const [article] = asking.result as object[];
            writing.objectStore('articles').put({ ...article, text: 7, claims: 'none' });
          });
          writing.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
    version,
    change,
  );
}

describe('a database that cannot be used', () => {
  test('newer than the extension: left alone, articles marked all the same, and the panel told why', async () => {
    await readPiece(own.browser, 'signal/nine-months');
    await inDatabase(99, 'none');
    const [kept, painted] = await keptOn(own, 'corvus/ferry-aground');
    expect(kept).toBe('newer-database');
    expect(painted).toBeGreaterThan(0);
    const version = await own.own.evaluate(async () => (await indexedDB.databases())[0]?.version);
    expect(version).toBe(99);
  }, 120_000);

  test('with a record that does not parse: the rest is read, exported and added to', async () => {
    await readPiece(own.browser, 'signal/nine-months');
    await readPiece(own.browser, 'corvus/ferry-aground');
    await inDatabase(null, 'spoil');
    const { text, last } = await runJob(own.own, 'export', { article: null, format: 'annotations' });
    expect(last).toMatchObject({ say: 'done', answer: { articles: 1, damaged: 1 } });
    expect((JSON.parse(text) as Exported).articles).toHaveLength(1);
    await readPiece(own.browser, 'halden/ferry-aground');
    expect((await exportedFrom(own.own)).file.articles).toHaveLength(2);
  }, 120_000);

  test('with no room left: articles marked all the same, and the panel told why', async () => {
    await own.browser.close();
    own = await openOwn(join(profile, 'small'), stand.port, await withoutUnlimitedStorage(profile));
    const control = await own.own.createCDPSession();
    const origin = `chrome-extension://${own.extension}`;
    await control.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const [kept, painted] = await keptOn(own, 'corvus/ferry-aground');
    expect(painted).toBeGreaterThan(0);
    expect(kept).toBe('storage-full');
    await control.send('Storage.overrideQuotaForOrigin', { origin });
    expect((await keptOn(own, 'halden/ferry-aground'))[0]).toBe('yes');
  }, 120_000);
});

describe('an import', () => {
  test('that is cancelled half-way writes nothing', async () => {
    await readPiece(own.browser, 'signal/nine-months');
    const { text } = await runJob(own.own, 'export', { article: null, format: 'annotations' });
    await runJob(own.own, 'wipe', {});
    await own.own.evaluate(
      (file) =>
        new Promise<void>((resolve) => {
          const { chrome } = globalThis as unknown as {
            chrome: {
              runtime: {
                connect: (how: object) => { postMessage: (m: unknown) => void; disconnect: () => void };
              };
            };
          };
          const wire = chrome.runtime.connect({ name: 'job' });
          wire.postMessage({ say: 'start', name: 'import', ask: { apply: true } });
          wire.postMessage({ say: 'part', text: file });
          wire.postMessage({ say: 'end' });
          wire.disconnect();
          setTimeout(resolve, 500);
        }),
      text,
    );
    const { file } = await exportedFrom(own.own);
    expect([file.articles.length, file.total]).toEqual([0, 0]);
  }, 120_000);
});
