import type { Reading } from '../../lib/model/article.ts';

/** A page that says of itself what is given, and nothing else. */
export function bareReading({
  url,
  text,
  ...said
}: Pick<Reading, 'url' | 'text'> & Partial<Reading>): Reading {
  return {
    url,
    canonicalUrl: url,
    title: '',
    siteName: null,
    authors: [],
    credits: [],
    published: '2026-11-19',
    modified: null,
    language: 'en',
    text,
    blocks: [[0, text.length]],
    links: [],
    basedOn: [],
    extent: 'whole',
    ...said,
  };
}
