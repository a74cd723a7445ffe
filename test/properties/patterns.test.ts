import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { describe, expect, test, vi } from 'vitest';
import type * as Credits from '../../lib/page/credits.ts';
import type { Metadata } from '../../lib/page/metadata.ts';
import type * as Names from '../../lib/page/names.ts';
import { type Pattern, patternsIn, patternsUnder, sourcesUnder } from '../../lab/patterns/literals.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Patterns that the checker takes for slow, over an input that is short, or with repetitions that are: what the input is, its
 * longest, and what is worst.
 */
const short: Readonly<Record<string, readonly [input: string, most: number, worst: string]>> = {
  '^[^a-z(]{0,60}[^(]{0,60}\\(([^)]{2,40})\\)\\s*[-\\u2013\\u2014]': ['an opening', 140, 'A'],
  '(X|\\d{1,15}(?:\\.\\d{1,15})?)(DE|CE|[A-Z])': ['any value, fifteen steps a digit', 20_000, '7'],
  "^(?!(?:Mac?|Mc|D[eiu]|L[ae]|Van(?:der)?|Fitz|O['’])[A-Z]).*[a-z][A-Z]|^[A-Z]-[A-Z]|[a-z]-[A-Z]$": [
    'a word, once from its start',
    20_000,
    'a',
  ],
  '\\S@[^\\s@]+\\.\\w|\\b(?:twitter|facebook|instagram)\\.com\\/|(?:^|\\s)@\\w+\\.?$': [
    'a short block',
    200,
    'a@',
  ],
  'e.*$': ['a number of twelve digits', 24, 'e'],
  '^0+|0+$': ['a number of twelve digits', 24, '0'],
};

/** The modules that build patterns, from lists of words, when they are first asked. */
const building = ['lib/page/credits.ts', 'lib/page/names.ts'];
const signed = { authors: ['Ines Okafor'] as readonly string[] } as Metadata;
const asked = { localName: 'div', getAttribute: () => 'wrapper' };

/** What `new RegExp` was given while modules were asked. */
async function patternsBuilt(files: readonly string[]): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const Original = RegExp;
  class Watched extends Original {
    constructor(source: string | RegExp, flags?: string) {
      super(source, flags);
      found.push({ place: 'built', source: this.source, flags: this.flags });
    }
  }
  vi.stubGlobal('RegExp', Watched);
  try {
    for (const file of files) {
      const { createNameJudge, isPointer, creditsIn } = (await import(
        /* @vite-ignore */ `../../${file}?watched`
      )) as Partial<typeof Names & typeof Credits>;
      createNameJudge?.()(asked as unknown as Element);
      isPointer?.('');
      creditsIn?.(signed, [], '');
    }
  } finally {
    vi.unstubAllGlobals();
  }
  return found;
}

/** Recheck decides by automata, or by attacks where a pattern is beyond them (https://makenowjust-labs.github.io/recheck/). */
function verdict({ source, flags }: Pattern): string {
  return checkSync(source, flags, { timeout: 20_000 }).status;
}

describe('no pattern can be made to take more than linear time', () => {
  const patterns = [
    ...new Map(
      patternsUnder(root, ['lib', 'components', 'entrypoints']).map((each) => [
        each.source + each.flags,
        each,
      ]),
    ).values(),
  ];

  test('all of them are looked at', () => {
    expect(patterns.length).toBeGreaterThan(150);
  });

  test.each(patterns.filter(({ source }) => !(source in short)).map((each) => [each.place, each] as const))(
    '%s',
    (_, pattern) => {
      expect([verdict(pattern), pattern.source]).toEqual(['safe', pattern.source]);
    },
    60_000,
  );

  test.each(Object.entries(short))('%s: its input is short', (source, [, most, worst]) => {
    const pattern = patterns.find((each) => each.source === source);
    expect(pattern?.source).toBe(source);
    const text = worst.repeat(most).slice(0, most - 1);
    const start = performance.now();
    text.replace(new RegExp(source, pattern?.flags), '');
    expect(performance.now() - start).toBeLessThan(200);
  });

  test('those that are built from words too', async () => {
    const built = await patternsBuilt(building);
    expect(built.length).toBe(4);
    for (const each of built) expect([verdict(each), each.source]).toEqual(['safe', each.source]);
  }, 60_000);

  test('and no other module builds any', () => {
    const builders = sourcesUnder(root, ['lib', 'components', 'entrypoints']).filter(({ text }) =>
      /\bRegExp\(/.test(text),
    );
    expect(builders.map(({ file }) => file)).toEqual(building);
  });
});

describe('what is planted is caught', () => {
  test.each(['(a+)+b', '\\s+$', '(x|xy?)*z', '^(\\w+\\s?)*:'])('/%s/', (source) => {
    expect(verdict({ place: 'planted', source, flags: '' })).toBe('vulnerable');
  });

  test('in a file, by its line', () => {
    const text =
      'export const a = 1;\nexport const trimmed = (b: string): string => b.replace(/\\s+$/u, "");\n';
    expect(patternsIn('planted.ts', text)).toEqual([{ place: 'planted.ts:2', source: '\\s+$', flags: 'u' }]);
  });
});
