import { once } from 'node:events';
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { launch, type Page } from 'puppeteer-core';
import { browserAt } from '../../driver/find-browser.ts';
import { writeSection } from '../section.ts';
import type { BenchPage, Filing, Times } from './in-page.ts';

declare const bench: BenchPage;

interface Measured {
  readonly claims: number;
  readonly times: Readonly<Record<string, Times>>;
  readonly fillSeconds: number;
  readonly filing: Filing;
  readonly exported: { readonly seconds: number; readonly megabytes: number };
}

const sizes = [1_000, 10_000, 100_000, 1_000_000];

/** Fills one database in real Chromium step by step and asks the reader's questions at each size. `--most N` claims, 100,000 unless told. */
export async function run(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--most');
  const most = at === -1 ? 100_000 : Number(args[at + 1]);
  const script = await bundled();
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>bench</title>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await launch({
    executablePath: browserAt('chromium'),
    headless: true,
    protocolTimeout: 3_600_000,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.addScriptTag({ content: script });
    const measured: Measured[] = [];
    let filled = 0;
    for (const claims of sizes.filter((size) => size <= most)) {
      measured.push(await measureAt(page, filled, claims));
      filled = claims;
    }
    const peers = await page.evaluate(() => bench.peers());
    const text = report(measured, peers, await browser.version());
    await writeSection('store', text);
    process.stderr.write(`${text}\n`);
    return 0;
  } finally {
    await browser.close();
    server.close();
  }
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('./in-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome123',
  });
  return outputFiles[0]?.text ?? '';
}

async function measureAt(page: Page, filled: number, claims: number): Promise<Measured> {
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

function report(
  measured: readonly Measured[],
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
