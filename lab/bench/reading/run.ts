import { readFileSync } from 'node:fs';
import { savedPages } from '../../pages/saved-pages.ts';
import { inChromium, scriptOf } from '../in-chromium.ts';
import { median } from '../rounds.ts';
import { type Measured, type PartOptions, tableOf } from '../part.ts';
import type { ReadingBench } from './in-page.ts';

declare const readingBench: ReadingBench;

/** No script of a page runs and nothing is fetched; what is asked through the driver still is. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

type Times = Readonly<Record<string, number>>;

/**
 * Finding an article and its text on the saved pages, in Chromium, against Readability and defuddle, and the index of a page's
 * text against plain recursion.
 */
export async function run({ data }: PartOptions): Promise<Measured> {
  const pages = await savedPages(`${data}/pages`);
  const script = await scriptOf(new URL('in-page.ts', import.meta.url));
  const articles: Times[] = [];
  const indexes: Times[] = [];
  await inChromium(
    ({ url }, response) => {
      const saved = pages[Number(url?.slice(1))];
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': POLICY });
      response.end(saved ? readFileSync(saved.file) : '');
    },
    async ({ page, site }) => {
      for (const at of pages.keys()) {
        await page.goto(`${site}${at}`, { waitUntil: 'domcontentloaded' });
        await page.evaluate(script);
        articles.push(await page.evaluate(() => readingBench.article()));
        indexes.push(await page.evaluate(() => readingBench.index()));
      }
    },
  );
  const of = (times: readonly Times[], name: string): number =>
    median(times.map((each) => (each[name] ?? 0) / (each['hearsay'] ?? 1)));
  const row = (what: string, times: readonly Times[], name: string): readonly string[] => [
    `${what}, ${name}`,
    median(times.map((each) => each[name] ?? 0)).toFixed(2),
    of(times, name).toFixed(2),
  ];
  return {
    text: tableOf(
      `${articles.length} saved pages; milliseconds warm, and how many times ours, medians over the pages.`,
      ['what, by whom', 'ms', 'times ours'],
      [
        ...['hearsay', 'readability', 'defuddle'].map((name) => row('article', articles, name)),
        ...['hearsay', 'plain'].map((name) => row('text index', indexes, name)),
      ],
    ),
    ratios: {
      readability: of(articles, 'readability'),
      defuddle: of(articles, 'defuddle'),
      'plain recursion': of(indexes, 'plain'),
    },
  };
}
