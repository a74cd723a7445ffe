import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { licenceTable, noticesText } from '../../lab/licences/notices.ts';
import { bytesOf, stores } from './built.ts';

const page = fileURLToPath(new URL('../../docs/store/licences.md', import.meta.url));
/** Licences under which code may lie in the package. */
const fit = /^(MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|MPL-2\.0)$/;

test('the notices in every package are those of what the bundler took', async () => {
  const notices = await noticesText();
  for (const store of stores) expect(bytesOf(store, 'licences.txt').toString('utf8')).toBe(notices);
  const named = [...notices.matchAll(/^(\S+) \d\S* \(([^)]+)\)$/gm)].map(([, name, licence]) => [
    name,
    licence,
  ]);
  expect(named.map(([name]) => name)).toEqual(expect.arrayContaining(['idb', 'preact', 'zod']));
  expect(named.filter(([, licence]) => !fit.test(licence ?? ''))).toEqual([]);
}, 120_000);

test('the table of all licences is current', () => {
  expect(readFileSync(page, 'utf8')).toContain(licenceTable());
});

test('a licence that does not fit would be seen', () => {
  for (const licence of ['GPL-3.0', 'not stated', 'UNLICENSED']) expect(fit.test(licence)).toBe(false);
});
