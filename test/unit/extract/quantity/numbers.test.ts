import { describe, expect, test } from 'vitest';
import { figuresIn } from '../claims-in.ts';

type Row = readonly [words: string, min: number | null, max: number | null, unit: string | null];
type Cases = Readonly<Record<string, readonly [text: string, ...expected: readonly Row[]]>>;

function rowsIn(text: string): readonly Row[] {
  return figuresIn(text).map(({ start, end, min, max, unit }) => [text.slice(start, end), min, max, unit]);
}

const exact = (words: string, value: number, unit: string | null): Row => [words, value, value, unit];

const inWords: Cases = {
  'a point': ['It grew two point five percent.', exact('two point five percent', 2.5, '%')],
  'a point and a magnitude': [
    'It grew by two point five million dollars.',
    exact('two point five million dollars', 2.5e6, 'USD'),
  ],
  'zero behind the point': [
    'It fell three point zero six percent.',
    exact('three point zero six percent', 3.06, '%'),
  ],
  'tens behind the point': [
    'It rose one point twenty-one percent.',
    exact('one point twenty-one percent', 1.21, '%'),
  ],
  'tens behind the point, apart': [
    'It rose one point twenty one percent.',
    exact('one point twenty one percent', 1.21, '%'),
  ],
  'ten and one behind the point are no eleven': [
    'It rose two point ten one percent.',
    exact('two point ten one percent', 2.101, '%'),
  ],
  'a point between hyphens': ['It grew two-point-five percent.', exact('two-point-five percent', 2.5, '%')],
  'a point that is none': [
    'Of two points five percent stand.',
    exact('two points', 2, 'point'),
    exact('five percent', 5, '%'),
  ],
  'a point before another word': ['On one point the five agreed.'],
  'and a half': ['It has three and a half percent.', exact('three and a half percent', 3.5, '%')],
  'and one half, hyphenated': [
    'It has three-and-one-half percent.',
    exact('three-and-one-half percent', 3.5, '%'),
  ],
  'and two thirds': [
    'It has two and two-thirds percent.',
    exact('two and two-thirds percent', 2.6666666666667, '%'),
  ],
  'and three quarters': [
    'It has three and three-quarters percent.',
    exact('three and three-quarters percent', 3.75, '%'),
  ],
  'a second number is no fraction': ['It has three and five percent.', exact('five percent', 5, '%')],
  'and behind a hundred': [
    'It cost five hundred and six dollars.',
    exact('five hundred and six dollars', 506, 'USD'),
  ],
  'and behind twenty does not go on': ['It has twenty and six percent.', exact('six percent', 6, '%')],
  'and before a magnitude does not go on': [
    'It has two thousand and million-dollar homes.',
    exact('two thousand', 2000, null),
  ],
  'thousands and hundreds': [
    'It cost one hundred and twenty-three thousand four hundred dollars.',
    exact('one hundred and twenty-three thousand four hundred dollars', 123_400, 'USD'),
  ],
  'a magnitude of a magnitude': [
    'It cost a thousand billion dollars.',
    exact('a thousand billion dollars', 1e12, 'USD'),
  ],
  'a larger magnitude behind a smaller one is another number': [
    'It cost five thousand three million dollars.',
    exact('five thousand three million dollars', 5003, 'dollar'),
  ],
  'a hundred of a hundred is not said': [
    'It cost two hundred hundred dollars.',
    exact('two hundred hundred dollars', 200, 'dollar'),
  ],
  'magnitudes go down': [
    'It cost three million two thousand dollars.',
    exact('three million two thousand dollars', 3_002_000, 'USD'),
  ],
  'teens take no more': [
    'It cost fifteen three dollars.',
    exact('fifteen three dollars', 15, 'dollar'),
    exact('three dollars', 3, 'USD'),
  ],
};

const halvesAndFew: Cases = {
  'hundreds, corrected to thousands': [
    'He spent hundreds, thousands of dollars.',
    ['thousands of dollars', 2_000, 9_999, 'USD'],
  ],
  'half a million': ['Half a million people came.', exact('Half a million people', 5e5, 'person')],
  'half-a-million': ['It cost half-a-million dollars.', exact('half-a-million dollars', 5e5, 'USD')],
  'half-million': ['Half-million people came.', exact('Half-million people', 5e5, 'person')],
  'a half million': ['A half million dollars went.', exact('A half million dollars', 5e5, 'USD')],
  'a quarter of a million': [
    'A quarter of a million dollars went.',
    exact('A quarter of a million dollars', 250_000, 'USD'),
  ],
  'half a dozen': ['Half a dozen men came.', exact('Half a dozen men', 6, 'man')],
  'half a hundred is not said': ['Half a hundred men came.', exact('a hundred men', 100, 'man')],
  'half of the people': ['Half of the people came.'],
  'the quarter': ['The quarter was bad.'],
  'several hundred': ['Several hundred dollars went.', ['Several hundred dollars', 300, 900, 'USD']],
  'a few million': ['A few million dollars went.', ['A few million dollars', 3e6, 9e6, 'USD']],
  'a couple of million': [
    'A couple of million dollars went.',
    exact('A couple of million dollars', 2e6, 'USD'),
  ],
  'a couple of dollars': ['A couple of dollars went.', exact('A couple of dollars', 2, 'USD')],
  'a couple of the men': ['A couple of the men left.', exact('A couple of the men', 2, 'man')],
  'a couple of them': ['A couple of them left.'],
  'few is no number': ['Few bakers came.'],
  'the tens of thousands': [
    'The tens of thousands of birds came.',
    ['The tens of thousands of birds', 2e4, 99_000, 'bird'],
  ],
  'the last few': ['The last few bakers came.', ['few bakers', 3, 9, 'baker']],
  dozens: ['Dozens of birds came.', ['Dozens of birds', 24, 99, 'bird']],
  'dozens of thousands': [
    'Dozens of thousands of birds came.',
    ['Dozens of thousands of birds', 24_000, 99_000, 'bird'],
  ],
  'tens of lakhs': ['Tens of lakhs of rupees went.', ['Tens of lakhs of rupees', 2e6, 99e5, 'INR']],
  'tens alone': ['Tens of birds came.'],
  'thousands of millions': [
    'Thousands of millions of birds came.',
    ['Thousands of millions of birds', 2e9, 9999e6, 'bird'],
  ],
  'a smaller plural inside is another count': [
    'Thousands of hundreds of birds came.',
    ['Thousands of hundreds', 2000, 9999, 'hundred'],
    ['hundreds of birds', 200, 999, 'bird'],
  ],
  'millions are open above': ['Millions of dollars went there.', ['Millions of dollars', 2e6, null, 'USD']],
};

const inDigits: Cases = {
  'dozens behind digits': ['It holds 3 dozens eggs.', exact('3 dozens eggs', 36, 'egg')],
  'millions behind digits': ['It holds 5 millions people.', exact('5 millions people', 5e6, 'person')],
  'billions behind digits': ['It holds 5 billions people.', exact('5 billions people', 5e9, 'person')],
  'mn apart': ['It sold for 12 mn rupees.', exact('12 mn rupees', 12e6, 'INR')],
  'cr apart is no magnitude': ['It took 12 cr there.'],
  'a thousand in k': ['It drew 12k fans.', exact('12k fans', 12_000, 'fan')],
  'nine hundred ninety-nine m': ['It has 999m users.', exact('999m users', 999e6, 'user')],
  'a name like a number': ['The 9400M chips were sold.'],
  'a letter glued to a thousand': ['The 1000M chips were sold.'],
  '10,000 bn is too much for a short form': [
    'It cost 10,000 bn dollars.',
    exact('10,000 bn dollars', 10_000, 'dollar'),
  ],
  'a million': ['It drew 2-million fans.', exact('2-million fans', 2e6, 'fan')],
  'a fraction behind': ['It drew 2 1/2 million fans.', exact('2 1/2 million fans', 25e5, 'fan')],
  'an age behind a number': ['The 3 16-year-olds swam.', exact('16-year-olds', 16, 'year-old')],
  'a fraction with a hyphen': ['It drew 2-1/2 million fans.', exact('2-1/2 million fans', 25e5, 'fan')],
  'a fraction that is one sign': ['It drew 2½ million fans.', exact('2½ million fans', 25e5, 'fan')],
  'a fraction sign with a magnitude': ['It drew ½ million dollars.', exact('½ million dollars', 5e5, 'USD')],
  'a fraction alone': ['It holds 3/4 percent of it.', exact('3/4 percent', 0.75, '%')],
  'a fraction with a slash and a magnitude': [
    'It cost 3/4 million dollars.',
    exact('3/4 million dollars', 750_000, 'USD'),
  ],
  'a day is no fraction': ['It fell 9/11 percent.'],
  'a decimal comma': ['It fell 5,25 percent.', exact('5,25 percent', 5.25, '%')],
  'groups of three': ['It drew 1,234,567 fans.', exact('1,234,567 fans', 1_234_567, 'fan')],
  'groups of two and three': ['It drew 2,30,000 fans.', exact('2,30,000 fans', 230_000, 'fan')],
  'groups with decimals': ['It cost $1,234.50.', exact('$1,234.50', 1234.5, 'USD')],
  'groups that are none': ['It drew 1,23,45 fans.'],
  'a group of four': ['It drew 12,3456 fans.'],
  'a head of four': ['It drew 1234,567 fans.'],
  'a group of four in the middle': ['It drew 1,2345,678 fans.'],
  'a leading zero': ['It drew 007 fans.'],
  'a decimal below one': ['It fell 0.5 percent.', exact('0.5 percent', 0.5, '%')],
};

const ranges: Cases = {
  'a symbol on each side': ['Shares traded at $5-$7.', ['$5-$7', 5, 7, 'USD']],
  'a prefixed dollar behind': ['It costs $5-US$7 there.', ['$5-US$7', 5, 7, 'USD']],
  'the unit behind': ['It costs 5-7 dollars.', ['5-7 dollars', 5, 7, 'USD']],
  'the magnitude behind': ['It costs $5 to 7 million.', ['$5 to 7 million', 5e6, 7e6, 'USD']],
  'the symbol on the second': ['It costs 5 to $7 million.', ['5 to $7 million', 5e6, 7e6, 'USD']],
  'between, and': [
    'It costs between 5 and 7 million dollars.',
    ['between 5 and 7 million dollars', 5e6, 7e6, 'USD'],
  ],
  'votes by the million': [
    'It gained 130-135 million votes.',
    ['130-135 million votes', 130e6, 135e6, 'vote'],
  ],
  'a thousand borrows no million': [
    'It gained 1,130 to 2 million votes.',
    ['1,130 to 2 million votes', 1130, 2e6, 'vote'],
  ],
  'nine hundred is not nine hundred million': [
    'It gained 900 to 2 million votes.',
    ['900 to 2 million votes', 900, 2e6, 'vote'],
  ],
  'each its magnitude': [
    'It gained 3 thousand to 2 million votes.',
    ['3 thousand to 2 million votes', 3000, 2e6, 'vote'],
  ],
  or: ['It lost 5 or 6 seats.', ['5 or 6 seats', 5, 6, 'seat']],
  'up to': ['It costs 5 up to 7 dollars.', ['5 up to 7 dollars', 5, 7, 'USD']],
  'two dashes': ['It needs 5--7 dollars.', ['5--7 dollars', 5, 7, 'USD']],
  'the same unit twice': ['It is 5 percent to 7 percent.', ['5 percent to 7 percent', 5, 7, '%']],
  'two kinds of unit are two': [
    'It is 5 percent to 7 dollars.',
    exact('5 percent', 5, '%'),
    exact('7 dollars', 7, 'USD'),
  ],
  'a change from one to the other': [
    'It went from 5 percent to 7 percent.',
    exact('5 percent', 5, '%'),
    exact('7 percent', 7, '%'),
  ],
  'from with one unit is a range': ['It is from 5 to 7 percent.', ['5 to 7 percent', 5, 7, '%']],
  'and without between': [
    'It takes 5 dollars and 7 dollars.',
    exact('5 dollars', 5, 'USD'),
    exact('7 dollars', 7, 'USD'),
  ],
  'a country on the first alone': ['It costs US$5 to $7.', ['US$5 to $7', 5, 7, 'USD']],
  'two currencies are two': ['It costs $5 to £7.', exact('$5', 5, 'USD'), exact('£7', 7, 'GBP')],
  'a unit behind the first alone': [
    'It took 5 dollars to 7 people.',
    exact('5 dollars', 5, 'USD'),
    exact('7 people', 7, 'person'),
  ],
  'a percent on the first alone': [
    'It took 5 percent to 7 people.',
    exact('5 percent', 5, '%'),
    exact('7 people', 7, 'person'),
  ],
  'downwards is none': ['It fell 7 to 5 percent.', exact('5 percent', 5, '%')],
  'a score': ['They won 7-5 in sets.'],
  'a score of equals': ['They drew 5-5 in the end.'],
  'a vague end is none': ['It costs 5 to several dollars.', ['several dollars', 3, 9, 'USD']],
};

const shares: Cases = {
  'one in five': ['One in five drivers agreed.', exact('One in five', 20, '%')],
  'one in every 500': ['One in every 500 drivers agreed.', exact('One in every 500', 0.2, '%')],
  '99 in 100': ['Some 99 in 100 drivers agreed.', exact('99 in 100', 99, '%')],
  'more than all': ['Some 5 in 3 drivers agreed.', exact('3 drivers', 3, 'driver')],
  'as many as all': ['Some 5 in 5 drivers agreed.', exact('5 drivers', 5, 'driver')],
  'a count in a year': ['He won 3 in 2016 races.'],
  'a count in so many years': ['He won three in five years.'],
  'a count in several': ['He won 3 in several races.', ['several races', 3, 9, 'race']],
  'nothing behind': ['He won 3 in 5.'],
};

const signs: Cases = {
  'minus in words': ['It fell minus five percent.', exact('minus five percent', -5, '%')],
  negative: ['It fell negative 5%.', exact('negative 5%', -5, '%')],
  'at the very start': ['Minus five percent was the result.', exact('Minus five percent', -5, '%')],
  'a hyphen': ['It fell -3%.', exact('-3%', -3, '%')],
  'before a measure': ['It lies at -3 kilometres.', exact('-3 kilometres', -3000, 'm')],
  'a dash between numbers': ['It fell 7-3%.', exact('3%', 3, '%')],
  'a vague number has none': ['It fell minus several percent.', ['several percent', 3, 9, '%']],
  'a count has none': ['Minus 5 people came.', exact('5 people', 5, 'person')],
};

const percents: Cases = {
  'a hyphen': ['Prices saw a 2.6-percent rise.', exact('2.6-percent', 2.6, '%')],
  'a hyphen behind a word': ['It has ninety-percent support.', exact('ninety-percent', 90, '%')],
  'the percent named first': ['It takes per cent of 22.', exact('per cent of 22', 22, '%')],
  'the percentage named first': ['It is a percentage of 22.', exact('percentage of 22', 22, '%')],
  'a noun behind it is counted': ['It is a percentage of 22 people.', exact('22 people', 22, 'person')],
  'the cent of': ['It is the cent of 22.'],
  'a percent of its own': ['It is ten per cent of 22.', exact('ten per cent', 10, '%')],
  'glued pc': ['It cost 5pc of sales.', exact('5pc', 5, '%')],
  'pc apart is a computer': ['It sold 5 pc of late.'],
  points: ['It rose 3 per cent points.'],
  pct: ['It fell 12pct in May.', exact('12pct', 12, '%')],
};

const measures: Cases = {
  'in braces': ['It measures 200 {miles} of rope.', exact('200 {miles}', 321_868.8, 'm')],
  'in angles': ['It measures 200 <km> of rope.', exact('200 <km>', 200_000, 'm')],
  'a short unit behind digits': ['It is 5 ha wide.', exact('5 ha', 50_000, 'm2')],
  'a short unit behind a magnitude': ['It is 5 million ha wide.', exact('5 million ha', 5e10, 'm2')],
  'a short word behind a word': ['It is five in all.'],
  'metres by a word behind': ['It lies 200m down a gully.', exact('200m', 200, 'm')],
  'metres by a word before': ['He walked for 300m there.', exact('300m', 300, 'm')],
  'millions without such a word': ['It hit 100m accounts.', exact('100m accounts', 1e8, 'account')],
  'kilograms are no money': ['It weighs five kgs there.', exact('five kgs', 5, 'kg')],
  'square feet with periods': ['It has 300 sq. ft. of space.', exact('300 sq. ft', 27.870912, 'm2')],
  'square with a hyphen': ['It has 300 square-kilometres.', exact('300 square-kilometres', 3e8, 'm2')],
  'square meals': ['It has 300 square meals.', exact('300 square meals', 300, 'meal')],
  'cubic metres': ['It has 40 cubic metres.', exact('40 cubic metres', 40, 'm3')],
  'pounds that weigh': [
    'The stone weighed some five hundred pounds.',
    exact('five hundred pounds', 226.796185, 'kg'),
  ],
  'pounds of a body': ['He shed 12 pounds.', exact('12 pounds', 5.44310844, 'kg')],
  'pounds that are paid': ['He paid 12 pounds for it.', exact('12 pounds', 12, 'GBP')],
  'a hundred pounds shed are money': ['He shed 112 pounds.', exact('112 pounds', 112, 'GBP')],
  'a speed with a stroke': ['It goes 90 km/h.', exact('90 km/h', 25, 'm/s')],
  'a speed with an': ['It goes 90 miles an hour.', exact('90 miles an hour', 40.2336, 'm/s')],
  'a distance a day': ['It goes 90 km per day.', exact('90 km', 90_000, 'm')],
};

const money: Cases = {
  'Rs. apart': ['Rs. 500 was paid.', exact('Rs. 500', 500, 'INR')],
  'Rs. glued': ['Rs.500 was paid.', exact('Rs.500', 500, 'INR')],
  'a code and letters glued to digits': ['USD2,000abc was paid.', exact('USD2,000', 2000, 'USD')],
  'a code in lower case': ['It cost usd 500.', exact('usd 500', 500, 'USD')],
  'a code in mixed case': ['It cost Usd 500.'],
  'a code that is a word, with a large number': ['It cost ALL 1500.', exact('ALL 1500', 1500, 'ALL')],
  'a code that is a word, with decimals': ['It cost ALL 15.50.', exact('ALL 15.50', 15.5, 'ALL')],
  'a code that is a word, with a small number': ['It cost ALL 15.'],
  'a code of coins': ['It cost BTC 5.', exact('BTC 5', 5, 'BTC')],
  'a code of coins as a word': ['It cost btc 5.'],
  'coins behind': ['It cost 5 btc there.', exact('5 btc', 5, 'BTC')],
  'a spaced country': ['It cost US $5.', exact('US $5', 5, 'USD')],
  'a letter apart is an article': ['It cost A $5 note.', exact('$5', 5, 'USD')],
  'a letter glued is a country': ['It cost A$5.', exact('A$5', 5, 'AUD')],
  'a letter that is no country': ['It cost Q$5.', exact('$5', 5, 'USD')],
  'a symbol behind that owns the next': ['It cost 5 $ 6 there.', exact('$ 6', 6, 'USD')],
  'a symbol on the next line': ['It cost 5\n$ there.'],
  'pounds sterling': ['It cost 50 million pounds sterling.', exact('50 million pounds sterling', 5e7, 'GBP')],
  'sen before': ['It cost sen 50.', exact('sen 50', 0.5, 'MYR')],
  'sen behind': ['It cost 50 sen each.', exact('50 sen', 0.5, 'MYR')],
  'a letter p apart': ['It cost 50 p.'],
  'a letter p glued': ['It cost 50p.', exact('50p', 0.5, 'GBP')],
  'a real one': ['It cost 5 real.'],
  'a Brazilian one': ['It cost 5 Brazilian real.', exact('5 Brazilian real', 5, 'BRL')],
  'a symbol and a name': ['It cost $300 Canadian dollars.', exact('$300 Canadian dollars', 300, 'CAD')],
  'a symbol and its bare name': ['It cost $300 dollars.', exact('$300', 300, 'USD')],
  'a dollar of two words': ['It cost 5 new Taiwan dollars.', exact('5 new Taiwan dollars', 5, 'TWD')],
  'dollars of no country': ['It cost 5 yellow dollars.', exact('5 yellow dollars', 5, 'dollar')],
  'an adjective that a hyphen ends': [
    'It cost 5 Canadian-made dollars.',
    exact('5 Canadian-made dollars', 5, 'dollar'),
  ],
  'dollars, then cents': ['It cost 3 dollars 50 cents.', exact('3 dollars 50 cents', 3.5, 'USD')],
  'dollars and people': [
    'It took 3 dollars and 50 people.',
    exact('3 dollars', 3, 'USD'),
    exact('50 people', 50, 'person'),
  ],
  'cents beyond a dollar': [
    'It cost 3 dollars and 150 cents.',
    exact('3 dollars', 3, 'USD'),
    exact('150 cents', 1.5, 'USD'),
  ],
  'a hundred cents': [
    'It cost 3 dollars and 100 cents.',
    exact('3 dollars', 3, 'USD'),
    exact('100 cents', 1, 'USD'),
  ],
  'cents twice': ['It cost 3 cents 50 cents.', exact('3 cents', 0.03, 'USD'), exact('50 cents', 0.5, 'USD')],
  'millions and cents': [
    'It cost millions of dollars and 50 cents.',
    ['millions of dollars', 2e6, null, 'USD'],
    exact('50 cents', 0.5, 'USD'),
  ],
  'of behind an exact number': ['It took 5 million of dollars.', exact('5 million', 5e6, null)],
  'a thin group': ['It cost $45 000 there.', exact('$45 000', 45_000, 'USD')],
  'no thin group of four': ['It cost $45 0000 there.', exact('$45', 45, 'USD')],
  'no thin group behind four digits': ['It cost $4545 000 there.', exact('$4545', 4545, 'USD')],
  'no thin group behind a magnitude': ['It cost $45 million 000 there.', exact('$45 million', 45e6, 'USD')],
};

const nouns: Cases = {
  'two plain nouns': [
    'Some 40 banks and corporate shops closed.',
    exact('40 banks and corporate shops', 40, 'bank'),
  ],
  'two counts': [
    'Some 40 banks and 12 shops closed.',
    exact('40 banks', 40, 'bank'),
    exact('12 shops', 12, 'shop'),
  ],
  'two counts in words': [
    'Some 40 banks and several shops closed.',
    exact('40 banks', 40, 'bank'),
    ['several shops', 3, 9, 'shop'],
  ],
  'a second noun that no list knows': ['Some 40 banks and wagons closed.', exact('40 banks', 40, 'bank')],
  'a second noun that owns a third': [
    "Some 40 banks and farmers' shops closed.",
    exact('40 banks', 40, 'bank'),
  ],
  'a second noun behind a determiner': ['Some 40 banks or the shops closed.', exact('40 banks', 40, 'bank')],
  'two adjectives': ['Some 40 senior and old guards left.', exact('40 senior and old guards', 40, 'guard')],
  'a name on -s': ['Some 40 Windows users left.', exact('40 Windows users', 40, 'user')],
  'an owner with an apostrophe': ["Some 40 voters' votes counted.", exact("40 voters' votes", 40, 'vote')],
  'a quoted adjective': ['Some 40 "angry" guards left.', exact('40 "angry" guards', 40, 'guard')],
  'a noun beyond reach': [
    'Some 40 very old and rather tired but still quite wide awake guards left.',
    exact('40', 40, null),
  ],
  'a noun in the next paragraph': ['Some 40\n\nguards left.', exact('40', 40, null)],
  'men on -men': ['It saw 12 policemen.', exact('12 policemen', 12, 'policeman')],
  cities: ['It saw 40 cities.', exact('40 cities', 40, 'city')],
  pies: ['It ate 40 pies.', exact('40 pies', 40, 'pie')],
  boxes: ['It sold 40 boxes.', exact('40 boxes', 40, 'box')],
};

const namesAndLabels: Cases = {
  'the month that ended the sentence before': [
    'The ferry sailed in June. 26 people came.',
    exact('26 people', 26, 'person'),
  ],
  'a month with a period': ['The ferry sailed on Oct. 26 with guests.'],
  'a list inside of a sentence': [
    'The plan has two goals: (1) people come and (2) trucks stay.',
    exact('two goals', 2, 'goal'),
  ],
  'a block of houses': ['The 300 block of Mill Road was shut.'],
  'a label without a period': ['He wore No 7 shirts.'],
  'the end of a name, and of the sentence': ['They sold the Blackberry Curve 40.'],
  'aged, of two': ['Those aged 470 and 480 came.'],
  'a number sign': ['See # 4500 there.'],
  'a year before a noun': ['It has 1950 guards.'],
  'one before the years of our time': ['It has 1949 guards.', exact('1949 guards', 1949, 'guard')],
  'the last year of our time': ['It has 2034 guards.'],
  'one behind it': ['It has 2035 guards.', exact('2035 guards', 2035, 'guard')],
  'about so many': ['It has about 1950 guards.', exact('1950 guards', 1950, 'guard')],
  'a year grouped': ['It has 1,950 guards.', exact('1,950 guards', 1950, 'guard')],
  'a day before its month': ['On 31 May guards came.'],
  'a day behind its month': ['On May 31 guards came.'],
  'no day behind a month': ['In May 32 guards came.', exact('32 guards', 32, 'guard')],
  'a day behind a month with a period': ['On Oct. 31 guards came.'],
  'a count that opens a line': ['4000 guards came.', exact('4000 guards', 4000, 'guard')],
  'a year behind a month': ['In May 2021 guards came.'],
  'days from to': ['On May 3-12 guards came.'],
  'a year behind a day': ['On May 3, 1120 guards came.'],
  'an apartment': ['It lies in apt. 4500 there.'],
  'a number by its label': ['The count is No. 4500 there.'],
  'no label behind the end of a sentence': [
    'See the number. 4500 guards came.',
    exact('4500 guards', 4500, 'guard'),
  ],
  'an address': ['She lives at 22100 Baker Street now.'],
  'an address of many words': ['She lives at 22100 Baker Old Mill Street now.'],
  'guards of a street': ['He asked 221 Street guards.', exact('221 Street guards', 221, 'guard')],
  'an item in brackets': ['(2000) guards came'],
  'an item with a period': ['2000. guards came'],
  'an item that counts': ['1) 40 guards came', exact('40 guards', 40, 'guard')],
  'a model by a word and a name': ['She owns a Curve 8900 there.'],
  'a grouped number is no model': ['She saw a Curve 8,900 there.', exact('8,900', 8900, null)],
  'a score and a count': ['They won 7-5 40 times.', exact('40 times', 40, 'time')],
};

describe.each([
  ['in words', inWords],
  ['nouns', nouns],
  ['names and labels', namesAndLabels],
  ['halves, few and many', halvesAndFew],
  ['in digits', inDigits],
  ['ranges', ranges],
  ['shares', shares],
  ['signs', signs],
  ['percents', percents],
  ['measures', measures],
  ['money', money],
])('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (__, [text, ...expected]) => {
    expect(rowsIn(text)).toEqual(expected);
  });
});

test('more pieces than tokens: every one of many hyphenated numbers is read', () => {
  const text = 'Rows of twenty-six-page books. '.repeat(60);
  expect(figuresIn(text)).toHaveLength(60);
});

describe('known misses', () => {
  test.each([
    ['a point without a number before it', 'It rose point seven percent.', exact('seven percent', 7, '%')],
  ] as const)('%s', (_, text, expected) => {
    expect(rowsIn(text)).toEqual([expected]);
  });
});
