import { expect, test } from 'vitest';
import { endOf, flagsAt, hashAt, startOf } from '../../../lib/text/token-at.ts';
import { TokenFlag, tokensOf } from '../../../lib/text/tokens.ts';
import { hashOf } from '../../../lib/text/words.ts';

const tokens = tokensOf('Ann left.');

test.each([
  ['the first token', 0, hashOf('ann'), TokenFlag.capital, 0, 3],
  ['a token in the middle', 1, hashOf('left'), TokenFlag.spaced, 4, 8],
  ['before the first: nothing, and the end of the text', -1, 0, 0, 9, 9],
  ['behind the last: nothing, and the end of the text', 3, 0, 0, 9, 9],
])('%s', (_, at, hash, flag, start, end) => {
  expect([hashAt(tokens, at), startOf(tokens, at), endOf(tokens, at)]).toEqual([hash, start, end]);
  expect(flagsAt(tokens, at) & flag).toBe(flag);
});
