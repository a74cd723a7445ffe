import { describe, expect, test } from 'vitest';
import { figuresIn, lossesIn } from '../claims-in.ts';

type Row = readonly [words: string, value: number | null, unit: string | null];
type Cases = Readonly<Record<string, readonly [text: string, ...expected: readonly Row[]]>>;

/** The noun that a number counts. */
const nouns: Cases = {
  'of a place': ["It asked 40 of Halden's guards.", ["40 of Halden's guards", 40, 'guard']],
  'of the city': ["It asked 40 of the city's guards.", ["40 of the city's guards", 40, 'guard']],
  'what is theirs': ['It told 80 their rights were lost.'],
  'what comes behind them': ['It gave 80 the guards it had.'],
  'three adjectives': ['It saw 40 old and grey and tired guards.'],
  'a second noun at the edge': [
    'It saw 40 banks and big corporate shops.',
    ['40 banks and big corporate shops', 40, 'bank'],
  ],
  'a second noun too far': ['It saw 40 banks and very big corporate shops.', ['40 banks', 40, 'bank']],
  'two plurals that are one thing': ['It saw 40 women drivers.', ['40 women drivers', 40, 'driver']],
  'in quotes': ["He saw '40 guards'.", ['40 guards', 40, 'guard']],
  'in quotes before more': ["He saw '40 guards', he said.", ['40 guards', 40, 'guard']],
  'a name on -s before what no list knows': [
    'It saw 40 Windows crashes.',
    ['40 Windows crashes', 40, 'crash'],
  ],
  'a name before a verb': ['It was 40 Liberals says Whitlock.', ['40 Liberals', 40, 'liberal']],
  'a word on -s that is no plural': ['It saw 40 campus fires.', ['40 campus fires', 40, 'fire']],
  'one on -us': ['It saw 40 cactus there.', ['40 cactus', 40, 'cactus']],
  'a short plural': ['It ran 40 ads there.', ['40 ads', 40, 'ad']],
  'one that is its own plural': ['It saw 40 sheep.', ['40 sheep', 40, 'sheep']],
  flies: ['It saw 40 flies.', ['40 flies', 40, 'fly']],
  'behind a brand and a word': ['He asked a Curve 40 angry guards there.'],
  'a name of the system': [
    'It mends 13 severe IOS and IOS XE flaws.',
    ['13 severe IOS and IOS XE flaws', 13, 'flaw'],
  ],
};

/** What a number is that counts nothing. */
const labels: Cases = {
  'a count behind a month': ['In May five guards came.', ['five guards', 5, 'guard']],
  'a year long ago behind a month': ['In May 1120 guards came.'],
  'the last day before its month': ['On 31 March guards came.'],
  'no day before a month': ['He asked 32 March guards.', ['32 March guards', 32, 'guard']],
  'an apartment': ['It lies in apt. 4,500 there.'],
  'a number': ['The count is No. 4,500 there.'],
  'a page': ['See p. 4,500 there.'],
  'the end of a sentence': ['It is so. 4,500 came.', ['4,500', 4500, null]],
  'a page in the paragraph before': ['See the page\n\n4,500 came.', ['4,500', 4500, null]],
  'an era': ['It was 4,500 BC then.'],
  'a clock': ['About 40 p.m. they left.'],
  'about an address': ['About 221 Baker Street burned.'],
  'too long for an address': [
    'He asked 221 Baker Old Mill High Street guards.',
    ['221 Baker Old Mill High Street guards', 221, 'guard'],
  ],
  'a street far behind': ['He asked 221 Baker guards on Street.', ['221 Baker guards', 221, 'guard']],
  'a telephone': ['Call 555-0199-224 guards.'],
  'behind a colon': ['See v:40 guards.'],
  'a fraction of a page': ['See 7/40 guards.'],
  'behind a sign': ['It sold x=40 phones.'],
  'a generation': ['It sold 3G phones.'],
  'behind a hyphen apart': ['It sold -40 phones.', ['40 phones', 40, 'phone']],
  'an item of a list': ['It sold (40) phones.'],
  'no item in brackets with more': ['It saw the (40 guards) there.', ['40 guards', 40, 'guard']],
  'a kind of crowd': ['The staff is about 40-odd.'],
};

describe.each([
  ['nouns', nouns],
  ['labels', labels],
])('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (__, [text, ...expected]) => {
    const rows = figuresIn(text).map(({ start, end, min, unit }) => [text.slice(start, end), min, unit]);
    expect(rows).toEqual(expected);
  });
});

/** People who were killed: what stands there is their number, or something else about them. */
describe('the number behind a word of killing', () => {
  test.each([
    ['so many', 'The fire killed 12.', [12]],
    ['so many in a clause', 'The fire killed 12, and 3 fled.', [12]],
    ['roughly so many', 'The quake killed tens of thousands in Brill.', [20_000]],
    ['an age behind a name', 'The fire killed Dana Whitlock, 35.', []],
    ['an age behind a name, in a clause', 'The fire killed Dana Whitlock, 35, and left.', []],
    ['an age behind a name, before another clause', 'The fire killed Dana Whitlock, 35; two fled.', []],
    ['an age behind a name, before "and"', 'It killed Dana Whitlock, 35 and left.', []],
    ['an age in brackets', 'The fire killed Maria Sol (34) of Brill.', []],
    ['an age behind brackets', 'The fire killed Dana (Sol), 35, there.', []],
    ['an age behind no name', 'The fire killed a nurse, 35, and left.', []],
    ['ages of two', 'The crash killed men aged 20 and 35.', []],
    ['an age of both', 'It killed both 35.', []],
    ['an age at which', 'The fire killed him at 40.', []],
    ['an age when', 'It killed her when she was 27 when it fell.', []],
    ['so many at a place', 'In Marnford, 35 died in the fire.', [35]],
    ['an age of who died', 'Dana Whitlock, 35, died in the fire.', []],
    ['an age of who died, in brackets', 'Dana Whitlock (35) died in the fire.', []],
    ['an age of who died, behind brackets', 'A miner (from Brill), 35, died in the fire.', []],
    ['an age of who died, behind no name', 'A nurse, 35, died in the fire.', []],
    ['an age of two who died', 'Dana Whitlock and Ida Holm, both 51, died in the fire.', []],
    ['the second of two ages', 'A nurse and a miner, ages 47 and 48, were shot.', []],
    ['an age at which who died was so', 'Dana Whitlock, at 35, died in the fire.', []],
    ['an age of who died, and of when', 'Dana Whitlock was 27 when she was killed.', []],
    ['an age within brackets of who died', 'The mayor (Dana Whitlock, 35) died in the fire.', []],
    ['an age and another', 'Dana Whitlock, 35 and Ida Holm, 36 and ill, died in the fire.', []],
    ['an age before another clause', 'It was Dana Whitlock, 35; she died in the fire.', []],
    ['a year of the dead', 'Those of 2016 died in the fire.', []],
    ['a year', 'The war killed in 2016.', []],
    ['the first year', 'The fire killed 1600.', []],
    ['more than a year', 'The fire killed 2100.', [2100]],
    ['less than a year', 'The fire killed 1599.', [1599]],
    ['a number and an address', 'It killed 12 at 221 Baker Street.', [12]],
    ['an item', 'The fire killed (12) there.', []],
    ['a number that opens the line', '12 were killed.', [12]],
    ['an item of a list', '12) were killed.', []],
    ['an item with a colon', '12: guards were killed.', []],
  ] as const)('%s', (_, text, expected) => {
    expect(lossesIn(text).map(({ min }) => min)).toEqual(expected);
  });
});
