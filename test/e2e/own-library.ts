import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { runJob } from '../../lab/driver/job.ts';
import { paintedOn, untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { askFrom } from './ask-from.ts';

/** Opens an article of the newsstand in front and waits until its claims are painted. */
export async function openPiece(browser: Browser, name: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(addressOf(pieceNamed(name)), { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  await untilPainted(page, 40_000);
  return page;
}

/** Opens an article and closes it at its first highlight. @throws if it is not in the library soon after */
export async function readPiece({ browser, own }: OwnBrowser, name: string): Promise<void> {
  await (await openPiece(browser, name)).close();
  const address = addressOf(pieceNamed(name));
  await expect
    .poll(async () => (await articlesIn(own)).map(({ url }) => url), { interval: 20, timeout: 15_000 })
    .toContain(address);
}

interface OwnBrowser {
  readonly browser: Browser;
  /** A page of the extension. */
  readonly own: Page;
}

interface Row {
  readonly id: string;
  readonly url: string;
}

/** The first rows of the list of articles. */
export async function articlesIn(own: Page): Promise<readonly Row[]> {
  const reply = await askFrom(own, 'list-articles', { cursor: null, most: 50, outlet: null });
  return (reply.answer as { rows: readonly Row[] } | undefined)?.rows ?? [];
}

export interface Exported {
  readonly total: number;
  readonly articles: readonly { readonly id: string }[];
  readonly first?: { readonly items: readonly { readonly id: string }[] };
}

export async function exportedFrom(own: Page): Promise<{ readonly text: string; readonly file: Exported }> {
  const { text, last } = await runJob(own, 'export', { articles: null, format: 'annotations' });
  if (last.say !== 'done') throw new Error(`nothing was exported: ${String(last['because'])}`);
  return { text, file: JSON.parse(text) as Exported };
}

export async function firstArticle(own: Page): Promise<string> {
  const [first] = await articlesIn(own);
  return first?.id ?? '';
}

/** A note on a passage of its own, so that every one is another annotation. @returns whether it was acknowledged */
export async function note(own: Page, article: string, n: number): Promise<boolean> {
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
  return (await askFrom(own, 'annotate', { draft })).ok;
}

export const notesIn = (file: Exported): ReadonlySet<number> =>
  new Set(
    Array.from(JSON.stringify(file.first?.items ?? []).matchAll(/"note (\d+)\."/g), ([, n]) => Number(n)),
  );

/** Opens an article: what its panel says of its being kept, and how many passages are painted. */
export async function keptOn(
  { browser, own }: OwnBrowser,
  name: string,
): Promise<readonly [kept: string, painted: number]> {
  const page = await openPiece(browser, name);
  const painted = (await paintedOn(page)).length;
  const address = addressOf(pieceNamed(name));
  let kept: string | undefined;
  /* What is painted may be on its way into the library. */
  for (let attempt = 0; kept === undefined && attempt < 50; attempt++) {
    const panel = await askFrom(own, 'panel-of-tab', { tab: await tabOf(own, address) });
    kept = (panel.answer as { panel: { page: { kept: string } | null } }).panel.page?.kept;
  }
  await page.close();
  return [kept ?? 'no page', painted];
}

/** The tab whose content script speaks of this address. */
async function tabOf(own: Page, address: string): Promise<number> {
  return await own.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: { session: { get: (key: string) => Promise<Record<string, [number, { url: string }][]>> } };
      };
    };
    const { tabs = [] } = await chrome.storage.session.get('tabs');
    return tabs.findLast(([, { url }]) => url === wanted)?.[0] ?? 0;
  }, address);
}

/** Runs in a page of the extension, which sees the same database. */
export function inDatabase(own: Page, version: number | null, change: 'spoil' | 'none'): Promise<void> {
  return own.evaluate(
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
