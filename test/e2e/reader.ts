import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import { openChromium } from '../../lab/driver/chromium.ts';
import type { BrowserName } from '../../lab/driver/find-browser.ts';
import { openFirefox } from '../../lab/driver/firefox.ts';
import type { OpenOptions, ReadingBrowser } from '../../lab/driver/reading.ts';
import { type Newsstand, openNewsstand } from '../../lab/newsstand/server.ts';

const built: Readonly<Record<BrowserName, string>> = {
  chromium: fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)),
};

const openers: Readonly<Record<BrowserName, (options: OpenOptions) => Promise<ReadingBrowser>>> = {
  chromium: openChromium,
  firefox: openFirefox,
};

/** A newsstand and a browser with the freshly built extension in front of it. */
export interface Reader {
  readonly stand: Newsstand;
  readonly browser: ReadingBrowser;
}

export async function sitDown(name: BrowserName, extra: Partial<OpenOptions>): Promise<Reader> {
  const extension = built[name];
  if (!existsSync(extension)) throw new Error(`no build in ${extension}: npm run build`);
  const stand = await openNewsstand();
  const browser = await openers[name]({ extension, port: stand.port, ...extra });
  return { stand, browser };
}

/** Runs the same tests in both browsers; `reader()` is there once the tests run. */
export function inBothBrowsers(
  what: string,
  tests: (reader: () => Reader, name: BrowserName) => void,
  extra: Partial<OpenOptions> = {},
): void {
  describe.each(['chromium', 'firefox'] as const)(`${what}, in %s`, (name) => {
    let reader: Reader | null = null;
    beforeAll(async () => {
      reader = await sitDown(name, extra);
    });
    afterAll(async () => {
      await reader?.browser.close();
      await reader?.stand.close();
    });
    tests(() => {
      if (!reader) throw new Error('the browser did not open');
      return reader;
    }, name);
  });
}
