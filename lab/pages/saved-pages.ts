import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as z from 'zod/mini';

const Manifest = z.array(
  z.object({ id: z.string(), file: z.string(), url: z.optional(z.nullable(z.string())), outlet: z.string() }),
);

export interface SavedPage {
  readonly id: string;
  readonly url: string;
  readonly file: string;
}

/** The pages of a folder's `manifest.json`; one that does not say its address gets one under its outlet's host. */
export async function savedPages(folder: string): Promise<readonly SavedPage[]> {
  const rows = Manifest.parse(JSON.parse(await readFile(resolve(folder, 'manifest.json'), 'utf8')));
  return rows.map(({ id, file, url, outlet }) => ({
    id,
    file: resolve(folder, file),
    url: (url ?? `https://www.${outlet}/news/${id}`).replace(/^http:/, 'https:'),
  }));
}
