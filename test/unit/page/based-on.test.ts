import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/page/metadata.ts';
import { pageOf } from './page-of.ts';

const HERE = 'https://fjord-times.example/depot';
const THERE = 'https://stavoren-dagblad.example/depot';

const basedOn = (part: Record<string, unknown>, type = 'NewsArticle'): readonly string[] => {
  const data = { '@context': 'https://schema.org', '@type': type, headline: 'Fire at the depot', ...part };
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  return readMetadata(pageOf('<p>Fire.</p>', head), HERE).basedOn;
};

describe('what a page says that it is based on', () => {
  it.each<[string, Record<string, unknown>, readonly string[]]>([
    ['an address', { isBasedOn: THERE }, [THERE]],
    ['a work with an address', { isBasedOn: { '@type': 'NewsArticle', url: THERE } }, [THERE]],
    ['several', { isBasedOn: [THERE, { '@id': `${THERE}/2` }] }, [THERE, `${THERE}/2`]],
    ['a citation', { citation: THERE }, [THERE]],
    ['a path on this page', { isBasedOn: '/wire/12' }, ['https://fjord-times.example/wire/12']],
    ['nothing', {}, []],
    ['a name and no address', { isBasedOn: { '@type': 'NewsArticle', name: 'Dagblad' } }, []],
    ['an address that is none of the web', { isBasedOn: 'javascript:alert(1)' }, []],
  ])('%s', (_name, part, expected) => {
    expect(basedOn(part)).toEqual(expected);
  });

  it('is asked of articles alone', () => {
    expect(basedOn({ isBasedOn: THERE }, 'Organization')).toEqual([]);
  });
});
