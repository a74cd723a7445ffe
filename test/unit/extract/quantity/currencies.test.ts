import { describe, expect, test } from 'vitest';
import { currencies } from '../../../../lib/lexicon/currencies.ts';
import { statedQuantities } from '../../../../lib/extract/stated.ts';
import { figuresIn } from '../claims-in.ts';

/**
 * ISO 4217 as the engine knows it, without what is no longer in force, funds, and units of account. The engine's list lags
 * behind, so the codes that are newer than it are named here.
 */
const FORMER = new Set(['ANG', 'BGN', 'CUC', 'HRK', 'SLL', 'ZWL', 'XDR', 'XSU']);
const NEWER = new Set(['VED', 'XCG']);

describe('the list of currencies', () => {
  const codes = new Set(currencies.map(({ code }) => code));

  test('has every current code that the engine knows', () => {
    const missing = Intl.supportedValuesOf('currency').filter(
      (code) => !codes.has(code) && !FORMER.has(code),
    );
    expect(missing).toEqual([]);
  });

  test('has no code that the engine does not know', () => {
    const known = new Set(Intl.supportedValuesOf('currency'));
    expect([...codes].filter((code) => !known.has(code) && !NEWER.has(code))).toEqual([]);
  });

  test('has no code twice', () => {
    expect(codes.size).toBe(currencies.length);
  });
});

describe('every currency is read', () => {
  test.each(currencies.map(({ code }) => [code]))('by its code before the number: %s', (code) => {
    expect(figuresIn(`The deal is worth ${code} 12,500 today.`)).toMatchObject([{ unit: code, min: 12_500 }]);
  });

  test.each(currencies.map(({ code }) => [code]))('by its code behind the number: %s', (code) => {
    expect(figuresIn(`The deal is worth 2.5 million ${code} today.`)).toMatchObject([
      { unit: code, min: 2.5e6 },
    ]);
  });

  const named = currencies.flatMap(({ code, nouns, adjectives }) => {
    const plural = nouns[1] ?? nouns[0];
    return adjectives.map((adjective) => [`${adjective} ${plural}`, code] as const);
  });
  test.each(named)('by its name: %s', (name, code) => {
    expect(figuresIn(`It sold for 300 ${name} there.`)).toMatchObject([{ unit: code, min: 300 }]);
  });
});

describe('money as written', () => {
  const cases: Readonly<Record<string, readonly [text: string, words: string, value: number]>> = {
    'a symbol': ['It cost $5,000.', '$5,000', 5000],
    'a symbol behind': ['It cost 50 € then.', '50 €', 50],
    'a code glued on': ['It cost USD2,000.', 'USD2,000', 2000],
    'a letter glued on': ['It cost RM26.42 million.', 'RM26.42 million', 26.42e6],
    'a prefixed dollar': ['It cost HK$10.05 billion.', 'HK$10.05 billion', 10.05e9],
    'a short magnitude': ['It cost £11m.', '£11m', 11e6],
    'a magnitude glued on': ['It cost £11million.', '£11million', 11e6],
    'a thousand in k': ['It cost $40k.', '$40k', 40_000],
    bn: ['It cost €3.2bn.', '€3.2bn', 3.2e9],
    cents: ['It cost 64.2 cents.', '64.2 cents', 64.2],
    pence: ['It cost 470 pence.', '470 pence', 470],
    hyphenated: ['A 12-cent stamp.', '12-cent', 12],
    'dollars and cents': [
      'It cost thirteen dollars and forty-five cents.',
      'thirteen dollars and forty-five cents',
      13.45,
    ],
    words: ['It cost two hundred and five pounds.', 'two hundred and five pounds', 205],
    'spaced grouping': ['It cost $45 000.', '$45 000', 45_000],
    bitcoin: ['It cost 0.2 BTC.', '0.2 BTC', 0.2],
  };
  test.each(Object.entries(cases))('%s', (_, [text, words, value]) => {
    const money = statedQuantities(text).find(({ type }) => type === 'currency');
    expect(money && [text.slice(money.start, money.end), money.value]).toEqual([words, value]);
  });

  test.each([
    ['a word in capitals is no code', 'ALL 5 answers are wrong.'],
    ['an article before a number', 'He scored a 50 in class.'],
    ['a letter that is no pound', 'See p 12 and q 13.'],
    ['sterling work', 'They did sterling work in 3 rooms.'],
    ['a real person', 'All 4 real friends came.'],
  ])('nothing: %s', (_, text) => {
    expect(statedQuantities(text).filter(({ type }) => type === 'currency')).toEqual([]);
  });
});
