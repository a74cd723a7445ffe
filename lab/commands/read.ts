import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { readMetadata } from '../../lib/page/metadata.ts';
import { readText } from '../../lib/page/read-article.ts';
import { parsePage } from '../page-file.ts';
import { rowsOf, withRows, writeRow } from '../rows.ts';

const Row = z.object({ id: z.string(), file: z.string(), url: z.optional(z.string()) });

/** `{id, file, url?}` rows in, `{id, isArticle, title, outlet, date, language, text}` rows out. */
export function run(): Promise<number> {
  return withRows(async () => {
    for await (const { id, file, url } of rowsOf((value) => Row.parse(value))) {
      const document = parsePage(await readFile(file));
      const metadata = readMetadata(document, url ?? 'https://page.invalid/article');
      const { isArticle, reading } = readText(document, url ?? metadata.canonicalUrl, metadata);
      const { title, published, language, text } = reading;
      await writeRow({
        id,
        isArticle,
        title,
        outlet: new URL(reading.url).hostname.replace(/^www\./, ''),
        date: published,
        language,
        text,
      });
    }
  });
}
