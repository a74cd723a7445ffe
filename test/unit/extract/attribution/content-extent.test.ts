import { expect, test } from 'vitest';
import { withWholeContents } from '../../../../lib/extract/attribution/content-extent.ts';
import { marked } from './marked.ts';

test.each<[string, string, string[]]>([
  ['what is quoted', '[Moss] {said} <it rained>. <“It was late.”>', ['it rained', '“It was late.”']],
  ['what is not, elsewhere', '[Moss] {said} <it rained>. So <the pumps failed>.', ['it rained']],
  [
    'both sides of its sentence',
    '<It rained>, [Moss] {said}, <and it was late>.',
    ['It rained', 'and it was late'],
  ],
  ['what has nothing nearer', '<It rained. It was late.> So [Moss] {said}.', ['It rained. It was late.']],
  ['a contrast', '<They left>, although [Moss] {said} <it rained>.', ['it rained']],
  ['a contrast in it', '<They left, but> [Moss] {said} <it rained>.', ['it rained']],
  ['a contrast alone', '<They left>, but [Moss] {said}.', ['They left']],
  [
    'before a noun of it',
    '[Moss] {said} <he sent> a letter to the mill, late.',
    ['he sent a letter to the mill'],
  ],
  ['a day ahead', '{According to} [the mill] <on Friday, 40 pumps failed>.', ['40 pumps failed']],
  [
    'no day ahead',
    '{According to} [the mill] <in the hills, 40 pumps failed>.',
    ['in the hills, 40 pumps failed'],
  ],
  ['before a preposition', '[Moss] {said} <he left> on Monday.', ['he left']],
  [
    'a noun before its relative clause',
    '[Moss] {said} <the breach>, which was small, was found in May.',
    ['the breach, which was small, was found in May'],
  ],
  [
    'what is not, with an apostrophe',
    '[Moss] {said} <it rained>. So <the mill’s pumps failed>.',
    ['it rained'],
  ],
  [
    'a noun behind “that” before its relative clause',
    '[Moss] {said} <that the breach>, which was small, was found in May.',
    ['that the breach, which was small, was found in May'],
  ],
  [
    'a clause before a relative clause',
    '[Moss] {said} <the pumps had failed>, which was known.',
    ['the pumps had failed'],
  ],
  ['a noun that is condemned', '[Moss] {condemned} <the plan>, which was old.', ['the plan']],
])('%s', (_, written, expected) => {
  const { text, tokens, sentences, linked } = marked(written);
  const sided = linked.map((one) => ({
    ...one,
    contents: one.contents.map((piece) => ({
      ...piece,
      side: piece.from < one.cue.from ? ('before' as const) : ('after' as const),
    })),
  }));
  const [one] = sided.map((found) => withWholeContents(found, tokens, sentences));
  expect(one?.contents.map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1]))).toEqual(
    expected,
  );
});
