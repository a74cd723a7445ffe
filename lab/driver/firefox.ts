import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { browserAt } from './find-browser.ts';
import type { OpenOptions, ReadingBrowser } from './reading.ts';

export const firefoxId = 'hearsay@hearsay.example';
/** Fixed, so that the addresses of our own pages are known; any UUID would do. */
const uuid = 'b3a2c1d0-0f1e-4d2c-8b3a-4c5d6e7f8091';

function preferences(options: Omit<OpenOptions, 'extension'>): Record<string, unknown> {
  const proxy = Object.fromEntries(
    ['http', 'ssl'].flatMap((scheme) => [
      [`network.proxy.${scheme}`, '127.0.0.1'],
      [`network.proxy.${scheme}_port`, options.port],
    ]),
  );
  return {
    ...proxy,
    'network.proxy.type': 1,
    'network.proxy.allow_hijacking_localhost': true,
    'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: uuid }),
    /* A package that is not signed is gone at every start of the browser, and would take the library with it. */
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'ui.prefersReducedMotion': 1,
    'ui.systemUsesDarkTheme': options.scheme === 'dark' ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': options.scheme === 'dark' ? 0 : 1,
  };
}

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** @throws Error after ten seconds; while the document changes under it the driver's questions fail, which is no fault */
async function untilLoaded(page: Page, address: string): Promise<void> {
  const end = performance.now() + 10_000;
  for (;;) {
    const at = await page
      .evaluate(() => `${document.readyState} ${location.href}`)
      .catch((fault: unknown) => String(fault));
    if (at.startsWith(`complete ${address}`)) return;
    if (performance.now() > end) throw new Error(`${address} is not shown but ${at}`);
    await rest(50);
  }
}

const Trees = z.object({
  result: z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) }),
});
const Evaluated = z.object({ result: z.looseObject({ type: z.literal('success') }) });

/** One command of WebDriver BiDi, past the driver's own interface. */
export function speak(browser: Browser, method: string, ask: object): Promise<unknown> {
  const { connection } = browser as unknown as {
    connection: { send: (method: string, ask: object) => Promise<unknown> };
  };
  return connection.send(method, ask);
}

/**
 * Runs an expression with the browser's own rights and waits for it: what no page may, such as ending a background.
 * @throws when the expression does
 */
export async function inChrome(browser: Browser, expression: string): Promise<void> {
  const trees = Trees.parse(await speak(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const [window] = trees.result.contexts;
  const target = { context: window?.context };
  Evaluated.parse(await speak(browser, 'script.evaluate', { expression, target, awaitPromise: true }));
}

/** Firefox without the extension; the newsstand is its proxy. A profile is kept where one is named. `more` are preferences. */
export function launchFirefox(
  options: Omit<OpenOptions, 'extension'>,
  profile?: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: browserAt('firefox'),
    headless: options.visible !== true,
    defaultViewport: options.visible === true ? null : { width: 1200, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...preferences(options), ...more },
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
}

/** A page of the extension. The load event of one is not reported, so its document is asked instead. */
export async function goToOwn(page: Page, path: string): Promise<void> {
  const address = `moz-extension://${uuid}/${path}`;
  page.goto(address).catch(() => null);
  await untilLoaded(page, address);
}

/**
 * Puts the extension in, and closes its first-run page: the driver is not told where that is, so the browser is asked.
 * @throws Error when it does not open within twenty seconds
 */
export async function installIn(browser: Browser, folder: string): Promise<void> {
  await browser.installExtension(resolve(folder));
  const end = performance.now() + 20_000;
  for (;;) {
    const { contexts } = Trees.parse(await speak(browser, 'browsingContext.getTree', {})).result;
    const welcome = contexts.find(({ url }) => url.endsWith('/welcome.html'));
    if (welcome !== undefined) {
      await speak(browser, 'browsingContext.close', { context: welcome.context });
      return;
    }
    if (performance.now() > end) throw new Error('the first-run page did not open');
    await rest(50);
  }
}

/** Firefox with the extension; the newsstand is its proxy. */
export async function openFirefox(options: OpenOptions): Promise<ReadingBrowser> {
  const faults: string[] = [];
  const requests: string[] = [];
  const browser = await launchFirefox(options);
  await installIn(browser, options.extension);

  const listen = (page: Page): Page => {
    page.on('console', (line) => {
      if (line.type() === 'error') faults.push(`${page.url()}: ${line.text()}`);
    });
    page.on('pageerror', (fault) => faults.push(`${page.url()}: ${String(fault)}`));
    page.on('request', (request) => {
      const own = page.url().startsWith('moz-extension:');
      if (own && !/^(moz-extension|data|blob):/.test(request.url())) requests.push(request.url());
    });
    return page;
  };

  const ownTab = async (path: string, background: boolean): Promise<Page> => {
    const page = listen(await browser.newPage({ background }));
    await goToOwn(page, path);
    return page;
  };

  return {
    name: 'firefox',
    version: await browser.version(),
    faults,
    requests,
    open: async (address) => {
      const page = listen(await browser.newPage());
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return page;
    },
    ownPage: (path) => ownTab(path, false),
    popup: async (over) => {
      await over.bringToFront();
      return ownTab('popup.html', true);
    },
    /* What the browser itself calls when the background has been idle for long enough. */
    stopBackground: async () => {
      await inChrome(
        browser,
        `WebExtensionPolicy.getByID('${firefoxId}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      );
    },
    closed: new Promise((resolve) => {
      browser.on('disconnected', () => {
        resolve();
      });
    }),
    close: () => browser.close(),
  };
}
