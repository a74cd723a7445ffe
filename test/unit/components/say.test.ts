import { describe, expect, test } from 'vitest';
import { durationInWords } from '../../../components/say/duration.ts';
import { standingName, standingSentence } from '../../../components/say/standing.ts';
import { valueInWords } from '../../../components/say/value.ts';
import type { Claim } from '../../../lib/model/claim.ts';
import type { Amount } from '../../../lib/model/quantity.ts';
import type { Standing } from '../../../lib/model/relation.ts';
import { tongueOf } from './tongue.ts';

const english = tongueOf('en', 'en-GB');
const german = tongueOf('de');

describe('a duration in words', () => {
  const cases: readonly (readonly [
    name: string,
    value: string,
    english: string | null,
    german: string | null,
  ])[] = [
    ['months', 'P9M', '9 months', '9 Monate'],
    ['one of a unit', 'P1Y', '1 year', '1 Jahr'],
    ['two parts', 'PT3H30M', '3 hours, 30 minutes', '3 Stunden, 30 Minuten'],
    ['minutes are no months', 'PT5M', '5 minutes', '5 Minuten'],
    ['a vague plural', 'PXM', 'months', 'Monate'],
    ['a decade', 'P1DE', '1 decade', '1 Jahrzehnt'],
    ['a fraction', 'P2.5Y', '2.5 years', '2,5 Jahre'],
    ['not a value', 'nine months', null, null],
    ['nothing in it', 'P', null, null],
    ['an unknown unit', 'P3K', null, null],
  ];
  test.each(cases)('%s', (_, value, inEnglish, inGerman) => {
    expect(durationInWords(english, value)).toBe(inEnglish);
    expect(durationInWords(german, value)).toBe(inGerman);
  });
});

function loss(amount: Partial<Amount>): Claim {
  return {
    id: 'x',
    kind: 'loss',
    start: 0,
    end: 1,
    because: 'test',
    confidence: 1,
    what: 'money',
    status: 'actual',
    attributedTo: null,
    min: null,
    max: null,
    unit: null,
    modifier: null,
    inferred: [],
    ...amount,
  };
}

describe('an amount in words', () => {
  const cases: readonly (readonly [name: string, amount: Partial<Amount>, said: string | null])[] = [
    ['money, compact from a million', { min: 375e6, max: 375e6, unit: 'USD' }, '375 million US dollars'],
    ['small money', { min: 1250, max: 1250, unit: 'GBP' }, '£1,250'],
    ['data', { min: 4.2e12, max: 4.2e12, unit: 'byte', modifier: 'APPROX' }, 'about 4.2 TB'],
    ['people, one', { min: 1, max: 1, unit: 'people' }, '1 person'],
    ['people, a range', { min: 20, max: 30, unit: 'people' }, '20–30 people'],
    ['open above', { min: 300, max: null, unit: 'jobs', modifier: 'MORE_THAN' }, 'more than 300 jobs'],
    ['percent', { min: 4.5, max: 4.5, unit: '%' }, '4.5%'],
    ['a measure', { min: 40, max: 40, unit: 'm' }, '40\u00a0m'],
    ['a counted noun is left to the article', { min: 26, max: 26, unit: 'ship' }, '26'],
    ['no number at all', { unit: 'USD' }, null],
  ];
  test.each(cases)('%s', (_, amount, said) => {
    expect(valueInWords(english, loss(amount))).toBe(said);
  });
});

describe('a standing in words', () => {
  const standing = (change: Partial<Standing>): Standing => ({
    name: 'only-here',
    origins: 1,
    outlets: 1,
    storyOutlets: 1,
    elsewhere: [],
    ...change,
  });
  const cases: readonly (readonly [name: string, standing: Standing, word: string, sentence: string])[] = [
    ['the first article', standing({}), 'Only here', 'No other outlet read yet.'],
    [
      'only here of two',
      standing({ storyOutlets: 2 }),
      'Only here',
      'The other outlet you have read on this story does not report it.',
    ],
    [
      'only here of seven',
      standing({ storyOutlets: 7 }),
      'Only here',
      'None of the 6 other outlets you have read on this story reports it.',
    ],
    [
      'echoed',
      standing({ name: 'echoed', outlets: 5, storyOutlets: 7 }),
      'Echoed',
      '5 outlets report this, from 1 origin.',
    ],
    [
      'some of them independent',
      standing({ name: 'independent', origins: 3, outlets: 4 }),
      '3 independent',
      'No shared origin found in 3 of the 4 outlets that report this.',
    ],
    [
      'all of them independent',
      standing({ name: 'independent', origins: 3, outlets: 3 }),
      '3 independent',
      'No shared origin found in the 3 outlets that report this.',
    ],
    [
      'in conflict',
      standing({ name: 'conflicting', elsewhere: ['five months'] }),
      'In conflict',
      'Elsewhere another figure is given.',
    ],
  ];
  test.each(cases)('%s', (_, standing, word, sentence) => {
    expect(standingName(english, standing)).toBe(word);
    expect(standingSentence(english, standing)).toBe(sentence);
  });
});
