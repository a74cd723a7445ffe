import { expect, test } from 'vitest';
import { hashOf, wordSet, wordTable } from '../../../lib/text/words.ts';

test('a table gives what was put in, and 0 for the rest', () => {
  const words = Array.from({ length: 500 }, (_, at) => `word${at}`);
  const table = wordTable(words.map((word, at) => [word, at + 1]));
  expect(words.map((word) => table.get(hashOf(word)))).toEqual(words.map((_, at) => at + 1));
  expect(table.get(hashOf('word500'))).toBe(0);
});

test('a set knows its words in any case, and no others', () => {
  const set = wordSet(['said', 'told']);
  expect(['SAID', 'Told', 'sai', ''].map((word) => set.has(hashOf(word)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
