import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { browserAt } from '../driver/find-browser.ts';
import { type Look, looksOf } from './looks.ts';
import { serveGallery } from './serve.ts';

interface State {
  readonly name: string;
  readonly width: number;
  readonly height: number | null;
}

export interface Shot {
  /** Of the state and the look: how its picture is called. */
  readonly name: string;
  readonly state: State;
  readonly look: Look;
}

export interface StageOptions {
  /** Device pixels to a CSS pixel. */
  readonly scale: number;
  /** Further arguments for the browser. */
  readonly args?: readonly string[];
}

/** A browser in front of the gallery. */
export interface Stage {
  /** Every state in every look that it is shown in. */
  readonly shots: readonly Shot[];
  /**
   * Shows one and hands over the page once it is settled, with what its console has said. One after another: there is one page, for a
   * page behind another one gets no frames.
   */
  readonly show: <T>(shot: Shot, use: (page: Page, faults: string[]) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Dates are told by how far they are; this is when the gallery is looked at. */
const NOW = Date.parse('2026-11-21T10:00:00Z');

export async function openStage({ scale, args = [] }: StageOptions): Promise<Stage> {
  const gallery = await serveGallery();
  const browser = await launch({
    executablePath: browserAt('chromium'),
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--hide-scrollbars',
      '--force-color-profile=srgb',
      '--disable-lcd-text',
      '--lang=en-GB',
      ...args,
    ],
  });
  const shots = await listShots(browser, gallery.url);
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  let said: string[] = [];
  page.on('pageerror', (fault) => said.push(String(fault)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') said.push(message.text());
  });
  await page.emulateTimezone('UTC');
  await stopClock(page);
  return {
    shots,
    show: async ({ state, look }, use) => {
      said = [];
      await emulate(session, look);
      const { name, width, height } = state;
      await page.setViewport({
        width,
        height: height ?? (width > 700 ? 820 : 320),
        deviceScaleFactor: scale,
      });
      await page.goto(`${gallery.url}?state=${name}&${look.query}`);
      const settled = page.waitForSelector('html[data-settled]', { timeout: 20_000 });
      await settled.catch((fault: unknown) => said.push(String(fault)));
      return await use(page, said);
    },
    close: async () => {
      await browser.close();
      gallery.close();
    },
  };
}

async function listShots(browser: Browser, url: string): Promise<readonly Shot[]> {
  const page = await browser.newPage();
  await page.goto(url);
  const states = await page.$$eval('li[data-name]', (items) =>
    items.map(({ dataset }) => ({
      name: dataset['name'] ?? '',
      width: Number(dataset['width']),
      height: Number(dataset['height'] ?? 0) || null,
    })),
  );
  await page.close();
  return states.flatMap((state) =>
    looksOf(state.name).map((look) => ({ name: `${state.name}-${look.name}`, state, look })),
  );
}

function stopClock(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument((now: number) => {
    const Clock = Date;
    globalThis.Date = class extends Clock {
      constructor(...given: unknown[]) {
        super(...((given.length === 0 ? [now] : given) as [number]));
      }
      static override now(): number {
        return now;
      }
    } as DateConstructor;
  }, NOW);
}

async function emulate(session: CDPSession, look: Look): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'prefers-color-scheme', value: look.forcedColours ? 'dark' : 'light' },
      ...(look.forcedColours ? [{ name: 'forced-colors', value: 'active' }] : []),
    ],
  });
}

/** The whole of a state as PNG. */
export async function pictureOf(page: Page, { state }: Shot): Promise<Uint8Array> {
  return await page.screenshot({ fullPage: state.height === null, type: 'png' });
}
