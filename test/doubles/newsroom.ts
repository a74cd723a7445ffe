import { readFileSync } from 'node:fs';
import { createExtractor } from '../../lib/extract/index.ts';
import type { Article } from '../../lib/model/article.ts';
import { digestOf } from '../../lib/model/ids.ts';
import { outletOf } from '../../lib/outlets/outlet-of.ts';

const weights = readFileSync(new URL('../../public/attribution.bin', import.meta.url));
const extract = createExtractor({
  attribution: weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength),
});

/** What a test says of an article; the rest is as a plain page would have it. */
export interface Copy extends Partial<Article> {
  readonly url: string;
  readonly text: string;
}

/** An article as the background would file it: outlet by domain, claims by the real extractor, id by address. */
export function articleOf(copy: Copy): Article {
  const outlet = outletOf(copy.url);
  const published = copy.published ?? '2031-05-04T08:00:00Z';
  const title = copy.title ?? '';
  const { id, name } = outlet;
  return {
    canonicalUrl: copy.url,
    siteName: null,
    authors: [],
    credits: [],
    modified: null,
    language: 'en',
    blocks: [[0, copy.text.length]],
    links: [],
    basedOn: [],
    extent: 'whole',
    id: digestOf(copy.url),
    outlet: id,
    outletName: name === id && copy.siteName ? copy.siteName : name,
    firstRead: '2031-05-05T08:00:00Z',
    lastRead: '2031-05-05T08:00:00Z',
    claims: extract({ text: copy.text, title, date: published, outlet: id, url: copy.url }),
    ...copy,
    title,
    published,
  };
}

/** The id of the claim whose words are `words`, in an article. */
export function claimOf(article: Article, words: string): string {
  const claim = article.claims.find(
    ({ kind, start, end }) => kind !== 'attribution' && article.text.slice(start, end).includes(words),
  );
  return claim ? `${article.id}.${claim.id}` : `no claim "${words}" in ${article.url}`;
}
