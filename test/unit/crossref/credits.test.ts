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
    ['a domain', 'He said so on Monday, Ledger.com reported.', [['Ledger.com', 'ledger.com']]],
    ['a domain in lower case', 'It sank, the mirror.co.uk reported.', [['mirror.co.uk', 'mirror.co.uk']]],
    [
      'wrote on a domain',
      'Dana Whitlock wrote on Forbes.com that it sank.',
      [
        ['Dana Whitlock', null],
        ['Forbes.com', 'forbes.com'],
      ],
    ],
    ['a column in', 'In a column in Forbes he says so.', [['Forbes', 'forbes.com']]],
    ['said on air', 'He said on CNN that it sank.', [['CNN', 'cnn.com']]],
    ['a host where anybody writes', 'She wrote on Twitter.com that it sank.', [['Twitter.com', null]]],
    ['on, with nothing said', 'The book on CNN sold well.', []],
    ['in, with something said', 'He said in Halden that it sank.', []],
    ['source with a colon', 'It sank. Source: Forbes', [['Forbes', 'forbes.com']]],
    ['set off by commas', 'The satire site, Mirelle Post, had reported it.', [['Mirelle Post', null]]],
    ['set off by commas behind no such noun', 'The mayor, Ida Holm, had reported it.', []],
    ['told the newspaper', 'He told the newspaper Forbes so.', [['Forbes', 'forbes.com']]],
    ['spoke to', 'He spoke to the Guardian about it.', [['Guardian', 'theguardian.com']]],
    ['to, with nothing said', 'He wrote to the Guardian about it.', []],
    ['a statement to', 'It said so in a statement to Reuters.', [['Reuters', 'reuters.com']]],
    ['a report too far from it', 'A report from Halden in Forbes was read.', [['Halden', null]]],
    ['has learned', 'The Guardian has exclusively learned of it.', [['Guardian', 'theguardian.com']]],
    ['a verb too far on', 'The Guardian has exclusively and only learned of it.', []],
    ['its magazine reported', "Forbes's magazine reported it.", [['Forbes', 'forbes.com']]],
    ['a name with of', 'The Times of India reported it.', [['Times of India', 'timesofindia.com']]],
    [
      'a name with of that no registry has',
      'The Herald of Halden reported it.',
      [['Herald of Halden', null]],
    ],
    ['a name before "of" alone', 'The Herald of yesterday reported it.', []],
    [
      'set off by commas straight before the verb',
      'The satire site, Mirelle Post, reported it then.',
      [['Mirelle Post', null]],
    ],
    [
      'as far from what was told as can be',
      'He told the old and very large newspaper Forbes so.',
      [['Forbes', 'forbes.com']],
    ],
    ['what was told in the line before', 'It is what she told\n\nThe Forbes list came.', []],
    ['a statement in the line before', 'She made a statement\n\nTo Forbes he is nobody.', []],
    ['a report in the line before', 'She read the report\n\nIn Forbes he is nobody.', []],
    ['a verb behind four fillers', 'The Guardian has also exclusively earlier reported it.', []],
    [
      'somebody else who was told',
      'It ran late, the New York Times reported. He told everybody so.',
      [['New York Times', 'nytimes.com']],
    ],
    ['a name of six words', 'The Old New Far Near Halden Gazette reported it.', [['Gazette', null]]],
    ['a journalist', 'It sank, according to the blogger Dana Whitlock.', [['blogger Dana Whitlock', null]]],
    [
      'a journalist by the last name, after the whole one',
      'Blogger Dana Whitlock wrote that it sank. Whitlock said so twice.',
      [
        ['Blogger Dana Whitlock', null],
        ['Blogger Dana Whitlock', null],
      ],
    ],
    [
      'the newspaper, some sentences on',
      `The Guardian reported it. ${'It rained. '.repeat(7)}The newspaper said so.`,
      [
        ['Guardian', 'theguardian.com'],
        ['Guardian', 'theguardian.com'],
      ],
    ],
    [
      'the newspaper, too many sentences on',
      `The Guardian reported it. ${'It rained. '.repeat(8)}The newspaper said so.`,
      [['Guardian', 'theguardian.com']],
    ],
    [
      'the newspaper behind a name that nobody knows is the last that is known',
      'The Guardian reported it. The Meridian Ledger reported it. He told the newspaper so.',
      [
        ['Guardian', 'theguardian.com'],
        ['Meridian Ledger', null],
        ['Guardian', 'theguardian.com'],
      ],
    ],
    [
      'the newspaper of which nothing is said',
      'The Guardian reported it. The newspaper was on the table.',
      [['Guardian', 'theguardian.com']],
    ],
    ['says, before it', 'It sank, says Forbes.', [['Forbes', 'forbes.com']]],
    ['per', 'It sank, per Forbes.', [['Forbes', 'forbes.com']]],
    [
      'its own writer',
      "The Guardian's Dana Whitlock wrote that it sank.",
      [
        ['Guardian', 'theguardian.com'],
        ['Dana Whitlock', null],
      ],
    ],
    [
      'its reporter',
      'CNN reporter Dana Whitlock tells us so.',
      [
        ['CNN', 'cnn.com'],
        ['Dana Whitlock', null],
      ],
    ],
    ['its own thing', "The Guardian's harbour office says so.", []],
    ['its people, too many of them', "The Guardian's Ann Bea Cee Dee Eff Gee wrote it.", [['Gee', null]]],
    ['is reporting', 'CNN is reporting that it sank.', [['CNN', 'cnn.com']]],
    [
      'told the largest newspaper',
      "He told the country's largest newspaper Forbes so.",
      [['Forbes', 'forbes.com']],
    ],
    ['told somebody, and an outlet stands there', 'He told the whole country Forbes so.', []],
    ['in marks of quotation', 'He said on "Fox News Sunday" so.', [['Fox News', 'foxnews.com']]],
    ['in curly marks of quotation', 'He said on \u{201c}CNN\u{201d} so.', [['CNN', 'cnn.com']]],
    ['too far from what was told', 'He told the old and very largest of all newspaper Forbes so.', []],
    ['source at the foot in lower case', 'It sank.\n\nSource forbes, others', [['Forbes', 'forbes.com']]],
    ['source within a line', 'It sank. The source forbes them to speak.', []],
    ['another word at the foot', 'It sank.\n\nSource code is here.', []],
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
