import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpan, findQuote } from '../../../lib/text/quote.ts';

describe('describing a span', () => {
  it('grows its context until the quote stands once', () => {
    const text = `${'He said no to them. '.repeat(4)}Then he said no to us.`;
    const start = text.lastIndexOf('said no');
    const { quote } = describeSpan(text, [start, start + 7]);
    expect(text.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2);
  });

  it('leaves a surrogate pair whole', () => {
    const text = `${'😀'.repeat(20)}nine${'😀'.repeat(20)}`;
    const { quote } = describeSpan(text, [40, 44]);
    expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
  });

  it('cuts a very long span to its beginning', () => {
    const { quote, position } = describeSpan('a'.repeat(30_000), [10, 29_000]);
    expect(quote.exact).toHaveLength(20_000);
    expect(position.end - position.start).toBe(20_000);
  });

  it('is found again where it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          const { quote, position } = describeSpan(text, [start, end]);
          expect(text.slice(position.start, position.end)).toBe(quote.exact);
          expect(findQuote(text, quote, position.start)).toEqual([position.start, position.end]);
        },
      ),
    );
  });

  it('is not found in a text without it', () => {
    const { quote } = describeSpan('lost for nine months', [9, 20]);
    expect(findQuote('lost for five months', quote, 9)).toBeNull();
  });
});
