import { describe, expect, test } from 'vitest';
import { figuresIn } from '../claims-in.ts';

type Row = readonly [words: string, min: number | null, max: number | null, unit: string | null];
type Cases = Readonly<Record<string, readonly [text: string, expected: readonly Row[]]>>;

const found: Cases = {
  'a count with its noun': ['The vessel carried 26 crew members.', [['26 crew members', 26, 26, 'member']]],
  'rounds fired': ['They had fired 300 rounds by noon.', [['300 rounds', 300, 300, 'round']]],
  metres: ['The pit is 150 metres deep.', [['150 metres', 150, 150, 'm']]],
  'feet without a space': ['The mast rises 200ft.', [['200ft', 60.96, 60.96, 'm']]],
  'kilometres without a space': ['The border is 48km away.', [['48km', 48_000, 48_000, 'm']]],
  'an area': ['The plant covers 170,000 sq ft.', [['170,000 sq ft', 15_793.5168, 15_793.5168, 'm2']]],
  hectares: ['They burned 12 hectares of wheat.', [['12 hectares', 120_000, 120_000, 'm2']]],
  'a speed': ['Gusts reached 90 miles per hour.', [['90 miles per hour', 40.2336, 40.2336, 'm/s']]],
  'a weight': ['The bell weighs 200 pounds.', [['200 pounds', 90.718474, 90.718474, 'kg']]],
  'a percent': ['Turnout was 61.5 per cent.', [['61.5 per cent', 61.5, 61.5, '%']]],
  'below zero': ['Output grew -0.4%.', [['-0.4%', -0.4, -0.4, '%']]],
  'money that is no loss': ['The bridge was sold for $5 million.', [['$5 million', 5e6, 5e6, 'USD']]],
  'one in five': ['One in five drivers agreed.', [['One in five', 20, 20, '%']]],
  crore: ['The fund holds 3 crore rupees.', [['3 crore rupees', 3e7, 3e7, 'INR']]],
  'lakh crore': ['It is worth three lakh crore rupees.', [['three lakh crore rupees', 3e12, 3e12, 'INR']]],
  'up to': ['The hall seats up to 900 guests.', [['900 guests', null, 900, 'guest']]],
  'over a million and a half': [
    'The city has one and a half million trees.',
    [['one and a half million trees', 15e5, 15e5, 'tree']],
  ],
  'a dozen': ['A dozen bakers came.', [['A dozen bakers', 12, 12, 'baker']]],
  'hundreds of thousands': [
    'Hundreds of thousands of birds passed.',
    [['Hundreds of thousands of birds', 2e5, 999_000, 'bird']],
  ],
  'an age behind a name': ['Maria Sol, 34, won the race.', [['34', 34, 34, 'year-old']]],
  'an age in brackets': ['Maria Sol (34) won the race.', [['34', 34, 34, 'year-old']]],
  'an age behind a surname': ['Sol, 34, who lives in Brill, won.', [['34', 34, 34, 'year-old']]],
  'an age before a name': ['It was 48-year-old Maria Sol.', [['48-year-old', 48, 48, 'year-old']]],
  'an age in words': ['She is a nine-year-old pupil.', [['nine-year-old', 9, 9, 'year-old']]],
  'the age of an infant': ['The baby is three months old.', [['three months old', 3, 3, 'month-old']]],
  aged: ['A man aged 61 was held.', [['61', 61, 61, 'year-old']]],
  'the age of somebody': ['He died at the age of 85 in Brill.', [['85', 85, 85, 'year-old']]],
  'an age of her own': ['She was 91.', [['91', 91, 91, 'year-old']]],
  pages: ['They released a 26-page report.', [['26-page', 26, 26, 'page']]],
  members: ['A seven-member panel met.', [['seven-member', 7, 7, 'member']]],
  strong: ['Its 40,000-strong workforce struck.', [['40,000-strong', 4e4, 4e4, 'workforce']]],
  'a number whose noun is unsaid': ['Around 650 may be open by then.', [['650', 650, 650, null]]],
  'a large number alone': ['It cut power to 80,000 in the west.', [['80,000', 8e4, 8e4, null]]],
  'a count behind a place': ['Police in Halden 12 rifles in hand came.', [['12 rifles', 12, 12, 'rifle']]],
  'a count behind a day': ['He said Monday 12 rifles were found.', [['12 rifles', 12, 12, 'rifle']]],
  'a count in words behind a name': ['The ship Sukanta three boats met.', [['three boats', 3, 3, 'boat']]],
  'a count of what has a code in its name': [
    'It mends 85 CVE-listed security flaws.',
    [['85 CVE-listed security flaws', 85, 85, 'flaw']],
  ],
  'euros without their sign': ['A euro110 billion loan came.', [['euro110 billion', 11e10, 11e10, 'EUR']]],
  'more people': [
    'Tens of thousands more people came.',
    [['Tens of thousands more people', 2e4, 99_000, 'person']],
  ],
};

const nothing: Cases = {
  'a model number': ['She owns a Curve 8900 phone.', []],
  'a version': ['The bug is fixed in Explorer 10.', []],
  'a version with dots': ['Releases before 18.2.0 are fine.', []],
  'a screen size as a name': ['He bought a 13-inch laptop.', []],
  'a clock': ['Published 9:46 PM', []],
  'a clock without minutes': ['Doors open at 7 p.m. on Monday.', []],
  'a score': ['The match ended 52-3.', []],
  'an address': ['The shop at 221 Baker Street burned candles.', []],
  'a telephone number': ['Call 555-0199-224 now.', []],
  'a machine address': ['It came from 192.168.1.20 today.', []],
  'an item of a list': ['1. Boil the water.', []],
  'a year': ['The school was founded in 1912.', []],
  'a year before a noun': ['The 2016 elections were close.', []],
  'a weekday and month': ['On Monday, May 3 the rain began.', []],
  'a score behind a name': ['Aldford 3, Brill 2 was the result.', []],
  'a day behind a month': ['It opened on May, 12, at noon.', []],
  'a street number behind a name': ['They met in Aldford, 12 Mill Lane.', []],
  'over an age': ['Anyone over age 60 may vote.', []],
  'a weapon of a mark': ['He carried AK 47 rifles over the border.', []],
  'a chip': ['It has a GeForce 9400M chip.', []],
  'a plug': ['It offers the old USB 2.0 ports.', []],
  'a cup': ['They won the Euro 2012 in Brill.', []],
  'a model with a hyphen': ['She flew the 737-class jet.', []],
  'something of a kind': ['It was a 20-something crowd.', []],
  'a two-thirds share': ['It needs a two-thirds majority.', []],
  'a small number alone': ['There were 7 in the end.', []],
  'a page': ['See page 12 and chapter 3.', []],
  'one as a pronoun': ['One of the men knew.', []],
  'an ordinal': ['It was the 3rd time and the 21st try.', []],
  'a highway': ['They met on Highway 61 at dawn.', []],
  'a long digit string': ['Order 99999999999999999999999999 shipped.', []],
};

describe.each([
  ['a figure', found],
  ['no figure', nothing],
])('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (__, [text, expected]) => {
    const rows = figuresIn(text).map(({ start, end, min, max, unit }) => [
      text.slice(start, end),
      min,
      max,
      unit,
    ]);
    expect(rows).toEqual(expected);
  });
});

describe('what is inferred', () => {
  test('a bare dollar is the one of the outlet’s country, and marked', () => {
    expect(figuresIn('It sold for $5.', 'daily.example.au')[0]).toMatchObject({
      unit: 'AUD',
      inferred: ['unit'],
    });
    expect(figuresIn('It sold for $5.')[0]).toMatchObject({ unit: 'USD', inferred: ['unit'] });
  });

  test('a named dollar is not inferred', () => {
    expect(figuresIn('It sold for C$5.', 'daily.example.au')[0]).toMatchObject({ unit: 'CAD', inferred: [] });
    expect(figuresIn('It sold for 5 Hong Kong dollars.')[0]).toMatchObject({ unit: 'HKD', inferred: [] });
  });
});

describe('denial', () => {
  test('is kept', () => {
    expect(figuresIn('It was not 300 rounds.')[0]?.denied).toBe(true);
    expect(figuresIn('No fewer than 300 rounds were fired.')[0]?.denied).toBe(false);
  });
});
