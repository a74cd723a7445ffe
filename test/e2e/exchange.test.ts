import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { runJob } from '../../lab/driver/job.ts';
import { untilPainted } from '../../lab/driver/reading.ts';
import { addressOf, pieceNamed } from '../../lab/newsstand/pieces.ts';
import { inBothBrowsers } from './reader.ts';
import { untilFiled } from './until-filed.ts';
import { collectionFaults } from './w3c.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../public/schema/claim-body-1.json', import.meta.url), 'utf8'),
) as object;
const fitsSchema = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

const Item = z.looseObject({
  body: z.optional(z.unknown()),
  motivation: z.string(),
  target: z.looseObject({ source: z.string() }),
});
const File = z.looseObject({ total: z.int(), first: z.optional(z.looseObject({ items: z.array(Item) })) });

const everything = { articles: null, format: 'annotations' };
const names = [
  'signal/nine-months',
  'ledger/cyber-agency-intruder',
  'kestrel/ferry-live',
  'corvus/sollen-port',
];

inBothBrowsers('export and import', (reader) => {
  let own: Page;
  let file = '';

  beforeAll(async () => {
    own = await reader().browser.ownPage('library.html');
    for (const name of names) {
      const page = await reader().browser.open(addressOf(pieceNamed(name)));
      await untilPainted(page);
      await untilFiled(own, addressOf(pieceNamed(name)));
      await page.close();
    }
    file = (await runJob(own, 'export', everything)).text;
  });

  test('the export has every article, and claims of each', () => {
    const { total, first } = File.parse(JSON.parse(file));
    expect(total).toBe(first?.items.length);
    expect(new Set(first?.items.map((item) => item.target.source))).toEqual(
      new Set(names.map((name) => addressOf(pieceNamed(name)))),
    );
  });

  test('it has all that the Web Annotation standard demands', () => {
    expect(collectionFaults(JSON.parse(file))).toEqual([]);
  });

  test('every claim fits the schema that is in the package', () => {
    const bodies = File.parse(JSON.parse(file)).first?.items.map((item) => item.body) ?? [];
    expect(bodies.length).toBeGreaterThan(20);
    for (const body of bodies) {
      fitsSchema(body);
      expect(fitsSchema.errors ?? []).toEqual([]);
    }
  });

  test('and the schema can refuse', () => {
    expect(fitsSchema({ type: 'Claim', kind: 'rumour' })).toBe(false);
    expect(collectionFaults({ total: 3 })).not.toEqual([]);
  });

  test('wiped, imported and exported again it is the same file', async () => {
    const before = await runJob(own, 'wipe', {});
    expect(before.last.say).toBe('done');
    const empty = File.parse(JSON.parse((await runJob(own, 'export', everything)).text));
    expect(empty.total).toBe(0);
    expect(empty.first).toBeUndefined();
    const imported = await runJob(own, 'import', { apply: true }, file);
    expect(imported.last.say).toBe('done');
    expect((await runJob(own, 'export', everything)).text).toBe(file);
  });

  test('imported once more it changes nothing', async () => {
    const imported = await runJob(own, 'import', { apply: true }, file);
    expect(imported.last).toMatchObject({ answer: { articles: { added: 0, changed: 0 } } });
    expect((await runJob(own, 'export', everything)).text).toBe(file);
  });

  test('a bad file is refused with the path of its first fault, and changes nothing', async () => {
    const bad = file.replace('"TextPositionSelector"', '"Nonsense"');
    const refused = await runJob(own, 'import', { apply: true }, bad);
    expect(refused.last.say).toBe('failed');
    expect(JSON.stringify(refused.last)).toContain('selector');
    expect((await runJob(own, 'export', everything)).text).toBe(file);
  });

  test.each(['hypothesis', 'obsidian'])(
    'the file for %s is JSON with every marked passage',
    async (format) => {
      const [article] = (JSON.parse(file) as { articles: { id: string }[] }).articles;
      const id = article?.id.split(':').at(-1) ?? '';
      const { text, last } = await runJob(own, 'export', { articles: [id], format });
      expect(last.say).toBe('done');
      expect(JSON.stringify(JSON.parse(text)).length).toBeGreaterThan(500);
    },
  );

  test('no console has shown an error', () => {
    expect(reader().browser.faults).toEqual([]);
  });
});
