import {
  Culture,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite';
import type { Reader } from './reader.ts';

const all = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension, recognizeDateTime];

/** Numbers, percents, currencies, measures, and dates with durations. */
export function reader(): Reader {
  return (text) => all.reduce((sum, recognize) => sum + recognize(text, Culture.English).length, 0);
}
