import { describe, expect, test } from 'vitest';
import { anchorIn } from '../../../lib/text/anchor.ts';
import { describe as describeSpan } from '../../../lib/page/describe.ts';
import { readArticle, readText } from '../../../lib/page/read-article.ts';
import { pageOf, prose } from './page-of.ts';

const URL = 'https://ledger.example/harbour/cranes';
const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const article = (...paragraphs: readonly string[]): string =>
  `<article><h1>Crane idle</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
const news = script(JSON.stringify({ '@type': 'NewsArticle', headline: 'Crane idle' }));
const told = article(prose(60), prose(60, 3));

/** Pages that are built to hurt, and what is still read of them. */
const pages: Readonly<Record<string, readonly [body: string, head: string, isRead: boolean]>> = {
  'a paragraph of two megabytes': [article(prose(60), 'x'.repeat(2_000_000)), news, true],
  'a word of a megabyte': [article(prose(60), `${'ab'.repeat(500_000)} end.`), news, true],
  'fifty thousand elements before the text': [`${'<i>x</i>'.repeat(50_000)}${told}`, news, true],
  'twenty thousand paragraphs': [article(...Array.from({ length: 20_000 }, () => prose(12))), news, true],
  'ten thousand links in one paragraph': [
    `${told}<p>${'<a href="/x">more</a> '.repeat(10_000)}</p>`,
    news,
    true,
  ],
  'a thousand elements deep': [`${'<div>'.repeat(900)}${told}`, news, true],
  'words full of zero-width and bidirectional marks': [
    article(prose(60).replaceAll('a', 'a\u200b\u202e\u2066\ufeff'), prose(60)),
    news,
    true,
  ],
  'JSON-LD that breaks off': [told, script('{"@type": "NewsArticle", "headline": "Cra'), false],
  'JSON-LD with raw line breaks': [
    told,
    script('{"@type": "NewsArticle", "headline": "Crane\n idle"}'),
    true,
  ],
  'JSON-LD of a megabyte, and no more read': [
    told,
    script(JSON.stringify({ '@type': 'NewsArticle', articleBody: 'x'.repeat(1_000_000) })),
    false,
  ],
  'JSON-LD nested a thousand deep': [told, script(`${'['.repeat(1_000)}${']'.repeat(1_000)}`), false],
  'JSON-LD of ten thousand nodes': [
    told,
    script(JSON.stringify(Array.from({ length: 10_000 }, () => ({ '@type': 'Thing', name: 'x' })))) + news,
    false,
  ],
  'JSON-LD with other types than it says': [
    told,
    script(
      JSON.stringify({
        '@type': ['NewsArticle', 7, null, {}],
        headline: { name: ['x'] },
        author: [[[]], 4, { name: 12 }],
        publisher: 'x'.repeat(50_000),
        datePublished: {},
        isBasedOn: ['javascript:alert(1)', 'http://[', {}],
        mainEntityOfPage: [null],
      }),
    ),
    true,
  ],
  'JSON-LD that names the prototype': [
    told,
    script('{"__proto__": {"@type": "NewsArticle"}, "constructor": {"name": "x"}, "@type": "NewsArticle"}'),
    true,
  ],
  'addresses that are no web addresses': [
    told,
    `${news}<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="http://other.example/x">`,
    true,
  ],
  'a title of a megabyte': [told, `<title>${'x '.repeat(500_000)}</title>${news}`, true],
  'ten thousand meta elements': [told, `${'<meta name="x" content="y">'.repeat(10_000)}${news}`, true],
};

describe('a page that is built to hurt', () => {
  test.each(Object.entries(pages))(
    '%s',
    (_name, [body, head, isRead]) => {
      const document = pageOf(body, head);
      const read = readArticle(document, URL);
      expect(read?.isArticle ?? false).toBe(isRead);
      const { reading } = readText(document, URL);
      expect(reading.text.length).toBeLessThanOrEqual(1_000_002);
      expect(reading.title.length).toBeLessThanOrEqual(2_000);
      expect(reading.canonicalUrl).toBe(URL);
      expect(reading.basedOn).toEqual([]);
      expect(reading.text).not.toMatch(/[\u200b\u202e\u2066\ufeff]/);
    },
    30_000,
  );

  test('a text of one word repeated gives no wrong place', () => {
    const text = `${'nine months '.repeat(50_000)}the end of it all came late.`;
    const selectors = describeSpan(text, [text.length - 28, text.length]);
    const edited = `${'nine months '.repeat(50_000)}the end of it was late in coming.`;
    const found = anchorIn(edited)(selectors);
    expect(found === null || found[0] >= edited.length - 40).toBe(true);
  });
});
