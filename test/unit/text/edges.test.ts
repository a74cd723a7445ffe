import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../lib/text/words.ts';
import { tokensOf } from '../../../lib/text/tokens.ts';

const wordsOf = (text: string): readonly string[] => {
  const { starts, ends } = tokensOf(text);
  return Array.from(starts, (start, at) => text.slice(start, ends[at]));
};

test.each([
  ['one of Windows', 'One.\r\n\r\nTwo.'],
  ['one of old machines', 'One.\r\rTwo.'],
  ['one of all others', 'One.\n\nTwo.'],
])('a blank line is the same whatever ends its lines: %s', (_, text) => {
  expect(tokensOf(text).flags).toEqual(tokensOf('One.\n\nTwo.').flags);
  expect(wordsOf(text)).toEqual(['One', '.', 'Two', '.']);
});

describe('the same word', () => {
  test.each([
    ['in capitals', 'HARBOUR', 'harbour', true],
    ['with a soft hyphen in it', 'har\u00adbour', 'harbour', true],
    ['with another apostrophe', 'harbour’s', "harbour's", true],
    ['with a letter whose lower case is two', 'İstanbul', 'İSTANBUL', true],
    ['with another letter', 'harbours', 'harbour', false],
  ])('%s', (_, a, b, isSame) => {
    expect(hashOf(a) === hashOf(b)).toBe(isSame);
  });
});
