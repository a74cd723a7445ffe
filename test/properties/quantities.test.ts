import { array, assert, constantFrom, integer, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../lib/extract/index.ts';
import { statedQuantities } from '../../lib/extract/stated.ts';
import { currencies } from '../../lib/lexicon/currencies.ts';
import { modifiersBefore } from '../../lib/lexicon/modifiers.ts';
import { timeUnitPlurals } from '../../lib/lexicon/time-units.ts';
import { measureUnits } from '../../lib/lexicon/units.ts';
import type { Claim } from '../../lib/model/claim.ts';

const extract = createExtractor({ attribution: new ArrayBuffer(0) });

/** A number as the news writes it: grouped digits, decimals, or digits with a magnitude. */
const number = oneof(
  integer({ min: 3, max: 999_999_999 }).map((value) => [value.toLocaleString('en-US'), value] as const),
  integer({ min: 11, max: 99_999 }).map((tenths) => [(tenths / 10).toFixed(1), tenths / 10] as const),
  tuple(
    integer({ min: 2, max: 999 }),
    constantFrom(['thousand', 1e3], ['million', 1e6], ['billion', 1e9]),
  ).map(([value, [word, factor]]) => [`${value} ${word}`, value * factor] as const),
);

const modifier = constantFrom(
  ...modifiersBefore.filter(({ modifier: stated }) => stated !== null && stated !== undefined),
);

const money = constantFrom(
  ...currencies.flatMap(({ code, adjectives, nouns }) =>
    adjectives[0] ? [[`${adjectives[0]} ${nouns[1] ?? nouns[0]}`, code] as const] : [],
  ),
);
const longUnits = [...measureUnits].filter(([name]) => name.length > 4 && name.endsWith('s'));
const measure = constantFrom(
  ...longUnits.map(([name, { symbol, factor }]) => [name, symbol, factor] as const),
);

describe('a quantity reads back what is written', { timeout: 60_000 }, () => {
  test('money, with every modifier', () => {
    assert(
      property(number, money, modifier, ([digits, value], [noun, code], { words, modifier: mod, opens }) => {
        const [claim] = quantitiesIn(`Officials named ${words} ${digits} ${noun} for it.`);
        expect(claim).toMatchObject({ unit: code, modifier: mod, ...bounds(value, opens) });
      }),
    );
  });

  test('measures, converted', () => {
    assert(
      property(number, measure, ([digits, value], [name, symbol, factor]) => {
        const [claim] = quantitiesIn(`It came to ${digits} ${name} there.`);
        expect(claim?.kind === 'figure' && claim.unit).toBe(symbol);
        const min = claim?.kind === 'figure' ? (claim.min ?? NaN) : NaN;
        expect(Math.abs(min / (value * factor) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  test('percents', () => {
    assert(
      property(number, constantFrom('%', ' percent', ' per cent', ' pct'), ([digits, value], unit) => {
        expect(quantitiesIn(`It stood at ${digits}${unit} there.`)[0]).toMatchObject({
          unit: '%',
          min: value,
          max: value,
        });
      }),
    );
  });

  test('durations', () => {
    const unit = constantFrom(...timeUnitPlurals.entries());
    assert(
      property(integer({ min: 2, max: 999 }), unit, (value, [name, { code, clock, times }]) => {
        const text = `The work lasted ${value} ${name} there.`;
        const read = statedQuantities(text).find(({ type }) => type === 'duration');
        expect(read?.value).toBe(`P${clock ? 'T' : ''}${value * times}${code}`);
        expect(text.slice(read?.start, read?.end)).toBe(`${value} ${name}`);
      }),
    );
  });

  test('numbers in words', () => {
    assert(
      property(integer({ min: 2, max: 999_999_999 }), (value) => {
        expect(quantitiesIn(`It grew by ${inWords(value)} percent there.`)[0]).toMatchObject({
          min: value,
          unit: '%',
        });
      }),
    );
  });
});

function quantitiesIn(text: string): readonly Exclude<Claim, { kind: 'attribution' | 'duration' }>[] {
  return extract({ text }).filter((claim) => claim.kind === 'loss' || claim.kind === 'figure');
}

function bounds(
  value: number,
  opens: 'above' | 'below' | 'same',
): { min: number | null; max: number | null } {
  return { min: opens === 'below' ? null : value, max: opens === 'above' ? null : value };
}

const small = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function inWords(value: number): string {
  if (value < 20) return small[value] ?? '';
  if (value < 100) return [tens[Math.trunc(value / 10)], small[value % 10]].filter(Boolean).join('-');
  for (const [size, word] of [
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    return `${inWords(Math.trunc(value / size))} ${word}${rest === 0 ? '' : rest < 100 ? ` and ${inWords(rest)}` : ` ${inWords(rest)}`}`;
  }
  return '';
}

/** Pieces of text in which rules meet: numbers, units, harm, marks. */
const piece = constantFrom(
  'five',
  '1,000',
  '$',
  '£3m',
  'two',
  'million',
  '-',
  '–',
  '%',
  'people',
  'killed',
  'lost',
  'months',
  'a',
  'the',
  'past',
  'year',
  'of',
  'and',
  'to',
  '(',
  ')',
  '.',
  ',',
  '\n\n',
  '’s',
  'records',
  'stolen',
  'in',
  'half',
  '½',
  '1/2',
  '77TB',
  'not',
  'from',
  'June',
  '2021',
  'until',
  'May',
  '9:46',
  'U.S.',
  '"',
  'laid',
  'off',
  'jobs',
  'no',
  'more',
  'than',
  'USD',
  'or',
  'so',
);
const soup = array(piece, { maxLength: 80 }).map((pieces) => pieces.join(' '));
const anyText = oneof(soup, string({ unit: 'binary', maxLength: 400 }), string({ maxLength: 400 }));

describe('extraction, whatever the text', { timeout: 60_000 }, () => {
  test('spans lie inside the text, in order, and nothing throws', () => {
    assert(
      property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of extract({ text })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('bounds are numbers and the lower one is not above the upper one', () => {
    assert(
      property(anyText, (text) => {
        for (const { min, max } of quantitiesIn(text)) {
          expect(min === null || Number.isFinite(min)).toBe(true);
          expect(max === null || Number.isFinite(max)).toBe(true);
          expect((min ?? -Infinity) <= (max ?? Infinity)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same claims', () => {
    assert(
      property(soup, (text) => {
        expect(extract({ text })).toEqual(extract({ text }));
      }),
    );
  });

  test('an unrelated paragraph behind it changes nothing', () => {
    assert(
      property(soup, (text) => {
        expect(extract({ text: `${text}\n\nThe baker opened her door and swept the step.` })).toEqual(
          extract({ text }),
        );
      }),
    );
  });

  test('ids are unique', () => {
    assert(
      property(soup, (text) => {
        const ids = extract({ text }).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
