import {
  type Browser,
  type CDPSession,
  type Extension,
  launch,
  type Page,
  type Target,
  TargetType,
} from 'puppeteer-core';
import { browserAt } from './find-browser.ts';
import { closeWelcome, type OpenOptions, type ReadingBrowser } from './reading.ts';

const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter',
  '--force-prefers-reduced-motion',
];

/** What the extension's own contexts say and ask for. */
interface Witnessed {
  readonly faults: string[];
  readonly requests: string[];
}

const isOurs = (address: string): boolean => /^(chrome-extension|data|blob):/.test(address);

const isWorker = (target: Target): boolean =>
  target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension:');

/** Listens to the first worker. One that is started again does not start while a debugger waits for it. */
async function witness(target: Target, seen: Witnessed): Promise<CDPSession> {
  const session = await target.createCDPSession();
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!isOurs(request.url)) seen.requests.push(request.url);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    seen.faults.push(`worker: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error')
      seen.faults.push(`worker: ${args.map((each) => String(each.value ?? each.description)).join(' ')}`);
  });
  await session.send('Network.enable');
  await session.send('Runtime.enable');
  return session;
}

function listen(page: Page, seen: Witnessed): Page {
  const own = (): boolean => page.url().startsWith('chrome-extension:');
  page.on('console', (line) => {
    if (line.type() === 'error') seen.faults.push(`${page.url()}: ${line.text()}`);
  });
  page.on('pageerror', (fault) => seen.faults.push(`${page.url()}: ${String(fault)}`));
  page.on('request', (request) => {
    if (own() && !isOurs(request.url())) seen.requests.push(request.url());
  });
  return page;
}

async function theExtension(browser: Browser): Promise<Extension> {
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('Chromium did not take the extension');
  return extension;
}

/** Chromium with the extension; every host name leads to the newsstand. */
export async function openChromium(options: OpenOptions): Promise<ReadingBrowser> {
  const seen: Witnessed = { faults: [], requests: [] };
  const browser = await launch({
    executablePath: browserAt('chromium'),
    headless: options.visible !== true,
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: options.visible === true ? null : { width: 1200, height: 900 },
    args: [
      ...quiet,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
    ],
  });
  const listening = await witness(await browser.waitForTarget(isWorker), seen);
  const extension = await theExtension(browser);
  await closeWelcome(browser, 20_000);

  const [blank] = await browser.pages();
  if (!blank) throw new Error('Chromium opened without a tab');
  const control = await blank.createCDPSession();
  await control.send('ServiceWorker.enable');

  const tab = async (address: string): Promise<Page> => {
    const page = listen(await browser.newPage(), seen);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.scheme ?? 'light' }]);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return page;
  };

  return {
    name: 'chromium',
    version: await browser.version(),
    faults: seen.faults,
    requests: seen.requests,
    open: tab,
    ownPage: (path) => tab(`chrome-extension://${extension.id}/${path}`),
    popup: async (over) => {
      await over.bringToFront();
      const coming = browser.waitForTarget((target) => /\/popup\.html(#|$)/.test(target.url()), {
        timeout: 10_000,
      });
      await over.triggerExtensionAction(extension);
      const popup = listen(await (await coming).asPage(), seen);
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.scheme ?? 'light' }]);
      return popup;
    },
    stopBackground: async () => {
      await listening.detach().catch(() => null);
      await control.send('ServiceWorker.stopAllWorkers');
    },
    closed: new Promise((resolve) => {
      browser.on('disconnected', () => {
        resolve();
      });
    }),
    close: () => browser.close(),
  };
}
