import { describe, expect, test } from 'vitest';
import { nonArticles } from '../../../lab/pages/non-articles.ts';
import { gateBefore } from '../../../lib/page/gate.ts';
import { hasHints, headSays } from '../../../lib/page/hints.ts';
import { readMetadata } from '../../../lib/page/metadata.ts';
import { documentOf, pageOf, prose } from './page-of.ts';

const plain = 'https://ledger.example/harbour/crane-idle';
const meta = (kind: string, name: string, content: string): string =>
  `<meta ${kind}="${name}" content="${content}">`;
const structured = (json: string): string => `<script type="application/ld+json">${json}</script>`;

const dayLine = '<div>By Ines Okafor, 18 November 2026</div>';

/** One sign each, by which the gate takes a page that has no other. */
const signs: Readonly<Record<string, readonly [head: string, body?: string, url?: string]>> = {
  'structured data of an article': [structured('{"@type":"NewsArticle"}')],
  'structured data of a post': [structured('{"@graph":[{"@type":["Thing","LiveBlogPosting"]}]}')],
  'structured data of a report': [structured('{"@type":"http://schema.org/Report"}')],
  'a type that is written with escapes': [structured('{"@type":"News\\u0041rticle"}')],
  'Open Graph': [meta('property', 'og:type', 'article')],
  'Open Graph in capitals': [meta('property', 'OG:Type', ' Article ')],
  'Open Graph by name': [meta('name', 'og:type', 'article')],
  'Open Graph as an item': [meta('itemprop', 'og:type', 'article')],
  'the time of an article': [meta('property', 'article:published_time', 'soon')],
  'a kind of post': [meta('name', 'parsely-type', 'post')],
  'a kind of page': [meta('name', 'page_type', 'story')],
  'a kind of page in one word': [meta('property', 'pagetype', 'newsarticle')],
  'a kind of the Dublin Core': [meta('name', 'DC.Type', 'article')],
  'an author': [meta('name', 'author', 'Ines Okafor')],
  'an author of the article': [meta('property', 'article:author', 'Ines Okafor')],
  'an author as an item': [meta('itemprop', 'Author', 'Ines Okafor')],
  'an author for search': [meta('name', 'parsely-author', 'Ines Okafor')],
  'an author for letters': [meta('name', 'sailthru.author', 'Ines Okafor')],
  'a byline': [meta('name', 'byl', 'By Ines Okafor')],
  'a creator': [meta('name', 'dc.creator', 'Ines Okafor')],
  'a date': [meta('name', 'date', '2026-11-18')],
  'a date of publication': [meta('itemprop', 'datePublished', '2026-11-18')],
  'a date for search': [meta('name', 'parsely-pub-date', '2026-11-18')],
  'a date for letters': [meta('name', 'sailthru.date', '18 November 2026')],
  'a date in short': [meta('name', 'pubdate', '20261118')],
  'a date to publish': [meta('name', 'publish-date', '2026-11-18')],
  'a date of issue': [meta('name', 'DC.date.issued', '2026-11-18')],
  'a date in place of a header': [meta('http-equiv', 'date', '2026-11-18')],
  'a time': ['', '<time datetime="2026-11-18">then</time>'],
  'a time of publication': ['', '<time pubdate>18 November 2026</time>'],
  'an item with a date': ['', '<span itemprop="name datePublished">18 November 2026</span>'],
  'a day in the address': ['', '', 'https://ledger.example/2026/11/18/crane-idle'],
  'a day with a month in letters': ['', '', 'https://ledger.example/2026/nov/18/crane-idle'],
  'a day in one part of the address': ['', '', 'https://ledger.example/harbour/2026-11-18/crane'],
  'a long text with a day': ['', `${dayLine}${`<p>${prose(75)}</p>`.repeat(4)}`],
  'a text broken by lines, with a day': ['', `${dayLine}${'The crane stood idle.<br><br>'.repeat(5)}`],
};

describe('a page with one sign is looked at by the gate', () => {
  test.each(Object.entries(signs))('%s', (_name, [head, body = '', url = plain]) => {
    const document = pageOf(body, head);
    expect(gateBefore(document, readMetadata(document, url))).not.toBe('no');
    expect(hasHints(document, url)).toBe(true);
  });
});

describe('a page without any is not', () => {
  test.each<[name: string, head: string, body?: string]>([
    ['an empty page', ''],
    ['a page of a site', meta('property', 'og:type', 'website')],
    ['a shop', structured('{"@type":"Product","name":"Rope"}')],
    ['a firm', structured('{"@type":"Organization","url":"https:\\/\\/ledger.example"}')],
    ['what a browser is told', meta('name', 'viewport', 'width=device-width')],
    ['a short text', '', `<p>${prose(100)}</p>`],
    ['a long text without a day', '', `<p>${prose(75)}</p>`.repeat(4)],
    ['a long text with a day, in three paragraphs', '', `${dayLine}${`<p>${prose(150)}</p>`.repeat(3)}`],
    ['an application', meta('name', 'application-name', 'Board'), '<div id="root"></div>'],
    ['a length of time', '', '<time>two hours</time>'],
  ])('%s', (_name, head, body = '') => {
    expect(hasHints(pageOf(body, head), plain)).toBe(false);
  });
});

test('no written page that the gate takes is without a sign', () => {
  const missed = Object.entries(nonArticles).filter(([, { url, html }]) => {
    const document = documentOf(html);
    return gateBefore(document, readMetadata(document, url)) !== 'no' && !hasHints(document, url);
  });
  expect(missed).toEqual([]);
});

test.each([
  ['gives its kind', '<meta property="og:type" content="article">', true],
  ['gives its kind by name and in capitals', '<meta name="OG:TYPE" content="Article">', true],
  ['gives when it was published', '<meta property="article:published_time" content="2026-11-18">', true],
  ['says nothing', '<meta property="og:title" content="An article">', false],
  ['calls it something else', '<meta property="og:type" content="article.list">', false],
])('a head that %s', (_, head, says) => {
  expect(headSays(pageOf('', head))).toBe(says);
});
