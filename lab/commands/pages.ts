import { resolve } from 'node:path';
import { type Browser, TargetType, type WebWorker } from 'puppeteer-core';
import { openFor } from '../pages/cost.ts';
import { savedPages } from '../pages/saved-pages.ts';
import { table } from '../pages/table.ts';
import { visit, type Visit } from '../pages/visit.ts';

function option(args: readonly string[], name: string, otherwise: string): string {
  const at = args.indexOf(name);
  return at === -1 ? otherwise : (args[at + 1] ?? otherwise);
}

async function workerOf(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (each) => each.type() === TargetType.SERVICE_WORKER && each.url().startsWith('chrome-extension:'),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('the extension has no worker');
  return worker;
}

/** Asks the tab's content script what it made of the page. */
async function statusIn(
  browser: Browser,
): Promise<{ statusOf: (url: string) => Promise<unknown>; faults: string[] }> {
  const faults: string[] = [];
  const listened = new Set<WebWorker>();
  return {
    faults,
    statusOf: async () => {
      const worker = await workerOf(browser);
      if (!listened.has(worker)) {
        listened.add(worker);
        worker.on('console', (line: { type: () => string; text: () => string }) => {
          if (line.type() === 'error') faults.push(line.text());
        });
      }
      return worker.evaluate(
        `(async () => {
          const [tab] = await chrome.tabs.query({ active: true });
          const reply = await chrome.tabs.sendMessage(tab.id, { to: 'page', name: 'status', ask: {} }).catch(() => null);
          return reply?.answer?.status ?? null;
        })()`,
      );
    },
  };
}

/**
 * Visits saved pages under their own addresses with the built extension, in Chromium.
 * `pages cost` measures instead what that costs.
 * `--data DIR` (a folder with manifest.json), `--extension DIR`, `--only ID`, `--off` (without the extension).
 */
export async function run(args: readonly string[]): Promise<number> {
  if (args[0] === 'cost') return await (await import('./pages-cost.ts')).run(args.slice(1));
  const only = option(args, '--only', '');
  const isOff = args.includes('--off');
  const pages = (await savedPages(resolve(option(args, '--data', '../shared/data/pages')))).filter(({ id }) =>
    id.includes(only),
  );
  const browser = await openFor(isOff ? null : resolve(option(args, '--extension', '.output/chrome-mv3')));
  const visits: Visit[] = [];
  try {
    const asked = isOff ? null : await statusIn(browser);
    for (const page of pages) visits.push(await visit(browser, page, asked?.statusOf ?? null));
    process.stdout.write(table(visits, asked?.faults ?? []));
  } finally {
    await browser.close();
  }
  return 0;
}
