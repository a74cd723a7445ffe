/** The way to selectors; `anchor` is the way back. The background describes claims by the same function. */
export { describeSpan as describe } from '../text/quote.ts';
