import { describe, expect, test } from 'vitest';
import { Quoted, quotesOf } from '../../../../lib/extract/attribution/quotes.ts';
import { sentencesOf } from '../../../../lib/text/sentences.ts';
import { tokensOf } from '../../../../lib/text/tokens.ts';

/** The quoted words, a quote a string. */
const quoted = (text: string): string[] => {
  const tokens = tokensOf(text);
  const { of, state, opens } = quotesOf(tokens, sentencesOf(tokens));
  return opens.slice(1).map((_, number) =>
    Array.from(tokens.starts, (start, at) =>
      of[at] === number + 1 && state[at] === Quoted.inside ? text.slice(start, tokens.ends[at]) : '',
    )
      .filter(Boolean)
      .join(' '),
  );
};

describe('quotes', () => {
  test.each<[string, string, string[]]>([
    ['curly', '“We left,” he said. “At noon.”', ['We left ,', 'At noon .']],
    ['straight', '"We left," he said. "At noon."', ['We left ,', 'At noon .']],
    ['two backticks open none (known miss)', "``We left,'' he said.", []],
    ['one backtick is none', '`We left` he said.', []],
    ['two single marks', "''We left,'' he said.", ['We left ,']],
    ['single, as in Britain', '‘We left,’ he said. ‘It’s late.’', ['We left ,', 'It ’s late .']],
    ['straight single', "'We left,' he said.", ['We left ,']],
    ['a quote in a quote', '“He said ‘no’ twice,” she said.', ['He said ‘ no ’ twice ,']],
    [
      'never closed: to the end of the paragraph',
      '“We left. He stayed.\n\nIt rained.',
      ['We left . He stayed .'],
    ],
    ['reset by the paragraph', '"We left.\n\n"He stayed," she said.', ['We left .', 'He stayed ,']],
    ['apostrophes', "the workers' union and the '90s", []],
    ['inches and nothing', 'It rained.', []],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});
