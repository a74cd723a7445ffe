import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { watchLit } from './lit.ts';
import type { SavedPage } from './saved-pages.ts';

/** What one visit showed; times in milliseconds. */
export interface Visit {
  readonly id: string;
  /** What the content script says of the page; empty when it does not answer. */
  readonly state: string;
  readonly claims: number;
  readonly painted: number;
  /** Console errors and exceptions that come from the extension. */
  readonly faults: readonly string[];
  readonly unchanged: boolean;
  /** From the page's text being there to the first highlight; null when none came. */
  readonly lit: number | null;
  /** Script and style time of the whole page up to then. */
  readonly script: number;
}

/** Runs in the page before its own scripts: keeps its markup as parsed, and the moment of the first highlight. */
const watchMarkup = `(() => {
  addEventListener('DOMContentLoaded', () => {
    globalThis.__before = document.documentElement.outerHTML;
  });
  ${watchLit}
})()`;

const emptyBodies: Readonly<Record<string, string>> = { stylesheet: 'text/css', script: 'text/javascript' };

/**
 * Its own scripts do not run: what changes the page then is ours. Nothing of it reaches the network. What the extension fetches from its
 * package is left alone: to be stopped and sent on takes longer than to be fetched.
 */
export async function serve(page: Page, body: Uint8Array | string): Promise<void> {
  const cdp = await page.createCDPSession();
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const markup = Buffer.from(body as Uint8Array).toString('base64');
  cdp.on('Fetch.requestPaused', ({ requestId, resourceType, frameId }) => {
    const isPage = resourceType === 'Document' && frameId === frameTree.frame.id;
    const contentType = isPage ? 'text/html' : (emptyBodies[resourceType.toLowerCase()] ?? 'text/plain');
    const answered = cdp.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [
        { name: 'content-type', value: contentType },
        ...(isPage ? [{ name: 'content-security-policy', value: "script-src 'none'" }] : []),
      ],
      body: isPage ? markup : '',
    });
    /* The page may be closed meanwhile. */
    answered.catch(() => null);
  });
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: 'http*' }] });
}

const isOurs = (text: string): boolean => text.includes('chrome-extension://');

export async function visit(
  browser: Browser,
  saved: SavedPage,
  statusOf: ((url: string) => Promise<unknown>) | null,
): Promise<Visit> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error' && isOurs(line.location().url ?? '')) faults.push(line.text());
  });
  page.on('pageerror', (fault) => {
    if (fault instanceof Error && isOurs(fault.stack ?? '')) faults.push(fault.message);
  });
  try {
    await page.evaluateOnNewDocument(watchMarkup);
    await serve(page, await readFile(saved.file));
    await page.goto(saved.url, { waitUntil: 'load', timeout: 20_000 });
    const status = statusOf === null ? {} : await settled(() => statusOf(page.url()));
    await new Promise((resolve) => {
      setTimeout(resolve, 120);
    });
    const seen = (await page.evaluate(`({
      claims: [...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0),
      unchanged: globalThis.__before === document.documentElement.outerHTML,
      lit: globalThis.__lit?.[0]?.at ?? null,
    })`)) as { claims: number; unchanged: boolean; lit: number | null };
    const metrics = await page.metrics();
    const script =
      1_000 *
      ((metrics.ScriptDuration ?? 0) + (metrics.RecalcStyleDuration ?? 0) + (metrics.LayoutDuration ?? 0));
    const { state = '', painted = 0 } = status as { state?: string; painted?: number };
    return { id: saved.id, state, painted, faults, script, ...seen };
  } finally {
    await page.close();
  }
}

const PATIENCE = 8_000;

/** Asks until the page is through with reading. */
async function settled(statusOf: () => Promise<unknown>): Promise<object> {
  const end = Date.now() + PATIENCE;
  let status: unknown = null;
  while (Date.now() < end) {
    status = await statusOf();
    if (typeof status === 'object' && status !== null && 'state' in status && status.state !== 'reading')
      return status;
    await new Promise((resolve) => {
      setTimeout(resolve, 40);
    });
  }
  return typeof status === 'object' && status !== null ? status : {};
}
