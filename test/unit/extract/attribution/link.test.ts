import { describe, expect, test } from 'vitest';
import { link } from '../../../../lib/extract/attribution/link.ts';
import type { Part, Side } from '../../../../lib/extract/attribution/labels.ts';
import type { Piece } from '../../../../lib/extract/attribution/pieces.ts';
import { sentencesOf } from '../../../../lib/text/sentences.ts';
import { tokensOf } from '../../../../lib/text/tokens.ts';

const text = 'a b c d e f g h. i j k l.\n\nm n o p q r.\n\ns t u v.';
const tokens = tokensOf(text);
const sentences = sentencesOf(tokens);
const parts: Readonly<Record<string, Part>> = { S: 'source', Q: 'cue', C: 'content' };
const sides: Readonly<Record<string, Side>> = { '<': 'before', '>': 'after' };

/** "S<a" is a source before its cue at the word a; "C>d-f" a content after it from d to f. */
function pieceOf(written: string): Piece {
  const [, part = '', side = '', first = '', last = first] =
    /^([SQC])([<>])(\w)(?:-(\w))?$/.exec(written) ?? [];
  const at = (letter: string): number => tokens.starts.indexOf(text.indexOf(letter));
  const from = at(first);
  return {
    part: parts[part] ?? 'cue',
    side: sides[side] ?? 'before',
    from,
    to: at(last) + 1,
    paragraph: sentences.paragraphs.findLastIndex((start) => start <= from),
  };
}

const words = ({ from, to }: Piece): string => text.slice(tokens.starts[from], tokens.ends[to - 1]);

describe('linking', () => {
  test.each<[string, string, string[]]>([
    ['source, cue, content', 'S<a Q>b C>c-e', ['a b c d e']],
    ['content, cue, source', 'C<a-c Q<d S>e', ['e d a b c']],
    ['a quote in two pieces', 'C<a-b S<c Q<d C>e-f', ['c d a b + e f']],
    ['two attributions', 'S<a Q>b C>c S<d Q>e C>f', ['a b c', 'd e f']],
    ['one source, two cues', 'S<a Q>b C>c Q>e C>f', ['a b c', 'a e f']],
    ['a cue without a source', 'Q>b C>c', ['- b c']],
    ['a statement that runs on', 'S<a Q>b C>c C>m-p', ['a b c + m n o p']],
    ['a cue without content', 'S<a Q>b', ['a b ']],
    ['a content without a cue is left out', 'C>a-b', []],
    ['a source without a cue is left out', 'S<a', []],
    ['nothing looks into a later paragraph', 'C<a-b S<m Q>n C>o', ['m n o']],
    ['a source of another paragraph is not taken', 'S<a Q>n C>o', ['- n o']],
  ])('%s', (_, written, expected) => {
    const linked = link(written.split(' ').map(pieceOf), sentences);
    const read = linked.map(
      ({ source, cue, contents }) =>
        `${source ? words(source) : '-'} ${words(cue)} ${contents.map(words).join(' + ')}`,
    );
    expect(read).toEqual(expected);
  });
});
