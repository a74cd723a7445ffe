import { afterEach, expect, test, vi } from 'vitest';
import { randomFrom } from '../../lab/bench/store/synthetic.ts';
import { fuzzImports } from '../../lab/fuzz/imports.ts';
import { fuzzPages } from '../../lab/fuzz/pages.ts';
import { fuzzRecords } from '../../lab/fuzz/records.ts';
import { fuzzGround } from '../../lab/fuzz/samples.ts';
import { fuzzTexts } from '../../lab/fuzz/texts.ts';
import type { Claim } from '../../lib/model/claim.ts';

/** What is wrong for one test; nothing between the tests. */
let wrong: 'import' | 'span' | 'chance' | 'page' | null = null;
let runs = 0;

vi.mock('../../lib/exchange/read.ts', async (original) => {
  const real = await original<typeof import('../../lib/exchange/read.ts')>();
  return {
    ...real,
    readExport: (text: string) => {
      if (wrong === 'import') throw new TypeError('x is undefined');
      return real.readExport(text);
    },
  };
});
vi.mock('../../lib/extract/index.ts', async (original) => {
  const real = await original<typeof import('../../lib/extract/index.ts')>();
  const claim = { kind: 'loss', start: 0 } as Claim;
  return {
    ...real,
    createExtractor: (models: Parameters<typeof real.createExtractor>[0]) => {
      const extract = real.createExtractor(models);
      return (text: Parameters<typeof extract>[0]) => {
        runs += 1;
        const claims = extract(text);
        if (wrong === 'span') return claims.map((each) => ({ ...each, end: text.text.length + 1 }));
        return wrong === 'chance' && runs % 2 === 0 ? [...claims, claim] : claims;
      };
    },
  };
});
vi.mock('../../lib/page/read-article.ts', async (original) => {
  const real = await original<typeof import('../../lib/page/read-article.ts')>();
  return {
    ...real,
    readText: (...given: Parameters<typeof real.readText>) => {
      if (wrong === 'page') throw new TypeError('x is undefined');
      return real.readText(...given);
    },
  };
});

afterEach(() => {
  wrong = null;
});

test('an import that fails without a place would be noticed', async () => {
  const { file } = await fuzzGround();
  wrong = 'import';
  expect(() => fuzzImports(file, 10, randomFrom(1))).toThrow('without a place');
}, 60_000);

test.each(['span', 'chance'] as const)(
  'a recogniser that is wrong would be noticed: %s',
  async (how) => {
    wrong = how;
    await expect(fuzzTexts(60, randomFrom(2))).rejects.toThrow('a text broke something');
  },
  60_000,
);

test('a page that cannot be read would be noticed', () => {
  wrong = 'page';
  expect(() => fuzzPages(10, randomFrom(3))).toThrow('a page broke something');
}, 60_000);

test('a damaged record that breaks an answer would be noticed', async () => {
  const { store, samples } = await fuzzGround();
  const broken = (_message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
    reply({ ok: false, fault: 'failed', because: 'x is undefined' });
    return true;
  };
  await expect(fuzzRecords(store, broken, samples, 10, randomFrom(4))).rejects.toThrow(
    'a damaged record broke',
  );
}, 60_000);
