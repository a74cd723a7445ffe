import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleAt } from '../../lab/bench/store/synthetic.ts';
import { runJob } from '../../lab/driver/job.ts';
import { type Newsstand, openNewsstand } from '../../lab/newsstand/server.ts';
import { annotationWriter } from '../../lib/exchange/writers.ts';
import type { Bundle } from '../../lib/model/bundle.ts';
import { articleIdOf } from '../../lib/model/ids.ts';
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
    const { text, last } = await runJob(own.own, 'export', { articles: null, format: 'annotations' });
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

describe('a database that the browser cannot open', () => {
  test('articles are marked, the panel is told, and all is there once it opens again', async () => {
    await readPiece(own.browser, 'signal/nine-months');
    const before = (await exportedFrom(own.own)).text;
    await own.browser.close();
    const folder = join(
      profile,
      'Default/IndexedDB',
      `chrome-extension_${own.extension}_0.indexeddb.leveldb`,
    );
    await rename(folder, `${folder}.aside`);
    await writeFile(folder, 'no folder');
    own = await openOwn(profile, stand.port);
    const [kept, painted] = await keptOn(own, 'corvus/ferry-aground');
    expect([kept, painted > 0]).toEqual(['database-unavailable', true]);
    await own.browser.close();
    await rm(folder, { recursive: true });
    await rename(`${folder}.aside`, folder);
    own = await openOwn(profile, stand.port);
    expect((await exportedFrom(own.own)).text).toBe(before);
  }, 120_000);
});

/** An export of as many made-up articles. */
function fileOf(articles: number): string {
  const parts: string[] = [];
  const { before, visits, after } = annotationWriter((part) => parts.push(part), 'made up');
  const library = Array.from({ length: articles }, (_none, n) => bundleAt(n));
  library.sort((a, b) => (a.id < b.id ? -1 : 1));
  before();
  for (const visit of visits) library.forEach((bundle) => visit(bundle));
  after();
  return parts.join('');
}

function bundleAt(n: number): Bundle {
  const { reading, claims } = articleAt(n);
  const outlet = new URL(reading.url).host;
  const now = '2026-11-20T08:00:00.000Z';
  const id = articleIdOf(reading.url);
  const article = { ...reading, id, outlet, outletName: outlet, firstRead: now, lastRead: now, claims };
  return { id, article, annotations: [], revisions: [] };
}

describe('an import', () => {
  test('that is cancelled when half is written leaves nothing, and done again it brings all', async () => {
    await readPiece(own.browser, 'signal/nine-months');
    const before = (await exportedFrom(own.own)).text;
    const file = fileOf(400);
    const done = await own.own.evaluate(
      (text) =>
        new Promise<number>((resolve) => {
          interface Wire {
            postMessage: (message: unknown) => void;
            disconnect: () => void;
            onMessage: { addListener: (hear: (message: Heard) => void) => void };
          }
          interface Heard {
            say: string;
            progress?: { done: number };
          }
          const { chrome } = globalThis as unknown as {
            chrome: { runtime: { connect: (how: object) => Wire } };
          };
          const wire = chrome.runtime.connect({ name: 'job' });
          wire.onMessage.addListener(({ say, progress }) => {
            if (say !== 'progress' || (progress?.done ?? 0) < 200) return;
            wire.disconnect();
            setTimeout(resolve, 1_000, progress?.done);
          });
          wire.postMessage({ say: 'start', name: 'import', ask: { apply: true } });
          for (let at = 0; at < text.length; at += 500_000) {
            wire.postMessage({ say: 'part', text: text.slice(at, at + 500_000) });
          }
          wire.postMessage({ say: 'end' });
        }),
      file,
    );
    expect(done).toBeGreaterThanOrEqual(200);
    expect((await exportedFrom(own.own)).text).toBe(before);
    const { last } = await runJob(own.own, 'import', { apply: true }, file);
    expect(last).toMatchObject({ say: 'done', answer: { articles: { added: 400 } } });
    expect((await exportedFrom(own.own)).file.articles).toHaveLength(401);
  }, 180_000);
});
