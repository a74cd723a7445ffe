import { loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { inChromium, scriptOf } from '../in-chromium.ts';
import type { Measured, PartOptions } from '../part.ts';
import { median, quantile } from '../rounds.ts';
import type { BenchPage, Filing, Standings } from './in-page.ts';

declare const bench: BenchPage;

type Rounds = readonly (readonly number[])[];

interface AtSize {
  readonly claims: number;
  /** Milliseconds by question and round. */
  readonly times: ReadonlyMap<string, Rounds>;
  readonly filing: readonly Filing[];
  readonly standings: readonly Standings[];
  readonly exported: { readonly seconds: number; readonly megabytes: number };
  /** Articles a second. */
  readonly imported: number;
  /** Of the machine, over the last minute, before and after. */
  readonly load: readonly [number, number];
}

const sizes = [1_000, 10_000, 100_000, 1_000_000];
const ROUNDS = 6;

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
  const imported = (1000 * (size - filled / (claims / size))) / (performance.now() - start);
  const before = loadNow();
  const times = new Map<string, (readonly number[])[]>();
  const filing: Filing[] = [];
  const standings: Standings[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    for (const name of await page.evaluate(() => bench.names())) {
      const each = await page.evaluate((...ask) => bench.run(...ask), size, name, round);
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), each]);
    }
    const filed = await page.evaluate((...ask) => bench.filing(...ask), size, round);
    if (round >= 0) filing.push(filed);
    const stood = await page.evaluate((...ask) => bench.standings(...ask), size, round);
    if (round >= 0) standings.push(stood);
    process.stderr.write(`${claims} claims, round ${round + 1} of ${ROUNDS}, load ${loadNow().toFixed(1)}\n`);
  }
  const exported = await page.evaluate(() => bench.exportAll());
  return { claims, times, filing, standings, exported, imported, load: [before, loadNow()] };
}

const loadNow = (): number => loadavg()[0] ?? 0;

const ratioOf = (filing: readonly Filing[]): number =>
  median(filing.flatMap(({ filed }) => filed)) / median(filing.flatMap(({ plain }) => plain));

/** Of the medians, and of the 95th percentiles. */
function timesPlain(standings: readonly Standings[]): string {
  const [worked, plain] = [
    standings.flatMap(({ worked }) => worked),
    standings.flatMap(({ plain }) => plain),
  ] as const;
  const slowest = quantile(worked, P95) / quantile(plain, P95);
  return `${(median(worked) / median(plain)).toFixed(2)} (${slowest.toFixed(2)})`;
}

/** At the largest size. */
function ratiosOf(measured: readonly AtSize[]): Readonly<Record<string, number>> {
  const largest = measured.at(-1);
  return largest ? { 'a plain write': 1 / ratioOf(largest.filing) } : {};
}

/** As in-page.ts has it. */
const RESTED =
  'Before each asking for a standing, and before each filing and each plain write, the browser has 20 ms in which nobody asks for anything, as when a reader opens a page; the medians of five are of askings without a wait. The article asked for is at hand, as its page is. A background that is awake holds the days of what was asked for before (130 at most); for the first standing after it started, and where reading is compared with it, it holds nothing. Filing goes first as often as the plain write.';

const P95 = 0.95;
const ms = (times: readonly number[]): string =>
  `${median(times).toFixed(1)} (${quantile(times, P95).toFixed(1)})`;

function textOf(
  measured: readonly AtSize[],
  peers: Readonly<Record<string, readonly number[]>>,
  version: string,
): string {
  const row = (name: string, cell: (at: AtSize) => string, last = ''): string =>
    `| ${[name, ...measured.map(cell), last].join(' | ')} |`;
  const roundsOf = (at: AtSize | undefined, name: string): Rounds => at?.times.get(name) ?? [];
  const growth = (name: string): string =>
    (median(roundsOf(measured.at(-1), name).flat()) / median(roundsOf(measured[0], name).flat())).toFixed(2);
  const names = [...(measured[0]?.times.keys() ?? [])];
  return [
    `${version}. Milliseconds over ${ROUNDS} rounds behind one that warms up, in each of which all questions were asked in turn, median (95th percentile), and how many times longer the largest library takes than the smallest. ${RESTED}`,
    '',
    row('', ({ claims }) => `${claims.toLocaleString('en')} claims`, 'growth'),
    row('---', () => '---:', '---:'),
    ...names.map((name) => row(name, (at) => ms(roundsOf(at, name).flat()), growth(name))),
    row('filing, as a multiple of a plain idb write of the same records', ({ filing }) =>
      ratioOf(filing).toFixed(2),
    ),
    row('the records of a first standing, only read, in the same waits and at hand', ({ standings }) =>
      ms(standings.flatMap(({ plain }) => plain)),
    ),
    row('a first standing, as a multiple of only reading its records', ({ standings }) =>
      timesPlain(standings),
    ),
    row('import, articles a second', ({ imported }) => imported.toFixed(0)),
    row('export everything, MB a second', ({ exported }) =>
      (exported.megabytes / exported.seconds).toFixed(1),
    ),
    row('load of the machine, before and after', ({ load }) =>
      load.map((each) => each.toFixed(1)).join(', '),
    ),
    '',
    'Writing 200 sheets, one transaction each, and reading a page of 50, against IndexedDB alone (interleaved, seven rounds): ' +
      Object.entries(peers)
        .map(([name, times]) => `${name} ${(median(times) / median(peers['raw'] ?? [])).toFixed(2)}`)
        .join(', ') +
      '.',
  ].join('\n');
}
