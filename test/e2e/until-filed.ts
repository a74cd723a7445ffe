import type { Page } from 'puppeteer-core';

/**
 * Waits until the article of the tab in front is in the library: painted claims do not say so, they are there first. Looks from a page of
 * the extension, without a word to the background, which may be stopped meanwhile. @throws after `timeout` milliseconds
 */
export async function untilFiled(own: Page, address: string, timeout = 40_000): Promise<void> {
  await own.waitForFunction(
    async (wanted) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
      const { tabs = [] } = await chrome.storage.session.get('tabs');
      return tabs.some(
        ([tab, { url, status }]) => tab === front?.id && url === wanted && status.state === 'article',
      );
    },
    { polling: 50, timeout },
    address,
  );
}

interface Api {
  readonly tabs: { readonly query: (of: object) => Promise<readonly { id?: number }[]> };
  readonly storage: {
    readonly session: { readonly get: (key: string) => Promise<{ tabs?: readonly Told[] }> };
  };
}

/** What the content script of a tab said of its page. */
type Told = readonly [tab: number, { readonly url: string; readonly status: { readonly state: string } }];
