import type { Selectors } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

const MOST_EXACT = 20_000;
const MOST_CONTEXT = 512;
const FIRST_CONTEXT = 32;

/**
 * W3C TextQuoteSelector and TextPositionSelector of a span of `text`, in UTF-16 code units. The quote's context grows until
 * prefix + exact + suffix stands once in the text, or to 512 units a side. No surrogate pair is cut. A span of more
 * than 20,000 units is cut to its beginning. Each growth costs one scan of the text.
 */
export function describeSpan(text: string, span: Span): Selectors {
  const start = wholeAt(text, span[0], -1);
  const end = wholeAt(text, Math.min(span[1], start + MOST_EXACT), start + MOST_EXACT < span[1] ? -1 : 1);
  let context = FIRST_CONTEXT;
  let [from, to] = contextOf(text, start, end, context);
  while (context < MOST_CONTEXT && !standsOnce(text, text.slice(from, to))) {
    context = Math.min(context * 4, MOST_CONTEXT);
    [from, to] = contextOf(text, start, end, context);
  }
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}

/**
 * Where a quote stands: the place nearest to `near` among those with the whole context; null when there is none.
 */
export function findQuote(
  text: string,
  quote: { readonly exact: string; readonly prefix: string; readonly suffix: string },
  near: number,
): Span | null {
  const whole = quote.prefix + quote.exact + quote.suffix;
  const goal = Math.max(0, near - quote.prefix.length);
  const before = text.lastIndexOf(whole, goal);
  const after = text.indexOf(whole, goal);
  if (before === -1 && after === -1) return null;
  const at = before === -1 || (after !== -1 && after - goal < goal - before) ? after : before;
  const start = at + quote.prefix.length;
  return [start, start + quote.exact.length];
}

function contextOf(text: string, start: number, end: number, units: number): Span {
  return [
    wholeAt(text, Math.max(0, start - units), 1, start),
    wholeAt(text, Math.min(text.length, end + units), -1, end),
  ];
}

function standsOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return text.indexOf(words, first + 1) === -1;
}

/** Moves an offset that would cut a surrogate pair by one, never past `limit`. */
function wholeAt(text: string, offset: number, step: 1 | -1, limit?: number): number {
  const cuts = isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
  return cuts && offset !== limit ? offset + step : offset;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
