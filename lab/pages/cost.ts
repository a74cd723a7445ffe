import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page, TargetType } from 'puppeteer-core';
import { browserAt } from '../driver/find-browser.ts';
import { closeWelcome } from '../driver/reading.ts';
import { type Lit, momentsOf, watchLit } from './lit.ts';
import { type Stage, stagesIn } from './stages.ts';
import { categories, eventsIn, scriptIn } from './trace.ts';
import { serve } from './visit.ts';

/** A page as it is served. */
export interface Loaded {
  readonly url: string;
  readonly body: Uint8Array | string;
}

/** What one load of a page cost, in milliseconds, bytes and the unit of layout shift. */
export interface Cost {
  /** Time that the main thread worked on script; without the extension that of the lab alone. */
  readonly script: number;
  readonly longestInTask: number;
  readonly stages: Readonly<Record<Stage, number>>;
  readonly layoutShift: number;
  readonly heap: number;
}

/** How long a page is given to show something, and a worker to stop, in milliseconds. */
const PATIENCE = 2_500;
const SETTLED = 100;

/** How long an article is given to be read, filed and painted while its script is measured, and how long another page. */
const READ = 1_500;
export const LOOKED_AT = 300;

/** Runs in the page before its own scripts: sums its layout shifts. Nothing of the lab runs while script is measured. */
const watchShifts = `(() => {
  globalThis.__shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.__shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
})()`;

export async function openFor(extension: string | null): Promise<Browser> {
  const browser = await launch({
    executablePath: browserAt('chromium'),
    headless: true,
    pipe: true,
    ...(extension === null ? {} : { enableExtensions: [extension] }),
    args: [
      '--no-first-run',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  if (extension !== null) {
    await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER, { timeout: 10_000 });
    await closeWelcome(browser, 20_000);
  }
  return browser;
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A copy of the built extension whose content script does nothing: what the browser itself takes for one. */
export async function emptied(extension: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'emptied-'));
  await cp(extension, folder, { recursive: true });
  await writeFile(join(folder, 'content-scripts/news.js'), ';\n');
  return folder;
}

/** Ends the worker as the browser does when it is idle. */
async function putToSleep(page: Page): Promise<void> {
  const cdp = await page.createCDPSession();
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await pause(SETTLED);
  await cdp.detach();
}

/**
 * Milliseconds by the clock from a page's text to its first highlight and to all of them, without a tracer; null when nothing was painted. A
 * worker that is awake is shown the page at another address: it remembers what it read at one.
 */
export async function timeToLight(
  browser: Browser,
  { url, body }: Loaded,
  worker: 'awake' | 'asleep',
): Promise<ReturnType<typeof momentsOf>> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchLit);
    await serve(page, body);
    if (worker === 'asleep') await putToSleep(page);
    const address = new URL(url);
    if (worker === 'awake') address.searchParams.append('again', '');
    await page.goto(address.href, { waitUntil: 'load', timeout: 20_000 });
    await page.waitForFunction('globalThis.__lit?.[0]', { timeout: PATIENCE }).catch(() => undefined);
    /* The worker goes on with filing what it has shown, and is not to be asked meanwhile. */
    await pause(READ);
    return momentsOf((await page.evaluate('globalThis.__lit ?? []')) as readonly Lit[]);
  } finally {
    await page.close();
  }
}

/** Loads a saved page under a tracer. The page's own scripts do not run, and nothing reaches the network. */
export async function costOf(browser: Browser, { url, body }: Loaded, isArticle: boolean): Promise<Cost> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchShifts);
    await serve(page, body);
    await page.tracing.start({ categories });
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
    await pause(isArticle ? READ : LOOKED_AT);
    const events = eventsIn((await page.tracing.stop()) ?? new Uint8Array());
    const { whole: script, longestInTask } = scriptIn(events);
    const cdp = await page.createCDPSession();
    await cdp.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap = 0 } = await page.metrics();
    const layoutShift = (await page.evaluate('globalThis.__shift')) as number;
    return { script, longestInTask, stages: stagesIn(events), heap, layoutShift };
  } finally {
    await page.close();
  }
}
