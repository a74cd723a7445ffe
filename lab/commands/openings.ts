import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createExtractor } from '../../lib/extract/index.ts';
import { openingOf } from '../../lib/page/opening.ts';
import { readText } from '../../lib/page/read-article.ts';
import { parsePage } from '../page-file.ts';
import { type Agreement, agreementOn } from '../pages/openings.ts';
import { savedPages } from '../pages/saved-pages.ts';
import { attributionWeights } from '../weights.ts';

/** `openings [--data DIR]`: of saved pages, how much of what is painted in the opening first is what the whole article has there. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string', default: '../shared/data/pages' } },
  });
  const extract = createExtractor({ attribution: await attributionWeights() });
  const pages = await savedPages(resolve(values.data));
  const agreements: Agreement[] = [];
  for (const { file, url } of pages) {
    const { reading } = readText(parsePage(await readFile(file)), url);
    const end = openingOf(reading)?.text.length;
    if (end !== undefined) agreements.push(agreementOn(extract, reading.text, end));
  }
  const sum = (of: keyof Agreement): number => agreements.reduce((all, each) => all + each[of], 0);
  const empty = agreements.filter(({ stay, go }) => stay + go === 0).length;
  process.stdout.write(
    `${pages.length} pages, ${agreements.length} painted in two parts, ${empty} of them without a claim in the first\n` +
      `of the passages painted first ${sum('stay')} stay and ${sum('go')} go; ${sum('come')} among them come with the whole\n`,
  );
  return 0;
}
