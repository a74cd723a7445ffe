import { describe, expect, test } from 'vitest';
import { durationsIn } from '../claims-in.ts';

/** Words, TIMEX3 value, and the modifier where there is one. */
type Expected = readonly (readonly [words: string, value: string, modifier?: string])[];
type Cases = Readonly<Record<string, readonly [text: string, expected: Expected]>>;

const found: Cases = {
  'a number and a unit': ['The dig lasted nine months.', [['nine months', 'P9M']]],
  digits: ['Repairs take 18 months.', [['18 months', 'P18M']]],
  'hyphenated, without its article': ['After a two-week pause work resumed.', [['two-week', 'P2W']]],
  'a period noun behind it': ['Over a three-year period rents rose.', [['a three-year period', 'P3Y']]],
  'three and a half hours': ['It took three and a half hours.', [['three and a half hours', 'PT3H30M']]],
  'an hour and a half': ['We waited an hour and a half.', [['an hour and a half', 'PT1H30M']]],
  'half an hour': ['The power failed for half an hour.', [['half an hour', 'PT30M']]],
  'a fraction in digits': ['The talks ran 2 1/2 years.', [['2 1/2 years', 'P2Y6M']]],
  'larger and smaller units': [
    'He was gone for two years and three months.',
    [['two years and three months', 'P2Y3M']],
  ],
  'a decade': ['It is the first strike in a decade.', [['a decade', 'P1DE']]],
  'decades in number': ['She taught for two decades.', [['two decades', 'P2DE']]],
  'quarters in digits': ['The shrinking went on for 3 quarters.', [['3 quarters', 'P9M']]],
  'quarters in number': ['Sales fell in the past two quarters.', [['the past two quarters', 'P6M']]],
  'a fortnight': ['Trains stop for a fortnight.', [['a fortnight', 'P2W']]],
  'only hours': ['It took only hours for doubts to come.', [['hours', 'PTXH']]],
  'mere seconds': ['The quake lasted mere seconds.', [['seconds', 'PTXS']]],
  'what is needed': ['Repairs need months.', [['months', 'PXM']]],
  'weeks before, behind what began': ['The letters began weeks before the vote.', [['weeks', 'PXW']]],
  'days later, behind what was done': ['It was announced days later.', [['days', 'PXD']]],
  'days prior': ['They met days prior.', [['days', 'PXD']]],
  'vague plural': ['The leak went on for months.', [['months', 'PXM']]],
  'months-long': ['The months-long search ended.', [['months-long', 'PXM']]],
  several: ['The road closes for several weeks.', [['several weeks', 'PXW']]],
  'minutes are not months': ['Help came within a few minutes.', [['a few minutes', 'PTXM']]],
  'the past three months': ['In the past three months two mines shut.', [['the past three months', 'P3M']]],
  'more than': ['She spoke for more than four hours.', [['more than four hours', 'PT4H', 'MORE_THAN']]],
  'up to': ['They may be held up to 90 days.', [['up to 90 days', 'P90D', 'EQUAL_OR_LESS']]],
  'at least': ['Close it for at least six weeks.', [['at least six weeks', 'P6W', 'EQUAL_OR_MORE']]],
  nearly: [
    'The feud is nearly forty years old news, running for nearly forty years.',
    [['nearly forty years', 'P40Y', 'APPROX']],
  ],
  'and more behind it': ['It took four days and more.', [['four days and more', 'P4D', 'EQUAL_OR_MORE']]],
  'and more than another': [
    'They sat for four days and more than 30 hours.',
    [
      ['four days', 'P4D'],
      ['more than 30 hours', 'PT30H', 'MORE_THAN'],
    ],
  ],
  'or so behind it': [
    'In the next two years or so prices may settle.',
    [['the next two years or so', 'P2Y', 'APPROX']],
  ],
  'a range': ['Delivery takes 12 to 18 months.', [['12 to 18 months', 'P12M/P18M']]],
  'a year or two': ['It will last a year or two.', [['a year or two', 'P1Y/P2Y']]],
  'another week': ['They asked for another week.', [['another week', 'P1W']]],
  'a while': ['Nothing moved for a while.', [['a while', 'PXX']]],
  'later, without "later"': ['Three days later the dam broke.', [['Three days', 'P3D']]],
  'the year that ended': ['For the year ended March 31 the firm lost money.', [['the year', 'P1Y']]],
  'glued letters': ['The outage ran 36h.', [['36h', 'PT36H']]],
  'a number and a half': ['It took two hours and a half.', [['two hours and a half', 'PT2H30M']]],
  'a quarter of an hour': ['He waited a quarter of an hour.', [['a quarter of an hour', 'PT15M']]],
  'quarter of an hour': ['He waited quarter of an hour.', [['quarter of an hour', 'PT15M']]],
  'three quarters of an hour': [
    'He waited three quarters of an hour.',
    [['three quarters of an hour', 'PT45M']],
  ],
  'three-quarters, hyphenated': [
    'He waited three-quarters of an hour.',
    [['three-quarters of an hour', 'PT45M']],
  ],
  'a part of a day is a day': ['It took part of a day.', [['a day', 'P1D']]],
  'a half-hour': ['He waited a half-hour.', [['a half-hour', 'PT30M']]],
  'half a decade': ['It took half a decade.', [['half a decade', 'P5Y']]],
  'half a century': ['It took half a century.', [['half a century', 'P50Y']]],
  'half a minute': ['It took half a minute.', [['half a minute', 'PT30S']]],
  'half a month stays a decimal': ['It took half a month.', [['half a month', 'P0.5M']]],
  'decimals that do not come out even': ['It took 1.3 years.', [['1.3 years', 'P1.3Y']]],
  'all week': ['It rained all week.', [['all week', 'P1W']]],
  'full week': ['It rained full week.', [['full week', 'P1W']]],
  'the whole month': ['The whole month was bad.', [['The whole month', 'P1M']]],
  'the entire further month': [
    'He stayed the entire additional month.',
    [['the entire additional month', 'P1M']],
  ],
  'a full year, hyphenated': ['It was a full-year result.', [['a full-year', 'P1Y']]],
  'the middle of a compound': ['It was an all-day-event there.', [['an all-day', 'P1D']]],
  'decade-long': ['A decade-long feud ended.', [['decade-long', 'P1DE']]],
  'the fiscal year that ended': ['The fiscal year ended March 31 was bad.', [['The fiscal year', 'P1Y']]],
  'a second': ['It took a second.', [['a second', 'PT1S']]],
  'another second': ['Another second passed.', [['Another second', 'PT1S']]],
  'a second or two': ['It lasted a second or two.', [['a second or two', 'PT1S/PT2S']]],
  'one second-long': ['A one second-long tone rang.', [['one second', 'PT1S']]],
  'some time': ['It went on for some time.', [['some time', 'PXX']]],
  'a long time': ['It took a long time.', [['a long time', 'PXX']]],
  'a rather long time': ['It took a fairly very long time.', [['a fairly very long time', 'PXX']]],
  'over the years': ['Over the years it fell.', [['the years', 'PXY']]],
  'the first hours': ['The first hours were bad.', [['The first hours', 'PTXH']]],
  'recent months': ['Recent months were bad.', [['Recent months', 'PXM']]],
  'the recent years': ['The recent years were bad.', [['The recent years', 'PXY']]],
  'the weeks ahead': ['The weeks ahead are hard.', [['The weeks ahead', 'PXW']]],
  'the weeks and months ahead': [
    'The weeks and months ahead are hard.',
    [['The weeks and months ahead', 'PXW']],
  ],
  'weeks or months of': ['Weeks or months of talks followed.', [['Weeks or months', 'PXW']]],
  'days or more': ['It took days or more.', [['days', 'PXD']]],
  'hours later': ['Hours later he left.', [['Hours', 'PTXH']]],
  'quarters without a number': ['For quarters it fell.', [['quarters', 'PXQ']]],
  'several quarters': ['It took several fiscal quarters.', [['several fiscal quarters', 'PXQ']]],
  'several centuries': ['It took several centuries.', [['several centuries', 'PXC']]],
  'a possessive': ['His past three years were bad.', [['His past three years', 'P3Y']]],
  'these past': ['These past two weeks were hard.', [['These past two weeks', 'P2W']]],
  'past without an article': ['Past three months were bad.', [['Past three months', 'P3M']]],
  'last without an article stays out': ['Last three months were bad.', [['three months', 'P3M']]],
  'the year-earlier': [
    'In the year-earlier three months it lost.',
    [['the year-earlier three months', 'P3M']],
  ],
  'an hour and minutes': ['It took an hour and 15 minutes.', [['an hour and 15 minutes', 'PT1H15M']]],
  'an hour and a larger unit are two': [
    'It took an hour and two days.',
    [
      ['an hour', 'PT1H'],
      ['two days', 'P2D'],
    ],
  ],
  'an hour and roughly some minutes are two': [
    'It took an hour and about 15 minutes.',
    [
      ['an hour', 'PT1H'],
      ['about 15 minutes', 'PT15M', 'APPROX'],
    ],
  ],
  'an hour, apart from minutes': [
    'It took an hour but 15 minutes were lost.',
    [
      ['an hour', 'PT1H'],
      ['15 minutes', 'PT15M'],
    ],
  ],
  'three units': [
    'It took two years, three months and five days.',
    [['two years, three months and five days', 'P2Y3M5D']],
  ],
  'a larger unit behind a smaller one': [
    'It took two months and three years.',
    [
      ['two months', 'P2M'],
      ['three years', 'P3Y'],
    ],
  ],
  'years and a few months': [
    'It took two years and several months.',
    [['two years and several months', 'P2Y3M/P2Y9M']],
  ],
  'on one day': ['On one day he left.', [['one day', 'P1D']]],
  'seven days a piece': ['He runs seven days a piece.', [['seven days', 'P7D']]],
  'minutes to spare': ['They had five minutes to spare.', [['five minutes', 'PT5M']]],
  'hours past a number of the clock': ['Five hours past eight he left.', [['Five hours', 'PT5H']]],
  'an article and a hyphen': ['An eight-year war ended.', [['eight-year', 'P8Y']]],
  'a term of so long': ['It ran a two-year term.', [['a two-year term', 'P2Y']]],
  'a glued unit before a period noun': ['It ran a 36h period.', [['a 36h period', 'PT36H']]],
  'the next with a hyphen': ['The next eight-year war began.', [['The next eight-year', 'P8Y']]],
  'a hyphen that does not break': ['It took a nine\u2011month delay.', [['nine\u2011month', 'P9M']]],
  'a hyphen of its own sign': ['It took a nine\u2010month delay.', [['nine\u2010month', 'P9M']]],
  'a word of a stretch in another sentence': ['It is past. Three months went by.', [['Three months', 'P3M']]],
  'straight days': ['She ran for ten straight days.', [['ten straight days', 'P10D']]],
  'an adjective with hyphens': ['It took ten-full-minutes.', [['ten-full-minutes', 'PT10M']]],
  'thousands of months': ['It lasted 1,988 months.', [['1,988 months', 'P1988M']]],
  'glued days': ['The ban lasted 10D there.', [['10D', 'P10D']]],
  'glued seconds with decimals': ['It ran 4.5s there.', [['4.5s', 'PT4.5S']]],
};

const nothing: Cases = {
  'school days before a feast': ['There are no school days before Easter.', []],
  'a book': ['The Book of Hours was sold.', []],
  watts: ['The 72W charger hums.', []],
  'an age with hyphens': ['A 44-year-old man spoke.', []],
  'an age with old': ['The boy is three years old.', []],
  'an age with of': ['At seven years of age she left.', []],
  'ago points back': ['Two weeks ago the shop shut.', []],
  'earlier points back': ['Profit rose from a year earlier.', []],
  'a rate of money': ['It costs $40 million a year.', []],
  'a rate with per': ['Ten ships per month call here.', []],
  'every so often': ['The valve is checked every two weeks.', []],
  'a rate of things': ['There are three flights a week.', []],
  'a calendar year': ['Last year was dry, and next year may be.', []],
  'a quarter of the calendar': ['The third quarter was weak.', []],
  'a share in quarters': ['Three quarters of the vote is in.', []],
  'a date': ['It opens on 14 June 2021.', []],
  'a decade by name': ['Music of the 1990s is back.', []],
  'a clock': ['It was twenty minutes past eight.', []],
  'an ordinal second': ['The second bridge fell.', []],
  'these days': ['These days few people write letters.', []],
  'round the clock': ['The line is open 24 hours a day.', []],
  'one day as a date': ['One day he will return.', []],
  'dimension of a screen': ['The film is shown in 3D.', []],
  'month in a date range of weekdays': ['It runs from Monday to Friday.', []],
  'a window between dates': ['Between March and May the prize is given.', []],
  'an ordinal second before a hyphen': ['He took one second-hand car.', []],
  'an ordinal second before a noun': ['It took a second look.', []],
  'a share of the second half': ['The second half year was bad.', []],
  'the month that ended': ['The month ended March 31 was bad.', []],
  'the month': ['The month was bad.', []],
  'all hour is not said': ['It rained all hour.', []],
  'a quarter that was won': ['It won a quarter.', []],
  'a time when': ['There was a quarter when it fell.', []],
  'a price by the year': ['It cost 5% a year.', []],
  'a count by the year': ['It cost 40 a year.', []],
  'an hour a day': ['He works an hour a day.', []],
  'once a day': ['Once a day he runs.', []],
  'a while ago': ['He left a while ago.', []],
  'at some time': ['At some time he left.', []],
  'long time without an article': ['It took long time.', []],
  'an article too far from its time': ['It took a really fairly very long time.', []],
  'a long time ago': ['It was a long time ago.', []],
  'first hours without an article': ['First hours were bad.', []],
  'recent years': ['Recent years were bad.', []],
  'these weeks': ['In these weeks he ran.', []],
  'years ago': ['Years ago he left.', []],
  'years old': ['Years old wines are sold.', []],
  'year-earlier alone': ['The year-earlier period was bad.', []],
  'zero days': ['It took zero days to fix.', []],
  'three quarters that vote': ['Three quarters voted.', []],
  'one day in May': ['It lasts one day May.', []],
  'seven days per week': ['He runs seven days per week.', []],
  'minutes to midnight': ['It was five minutes to midnight.', []],
  'minutes past digits': ['It was five minutes past 8.', []],
  'a year before a quarter': ['The 1988 quarter was bad.', []],
  'a compound of all and weeks': ['He ran an any-week trip.', []],
  'a model with an s': ['It has 5s models.', []],
  'a rate with a stroke': ['It costs 40 / month there.', []],
};

describe.each([
  ['a duration', found],
  ['no duration', nothing],
])('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (__, [text, expected]) => {
    const got = durationsIn(text).map(({ start, end, value, modifier }) => [
      text.slice(start, end),
      value,
      modifier,
    ]);
    expect(got).toEqual(expected.map(([words, value, modifier]) => [words, value, modifier ?? null]));
  });
});

describe('intervals', () => {
  const cases: Readonly<
    Record<string, readonly [text: string, date: string | undefined, expected: unknown]>
  > = {
    'seasons and months before the article': [
      'The door stood open from last autumn until June.',
      '2023-08-29',
      ['from last autumn until June', 'P9M', '2022-09', '2023-06'],
    ],
    'days with years': [
      'It ran from May 3 to June 5, 2021.',
      '2022-01-01',
      ['from May 3 to June 5, 2021', 'P33D', '2021-05-03', '2021-06-05'],
    ],
    'years need no article date': [
      'He ruled from 1991 to 2003.',
      undefined,
      ['from 1991 to 2003', 'P12Y', '1991', '2003'],
    ],
    'until now': [
      'It is shut from June to today.',
      '2023-08-29',
      ['from June to today', 'P2M', '2023-06', '2023-08-29'],
    ],
    'last year to next': [
      'It ran from last year to next year.',
      '2023-08-29',
      ['from last year to next year', 'P2Y', '2022', '2024'],
    ],
    'this year to next': [
      'It ran from this year to next year.',
      '2023-08-29',
      ['from this year to next year', 'P1Y', '2023', '2024'],
    ],
    'next months': [
      'It runs from next March until next May.',
      '2023-08-29',
      ['from next March until next May', 'P2M', '2024-03', '2024-05'],
    ],
    'a month of this year to one that comes': [
      'It runs from this June until next September.',
      '2023-08-29',
      ['from this June until next September', 'P3M', '2023-06', '2023-09'],
    ],
    'last months': [
      'It ran from last September until last May.',
      '2023-08-29',
      ['from last September until last May', 'P8M', '2022-09', '2023-05'],
    ],
    'the last such month until today': [
      'It ran from last August until today.',
      '2023-08-29',
      ['from last August until today', 'P12M', '2022-08', '2023-08-29'],
    ],
    'a day until today': [
      'It ran from 3 May until today.',
      '2023-08-29',
      ['from 3 May until today', 'P118D', '2023-05-03', '2023-08-29'],
    ],
    'over the turn of a year': [
      'It ran from September until June.',
      '2023-08-29',
      ['from September until June', 'P9M', '2022-09', '2023-06'],
    ],
    'parts of years': [
      'It ran from the early summer of 2019 to late 2021.',
      '2023-08-29',
      ['from the early summer of 2019 to late 2021', 'P2Y', '2019-06', '2021'],
    ],
    'a year to a month': [
      'It ran from 1990 to June.',
      '2023-08',
      ['from 1990 to June', 'P33Y', '1990', '2023-06'],
    ],
    'months with a period': [
      'It ran from Sept. 3 to Oct. 5, 2020.',
      '2023-08',
      ['from Sept. 3 to Oct. 5, 2020', 'P32D', '2020-09-03', '2020-10-05'],
    ],
    'a day to a month': [
      'It ran from May 3 to June 2021.',
      '2023-08-29',
      ['from May 3 to June 2021', 'P1M', '2021-05-03', '2021-06'],
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [text, date, expected]) => {
    const [claim] = durationsIn(text, date);
    expect(claim && [text.slice(claim.start, claim.end), claim.value, claim.begin, claim.finish]).toEqual(
      expected,
    );
  });

  test('without a date of the article months stay unresolved', () => {
    expect(durationsIn('The door stood open from last autumn until June.')).toEqual([]);
  });

  test.each([
    ['backwards', 'Pages from 2003 to 1991 are missing.'],
    ['from a year to itself', 'It ran from 1990 to 1990.'],
    ['from a month to itself', 'It ran from June to June.'],
    ['within this month', 'It ran from August until today.'],
    ['hours of a clock', "It ran from 3 o'clock to 5."],
    ['a day that no month has', 'It ran from 3 May to 40 June.'],
    ['over the end of a sentence', 'It ran from May 3 until. June was bad.'],
    ['months in lower case', 'It ran from may to june.'],
    ['last and next of nothing', 'It ran from last to next.'],
    ['to no date', 'It ran from June to the sea.'],
  ])('none: %s', (_, text) => {
    expect(durationsIn(text, '2023-08-29')).toEqual([]);
  });

  test('a date of the article that cannot be read resolves nothing', () => {
    expect(durationsIn('It ran from March to June.', 'in spring')).toEqual([]);
  });
});

describe('bounds in seconds', () => {
  test('a month is 30.44 days', () => {
    expect(durationsIn('It lasted nine months.')[0]?.seconds).toEqual([23_670_144, 23_670_144]);
  });

  test('more than leaves the longest open, up to the shortest', () => {
    expect(durationsIn('It lasted more than two hours.')[0]?.seconds).toEqual([7200, null]);
    expect(durationsIn('It may last up to two hours.')[0]?.seconds).toEqual([null, 7200]);
  });

  test('months without a number are open on both sides', () => {
    expect(durationsIn('It lasted for months.')[0]?.seconds).toEqual([null, null]);
  });
});

describe('known misses', () => {
  const missed: Readonly<Record<string, string>> = {
    'a vague count of a unit': 'It took dozens of hours.',
    'a full week behind a verb that no list knows': 'It rained a full week.',
    'all of a month': 'It ran all of May.',
    'days of the week': 'It lasted from Monday to Friday.',
    'an ordinal week': 'The strike went into a third week.',
    'between two dates': 'The road was shut between March and May 2021.',
  };
  test.each(Object.entries(missed))('%s', (_, text) => {
    expect(durationsIn(text, '2023-08-29')).toEqual([]);
  });

  test('a half that belongs to the next unit is read into the one before', () => {
    expect(durationsIn('It took two weeks and a half day.')[0]?.value).toBe('P2.5W');
  });

  test('nights are no part of "days and nights"', () => {
    expect(durationsIn('It went on two days and nights.')[0]?.value).toBe('P2D');
  });

  test('seasons are the northern ones, wherever the outlet is', () => {
    expect(durationsIn('It ran from last winter until May.', '2023-08-29')[0]?.begin).toBe('2022-12');
  });
});
