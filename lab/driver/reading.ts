import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';

/** One of our highlights as it is painted: the name it is registered under, and its words. */
export interface Painted {
  readonly name: string;
  readonly words: string;
}

/** A real browser with the extension in it, standing in front of the newsstand. */
export interface ReadingBrowser {
  readonly name: BrowserName;
  readonly version: string;
  /** Opens an address in a new tab, in front. */
  open(address: string): Promise<Page>;
  /** The corroboration panel for the page in front: Chromium's own popup; in Firefox its document in a tab behind. */
  popup(over: Page): Promise<Page>;
  /** A page of the extension in a tab of its own. */
  ownPage(path: string): Promise<Page>;
  /** Ends the background as the browser does when it is idle; it comes back with the next event. */
  stopBackground(): Promise<void>;
  /** Errors that the consoles of pages, worker and popup have shown so far. */
  readonly faults: readonly string[];
  /** Addresses outside of the package that the extension's own contexts asked for. */
  readonly requests: readonly string[];
  /** Settles when the browser is gone. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Where the newsstand listens. */
  readonly port: number;
  /** Shows the window. */
  readonly visible?: boolean;
  /** What pages are told that the reader prefers. */
  readonly scheme?: 'light' | 'dark';
}

/** What of ours is painted on a page, in no order. */
export function paintedOn(page: Page): Promise<Painted[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((part) => {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        return { name, words: range.toString() };
      }),
    ),
  );
}

/** Waits until something of ours is painted. @throws after `timeout` milliseconds */
export async function untilPainted(page: Page, timeout = 15_000): Promise<Painted[]> {
  await page.waitForFunction(() => [...CSS.highlights.values()].some((each) => each.size > 0), {
    polling: 50,
    timeout,
  });
  return paintedOn(page);
}

/** The first-run page opens by itself and takes the front; it is closed, so that pages are read as they open. */
export async function closeWelcome(browser: Browser, timeout: number): Promise<void> {
  const welcome = await browser
    .waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout })
    .catch(() => null);
  const page = await welcome?.page();
  await page?.close();
}
