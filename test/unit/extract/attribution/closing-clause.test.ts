import { expect, test } from 'vitest';
import { closingClauseAt, withRestBehind } from '../../../../lib/extract/attribution/closing-clause.ts';
import { marked } from './marked.ts';

test.each<[string, string, string[]]>([
  [
    'an adverbial before',
    '<In fact>, {according to} [the mill], the pumps failed twice.',
    ['In fact', 'the pumps failed twice'],
  ],
  [
    'a clause of time before',
    '<While it rained>, [Moss] {said}, the pumps failed.',
    ['While it rained', 'the pumps failed'],
  ],
  ['a whole sentence before', '<The pumps have failed>, [Moss] {said}, and left.', ['The pumps have failed']],
  [
    'a clause and its sentence before',
    '<When it rained, the pumps failed>, [Moss] {said}, and left.',
    ['When it rained, the pumps failed'],
  ],
  ['a participle behind', '<In fact>, [Moss] {said}, adding that it rained.', ['In fact']],
  ['a relative behind', '<In May>, {according to} [the mill], which was sold.', ['In May']],
  ['nothing behind', '<In May>, [Moss] {said}.', ['In May']],
])('what is told on both sides: %s', (_, written, expected) => {
  const { text, tokens, sentences, linked } = marked(written);
  const [one] = linked.map((found) => withRestBehind(found, tokens, sentences));
  const words = one?.contents.map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1]));
  expect(words).toEqual(expected);
});

test.each<[string, boolean]>([
  ['The pumps failed, a Halden official {said}.', true],
  ['The pumps failed, a spokesman for the mill {said}.', true],
  ['The pumps failed, a mill spokeswoman, Lin Moss {said}.', true],
  ['The pumps failed, a mill owner Lin Moss {said}.', true],
  ['The pumps failed, the crew {said} on Tuesday.', true],
  ['The pumps might fail, a prospect Moss {denied} on Tuesday.', false],
  ['It was the most in years, a record the mill {confirmed}.', false],
  ['He had the keys, a claim his lawyer {denied}.', false],
  ['The mill closed, a decision Mayor Moss {announced}.', false],
])('%s', (written, expected) => {
  const { tokens, sentences, linked } = marked(written);
  const verb = linked[0]?.cue.from ?? 0;
  const clause = closingClauseAt(tokens, verb, 0, sentences.firsts[1] ?? tokens.count);
  expect(clause !== null).toBe(expected);
});
