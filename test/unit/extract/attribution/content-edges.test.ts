import { expect, test } from 'vitest';
import { withEdges } from '../../../../lib/extract/attribution/content-edges.ts';
import { marked } from './marked.ts';

test.each<[string, string, 'before' | 'after', string]>([
  [
    'a clause of time',
    'When <it rained, the pumps failed>, [Moss] {said}.',
    'before',
    'When it rained, the pumps failed',
  ],
  ['a clause of contrast is another matter', 'But <it rained>, [Moss] {said}.', 'before', 'it rained'],
  ['what is whole', '<When it rained, they left>, [Moss] {said}.', 'before', 'When it rained, they left'],
  ['two words before', 'Even when <it rained>, [Moss] {said}.', 'before', 'it rained'],
  ['those who are told', '[Moss] {told} <the crew that it rained>.', 'after', 'that it rained'],
  ['those who are warned', '[Moss] {warned} <investors that sales fell>.', 'after', 'that sales fell'],
  [
    'nobody is told',
    '[Moss] {said} <the idea that it rained was new>.',
    'after',
    'the idea that it rained was new',
  ],
  [
    'a verb before that',
    '[Moss] {told} <them to say that it rained>.',
    'after',
    'them to say that it rained',
  ],
  [
    'a beginning behind a plain word',
    'The pump in <the old mill failed>, [Moss] {said}.',
    'before',
    'The pump in the old mill failed',
  ],
  [
    'a beginning behind “that”',
    'It is true that <the mill failed>, [Moss] {said}.',
    'before',
    'the mill failed',
  ],
  ['a beginning with no comma at its end', 'This is what <the mill> {is called}.', 'before', 'the mill'],
  ['an outlet that is told', '[Moss] {told} <Reuters the pumps failed>.', 'after', 'the pumps failed'],
  ['somebody who is told', '[Moss] {told} <her the pumps failed>.', 'after', 'the pumps failed'],
  ['a name that does things', '[Moss] {told} <Lin Adair to leave>.', 'after', 'Lin Adair to leave'],
  ['told a story', '[Moss] {told} <a story>.', 'after', 'a story'],
])('%s', (_, written, side, expected) => {
  const { text, tokens, sentences, linked } = marked(written);
  const [one] = linked;
  const sided = one && { ...one, contents: one.contents.map((piece) => ({ ...piece, side })) };
  const [content] = sided ? withEdges(sided, tokens, sentences).contents : [];
  expect(content && text.slice(tokens.starts[content.from], tokens.ends[content.to - 1])).toBe(expected);
});
