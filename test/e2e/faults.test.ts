import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { articleAt } from '../../lab/bench/store/synthetic.ts';
import { runJob } from '../../lab/driver/job.ts';
import { annotationWriter } from '../../lib/exchange/writers.ts';
import type { Bundle } from '../../lib/model/bundle.ts';
import { articleIdOf } from '../../lib/model/ids.ts';
import { openOwn, withoutUnlimitedStorage } from './own-browser.ts';
import { openOwnFirefox, openWithoutRoom } from './own-firefox.ts';
import {
  type Exported,
  exportedFrom,
  firstArticle,
  inDatabase,
  keptOn,
  note,
  readPiece,
} from './own-library.ts';
import { ownProfile } from './own-profile.ts';

interface Opened {
  readonly own: Page;
  readonly browser: Browser;
}

const browsers: readonly (readonly [
  name: string,
  open: (profile: string, port: number) => Promise<Opened>,
])[] = [
  ['Chromium', openOwn],
  ['Firefox', openOwnFirefox],
];

describe.each(browsers)('a database that cannot be used, in %s', (_name, open) => {
  const own = ownProfile(open);

  test('newer than the extension: left alone, articles marked all the same, and the panel told why', async () => {
    await readPiece(own.now, 'signal/nine-months');
    await inDatabase(own.now.own, 99, 'none');
    const [kept, painted] = await keptOn(own.now, 'corvus/ferry-aground');
    expect(kept).toBe('newer-database');
    expect(painted).toBeGreaterThan(0);
    const version = await own.now.own.evaluate(async () => (await indexedDB.databases())[0]?.version);
    expect(version).toBe(99);
  }, 120_000);

  test('with a record that does not parse: the rest is read, exported and added to', async () => {
    await readPiece(own.now, 'signal/nine-months');
    await readPiece(own.now, 'corvus/ferry-aground');
    await inDatabase(own.now.own, null, 'spoil');
    const { text, last } = await runJob(own.now.own, 'export', { articles: null, format: 'annotations' });
    expect(last).toMatchObject({ say: 'done', answer: { articles: 1, damaged: 1 } });
    expect((JSON.parse(text) as Exported).articles).toHaveLength(1);
    await readPiece(own.now, 'halden/ferry-aground');
    expect((await exportedFrom(own.now.own)).file.articles).toHaveLength(2);
    await expect
      .poll(() => saidOfExport(own.now.own), { interval: 300, timeout: 15_000 })
      .toContain(LEFT_OUT);
  }, 120_000);
});

describe('no room left in Chromium', () => {
  const own = ownProfile(openOwn);

  test('articles are marked all the same, and the panel is told why', async () => {
    await own.reopen(async (profile, port) =>
      openOwn(join(profile, 'small'), port, await withoutUnlimitedStorage(profile)),
    );
    const control = await own.now.own.createCDPSession();
    const origin = `chrome-extension://${own.now.extension}`;
    await control.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const [kept, painted] = await keptOn(own.now, 'corvus/ferry-aground');
    expect(painted).toBeGreaterThan(0);
    expect(kept).toBe('storage-full');
    await control.send('Storage.overrideQuotaForOrigin', { origin });
    expect((await keptOn(own.now, 'halden/ferry-aground'))[0]).toBe('yes');
  }, 120_000);
});

describe('no room left in Firefox', () => {
  const own = ownProfile(openOwnFirefox);

  test('articles are marked all the same, the panel is told why each time, and nothing that was kept is let go of', async () => {
    await readPiece(own.now, 'signal/nine-months');
    const article = await firstArticle(own.now.own);
    expect(await note(own.now.own, article, 1)).toBe(true);
    const before = (await exportedFrom(own.now.own)).text;
    await own.reopen(openWithoutRoom);
    expect((await exportedFrom(own.now.own)).text).toBe(before);
    for (const name of ['corvus/ferry-aground', 'halden/ferry-aground', 'sollen/paper-plans']) {
      const [kept, painted] = await keptOn(own.now, name);
      expect([kept, painted > 0]).toEqual(['storage-full', true]);
    }
    expect(await note(own.now.own, article, 2)).toBe(false);
    expect((await exportedFrom(own.now.own)).text).toBe(before);
    await own.reopen();
    expect((await exportedFrom(own.now.own)).text).toBe(before);
    expect((await keptOn(own.now, 'halden/ferry-aground'))[0]).toBe('yes');
    expect(await note(own.now.own, article, 2)).toBe(true);
  }, 180_000);
});

describe('a database that Chromium cannot open', () => {
  const own = ownProfile(openOwn);

  test('articles are marked, the panel is told, and all is there once it opens again', async () => {
    await readPiece(own.now, 'signal/nine-months');
    const before = (await exportedFrom(own.now.own)).text;
    const folder = join(
      own.profile,
      'Default/IndexedDB',
      `chrome-extension_${own.now.extension}_0.indexeddb.leveldb`,
    );
    await own.reopen(async (profile, port) => {
      await rename(folder, `${folder}.aside`);
      await writeFile(folder, 'no folder');
      return await openOwn(profile, port);
    });
    const [kept, painted] = await keptOn(own.now, 'corvus/ferry-aground');
    expect([kept, painted > 0]).toEqual(['database-unavailable', true]);
    await own.reopen(async (profile, port) => {
      await rm(folder, { recursive: true });
      await rename(`${folder}.aside`, folder);
      return await openOwn(profile, port);
    });
    expect((await exportedFrom(own.now.own)).text).toBe(before);
  }, 120_000);
});

const LEFT_OUT = '1 entry could not be read';

/** What the library's page shows once everything was exported there; nothing goes to the downloads. */
async function saidOfExport(own: Page): Promise<string> {
  const shown = async () => {
    HTMLAnchorElement.prototype.click = () => undefined;
    if (location.pathname !== '/library.html') location.assign('/library.html#export');
    else if (!document.body.textContent.includes('in your downloads'))
      document.querySelector<HTMLElement>('.articles button')?.click();
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    return document.body.textContent;
  };
  return await own.evaluate(shown).catch(String);
}

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

describe.each(browsers)('an import, in %s', (_name, open) => {
  const own = ownProfile(open);

  test('that is cancelled when half is written leaves nothing, and done again it brings all', async () => {
    await readPiece(own.now, 'signal/nine-months');
    const before = (await exportedFrom(own.now.own)).text;
    const file = fileOf(400);
    const done = await own.now.own.evaluate(
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
    expect((await exportedFrom(own.now.own)).text).toBe(before);
    const { last } = await runJob(own.now.own, 'import', { apply: true }, file);
    expect(last).toMatchObject({ say: 'done', answer: { articles: { added: 400 } } });
    expect((await exportedFrom(own.now.own)).file.articles).toHaveLength(401);
  }, 180_000);
});
