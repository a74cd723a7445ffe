import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintPlanted, type Fault } from './planted-tree.ts';
import { house, packages, pagesLikeThePopup } from './rooms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const rooms: Readonly<Record<string, (typeof house)[string]>> = {
  ...house,
  ...Object.fromEntries(
    pagesLikeThePopup.map((name) => [
      `entrypoints/${name}`,
      house['entrypoints/popup'] ?? { rooms: [], packages: [] },
    ]),
  ),
};
const libraries = Object.keys(house).filter((room) => !room.startsWith('entrypoints/'));
/** One has the other brought, and none knows who brings it. */
const pageScripts = ['entrypoints/news.content', 'entrypoints/reading', 'entrypoints/hands'];

/** Every import that could be written between rooms, one file each; the file's name tells the pair. */
const pairs = Object.entries(rooms).flatMap(([room, { rooms: allowed, packages: bought }]) => {
  const others = [...libraries, ...(pageScripts.includes(room) ? pageScripts : []), 'lab', 'test'];
  const between = others
    .filter((other) => other !== room)
    .map((other) => ({
      file: `${room}/deep/${other.replaceAll('/', '-')}.ts`,
      from: `${relative(`${room}/deep`, other)}/thing.ts`,
      allowed: allowed.includes(other),
    }));
  const outside = [...packages, 'node:fs'].map((name) => ({
    file: `${room}/package-${name.replaceAll(/[^a-z]/g, '-')}.ts`,
    from: name,
    allowed: bought.includes(name),
  }));
  return between.concat(outside);
});

describe('who may import whom', () => {
  let faults: readonly Fault[] = [];
  beforeAll(async () => {
    faults = await lintPlanted(
      Object.fromEntries(
        pairs.map(({ file, from }) => [file, `import { thing } from '${from}';\nexport const it = thing;\n`]),
      ),
    );
  }, 60_000);

  const refused = (file: string): boolean =>
    faults.some((fault) => fault.filename.endsWith(file) && fault.code.includes('no-restricted-imports'));

  test.each(pairs.filter((pair) => !pair.allowed).map((pair) => [pair.file, pair.from] as const))(
    '%s may not import %s',
    (file) => {
      expect(refused(file)).toBe(true);
    },
  );

  test.each(pairs.filter((pair) => pair.allowed).map((pair) => [pair.file, pair.from] as const))(
    '%s may import %s',
    (file) => {
      expect(refused(file)).toBe(false);
    },
  );

  test('every room that stands is one of the table', () => {
    const standing = [
      ...readdirSync(`${root}/lib`).map((name) => `lib/${name}`),
      ...readdirSync(`${root}/entrypoints`).map((name) => `entrypoints/${name}`),
    ];
    expect(standing.filter((room) => !(room in rooms))).toEqual([]);
  });
});

const planted: Readonly<Record<string, readonly [rule: string, files: Readonly<Record<string, string>>]>> = {
  'a cycle of two files': [
    'no-cycle',
    {
      'lib/text/a.ts': "import { b } from './b.ts';\nexport const a = (): number => b();\n",
      'lib/text/b.ts': "import { a } from './a.ts';\nexport const b = (): number => a();\n",
    },
  ],
  'an any': ['no-explicit-any', { 'lib/text/a.ts': 'export const a = (b: any): unknown => b;\n' }],
  'a null waved away': [
    'no-non-null-assertion',
    { 'lib/text/a.ts': 'export const a = (b: string | null): string => b!;\n' },
  ],
  'an empty catch': [
    'no-empty',
    { 'lib/text/a.ts': 'export function a(b: () => void): void {\n  try {\n    b();\n  } catch {}\n}\n' },
  ],
  'a loose comparison': [
    'eqeqeq',
    { 'lib/text/a.ts': 'export const a = (b: unknown): boolean => b == 1;\n' },
  ],
};

describe('the linter catches what is planted', () => {
  test.each(Object.entries(planted))('%s', async (_, [rule, files]) => {
    const faults = await lintPlanted(files);
    expect(faults.map((fault) => fault.code).join(' ')).toContain(rule);
  });

  test('and nothing where nothing is planted', async () => {
    expect(await lintPlanted({ 'lib/text/a.ts': 'export const a = 1;\n' })).toEqual([]);
  });
});
