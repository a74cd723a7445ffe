import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import inBrowsers from '../../vitest.e2e.config.ts';
import inNode from '../../vitest.config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Ran {
  readonly exit: number;
  readonly said: string;
}

function ran(folder: string, tool: string, ...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      join(root, 'node_modules/.bin', tool),
      args,
      { cwd: folder, maxBuffer: 1 << 26, env: { ...process.env, NO_COLOR: '1' } },
      (fault, out, err) => {
        resolve({ exit: fault === null ? 0 : Number(fault.code ?? 1), said: out + err });
      },
    );
  });
}

/** Tools find their packages from a folder in the project, and look at no file that git does not keep: those get one outside. */
const places = { inside: join(root, '.output/test'), outside: tmpdir() } as const;

/** A folder with these files in it, for as long as the work lasts. */
async function planted<T>(
  place: keyof typeof places,
  files: Readonly<Record<string, string>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  mkdirSync(places[place], { recursive: true });
  const folder = mkdtempSync(join(places[place], 'hearsay-planted-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The project's own settings of a tool, without the folders that it leaves out. */
function settingsOf(name: string): string {
  const { ignorePatterns: _, ...settings } = JSON.parse(readFileSync(join(root, name), 'utf8')) as {
    ignorePatterns: unknown;
  };
  return JSON.stringify(settings);
}

const ownTypes = JSON.stringify({
  extends: join(root, 'tsconfig.json'),
  compilerOptions: { types: [] },
  include: ['**/*.ts'],
  exclude: [],
});
const slow = 120_000;

describe('types', () => {
  const check = (text: string): Promise<Ran> =>
    planted('inside', { 'tsconfig.json': ownTypes, 'a.ts': text }, (folder) =>
      ran(folder, 'tsc', '--noEmit', '-p', '.'),
    );

  test.each([
    ['a string for a number', "export const a: number = 'b';\n", 'TS2322'],
    ['an entry that may not be there', 'export const a = (b: number[]): number => b[0];\n', 'TS2322'],
    ['a null', 'export const a = (b: string | null): number => b.length;\n', 'TS18047'],
    ['a parameter without a type', 'export const a = (b): unknown => b;\n', 'TS7006'],
    ['a name that nothing uses', 'export function a(): void {\n  const b = 1;\n}\n', 'TS6133'],
    [
      'a way without a return',
      'export function a(b: boolean): number | undefined {\n  if (b) return 1;\n}\n',
      'TS7030',
    ],
  ])('catch %s', { timeout: slow }, async (_, text, code) => {
    const { exit, said } = await check(text);
    expect([exit === 0, said]).toEqual([false, expect.stringContaining(code)]);
  });

  test('let pass what is right', { timeout: slow }, async () => {
    expect(await check('export const a = 1;\n')).toEqual({ exit: 0, said: '' });
  });
});

describe('the linter knows types', () => {
  const check = (text: string): Promise<Ran> =>
    planted(
      'outside',
      { 'tsconfig.json': ownTypes, '.oxlintrc.json': settingsOf('.oxlintrc.json'), 'a.ts': text },
      (folder) => ran(folder, 'oxlint', '--deny-warnings', '.'),
    );

  test.each([
    [
      'a promise that nobody waits for',
      'export function a(b: () => Promise<void>): void {\n  b();\n}\n',
      'no-floating-promises',
    ],
    [
      'a promise for a condition',
      'export const a = (b: Promise<boolean>): number => (b ? 1 : 2);\n',
      'no-misused-promises',
    ],
    [
      'a case that is left out',
      "export function a(b: 'c' | 'd'): number {\n  switch (b) {\n    case 'c':\n      return 1;\n  }\n  return 2;\n}\n",
      'switch-exhaustiveness-check',
    ],
  ])('and catches %s', { timeout: slow }, async (_, text, rule) => {
    const { exit, said } = await check(text);
    expect([exit === 0, said]).toEqual([false, expect.stringContaining(rule)]);
  });

  test('and lets pass what is right', { timeout: slow }, async () => {
    expect((await check('export const a = 1;\n')).exit).toBe(0);
  });
});

describe('the format', () => {
  const check = (text: string): Promise<Ran> =>
    planted('outside', { '.oxfmtrc.json': settingsOf('.oxfmtrc.json'), 'a.ts': text }, (folder) =>
      ran(folder, 'oxfmt', '--check', 'a.ts'),
    );

  test.each([
    ['double quotes', 'export const a = "b";\n', false],
    ['no semicolon', "export const a = 'b'\n", false],
    ['as it should be', "export const a = 'b';\n", true],
  ])('%s', { timeout: slow }, async (_, text, isRight) => {
    expect((await check(text)).exit === 0).toBe(isRight);
  });
});

describe('dead code', () => {
  const house = {
    'package.json': JSON.stringify({ name: 'planted', type: 'module', dependencies: { idb: '8.0.4' } }),
    'tsconfig.json': JSON.stringify({ include: ['**/*.ts'] }),
    'test/a.test.ts': "import 'idb';\nimport { used } from '../lib/used.ts';\nused();\n",
    'lib/used.ts': 'export const used = (): number => 1;\n',
  };
  const check = (files: Readonly<Record<string, string>>): Promise<Ran> =>
    planted('inside', { ...house, ...files }, async (folder) => {
      cpSync(join(root, 'knip.json'), join(folder, 'knip.json'));
      return await ran(folder, 'knip', '--no-config-hints');
    });

  test.each<[name: string, files: Readonly<Record<string, string>>, told: string]>([
    ['a file that nothing imports', { 'lib/dead.ts': 'export const dead = 1;\n' }, 'lib/dead.ts'],
    [
      'an export that nothing imports',
      { 'lib/used.ts': `${house['lib/used.ts']}export const dead = 1;\n` },
      'dead',
    ],
    [
      'a package that nothing imports',
      { 'test/a.test.ts': "import { used } from '../lib/used.ts';\nused();\n" },
      'idb',
    ],
    [
      'a package that is not listed',
      { 'lib/used.ts': `import 'preact';\n${house['lib/used.ts']}` },
      'preact',
    ],
  ])('is found: %s', { timeout: slow }, async (_, files, told) => {
    const { exit, said } = await check(files);
    expect([exit === 0, said]).toEqual([false, expect.stringContaining(told)]);
  });

  test('is not found where there is none', { timeout: slow }, async () => {
    expect((await check({})).exit).toBe(0);
  });
});

describe('every test is run', () => {
  const globs = (config: { readonly test?: { readonly include?: readonly string[] } }): readonly string[] =>
    config.test?.include ?? [];
  const matched = (patterns: readonly string[], cwd = root): readonly string[] =>
    patterns.flatMap((pattern) => globSync(pattern, { cwd })).toSorted();
  const tests = (cwd = root): readonly string[] => matched(['test/**/*.test.*', 'test/**/*.spec.*'], cwd);

  test('by one of the two configurations, and by one alone', () => {
    expect(tests().length).toBeGreaterThan(90);
    expect([...matched(globs(inNode)), ...matched(globs(inBrowsers))].toSorted()).toEqual(tests());
  });

  test('and one in another folder would be seen', async () => {
    await planted('inside', { 'test/unit/a.test.ts': '', 'test/extra/b.test.ts': '' }, (folder) => {
      const found = [...matched(globs(inNode), folder), ...matched(globs(inBrowsers), folder)];
      expect(tests(folder).filter((file) => !found.includes(file))).toEqual(['test/extra/b.test.ts']);
      return Promise.resolve();
    });
  });

  test('and a run without tests is no success', () => {
    for (const config of [inNode, inBrowsers]) expect(config.test?.passWithNoTests).toBe(false);
  });
});

describe('coverage', () => {
  const { coverage } = inNode.test ?? {};

  test('has the floor that is asked for, over all of lib', () => {
    expect(coverage).toMatchObject({ include: ['lib/**'], provider: 'v8' });
    const { lines = 0, branches = 0 } = coverage?.thresholds ?? {};
    expect([lines >= 95, branches >= 90]).toEqual([true, true]);
  });

  const files = {
    'vitest.config.ts': `import config from '${join(root, 'vitest.config.ts')}';
export default { test: { include: ['test/**/*.test.ts'], coverage: { ...config.test.coverage, reporter: ['text-summary'] } } };
`,
    'lib/a.ts': 'export function a(b: boolean): number {\n  if (b) return 1;\n  return 2;\n}\n',
  };
  const check = (asked: string): Promise<Ran> =>
    planted(
      'inside',
      {
        ...files,
        'test/a.test.ts': `import { expect, test } from 'vitest';
import { a } from '../lib/a.ts';
test('a', () => {
  expect([${asked}]).toHaveLength(${asked.split(',').length});
});
`,
      },
      (folder) => ran(folder, 'vitest', 'run', '--coverage', '--root', folder),
    );

  test('fails under its floor', { timeout: slow }, async () => {
    const { exit, said } = await check('a(true)');
    expect([exit === 0, said]).toEqual([false, expect.stringContaining('does not meet global threshold')]);
  });

  test('and passes above it', { timeout: slow }, async () => {
    expect((await check('a(true), a(false)')).exit).toBe(0);
  });
});

describe('the whole run', () => {
  const step = (folder: string): Promise<Ran> =>
    ran(
      folder,
      'node',
      '--input-type=module',
      '-e',
      `import { vitestStep } from '${join(root, 'test/run/vitest-step.ts')}';
const outcome = await vitestStep('planted', '${join(folder, 'vitest.config.ts')}').run();
process.stdout.write('\\noutcome ' + JSON.stringify(outcome));`,
    );
  const config = "export default { test: { include: ['*.test.ts'] } };\n";
  const test1 = "import { expect, test } from 'vitest';\n";

  test('counts what failed, what broke and what was left out', { timeout: slow }, async () => {
    const files = {
      'vitest.config.ts': config,
      'a.test.ts': `${test1}test('right', () => {});\ntest('wrong', () => expect(1).toBe(2));\ntest.skip('later', () => {});\n`,
      'b.test.ts': `${test1}throw new Error('broken');\n`,
    };
    const { said } = await planted('inside', files, step);
    expect(said).toContain('outcome {"passed":1,"failed":2,"skipped":["later"]}');
  });

  test('counts nothing that went right', { timeout: slow }, async () => {
    const files = { 'vitest.config.ts': config, 'a.test.ts': `${test1}test('right', () => {});\n` };
    const { said } = await planted('inside', files, step);
    expect(said).toContain('outcome {"passed":1,"failed":0,"skipped":[]}');
  });

  test('takes a run without tests for a failure', { timeout: slow }, async () => {
    const { said } = await planted('inside', { 'vitest.config.ts': config }, step);
    expect(said).toMatch(/outcome \{"passed":0,"failed":1/);
  });

  test('fails where no part has the name that it was given', { timeout: slow }, async () => {
    const { exit, said } = await ran(root, 'node', 'test/run/all.ts', 'no such part');
    expect([exit, said.trim()]).toEqual([1, '0 passed, 0 failed']);
  });
});
