import { resolve } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { browserAt } from './find-browser.ts';
import { closeWelcome, type OpenOptions, type ReadingBrowser } from './reading.ts';

const id = 'hearsay@hearsay.example';
/** Fixed, so that the addresses of our own pages are known; any UUID would do. */
const uuid = 'b3a2c1d0-0f1e-4d2c-8b3a-4c5d6e7f8091';

function preferences(options: OpenOptions): Record<string, unknown> {
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
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    ...(options.idleMs === undefined ? {} : { 'extensions.background.idle.timeout': options.idleMs }),
    'ui.prefersReducedMotion': 1,
    'ui.systemUsesDarkTheme': options.scheme === 'dark' ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': options.scheme === 'dark' ? 0 : 1,
  };
}

/** Firefox with the extension; the newsstand is its proxy. */
export async function openFirefox(options: OpenOptions): Promise<ReadingBrowser> {
  const faults: string[] = [];
  const requests: string[] = [];
  const browser = await launch({
    browser: 'firefox',
    executablePath: browserAt('firefox'),
    headless: options.visible !== true,
    defaultViewport: options.visible === true ? null : { width: 1200, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
  await browser.installExtension(resolve(options.extension));
  await closeWelcome(browser, 5_000);

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

  /** The load event of an extension page is not reported, so its document is asked instead. */
  const ownTab = async (path: string, background: boolean): Promise<Page> => {
    const page = listen(await browser.newPage({ background }));
    const address = `moz-extension://${uuid}/${path}`;
    page.goto(address).catch(() => null);
    await page.waitForFunction(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      { polling: 50, timeout: 10_000 },
      address,
    );
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
    stopBackground: async () => {
      if (options.idleMs === undefined) throw new Error('Firefox ends its background by idling: set idleMs');
      await new Promise((done) => {
        setTimeout(done, (options.idleMs ?? 0) * 3);
      });
    },
    closed: new Promise((resolve) => {
      browser.on('disconnected', () => {
        resolve();
      });
    }),
    close: () => browser.close(),
  };
}
