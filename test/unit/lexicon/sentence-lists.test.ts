import { expect, test } from 'vitest';
import { abbreviations, closingAbbreviations } from '../../../lib/lexicon/abbreviations.ts';
import { sentenceStarters } from '../../../lib/lexicon/sentence-starters.ts';

test.each([
  ['abbreviations', abbreviations],
  ['closing abbreviations', closingAbbreviations],
  ['sentence starters', sentenceStarters],
])('%s: lower case, one word each, none twice, no final period', (_, words) => {
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^[a-z]+(\.[a-z]+)*$/);
});

test('words that end sentences every day are no abbreviations', () => {
  for (const word of [
    'dead',
    'month',
    'no',
    'in',
    'may',
    'march',
    'sat',
    'sun',
    'art',
    'mass',
    'miss',
    'wash',
  ]) {
    expect(abbreviations).not.toContain(word);
  }
});
