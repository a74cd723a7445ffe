import { sentencesOf } from '../text/sentences.ts';
import { tokensOf } from '../text/tokens.ts';
import { stretchesOf } from './duration/detect.ts';
import { statedValue } from './duration/value.ts';
import { lexemesOf } from './quantity/lexemes.ts';
import { bareDollarOf } from './quantity/money.ts';
import { endOf, startOf } from '../text/token-at.ts';
import { readQuantities } from './quantity/read.ts';

/** A quantity as said: `value` in the unit that stands there, for durations ISO 8601. */
export interface StatedQuantity {
  readonly start: number;
  readonly end: number;
  readonly type: 'currency' | 'duration' | 'percent';
  readonly value: number | string | null;
  readonly unit: string | null;
}

/** Money, durations and percents in a line of text that is read alone. @throws never */
export function statedQuantities(text: string): readonly StatedQuantity[] {
  const tokens = tokensOf(text);
  const lexemes = lexemesOf(tokens, sentencesOf(tokens));
  const reading = readQuantities(lexemes, bareDollarOf(undefined));
  const amounts = reading.quantities
    .filter(({ dimension }) => dimension === 'money' || dimension === 'percent')
    .map(({ dimension, start, end, said, saidUnit, unit }) => ({
      start,
      end,
      type: dimension === 'money' ? ('currency' as const) : ('percent' as const),
      value: said,
      unit: dimension === 'money' ? (saidUnit === '$' ? unit : saidUnit) : '%',
    }));
  const durations = stretchesOf({ lexemes, reading }).map((stretch) => ({
    start: startOf(lexemes, stretch.first),
    end: endOf(lexemes, stretch.last - 1),
    type: 'duration' as const,
    value: statedValue(stretch),
    unit: null,
  }));
  return [...amounts, ...durations].toSorted((a, b) => a.start - b.start);
}
