import { describe, expect, test } from 'vitest';
import { durationsIn, figuresIn } from '../claims-in.ts';

type Row = readonly [words: string, min: number | null, max: number | null, unit: string | null];
type Cases = Readonly<Record<string, readonly [text: string, ...expected: readonly Row[]]>>;

const exact = (words: string, value: number, unit: string | null): Row => [words, value, value, unit];

const numberWords: Cases = {
  'twenty-one': ['It has twenty-one guards.', exact('twenty-one guards', 21, 'guard')],
  zero: ['It grew zero percent.', exact('zero percent', 0, '%')],
  'nothing behind zero': ['It fell zero and five percent.', exact('five percent', 5, '%')],
  'twenty and ten are two': [
    'It cost twenty ten dollars.',
    exact('twenty ten dollars', 20, 'dollar'),
    exact('ten dollars', 10, 'USD'),
  ],
  'twenty-one and three are two': [
    'It cost twenty-one three dollars.',
    exact('twenty-one three dollars', 21, 'dollar'),
    exact('three dollars', 3, 'USD'),
  ],
  'ten and five are two': [
    'It cost ten five dollars.',
    exact('ten five dollars', 10, 'dollar'),
    exact('five dollars', 5, 'USD'),
  ],
  'twenty and zero are two': [
    'It cost twenty zero dollars.',
    exact('twenty zero dollars', 20, 'dollar'),
    exact('zero dollars', 0, 'USD'),
  ],
  'a million of nobody': ['It took million dollars there.'],
  'a million million': [
    'It cost a million million dollars.',
    exact('a million million dollars', 1e12, 'USD'),
  ],
  'a magnitude of a magnitude of a magnitude is not said': [
    'It cost a thousand million million dollars.',
    exact('a thousand million million dollars', 1e9, 'dollar'),
  ],
  'one magnitude twice is two numbers': [
    'It cost two thousand three thousand dollars.',
    exact('two thousand three thousand dollars', 2003, 'dollar'),
  ],
  'a hundred of one hundred is not said': [
    'It cost one hundred hundred dollars.',
    exact('one hundred hundred dollars', 100, 'dollar'),
  ],
  'two dozen dozen': ['It holds two dozen dozen eggs.', exact('two dozen dozen eggs', 288, 'egg')],
  'hundreds by their upper end': [
    'It took two to three hundred guards.',
    ['two to three hundred guards', 200, 300, 'guard'],
  ],
  'and an eighth': ['It is three and an eighth percent.', exact('three and an eighth percent', 3.125, '%')],
  'and half': ['It is three and half percent.', exact('three and half percent', 3.5, '%')],
  'and a big half': ['It has three and a big half percent.'],
  'a half of another thing': ['They own three-door half trucks.'],
  'a quarter that is a coin': [
    'He has three old quarter coins.',
    exact('three old quarter coins', 3, 'coin'),
  ],
  'the million': ['The million dollars went.'],
  'the few million': ['The few million dollars went.', ['The few million dollars', 3e6, 9e6, 'USD']],
  'one in words is no figure': ['One man came.'],
  'one in digits': ['It saw 1 man.', exact('1 man', 1, 'man')],
  'one of them': ['He saw 1 of the men.'],
  'thousands of thousands': [
    'Thousands of thousands of birds came.',
    ['Thousands of thousands of birds', 2e6, 9999e3, 'bird'],
  ],
  'a couple of percent': ['A couple of percent is enough.', exact('A couple of percent', 2, '%')],
  'a couple of miles': ['It lies a couple of miles away.', exact('a couple of miles', 3218.688, 'm')],
  'a couple of the miles': ['A couple of the miles were bad.', exact('A couple of the miles', 2, 'mile')],
  'tens of thousands of a measure': [
    'It took tens of thousands kilometres there.',
    ['tens of thousands kilometres', 2e7, 99e6, 'm'],
  ],
};

const digits: Cases = {
  'lakh crore behind digits': ['It cost 3 lakh crore rupees.', exact('3 lakh crore rupees', 3e12, 'INR')],
  'millions behind a year are of their own': ['In 2016 millions fled the war.'],
  'millions of people behind a year': [
    'In 2016 millions of people fled.',
    ['millions of people', 2e6, null, 'person'],
  ],
  'a year grouped is no year': ['It took 2,016 millions there.', exact('2,016 millions', 2016e6, null)],
  'a leading zero before one digit': ['It drew 07 fans.'],
  'three parts are a version': ['It shipped 18.2.0 releases.'],
  'a clock': ['At 9:46 guards came.'],
  'digits of another script': ['It drew ٤٠ fans.'],
  'as much as the whole is no fraction': ['It fell 2/2 percent.'],
  'more digits than a number has': ['It drew 9999999999999999999999999 fans.'],
  'a dash that joins': ['It cost 5—7 dollars.', ['5—7 dollars', 5, 7, 'USD']],
  'a hyphen apart joins nothing': ['It scored 5 - 7 dollars.', exact('7 dollars', 7, 'USD')],
  'pages behind a dash': ['A 26—page report came.', exact('26—page', 26, 'page')],
  'pages behind a short dash': ['A 26–page report came.', exact('26–page', 26, 'page')],
  'below zero at the start': ['-3% was the result.', exact('-3%', -3, '%')],
};

const modifiers: Cases = {
  'a sign for about': ['It needs ~300 guards.', exact('300 guards', 300, 'guard')],
  'a sign for more': ['It needs >50 guards.', ['50 guards', 50, null, 'guard']],
  'a sign for at most': ['It needs ≤ 50 guards.', ['50 guards', null, 50, 'guard']],
  'a plus behind': ['It needs 300+ guards.', ['300+ guards', 300, null, 'guard']],
  'a plus behind a unit': ['It costs 300 dollars+ there.', ['300 dollars', 300, null, 'USD']],
  'or more': ['It needs 40 or more guards.', ['40 or more guards', 40, null, 'guard']],
  'more than a range': ['It costs more than 5 to 7 dollars.', ['5 to 7 dollars', 5, null, 'USD']],
  'up to a range': ['It costs up to 5 to 7 dollars.', ['5 to 7 dollars', null, 7, 'USD']],
};

const ranges: Cases = {
  'a vote before another noun': ['After a 40-12 vote guards left.'],
  'a tied vote': ['After a 12-12 vote guards left.'],
  'two to do something': ['He took 5 to pay £7.', exact('£7', 7, 'GBP')],
  'from one to another': [
    'He moved 5 guards to 7 posts.',
    exact('5 guards', 5, 'guard'),
    exact('7 posts', 7, 'post'),
  ],
  'a sign and a word': ['It costs $5 to 7 dollars.', ['$5 to 7 dollars', 5, 7, 'USD']],
  'one unit in both numbers of it': ['It is one metre to 7 metres.', ['one metre to 7 metres', 1, 7, 'm']],
  'thousands of millions': [
    'It gained 1,500-2,000 million votes.',
    ['1,500-2,000 million votes', 15e8, 2e9, 'vote'],
  ],
};

const shares: Cases = {
  'in several': ['He won 2 in several races.', ['several races', 3, 9, 'race']],
  'money in places': [
    'It gave 5 dollars in 10 towns.',
    exact('5 dollars', 5, 'USD'),
    exact('10 towns', 10, 'town'),
  ],
  'several in places': ['It gave several in ten towns.', exact('ten towns', 10, 'town')],
  'in a year long ago': ['He won 3 in 1600 races.', exact('1600 races', 1600, 'race')],
  'in more than a year has': ['Some 21 in 2100 drivers agreed.', exact('21 in 2100', 1, '%')],
  'in a grouped number': ['Some 17 in 1,700 drivers agreed.', exact('17 in 1,700', 1, '%')],
  'percent of days': ['It is a percentage of 22 days.'],
};

const money: Cases = {
  'a glued code before nine': ['RM9.5 million was paid.', exact('RM9.5 million', 95e5, 'MYR')],
  'a glued code and a glued magnitude': ['RM26m was paid.', exact('RM26m', 26e6, 'MYR')],
  'a glued code before a colon': ['It cost USD500: it is gone.', exact('USD500', 500, 'USD')],
  'letters before digits that are no currency': ['It saw 40 G8 guards.', exact('40 G8 guards', 40, 'guard')],
  'a noun of one currency': ['It cost 300 yen.', exact('300 yen', 300, 'JPY')],
  'a code that ended the sentence before': [
    'He was paid in USD. 500 guards came.',
    exact('500 guards', 500, 'guard'),
  ],
  'a short name a word before': ['It has Rs and 500 guards came.', exact('500 guards', 500, 'guard')],
  'all of a count': ['He fed all 1500 guards.', exact('1500 guards', 1500, 'guard')],
  'a code that is a word, with three digits': ['It cost ALL 150.'],
  'a sign glued to the next': ['It cost 5 £6 there.', exact('£6', 6, 'GBP')],
  'a sign behind, then a count': [
    'It cost 50 € 6 times.',
    exact('50 €', 50, 'EUR'),
    exact('6 times', 6, 'time'),
  ],
  'a code behind': ['It cost 500 USD in May.', exact('500 USD', 500, 'USD')],
  'a code behind that a hyphen goes on': [
    'It took 500 USD-backed loans.',
    exact('500 USD-backed loans', 500, 'loan'),
  ],
  'a thin group that is not round': ['It cost $45 250 there.', exact('$45 250', 45_250, 'USD')],
};

const units: Cases = {
  'metres apart': ['It lies 100 m away.', exact('100 m', 100, 'm')],
  'so many a day': ['It sold 5 per day.'],
  'a word of height behind another': ['It stood 200m very high.', exact('200m', 200, 'm')],
  'a word of height that is another thing’s': ['It spent 200m on the high wall.'],
  'a word of distance straight before': ['They slid 300m there.', exact('300m', 300, 'm')],
  'a word of distance some words before': ['He walked for a good 300m.', exact('300m', 300, 'm')],
  'a word of distance far before': ['He walked in and paid them 300m for it.'],
  'a word of weighing some words before': [
    'It weighed in at some massive five hundred pounds.',
    exact('five hundred pounds', 226.796185, 'kg'),
  ],
  'a word of weighing far before': [
    'He weighed it and then paid up 500 pounds.',
    exact('500 pounds', 500, 'GBP'),
  ],
  'a bracket that nothing closes': ['It ran 200 <km of rope.'],
  'a bracket that nothing opens': ['It ran 200 km> of rope.', exact('200 km', 200_000, 'm')],
};

describe.each([
  ['in words', numberWords],
  ['in digits', digits],
  ['with a modifier', modifiers],
  ['a range', ranges],
  ['a share', shares],
  ['money', money],
  ['a unit', units],
])('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (__, [text, ...expected]) => {
    const rows = figuresIn(text).map(({ start, end, min, max, unit }) => [
      text.slice(start, end),
      min,
      max,
      unit,
    ]);
    expect(rows).toEqual(expected);
  });
});

describe('time', () => {
  test.each([
    ['many words between', 'It took five more full consecutive days.', ['P5D']],
    ['a range of magnitudes', 'It took 2-3 million years.', ['P2000000Y/P3000000Y']],
    ['a letter glued to digits', 'It took 10h there.', ['PT10H']],
    ['a letter apart', 'It took 10 h there.', []],
    ['a letter behind a hyphen', 'A 10-w lamp lit it.', []],
    ['the first year', 'It took the 1600 year.', []],
    ['before the first year', 'It took 1599 year there.', ['P1599Y']],
    ['the last year', 'It was the 2099 quarter.', []],
    ['days that a percentage is of', 'It is a percentage of 22 days.', ['P22D']],
  ] as const)('%s', (_, text, expected) => {
    expect(durationsIn(text).map(({ value }) => value)).toEqual(expected);
  });
});

describe('whether the country of a currency is a guess', () => {
  test.each([
    ['a dollar behind', 'It cost 5 $.', 'AUD', true],
    ['dollars', 'It cost 5 dollars.', 'AUD', true],
    ['cents', 'It cost 50 cents.', 'AUD', true],
    ['a noun that two share', 'It cost 300 som.', 'KGS', true],
    ['pence', 'It cost 50 pence.', 'GBP', false],
    ['pounds', 'It cost 50 pounds.', 'GBP', false],
    ['a sign of one currency', 'It cost £50.', 'GBP', false],
    ['a sign of one currency behind', 'It cost 50 €.', 'EUR', false],
    ['a code before', 'It cost USD 500.', 'USD', false],
    ['a code behind', 'It cost 500 USD.', 'USD', false],
    ['a short name', 'It cost Rs 500.', 'INR', false],
    ['a coin', 'It cost 5 btc.', 'BTC', false],
    ['a sign and a country', 'It cost $300 Canadian dollars.', 'CAD', false],
    ['no money', 'It grew 5 percent.', '%', false],
    ['a length', 'It is 5 metres.', 'm', false],
    ['a count', 'It has 5 guards.', 'guard', false],
  ] as const)('%s', (_, text, unit, isGuess) => {
    expect(figuresIn(text, 'daily.example.au')).toMatchObject([{ unit, inferred: isGuess ? ['unit'] : [] }]);
  });
});
