import { describe, expect, test } from 'vitest';
import { withMissingContent } from '../../../../lib/extract/attribution/missing-content.ts';
import { isAgentless } from '../../../../lib/extract/attribution/cue-form.ts';
import { withMissingSource } from '../../../../lib/extract/attribution/missing-source.ts';
import type { Piece } from '../../../../lib/extract/attribution/pieces.ts';
import { marked } from './marked.ts';

/** The one attribution of a text, its cue taken to have its content on the given side. */
function only(written: string, side: Piece['side']): ReturnType<typeof marked> {
  const read = marked(written);
  return {
    ...read,
    linked: read.linked.map(({ cue, source, contents }) => ({ cue: { ...cue, side }, source, contents })),
  };
}

describe('a source that the model passed over', () => {
  test.each<[string, string, Piece['side'], string | null]>([
    [
      'the subject of the sentence',
      'The mayor of Oslo, asked twice, {denied} <it>.',
      'after',
      'The mayor of Oslo',
    ],
    [
      'according to',
      '<It rained>, {according to} the harbour board, which knows.',
      'before',
      'the harbour board',
    ],
    ['by', '<This> {was denied by} the mayor.', 'before', 'the mayor'],
    ['a passive and by', '<This> {was denied} by the mayor, again.', 'before', 'the mayor'],
    ['said behind a quote', '<“No,”> {said} a port official.', 'before', 'a port official'],
    ['a passive', 'The ship {is believed} <to be lost>.', 'after', null],
    ['reportedly', 'The ship {reportedly} <sank>.', 'after', null],
    ['it', 'It {emerged} <that the ship sank>.', 'after', null],
    ['a participle that opens', '{Noting} <that it rained>, the crew has left.', 'after', 'the crew'],
    ['a participle behind', 'The crew has left, {noting} <that it rained>.', 'after', 'The crew'],
    ['an active verb behind a clause', 'In May, the crew {denied} <it>.', 'after', null],
    ['a subject that is told of', '<The ship had sunk>, {said}.', 'before', null],
  ])('%s', (_, written, side, expected) => {
    const { text, tokens, sentences, linked } = only(written, side);
    const [found] = withMissingSource(linked, tokens, sentences);
    const source = found?.source;
    expect(source ? text.slice(tokens.starts[source.from], tokens.ends[source.to - 1]) : null).toBe(expected);
  });

  test('a participle has the source of the cue before it', () => {
    const { text, tokens, sentences, linked } = marked('<“No,”> {said} [Moss], {noting} <that it rained>.');
    const [first, second] = linked;
    const bare = [first, second && { ...second, source: null }].filter((one) => one !== undefined);
    const source = withMissingSource(bare, tokens, sentences).at(-1)?.source;
    expect(source && text.slice(tokens.starts[source.from], tokens.ends[source.to - 1])).toBe('Moss');
  });

  test.each<[string, string, string]>([
    ['{According to} <the harbour’s own report, sales fell>.', 'the harbour’s own report', 'sales fell'],
    ['<The pumps failed, two keepers> {said} on Monday.', 'two keepers', 'The pumps failed'],
    ['<“We live by the sea,” my father> {said}.', 'my father', '“We live by the sea,”'],
    ['<The mayor>, {said} <it rained>.', 'The mayor', 'it rained'],
  ])('one that was taken for content: %s', (written, expected, content) => {
    const { text, tokens, sentences, linked } = marked(written);
    const [found] = withMissingSource(linked, tokens, sentences);
    const words = (piece: Piece | null | undefined) =>
      piece && text.slice(tokens.starts[piece.from], tokens.ends[piece.to - 1]);
    expect(words(found?.source)).toBe(expected);
    expect(found?.contents.map(words)).toEqual([content]);
  });

  test.each<[string, string | null]>([
    ['[The official], who asked for silence, {said} <it rained>.', 'The official'],
    ['The official, [who] asked for silence, {said} <it rained>.', 'The official, who asked for silence'],
    ['The official, [who] {said} <it rained>, left.', 'who'],
    [
      'An official at the harbour, [who] asked for silence, {said} <no>.',
      'An official at the harbour, who asked for silence',
    ],
    ['Those [who knew him] {say} <it rained>.', 'Those who knew him'],
    ['Those [who] {say} <it rained> left.', 'who'],
    ['{According to} <pumps are late, it rained>.', null],
    ['They said, “No.” <The pumps> {were reported}.', null],
  ])('one behind a clause about it: %s', (written, expected) => {
    const { text, tokens, sentences, linked } = marked(written);
    const source = withMissingSource(linked, tokens, sentences)[0]?.source;
    expect(source ? text.slice(tokens.starts[source.from], tokens.ends[source.to - 1]) : null).toBe(expected);
  });

  test('one that is there is kept', () => {
    const { tokens, sentences, linked } = marked('Then [Moss] {said} <it rained>.');
    expect(withMissingSource(linked, tokens, sentences)).toEqual(linked);
  });

  test.each([
    ['The ship {was reported} <lost>.', true],
    ['The ship is {believed} <lost>.', true],
    ['The ship {allegedly} <sank>.', true],
    ['It {has been alleged} <that it sank>.', true],
    ['{It is believed} <that it sank>.', true],
    ['{It’s safe to say} <that it sank>.', false],
    ['She {has been saying} <it sank>.', false],
    ['She {said} <it sank>.', false],
    ['They {hope} <so>.', false],
  ])('whether %s names nobody', (written, expected) => {
    const { tokens, linked } = marked(written);
    expect(linked.map(({ cue }) => isAgentless(cue, tokens))).toEqual([expected]);
  });
});

describe('a content that the model passed over', () => {
  test.each<[string, string, Piece['side'], string | null]>([
    ['the rest of the sentence', '[Moss] {said} it had rained.', 'after', 'it had rained'],
    ['what stands before', 'It had rained, [Moss] {said}.', 'before', 'It had rained'],
    ['up to the next piece', '[Moss] {said} it rained, and [Adair] {said} <no>.', 'after', 'it rained, and'],
    ['nothing there', '[Moss] {said}.', 'after', null],
  ])('%s', (_, written, side, expected) => {
    const { text, tokens, sentences, linked } = only(written, side);
    const pieces = linked.flatMap(({ cue, source, contents }) => [
      cue,
      ...(source ? [source] : []),
      ...contents,
    ]);
    const bare = linked.slice(0, 1).map(({ cue, source }) => ({ cue, source, contents: [] }));
    const mine = pieces.filter((piece) => piece.part !== 'content' || linked.length === 1);
    const [content] = withMissingContent(bare, mine, tokens, sentences)[0]?.contents ?? [];
    expect(content ? text.slice(tokens.starts[content.from], tokens.ends[content.to - 1]) : null).toBe(
      expected,
    );
  });
});
