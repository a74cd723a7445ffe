import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../lib/text/sentences.ts';
import { tokensOf } from '../../../lib/text/tokens.ts';

const split = (text: string): string[] => {
  const tokens = tokensOf(text);
  const { count, firsts } = sentencesOf(tokens);
  return Array.from({ length: count }, (_, at) =>
    text.slice(tokens.starts[firsts[at] ?? 0], tokens.ends[(firsts[at + 1] ?? 0) - 1]),
  );
};

const wrapped = 'The council said that the bridge would stay shut\nuntil the spring. It gave no reason.';

describe('sentences', () => {
  test.each<[string, string, string[]]>([
    ['full stops', 'It rained. It stopped.', ['It rained.', 'It stopped.']],
    [
      'closing quotes go along',
      '“We left.” He nodded. "So did I." She smiled.',
      ['“We left.”', 'He nodded.', '"So did I."', 'She smiled.'],
    ],
    ['a question inside a sentence', '“Why?” he asked. Nobody knew.', ['“Why?” he asked.', 'Nobody knew.']],
    [
      'titles do not end one',
      'Mr. Adair met Dr. Moss. They talked.',
      ['Mr. Adair met Dr. Moss.', 'They talked.'],
    ],
    ['a country may end one', 'It left the U.S. The port shut.', ['It left the U.S.', 'The port shut.']],
    ['or not', 'The U.S. Navy left.', ['The U.S. Navy left.']],
    ['numbers', 'It rose 3.5 percent. In 2015 it fell.', ['It rose 3.5 percent.', 'In 2015 it fell.']],
    ['blank lines', 'Port shut\n\nIt rained', ['Port shut', 'It rained']],
    ['short lines', 'Port shut\nIt rained', ['Port shut', 'It rained']],
    ['a wrapped line', wrapped, [wrapped.slice(0, 66), 'It gave no reason.']],
    ['brackets', 'It fell (a lot). It rose.', ['It fell (a lot).', 'It rose.']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('paragraphs start after blank lines', () => {
    const tokens = tokensOf('One. Two.\n\nThree.\nFour.\n\nFive.');
    expect([...sentencesOf(tokens).paragraphs]).toEqual([0, 4, 8, 10]);
  });

  test('a paragraph more changes nothing before it', () => {
    assert(
      property(string(), string(), (text, more) => {
        const alone = sentencesOf(tokensOf(text));
        const both = sentencesOf(tokensOf(`${text}\n\n${more}`));
        expect([...both.firsts].slice(0, alone.count)).toEqual([...alone.firsts].slice(0, alone.count));
      }),
    );
  });
});
