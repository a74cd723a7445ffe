import type { Claim } from '../../lib/model/claim.ts';
import type { Amount, Modifier } from '../../lib/model/quantity.ts';
import { counted, type Tongue } from './tongue.ts';
import { durationInWords } from './duration.ts';
import { numberFormat } from './formats.ts';

/** What a claim amounts to in the reader's own tongue ("about 4.2 TB", "9 months"); null where it has no value. */
export function valueInWords(tongue: Tongue, claim: Claim): string | null {
  if (claim.kind === 'attribution') return null;
  const plain =
    claim.kind === 'duration' ? durationInWords(tongue, claim.value) : amountInWords(tongue, claim);
  return plain === null ? null : modified(tongue, claim.modifier, plain);
}

function modified({ words }: Tongue, modifier: Modifier | null, plain: string): string {
  return modifier === null ? plain : words(`modifier_${modifier.toLowerCase()}`, [plain]);
}

function amountInWords(tongue: Tongue, { min, max, unit }: Amount): string | null {
  const low = min ?? max;
  const high = max ?? min;
  if (low === null || high === null) return null;
  if (unit === 'people' || unit === 'jobs' || unit === 'records') {
    return low === high
      ? counted(tongue, `value_${unit}`, low)
      : tongue.words(`value_${unit}_other`, [range(numberFormat(tongue.locale), low, high)]);
  }
  const { format, suffix, scale } = measureOf(tongue.locale, unit, high);
  return range(format, low / scale, high / scale) + suffix;
}

function range(format: Intl.NumberFormat, low: number, high: number): string {
  return low === high ? format.format(low) : format.formatRange(low, high);
}

/** What is written after a number in any tongue; a counted noun is not, for it stands in the article's own words. */
const symbols = ['m', 'm2', 'kg', 'l', 'm/s', 'W', 'J', 'Hz'];

interface Measure {
  readonly format: Intl.NumberFormat;
  readonly suffix: string;
  /** What one of the shown unit is in the kept unit. */
  readonly scale: number;
}

const bytes = [
  [1e15, 'petabyte'],
  [1e12, 'terabyte'],
  [1e9, 'gigabyte'],
  [1e6, 'megabyte'],
  [1e3, 'kilobyte'],
] as const;

function measureOf(locale: string, unit: string | null, size: number): Measure {
  if (unit === 'byte') {
    const [scale, name] = bytes.find(([scale]) => size >= scale) ?? [1, 'byte'];
    return { format: numbers(locale, { style: 'unit', unit: name }), suffix: '', scale };
  }
  if (unit === '%')
    return { format: numbers(locale, { style: 'unit', unit: 'percent' }), suffix: '', scale: 1 };
  const big: Intl.NumberFormatOptions = size >= 1e6 ? { notation: 'compact', compactDisplay: 'long' } : {};
  if (unit !== null && /^[A-Z]{3}$/.test(unit)) {
    return { format: numbers(locale, { ...big, ...money(unit, size) }), suffix: '', scale: 1 };
  }
  return {
    format: numbers(locale, big),
    suffix: symbols.includes(unit ?? '') ? `\u00a0${unit}` : '',
    scale: 1,
  };
}

/** Large sums name the currency, since compact figures with a symbol shorten "million" to "M". */
function money(currency: string, size: number): Intl.NumberFormatOptions {
  const fraction = size >= 1e6 || size % 1 === 0 ? 0 : 2;
  return {
    style: 'currency',
    currency,
    currencyDisplay: size >= 1e6 ? 'name' : 'symbol',
    minimumFractionDigits: fraction,
  };
}

function numbers(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return numberFormat(locale, { maximumFractionDigits: 2, ...options });
}
