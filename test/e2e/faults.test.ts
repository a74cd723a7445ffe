import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { randomFrom } from '../../lab/bench/store/synthetic.ts';
import { runJob } from '../../lab/driver/job.ts';
import { paintedOn, untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { type Newsstand, openNewsstand } from '../../lab/newsstand/server.ts';
import { askFrom, openOwn, type OwnBrowser, withoutUnlimitedStorage } from './own-browser.ts';

/* `STOPS=500 npm run e2e -- faults` is the long run. */
const STOPS = Number(process.env['STOPS'] ?? 24);

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

async function read(name: string): Promise<void> {
  const page = await own.browser.newPage();
  await page.goto(addressOf(pieceNamed(name)), { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  await untilPainted(page, 40_000);
  await page.close();
}

interface Exported {
  total: number;
  articles: { id: string; text: string }[];
  first?: { items: { id: string; body: unknown }[] };
}

async function exported(): Promise<Exported> {
  const { text } = await runJob(own.own, 'export', { article: null, format: 'annotations' });
  return JSON.parse(text) as Exported;
}

/** A note on a passage of its own, so that every one is another annotation. */
async function note(article: string, n: number, stop: () => Promise<void>): Promise<boolean> {
  const draft = {
    id: null,
    article,
    claim: null,
    selectors: {
      quote: { type: 'TextQuoteSelector', exact: `words ${n}`, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: n, end: n + 7 },
    },
    kind: 'highlight',
    note: `note ${n}.`,
    tags: [],
    dismissed: false,
  };
  const [reply] = await Promise.all([askFrom(own.own, 'annotate', { draft }), stop()]);
  return reply.ok;
}

const notesIn = (file: Exported) =>
  new Set(
    Array.from(JSON.stringify(file.first?.items ?? []).matchAll(/"note (\d+)\."/g), ([, n]) => Number(n)),
  );

async function firstArticle(): Promise<string> {
  const reply = await askFrom(own.own, 'list-articles', { cursor: null, most: 1, outlet: null });
  return (reply.answer as { rows: { id: string }[] }).rows[0]?.id ?? '';
}

describe('what was acknowledged is there', () => {
  test(`after the worker was stopped ${STOPS} times at random moments`, async () => {
    const random = randomFrom(7);
    const pause = () => new Promise((resolve) => setTimeout(resolve, random() * 60));
    await read('signal/nine-months');
    const article = await firstArticle();
    const { text: file } = await runJob(own.own, 'export', { article: null, format: 'annotations' });
    const kept = new Set<number>();
    const stop = async () => {
      await pause();
      await own.stopWorker();
    };
    for (let n = 0; n < STOPS; n++) {
      if (n % 6 === 3) await Promise.all([read('corvus/ferry-aground'), stop()]);
      else if (n % 6 === 4) {
        const cut = runJob(own.own, 'import', { apply: true }, file).catch(() => null);
        await Promise.all([cut, stop()]);
      } else if (n % 6 === 5) {
        const cut = runJob(own.own, 'export', { article: null, format: 'annotations' }).catch(() => null);
        await Promise.all([cut, stop()]);
      } else if (await note(article, n, stop)) kept.add(n);
    }
    const after = await exported();
    expect(kept.size).toBeGreaterThan(STOPS / 4);
    expect([...kept].filter((n) => !notesIn(after).has(n))).toEqual([]);
    expect(after.articles).toHaveLength(2);
    expect(new Set(after.first?.items.map(({ id }) => id)).size).toBe(after.total);
  }, 1_200_000);

  test('after the browser was killed while it wrote', async () => {
    await read('signal/nine-months');
    const article = await firstArticle();
    const kept = new Set<number>();
    for (let round = 0; round < 3; round++) {
      for (let n = round * 10; n < round * 10 + 5; n++) {
        if (await note(article, n, () => Promise.resolve())) kept.add(n);
      }
      const cut = note(article, round * 10 + 5, () => Promise.resolve()).catch(() => false);
      await own.kill();
      await cut;
      own = await openOwn(profile, stand.port);
      const after = await exported();
      expect([...kept].filter((n) => !notesIn(after).has(n))).toEqual([]);
      expect(after.articles).toHaveLength(1);
    }
    expect(kept.size).toBe(15);
  }, 180_000);

  test('once, when ten tabs file the same article at once', async () => {
    const address = addressOf(pieceNamed('sollen/paper-plans'));
    const pages = await Promise.all(Array.from({ length: 10 }, () => own.browser.newPage()));
    await Promise.all(pages.map((page) => page.goto(address, { waitUntil: 'domcontentloaded' })));
    for (const page of pages) {
      await page.bringToFront();
      await untilPainted(page, 40_000);
    }
    const file = await exported();
    expect(file.articles).toHaveLength(1);
    expect(new Set(file.first?.items.map(({ id }) => id)).size).toBe(file.total);
  }, 180_000);
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

async function keptOn(name: string): Promise<[kept: string, painted: number]> {
  const page = await own.browser.newPage();
  await page.goto(addressOf(pieceNamed(name)), { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  await untilPainted(page, 40_000);
  const painted = (await paintedOn(page)).length;
  const panel = await askFrom(own.own, 'panel-of-tab', { tab: await tabOf(addressOf(pieceNamed(name))) });
  const view = panel.answer as { panel: { page: { kept: string } | null } };
  await page.close();
  return [view.panel.page?.kept ?? 'no page', painted];
}

/** The tab whose content script speaks of this address. */
async function tabOf(address: string): Promise<number> {
  return await own.own.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: { session: { get: (key: string) => Promise<Record<string, [number, { url: string }][]>> } };
      };
    };
    const { tabs = [] } = await chrome.storage.session.get('tabs');
    return tabs.findLast(([, { url }]) => url === wanted)?.[0] ?? 0;
  }, address);
}

describe('a database that cannot be used', () => {
  test('newer than the extension: left alone, articles marked all the same, and the panel told why', async () => {
    await read('signal/nine-months');
    await inDatabase(99, 'none');
    const [kept, painted] = await keptOn('corvus/ferry-aground');
    expect(kept).toBe('newer-database');
    expect(painted).toBeGreaterThan(0);
    const version = await own.own.evaluate(async () => (await indexedDB.databases())[0]?.version);
    expect(version).toBe(99);
  }, 120_000);

  test('with a record that does not parse: the rest is read, exported and added to', async () => {
    await read('signal/nine-months');
    await read('corvus/ferry-aground');
    await inDatabase(null, 'spoil');
    const { text, last } = await runJob(own.own, 'export', { article: null, format: 'annotations' });
    expect(last).toMatchObject({ say: 'done', answer: { articles: 1, damaged: 1 } });
    expect((JSON.parse(text) as Exported).articles).toHaveLength(1);
    await read('halden/ferry-aground');
    expect((await exported()).articles).toHaveLength(2);
  }, 120_000);

  test('with no room left: articles marked all the same, and the panel told why', async () => {
    await own.browser.close();
    own = await openOwn(join(profile, 'small'), stand.port, await withoutUnlimitedStorage(profile));
    const control = await own.own.createCDPSession();
    const origin = `chrome-extension://${own.extension}`;
    await control.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const [kept, painted] = await keptOn('corvus/ferry-aground');
    expect(painted).toBeGreaterThan(0);
    expect(kept).toBe('storage-full');
    await control.send('Storage.overrideQuotaForOrigin', { origin });
    expect((await keptOn('halden/ferry-aground'))[0]).toBe('yes');
  }, 120_000);
});

describe('an import', () => {
  test('that is cancelled half-way writes nothing', async () => {
    await read('signal/nine-months');
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
    const file = await exported();
    expect([file.articles.length, file.total]).toEqual([0, 0]);
  }, 120_000);
});
