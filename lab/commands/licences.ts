import { readFile, writeFile } from 'node:fs/promises';
import { licenceTable, noticesText } from '../licences/notices.ts';

const notices = new URL('../../public/licences.txt', import.meta.url);
const page = new URL('../../docs/store/licences.md', import.meta.url);
const MARKED = /(<!-- table[^>]*-->\n)[^]*?(<!-- end of table -->)/;

/** Writes the notices that are in the package, and the table of all licences into docs/store/licences.md. */
export async function run(): Promise<number> {
  await writeFile(notices, await noticesText());
  const text = await readFile(page, 'utf8');
  await writeFile(
    page,
    text.replace(MARKED, (_, head: string, end: string) => `${head}\n${licenceTable()}\n\n${end}`),
  );
  return 0;
}
