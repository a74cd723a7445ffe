import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { browserAt } from '../driver/find-browser.ts';
import { type Look, looksOf } from './looks.ts';
import { serveGallery } from './serve.ts';

const { values: options } = parseArgs({
  options: {
    /** Only states whose name holds this. */
    only: { type: 'string', default: '' },
    out: { type: 'string', default: '.output/gallery' },
    /** Serve the page for looking at, take no pictures. */
    open: { type: 'boolean', default: false },
  },
});

interface State {
  readonly name: string;
  readonly width: number;
  readonly height: number | null;
}

interface Shot {
  readonly state: State;
  readonly look: Look;
}

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const gallery = await serveGallery(options.open ? 5199 : 0);
if (options.open) process.stdout.write(`${gallery.url}\n`);
else process.exitCode = (await takeAll()) === 0 ? 0 : 1;

/** @returns how many faults were found */
async function takeAll(): Promise<number> {
  const browser = await launch({
    executablePath: browserAt('chromium'),
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--hide-scrollbars',
      '--force-color-profile=srgb',
      '--lang=en-GB',
    ],
  });
  try {
    const shots = await listShots(browser);
    if (options.only === '') await rm(options.out, { recursive: true, force: true });
    await mkdir(options.out, { recursive: true });
    const faults = await takeEach(browser, shots);
    process.stdout.write(`${shots.length} pictures in ${options.out}, ${faults} faults\n`);
    return faults;
  } finally {
    await browser.close();
    gallery.close();
  }
}

/** @throws when no state is called so */
async function listShots(browser: Browser): Promise<readonly Shot[]> {
  const page = await browser.newPage();
  await page.goto(gallery.url);
  const states = await page.$$eval('li[data-name]', (items) =>
    items.map(({ dataset }) => ({
      name: dataset['name'] ?? '',
      width: Number(dataset['width']),
      height: Number(dataset['height'] ?? 0) || null,
    })),
  );
  await page.close();
  const chosen = states.filter(({ name }) => name.includes(options.only));
  if (chosen.length === 0) throw new Error(`no state is called ${options.only}`);
  return chosen.flatMap((state) => looksOf(state.name).map((look) => ({ state, look })));
}

/** One after another: a page behind another one gets no frames. */
async function takeEach(browser: Browser, shots: readonly Shot[]): Promise<number> {
  let count = 0;
  for (const shot of shots) {
    const faults = await takeOne(browser, shot);
    count += faults.length;
    for (const fault of faults) process.stdout.write(`${shot.state.name} ${shot.look.name}: ${fault}\n`);
  }
  return count;
}

async function takeOne(browser: Browser, { state, look }: Shot): Promise<readonly string[]> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') faults.push(message.text());
  });
  await page.emulateTimezone('UTC');
  if (look.forcedColours) await forceColours(page);
  const height = state.height ?? (state.width > 700 ? 820 : 320);
  await page.setViewport({ width: state.width, height, deviceScaleFactor: 2 });
  await page.goto(`${gallery.url}?state=${state.name}&${look.query}`);
  const settled = page.waitForSelector('html[data-settled]', { timeout: 20_000 });
  await settled.catch((fault: unknown) => faults.push(String(fault)));
  const path = join(options.out, `${state.name}-${look.name}.png`);
  await page.screenshot({ path, fullPage: state.height === null });
  faults.push(...(await overflow(page)), ...(await axeFaults(page)));
  await page.close();
  return faults;
}

async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

async function overflow(page: Page): Promise<readonly string[]> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return beyond > 0 ? [`scrolls sideways by ${beyond}px`] : [];
}

/** What axe finds against WCAG 2.2 AA and its own best practice. */
async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}, ${nodes[0]?.target.join(' ') ?? ''})`,
    );
  });
}
