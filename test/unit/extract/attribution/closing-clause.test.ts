import { expect, test } from 'vitest';
import { withRestBehind } from '../../../../lib/extract/attribution/closing-clause.ts';
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
