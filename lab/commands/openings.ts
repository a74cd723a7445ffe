import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createExtractor } from '../../lib/extract/index.ts';
import { openingOf } from '../../lib/page/opening.ts';
import { readText } from '../../lib/page/read-article.ts';
import { parsePage } from '../page-file.ts';
import { agreementOn } from '../pages/openings.ts';
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
  let [openings, empty, both, one] = [0, 0, 0, 0];
  for (const { file, url } of pages) {
    const { reading } = readText(parsePage(await readFile(file)), url);
    const end = openingOf(reading)?.text.length;
    if (end === undefined) continue;
    const agreement = agreementOn(extract, reading.text, end);
    openings += 1;
    if (agreement.both + agreement.one === 0) empty += 1;
    both += agreement.both;
    one += agreement.one;
  }
  process.stdout.write(
    `${pages.length} pages, ${openings} painted in two parts, ${empty} of them without a claim in the first\n${both} passages of openings painted alike by the whole, ${one} otherwise\n`,
  );
  return 0;
}
