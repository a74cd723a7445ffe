import type { Page } from 'puppeteer-core';
import { inChromium, scriptOf } from '../in-chromium.ts';
import type { Measured, PartOptions } from '../part.ts';
import type { BenchPage, Filing, Times } from './in-page.ts';

declare const bench: BenchPage;

interface AtSize {
  readonly claims: number;
  readonly times: Readonly<Record<string, Times>>;
  readonly fillSeconds: number;
  readonly filing: Filing;
  readonly exported: { readonly seconds: number; readonly megabytes: number };
}

const sizes = [1_000, 10_000, 100_000, 1_000_000];

/** Fills one database in real Chromium step by step, up to `most` claims, and asks the reader's questions at each size. */
export async function run({ most }: PartOptions): Promise<Measured> {
  const script = await scriptOf(new URL('in-page.ts', import.meta.url));
  return await inChromium(
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>bench</title>');
    },
    async ({ page, site, version }) => {
      await page.goto(site);
      await page.addScriptTag({ content: script });
      const measured: AtSize[] = [];
      let filled = 0;
      for (const claims of sizes.filter((size) => size <= most)) {
        measured.push(await measureAt(page, filled, claims));
        filled = claims;
      }
      const peers = await page.evaluate(() => bench.peers());
      return { text: textOf(measured, peers, version), ratios: ratiosOf(measured) };
    },
  );
}

async function measureAt(page: Page, filled: number, claims: number): Promise<AtSize> {
  const start = performance.now();
  const size = await page.evaluate(
    async (from, to) => {
      await bench.fill(from / bench.claims, to / bench.claims);
      return to / bench.claims;
    },
    filled,
    claims,
  );
  const fillSeconds = (performance.now() - start) / 1000;
  const times: Record<string, Times> = {};
  for (const name of await page.evaluate((articles) => bench.names(articles), size)) {
    times[name] = await page.evaluate((articles, each) => bench.run(articles, each), size, name);
    process.stderr.write(`${claims} claims, ${name}: ${times[name].median.toFixed(1)} ms\n`);
  }
  const filing = await page.evaluate((articles) => bench.filing(articles), size);
  process.stderr.write(`${claims} claims, filing: ${JSON.stringify(filing)}\n`);
  const exported = await page.evaluate(() => bench.exportAll());
  return { claims, times, fillSeconds, filing, exported };
}

/** At the largest size. */
function ratiosOf(measured: readonly AtSize[]): Readonly<Record<string, number>> {
  const largest = measured.at(-1);
  return largest ? { 'a plain write': largest.filing.plain.median / largest.filing.filed.median } : {};
}

function textOf(
  measured: readonly AtSize[],
  peers: Readonly<Record<string, Times>>,
  version: string,
): string {
  const [smallest] = measured;
  const names = Object.keys(smallest?.times ?? {});
  const head = measured.map(({ claims }) => `${claims.toLocaleString('en')} claims`);
  const row = (name: string, cells: readonly string[]) => `| ${[name, ...cells].join(' | ')} |`;
  const ms = ({ median, p95 }: Times) => `${median.toFixed(1)} (${p95.toFixed(1)})`;
  const growth = (name: string) => {
    const first = smallest?.times[name]?.median ?? 0;
    const last = measured.at(-1)?.times[name]?.median ?? 0;
    return first > 0 ? (last / first).toFixed(2) : '';
  };
  const raw = peers['raw']?.median ?? 0;
  return [
    `${version}. Milliseconds, median (95th percentile), and how many times longer the largest library takes than the smallest.`,
    '',
    row('', [...head, 'growth']),
    row('---', [...head.map(() => '---:'), '---:']),
    ...names.map((name) =>
      row(name, [...measured.map(({ times }) => (times[name] ? ms(times[name]) : '')), growth(name)]),
    ),
    row('filing, as a multiple of a plain idb write of the same records', [
      ...measured.map(({ filing }) => (filing.filed.median / filing.plain.median).toFixed(2)),
      '',
    ]),
    row('export everything, MB a second', [
      ...measured.map(({ exported }) => (exported.megabytes / exported.seconds).toFixed(1)),
      '',
    ]),
    '',
    'Writing 200 sheets, one transaction each, and reading a page of 50, against IndexedDB alone (interleaved, seven rounds): ' +
      Object.entries(peers)
        .map(([name, { median }]) => `${name} ${(median / raw).toFixed(2)}`)
        .join(', ') +
      '.',
  ].join('\n');
}
