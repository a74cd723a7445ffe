import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TokenFlag, TokenKind, tokensOf } from '../../../lib/text/tokens.ts';
import { hashOf } from '../../../lib/text/words.ts';

const wordsOf = (text: string): string[] => {
  const tokens = tokensOf(text);
  return Array.from(tokens.starts, (start, at) => text.slice(start, tokens.ends[at]));
};

describe('tokens', () => {
  test.each<[string, string, string]>([
    ['plain words and a full stop', 'The port reopened.', 'The port reopened .'],
    [
      'clitics stand apart',
      "He's sure they don't know the minister’s plan.",
      "He 's sure they do n't know the minister ’s plan .",
    ],
    ['an inner apostrophe stays', "O'Brien left at 5 o'clock", "O'Brien left at 5 o'clock"],
    ['titles own their period', 'Mr. Adair met Gen. Ruiz.', 'Mr. Adair met Gen. Ruiz .'],
    ['initials own their periods', 'The U.S. and J. K. Moss', 'The U.S. and J. K. Moss'],
    ['the pronoun I does not', 'So did I. Then', 'So did I . Then'],
    ['an abbreviation that is a word, too', 'She said no. They left', 'She said no . They left'],
    ['hyphenated words are one', 'a nine-month-long F-16 programme', 'a nine-month-long F-16 programme'],
    ['numbers keep their marks', '1,200 at 9:46 on 9/11, 3.5', '1,200 at 9:46 on 9/11 , 3.5'],
    ['numbers hold no letters', '77TB, 200ft and 44-year-old', '77 TB , 200 ft and 44 - year-old'],
    ['signs stand alone', '$375 million, £2m, 12%', '$ 375 million , £ 2 m , 12 %'],
    ['quotes of every sort', "“Yes,” ''no'' ``so'' \"it\"", "“ Yes , ” '' no '' `` so '' \" it \""],
    ['dashes and dots run', 'well -- no ... or — yes', 'well -- no ... or — yes'],
    ['glued sentences part', 'It was down.Then it was up', 'It was down . Then it was up'],
    ['names with marks inside', 'AT&T told a@b.example and @desk', 'AT&T told a@b.example and @desk'],
    ['addresses are one word', 'See https://a.example/x?y=1.', 'See https://a.example/x?y=1 .'],
    ['accents and other scripts', 'café naïve 東京 Ünal', 'café naïve 東京 Ünal'],
    ['a pair of surrogates is one', 'ok 👍 ok', 'ok 👍 ok'],
    ['nothing', '', ''],
    ['only white space', ' \n\t ', ''],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text).join(' ')).toBe(expected);
  });

  test('flags and kinds', () => {
    const { flags, kinds } = tokensOf('NATO said\nso.\n\n5 B-2s');
    const { spaced, line, blank, capital, capitals, hyphen, digit } = TokenFlag;
    expect([...flags]).toEqual([
      spaced | line | blank | capital | capitals,
      spaced,
      spaced | line,
      0,
      spaced | line | blank | digit,
      spaced | capital | hyphen | digit,
    ]);
    expect([...kinds]).toEqual([
      TokenKind.word,
      TokenKind.word,
      TokenKind.word,
      TokenKind.punctuation,
      TokenKind.number,
      TokenKind.word,
    ]);
  });

  test('a word has one hash however it is cased or its apostrophe is drawn', () => {
    expect(tokensOf('WON’T').hashes).toEqual(tokensOf("won't").hashes);
    expect(hashOf('Port')).toBe(tokensOf('pORT').hashes[0]);
    expect(hashOf('port')).not.toBe(hashOf('sport'));
  });

  test('tokens lie in order, are not empty, and leave out white space alone', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const { starts, ends, count } = tokensOf(text);
        let at = 0;
        for (let i = 0; i < count; i++) {
          const start = starts[i] ?? 0;
          expect(text.slice(at, start)).toMatch(/^[\s\u0085\u200b-\u200d\u2060]*$/);
          expect(ends[i]).toBeGreaterThan(start);
          at = ends[i] ?? 0;
        }
        expect(
          text
            .slice(at)
            .trim()
            .replaceAll(/[\u0085\u200b-\u200d\u2060]/g, ''),
        ).toBe('');
      }),
    );
  });
});
