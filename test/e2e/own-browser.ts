import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page, TargetType } from 'puppeteer-core';
import { browserAt } from '../../lab/driver/find-browser.ts';
import { closeWelcome } from '../../lab/driver/reading.ts';

export const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Chromium on a profile of the disk, which can be killed and opened again. */
export interface OwnBrowser {
  /** A page of the extension. */
  readonly own: Page;
  readonly browser: Browser;
  readonly extension: string;
  /** Ends every process of it at once, as a crash does. */
  readonly kill: () => Promise<void>;
  readonly stopWorker: () => Promise<void>;
}

export async function openOwn(profile: string, port: number, folder = built): Promise<OwnBrowser> {
  const isFirst = !existsSync(join(profile, 'Default'));
  const browser = await launch({
    executablePath: browserAt('chromium'),
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [folder],
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
  const extension = new URL(worker.url()).host;
  if (isFirst) await closeWelcome(browser, 30_000);
  const own = await browser.newPage();
  await own.goto(`chrome-extension://${extension}/popup.html`, { waitUntil: 'domcontentloaded' });
  const control = await own.createCDPSession();
  await control.send('ServiceWorker.enable');
  return {
    own,
    browser,
    extension,
    kill: async () => {
      const gone = new Promise((resolve) => {
        browser.process()?.once('exit', resolve);
      });
      /* Of the group: a process of the database that outlives the browser would go on writing under the next one. */
      const { pid } = browser.process() ?? {};
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
      await gone;
    },
    stopWorker: () => control.send('ServiceWorker.stopAllWorkers'),
  };
}

/**
 * On the browser's page of extensions: lets the extension work in private windows, and come back after it reloaded itself.
 * The browser loads it anew for that.
 */
export async function allowInPrivate({ browser, extension }: OwnBrowser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: Record<string, (change: object) => Promise<void>> };
    };
    await chrome.developerPrivate['updateProfileConfiguration']?.({ inDeveloperMode: true });
    await chrome.developerPrivate['updateExtensionConfiguration']?.({ extensionId, incognitoAccess: true });
  }, extension);
  await page.close();
}

/** A page of the extension, waited for while the browser loads it. */
export async function ownPage({ browser, extension }: OwnBrowser, path = 'popup.html'): Promise<Page> {
  const page = await browser.newPage();
  for (let tries = 0; ; tries++) {
    try {
      await page.goto(`chrome-extension://${extension}/${path}`, { waitUntil: 'domcontentloaded' });
      return page;
    } catch (fault) {
      if (tries === 20) throw fault;
      await new Promise((resolve) => {
        setTimeout(resolve, 250);
      });
    }
  }
}

/** A copy of the build that the browser gives no more room than any web site: only so can its storage run full. */
export async function withoutUnlimitedStorage(into: string): Promise<string> {
  const folder = join(into, 'limited');
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((each) => each !== 'unlimitedStorage');
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}
