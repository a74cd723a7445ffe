import { readFileSync } from 'node:fs';
import { readMetadata } from '../../lib/page/metadata.ts';
import { readText } from '../../lib/page/read-article.ts';
import { rowsIn } from '../eval/rows-of-file.ts';
import { parsePage } from '../page-file.ts';

export interface SampleText {
  readonly id: string;
  readonly text: string;
}

const rows =
  (file: string) =>
  (data: string): readonly SampleText[] =>
    rowsIn(`${data}/${file}`).map((row) => ({ id: String(row['id']), text: String(row['text']) }));

/** The text of each saved page that is an article. */
function pages(data: string): readonly SampleText[] {
  return rowsIn(`${data}/pages/manifest.json`).flatMap((row) => {
    const document = parsePage(readFileSync(`${data}/pages/${String(row['file'])}`));
    const { url } = row;
    const metadata = readMetadata(document, typeof url === 'string' ? url : 'https://page.invalid/article');
    const { isArticle, reading } = readText(document, metadata.canonicalUrl, metadata);
    return isArticle ? [{ id: String(row['id']), text: reading.text }] : [];
  });
}

/** Texts that the attribution model was neither trained nor tuned on, by name; `data` is the data folder. */
export const sampleSets: Readonly<Record<string, (data: string) => readonly SampleText[]>> = {
  casie: rows('losses/casie.jsonl'),
  basil: rows('stories/basil.jsonl'),
  pages,
};
