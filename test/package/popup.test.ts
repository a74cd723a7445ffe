import { describe, expect, test } from 'vitest';
import { bytesOf, filesOf, stores } from './built.ts';

/** What a script waits for before it runs. */
const waitsFor = /(^|[;}])\s*import\s*(["'{*]|\w+\s*(,|from))/;
/** A class of zod's, by the name that it keeps in every build. */
const schemas = /\$ZodError/;

const addresses = (page: string, tag: RegExp): readonly string[] =>
  [...page.matchAll(tag)].map(([, address]) => address?.slice(1) ?? '');

describe.each(stores)('the popup of %s', (store) => {
  const text = (file: string): string => bytesOf(store, file).toString('utf8');
  const page = text('popup.html');
  const scripts = addresses(page, /<script[^>]* src="([^"]+)"/g);
  const fetched = addresses(page, /<link rel="modulepreload"[^>]* href="([^"]+)"/g);

  test('asks by one script, which waits for nothing', () => {
    expect(scripts).toHaveLength(1);
    expect(page).toMatch(/<script[^>]* async[ >]/);
    expect(text(scripts[0] ?? '')).not.toMatch(waitsFor);
  });

  test('fetches all that it imports with the page', () => {
    const imported = [...scripts, ...fetched].flatMap((file) =>
      [...text(file).matchAll(/(?:from|import\()?\s*["'`]\.\/([\w-]+\.js)["'`]/g)].map(
        ([, name]) => `chunks/${name ?? ''}`,
      ),
    );
    expect(imported.length).toBeGreaterThan(0);
    expect(fetched).toEqual(expect.arrayContaining([...new Set(imported)]));
  });

  test('loads no schemas', () => {
    for (const file of [...scripts, ...fetched]) expect(text(file)).not.toMatch(schemas);
    expect(filesOf(store).filter((file) => schemas.test(text(file)))).toContain('background.js');
  });
});

test.each(['import"./a.js";', 'import{a}from"./b.js";', 'x();import a from"./b.js";'])(
  'a script that waits would be seen: %s',
  (script) => {
    expect(script).toMatch(waitsFor);
  },
);
