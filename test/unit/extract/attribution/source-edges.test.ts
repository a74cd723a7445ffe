import { expect, test } from 'vitest';
import { withSourceEdges } from '../../../../lib/extract/attribution/source-edges.ts';
import { marked } from './marked.ts';

test.each<[string, string, string, string]>([
  ['a day', '[The agency today] {warned} <dockers of rain>.', 'The agency', 'dockers of rain'],
  ['a day with its preposition', '[The agency on Monday] {warned} <dockers>.', 'The agency', 'dockers'],
  ['a weekend', '[Ms. Moss over the weekend] {said} <it rained>.', 'Ms. Moss', 'it rained'],
  ['the day of a report', '[A poll released Friday] {shows} <a tie>.', 'A poll released Friday', 'a tie'],
  ['a name that is a month', '[Theresa May] {said} <it rained>.', 'Theresa May', 'it rained'],
  ['a name that goes on in the cue', '[Harbour] {Watch said} <it rained>.', 'Harbour Watch', 'it rained'],
  ['a day alone', '[Today] {said} <it rained>.', 'Today', 'it rained'],
  [
    'what is said in the place of who says it',
    '[The pumps of the mill failed,] {say} <the keepers>.',
    'the keepers',
    'The pumps of the mill failed',
  ],
  [
    'a source with an apposition',
    '[Moss, a keeper of the old mill,] {said} <the pumps failed>.',
    'Moss, a keeper of the old mill,',
    'the pumps failed',
  ],
  ['a short source', '[The keepers,] {say} <the papers>.', 'The keepers,', 'the papers'],
  ['a phrase behind the noun', '[officials] in Halden {said} <no>.', 'officials in Halden', 'no'],
  [
    'a clause behind the noun',
    '[An official], who asked for silence, {said} <no>.',
    'An official, who asked for silence',
    'no',
  ],
  [
    'both',
    '[An official] at the harbour, who asked for silence, {said} <no>.',
    'An official at the harbour, who asked for silence',
    'no',
  ],
  ['something else between', '[officials] met and later {said} <no>.', 'officials', 'no'],
  ['the subject of a passive', '[The mill] {is believed} <to be sold>.', '', 'The mill'],
  ['the subject of a passive with “of”', '[The men] {are accused of} <theft>.', '', 'The men'],
  ['who is told', '[Guests] {have been told} <that it rained>.', '', 'that it rained'],
  ['who reports', '[The paper] {has reported} <that it was sold>.', 'The paper', 'that it was sold'],
  ['by whom', '<The mill> {was called} by [Moss] a ruin.', 'Moss', 'The mill'],
])('%s', (_, written, source, content) => {
  const { text, tokens, sentences, linked } = marked(written);
  const [one] = linked.map((found) => withSourceEdges(found, tokens, sentences));
  const words = [one?.source, one?.contents[0]].map((piece) =>
    piece ? text.slice(tokens.starts[piece.from], tokens.ends[piece.to - 1]) : '',
  );
  expect(words).toEqual([source, content]);
});
