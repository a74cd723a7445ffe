import 'fake-indexeddb/auto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { migrations } from '../../lib/store/migrations/index.ts';
import { connectionTo } from '../../lib/store/open.ts';
import { freeze, live } from '../store/frozen.ts';

/** Writes a database of today's version to `test/frozen/`, once: what is frozen is never written again. */
export async function run(): Promise<number> {
  const file = new URL(`../../test/frozen/v${migrations.length}.json`, import.meta.url);
  if (existsSync(file)) {
    process.stderr.write(`lab: version ${migrations.length} is frozen already\n`);
    return 1;
  }
  const store = connectionTo('to-freeze');
  await live(store);
  await store.close();
  await writeFile(file, `${JSON.stringify(await freeze('to-freeze'))}\n`);
  return 0;
}
