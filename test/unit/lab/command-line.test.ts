import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a lab command with `input` on standard input. */
function lab(command: string, input: string, ...options: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, ['lab/main.ts', command, ...options]);
    let out = '';
    let err = '';
    run.stdout.on('data', (data: Buffer) => (out += data.toString()));
    run.stderr.on('data', (data: Buffer) => (err += data.toString()));
    run.on('error', reject);
    run.on('close', (code) => {
      resolve({ code, out, err });
    });
    run.stdin.end(input);
  });
}

describe('the command line', { timeout: 30_000 }, () => {
  test('extract gives one row a row, in order', async () => {
    const { code, out } = await lab(
      'extract',
      '{"id":"b","text":"It lasted nine months."}\n{"id":"a","text":"Nothing here.","title":null}\n',
    );
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; claims: unknown[] });
    expect(code).toBe(0);
    expect(rows.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(rows[0]?.claims).toMatchObject([
      { kind: 'duration', start: 10, end: 21, value: 'P9M', modifier: null },
    ]);
    expect(rows[1]?.claims).toEqual([]);
  });

  test('quantities gives values as said', async () => {
    const { code, out } = await lab('quantities', '{"id":"q","input":"50 cents or 3% in 3h"}\n');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      id: 'q',
      quantities: [
        { start: 0, end: 8, type: 'currency', value: 50, unit: 'cents' },
        { start: 12, end: 14, type: 'percent', value: 3, unit: '%' },
        { start: 18, end: 20, type: 'duration', value: 'PT3H', unit: null },
      ],
    });
  });

  test.each([
    ['no JSON', 'extract', '{"id":"a","text":"x"}\nnonsense\n', 'line 2'],
    ['a missing field', 'extract', '{"id":"a"}\n', 'line 1'],
    ['a field of another type', 'quantities', '{"id":"a","input":7}\n', 'line 1'],
  ])('%s: exit code 1 and the line', async (_, command, input, line) => {
    const { code, err } = await lab(command, input);
    expect(code).toBe(1);
    expect(err).toContain(line);
  });

  test.each([
    ['a table that there is not', 'eval', ['--only', 'nonsense'], 'there are: attribution;'],
    ['an option that there is not', 'eval', ['--nonsense'], "lab: eval: Unknown option '--nonsense'"],
    ['a command that there is not', 'nonsense', [], 'there are: eval,'],
  ])('%s: exit code 1 and a sentence', async (_, command, options, sentence) => {
    const { code, err } = await lab(command, '', ...options);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
