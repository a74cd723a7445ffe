import { describe, expect, test } from 'vitest';
import { mutantsOf, mutatedText } from '../../../lab/mutation/mutants.ts';

const mutated = (text: string): readonly string[] =>
  mutantsOf('a.ts', text).map((mutant) => mutatedText(text, mutant));

describe('mutants', () => {
  const cases: Readonly<Record<string, readonly [text: string, ...mutated: string[]]>> = {
    'a relation': ['const a = (b: number) => b < 1n;', 'const a = (b: number) => b <= 1n;'],
    'a connector': ['const a = (b, c) => b && c;', 'const a = (b, c) => b || c;'],
    'a number': ['const a = () => 3;', 'const a = () => (3 + 1);'],
    'a condition': [
      'function a(b) { if (b) return; }',
      'function a(b) { if (true) return; }',
      'function a(b) { if (false) return; }',
    ],
    'a negation': ['const a = (b) => !b;', 'const a = (b) => b;'],
    'no type': ['const a = (b: 3 | true): 4 => b as 4;'],
    'nothing behind ??': ['const a = (b?: number) => b ?? 0;'],
    'nothing at the top': ['const MOST = 3;'],
  };
  test.each(Object.entries(cases))('%s', (_, [text, ...expected]) => {
    expect(mutated(text)).toEqual(expected);
  });
});
