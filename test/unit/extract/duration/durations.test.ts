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
};

const nothing: Cases = {
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

  test('backwards is none', () => {
    expect(durationsIn('Pages from 2003 to 1991 are missing.')).toEqual([]);
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
