import { writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { ClaimBody } from '../../lib/exchange/body.ts';
import { ExportFile } from '../../lib/exchange/file-schema.ts';

const folder = new URL('../../public/schema/', import.meta.url);

/** The JSON Schemas that ship with the extension, by file name. */
export const schemas = {
  'claim-body-1.json': () => schemaOf(ClaimBody, 'The body of a claim in a Hearsay export'),
  'export-1.json': () => schemaOf(ExportFile, 'A Hearsay export: a W3C annotation collection'),
} as const;

/** Writes the schemas anew from the types that the import checks with. */
export async function run(): Promise<number> {
  for (const [name, schema] of Object.entries(schemas)) {
    await writeFile(new URL(name, folder), schema());
    process.stdout.write(`public/schema/${name}\n`);
  }
  return 0;
}

function schemaOf(type: z.ZodMiniType, title: string): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(type) }, null, 2)}\n`;
}
