import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { firefoxId, goToOwn, inChrome, installIn, launchFirefox } from '../../lab/driver/firefox.ts';

export const builtForFirefox = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** Firefox on a profile of the disk, which can be killed and opened again. */
export interface OwnFirefox {
  /** A page of the extension. */
  readonly own: Page;
  readonly browser: Browser;
  /** Ends every process of it at once, as a crash does. */
  readonly kill: () => Promise<void>;
}

/** The browser forgets a package that is not signed whenever it ends: it is put in again at every start. `more` are preferences. */
export async function openOwnFirefox(
  profile: string,
  port: number,
  folder = builtForFirefox,
  more: Readonly<Record<string, unknown>> = {},
): Promise<OwnFirefox> {
  const browser = await launchFirefox({ port }, profile, more);
  await installIn(browser, folder);
  const own = await ownPage(browser);
  return {
    own,
    browser,
    kill: async () => {
      const gone = new Promise((resolve) => {
        browser.process()?.once('exit', resolve);
      });
      browser.process()?.kill('SIGKILL');
      await gone;
      await browser.close().catch(() => null);
      await rest(500);
      /* The driver puts the preferences of the profile back, and keeps what it replaced under this name until it has. */
      while (existsSync(join(profile, 'user.js.puppeteer'))) await rest(50);
    },
  };
}

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

export async function ownPage(browser: Browser, path = 'popup.html'): Promise<Page> {
  const page = await browser.newPage();
  await goToOwn(page, path);
  return page;
}

/** As on a disk that is full: to all that extensions and pages store the browser gives one kilobyte. */
export function openWithoutRoom(profile: string, port: number): Promise<OwnFirefox> {
  return openOwnFirefox(profile, port, builtForFirefox, {
    'dom.quotaManager.temporaryStorage.fixedLimit': 1,
  });
}

/** Lets the extension work in private windows, as its page of the browser's settings does, which loads it anew. */
export async function allowInPrivate(browser: Browser): Promise<void> {
  await inChrome(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const given = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add('${firefoxId}', given);
      await (await AddonManager.getAddonByID('${firefoxId}')).reload();
    })()`,
  );
}

/** Opens an address in a window of its own that is private. */
export async function openPrivately(browser: Browser, address: string): Promise<void> {
  await inChrome(
    browser,
    `(async () => {
      const window = Services.wm.getMostRecentBrowserWindow().OpenBrowserWindow({ private: true });
      await new Promise((resolve) => { window.addEventListener('load', resolve, { once: true }); });
      await window.delayedStartupPromise;
      window.openTrustedLinkIn('${address}', 'current');
    })()`,
  );
}

/** Bytes of the files of the library's database in a profile. */
export async function databaseBytes(profile: string): Promise<number> {
  const storage = join(profile, 'storage', 'default');
  const names = await readdir(storage, { recursive: true });
  const sizes = names
    .filter((name) => name.startsWith('moz-extension') && /\/idb\/.*\.sqlite/.test(name))
    .map(async (name) => (await stat(join(storage, name)).catch(() => null))?.size ?? 0);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
