import { expect, test } from 'vitest';
import { listFormat, numberFormat, pluralRules } from '../../../components/say/formats.ts';

const percent = { style: 'percent' } as const;

test.each<[name: string, a: unknown, b: unknown, isSame: boolean]>([
  ['of one locale', numberFormat('de'), numberFormat('de'), true],
  ['with equal options', numberFormat('de', percent), numberFormat('de', { ...percent }), true],
  ['of two locales', pluralRules('de'), pluralRules('en'), false],
  ['with and without options', numberFormat('de'), numberFormat('de', percent), false],
  [
    'with other options',
    listFormat('en', { type: 'unit' }),
    listFormat('en', { type: 'disjunction' }),
    false,
  ],
])('a formatter is kept: %s', (_, a, b, isSame) => {
  expect(a === b).toBe(isSame);
});

test('a kept formatter speaks its own locale', () => {
  expect([numberFormat('de').format(1234.5), numberFormat('en').format(1234.5)]).toEqual([
    '1.234,5',
    '1,234.5',
  ]);
});

test('what is no unit throws, each time', () => {
  const make = (): unknown => numberFormat('en', { style: 'unit', unit: 'port' });
  expect(make).toThrow(RangeError);
  expect(make).toThrow(RangeError);
});
