import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../../lib/extract/index.ts';
import { isShown } from '../../../lib/model/painted.ts';

/* The demo's article of the kind that Hearsay was made for: what a trade site passes on, and on whose word. */
const article = readFileSync(
  new URL('../../../lab/newsstand/articles/signal/nine-months.md', import.meta.url),
  'utf8',
);
const weights = readFileSync(new URL('../../../public/attribution.bin', import.meta.url));
const text = article
  .slice(article.indexOf('\n\n'))
  .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  .replaceAll('## ', '');
const claims = createExtractor({
  attribution: weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength),
})({ text });

const words = (spans: readonly (readonly [number, number])[]): string =>
  spans.map((span) => text.slice(...span)).join(' … ');

describe('the worked example', () => {
  test.each([
    ['duration', 'nine months', 'several unnamed sources'],
    ['loss', '$375 million', null],
    ['duration', 'three days', 'local press reports'],
    ['duration', '36 hours', 'the Ledger'],
    ['loss', '77TB', null],
  ])('a %s of %s, on the word of %s', (kind, quote, source) => {
    const claim = claims.find(({ start, end }) => text.slice(start, end) === quote);
    expect(claim?.kind).toBe(kind);
    const owner = claims.find(
      ({ id }) => claim?.kind !== 'attribution' && claim !== undefined && id === claim.attributedTo,
    );
    expect(owner?.kind === 'attribution' ? words(owner.source.spans) : null).toBe(source);
  });

  test.each([
    ['the Meridian Ledger', 'outlet', []],
    ['several unnamed sources', 'unnamed', ['count: several']],
    ['The newspaper’s sources', 'unnamed', []],
    [
      'An anonymous former military official',
      'unnamed',
      ['role: former military official', 'told: Auberton Post'],
    ],
    ['local press reports', 'outlet', []],
  ])('%s is painted as %s', (source, type, facets) => {
    const claim = claims.find((one) => one.kind === 'attribution' && words(one.source.spans) === source);
    expect(claim?.kind === 'attribution' && isShown(claim) && claim.source.type).toBe(type);
    const said = claim?.kind === 'attribution' ? claim.source.facets : [];
    expect(said.map(({ name, span }) => `${name}: ${text.slice(...span)}`)).toEqual(
      expect.arrayContaining(facets),
    );
  });

  test('what happened is nobody’s attitude', () => {
    expect(
      claims.filter((one) => one.kind === 'attribution' && words(one.cue?.spans ?? []) === 'suffered'),
    ).toEqual([]);
  });
});
