import { describe, expect, test } from 'vitest';
import { creditsBySentence, datelineWire } from '../../../lib/crossref/credits.ts';
import { sentencesOf } from '../../../lib/text/sentences.ts';
import { tokensOf } from '../../../lib/text/tokens.ts';

function credits(text: string): readonly (readonly [string, string | null])[] {
  const tokens = tokensOf(text);
  return creditsBySentence(tokens, sentencesOf(tokens))
    .flat()
    .map(({ name, outlet }) => [name, outlet]);
}

describe('creditsBySentence', () => {
  test.each<[string, string, (readonly [string, string | null])[]]>([
    ['told', 'Two officials told Reuters that talks had ended.', [['Reuters', 'reuters.com']]],
    [
      'according to',
      'The fleet is for sale, according to the Financial Times.',
      [['Financial Times', 'ft.com']],
    ],
    ['reported', 'The sale, CNBC reported, is near.', [['CNBC', 'cnbc.com']]],
    [
      'first reported by',
      'The sale was first reported by Bloomberg News.',
      [['Bloomberg News', 'bloomberg.com']],
    ],
    ['a report in', 'A report in Forbes says that jobs will go.', [['Forbes', 'forbes.com']]],
    [
      'a name with a preposition',
      'Krebs on Security flagged the flaw.',
      [['Krebs on Security', 'krebsonsecurity.com']],
    ],
    [
      'a name that no registry has',
      'The Meridian Ledger reported on Saturday that it burned.',
      [['Meridian Ledger', null]],
    ],
    [
      'the newspaper, after it was named',
      'It ran late, the New York Times reported. The newspaper said that two trains stood still.',
      [
        ['New York Times', 'nytimes.com'],
        ['New York Times', 'nytimes.com'],
      ],
    ],
    [
      'the short name, after the long one',
      'The Washington Post reported it. He told the Post so.',
      [
        ['Washington Post', 'washingtonpost.com'],
        ['Washington Post', 'washingtonpost.com'],
      ],
    ],
    ['an outlet that nothing is credited to', 'He watches Fox News in the evening.', []],
    ['the newspaper, when none was named', 'The newspaper said that two trains stood still.', []],
    ['a day of the week', 'According to Monday plans, it opens in May.', []],
    ['nothing', '', []],
  ])('%s', (_name, text, found) => {
    expect(credits(text)).toEqual(found);
  });
});

test.each([
  ['a city and a wire', 'LISBON (Reuters) - The bridge is closed.', 'Reuters'],
  ['a city, a day and a wire', 'BERLIN, June 3 (dpa) \u{2013} The bridge is closed.', 'dpa'],
  ['brackets without a dash', 'The bridge (Reuters has seen it) is closed - again.', null],
  ['no brackets', 'The bridge is closed.', null],
])('dateline: %s', (_name, text, wire) => {
  expect(datelineWire(text)).toBe(wire);
});
