import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/page/read-article.ts';
import { pageOf, prose } from './page-of.ts';

const URL = 'https://ledger.example/harbour/cranes';
const script = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...node })}</script>`;
const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;
const body = (headline: string, ...paragraphs: readonly string[]): string =>
  `<article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
const whole = body('The crane at the quay stands idle', prose(90), prose(90, 3), prose(90, 5));

describe('how much of an article a page shows', () => {
  const paid = { isAccessibleForFree: false };
  const cases: Readonly<Record<string, readonly [body: string, head: string, extent: string]>> = {
    'all of it': [whole, script({}), 'whole'],
    'all of it to a subscriber': [
      body('The crane stands idle', ...Array.from({ length: 6 }, (_, i) => `${prose(60, i)}.`)),
      script(paid),
      'whole',
    ],
    'its beginning': [body('The crane stands idle', `${prose(60)}…`), script(paid), 'stub'],
    'a paragraph of it': [
      body('The crane stands idle', prose(60)),
      script({ isAccessibleForFree: 'False' }),
      'stub',
    ],
    'less than its data say': [
      body('The crane stands idle', ...Array.from({ length: 5 }, (_, i) => `${prose(80, i)}.`)),
      script({ ...paid, articleBody: 'x'.repeat(20_000) }),
      'stub',
    ],
    'a short one that is free': [body('The crane stands idle', prose(60)), script({}), 'whole'],
  };
  test.each(Object.entries(cases))('%s', (_name, [html, head, extent]) => {
    expect(readArticle(pageOf(html, head), URL)?.reading.extent).toBe(extent);
  });
});

describe('the address of an article', () => {
  const cases: Readonly<Record<string, readonly [loaded: string, head: string, address: string]>> = {
    'as it was loaded': [URL, '', URL],
    'of its plain page, for the fast one': [`${URL}/amp`, canonical(URL), URL],
    'of its plain page, for the printed one': [`${URL}?print=1`, canonical(URL), URL],
    'of its plain page on another host of the site': [
      'https://amp.ledger.example/harbour/cranes',
      canonical(URL),
      URL,
    ],
    'not that of the front page': [URL, canonical('https://ledger.example/'), URL],
    'not that of another site': [URL, canonical('https://other.example/harbour/cranes'), URL],
  };
  test.each(Object.entries(cases))('%s', (_name, [loaded, head, address]) => {
    expect(readArticle(pageOf(whole, script({}) + head), loaded)?.reading.canonicalUrl).toBe(address);
  });
});

describe('of several articles on one page', () => {
  const first = body('The crane at the quay stands idle', prose(80), prose(80, 2));
  const second = body(
    'A ferry is late for the third time',
    `The ferry waited. ${prose(90, 4)}`,
    prose(90, 6),
  );
  const read = (headline: string): string =>
    readArticle(
      pageOf(first + second, script({ headline }) + `<meta property="og:title" content="${headline}">`),
      URL,
    )?.reading.text ?? '';

  test('the one that the page says it is about is read', () => {
    expect(read('A ferry is late for the third time')).toContain('The ferry waited');
    expect(read('The crane at the quay stands idle')).not.toContain('The ferry waited');
  });
});
