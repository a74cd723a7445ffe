import { describe, expect, test } from 'vitest';
import { creditsIn } from '../../../lib/page/credits.ts';
import { isoDate } from '../../../lib/page/dates.ts';
import { readMetadata } from '../../../lib/page/metadata.ts';
import type { Block } from '../../../lib/page/walk.ts';
import { pageOf } from './page-of.ts';

const URL = 'https://fjord-times.example/depot';
const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
const metadataAt = (url: string, head = '', body = '<p>Fire.</p>') => readMetadata(pageOf(body, head), url);

describe('the date', () => {
  test.each<[name: string, url: string, head: string, body: string, date: string | null]>([
    ['in the address, as numbers', 'https://fjord-times.example/2026/1/8/depot', '', '', '2026-01-08'],
    ['in the address, with dashes', 'https://fjord-times.example/2026-11-18/depot', '', '', '2026-11-18'],
    [
      'in the address, with the name of the month',
      'https://fjord-times.example/2026/nov/18/depot',
      '',
      '',
      '2026-11-18',
    ],
    ['in the address, a month without a day', 'https://fjord-times.example/2026/11/depot', '', '', null],
    ['in the address, a month that is none', 'https://fjord-times.example/2026/abc/18/depot', '', '', null],
    [
      'of a meta element before the address',
      'https://fjord-times.example/2026/11/18/depot',
      '<meta property="article:published_time" content="2026-11-19">',
      '',
      '2026-11-19',
    ],
    ['of an element of the page', URL, '', '<p itemprop="datePublished">18 November 2026</p>', '2026-11-18'],
    ['none', URL, '', '', null],
  ])('%s', (_, url, head, body, date) => {
    expect(metadataAt(url, head, `${body}<p>Fire.</p>`).published).toBe(date);
  });

  test.each([
    ['a word that is no month', '18 Foo 2026', null],
    ['a day that no month has', '48 Nov 2026', null],
    ['a year long gone', '18 Nov 1812', null],
    ['an hour that no clock has', '2026-11-18 29:10', '2026-11-18'],
  ])('%s', (_, written, date) => {
    expect(isoDate(written)).toBe(date);
  });
});

describe('the language', () => {
  test.each([
    ['of a region', 'en_GB', 'en-GB'],
    ['a word that is none', 'English!', null],
    ['longer than any', `en${'-abcdefgh'.repeat(5)}`, null],
  ])('%s', (_, declared, expected) => {
    const document = pageOf('<p>Fire.</p>');
    document.documentElement.setAttribute('lang', declared);
    expect(readMetadata(document, URL).language).toBe(expected);
  });
});

describe('the article among what a page describes', () => {
  const article = { '@type': 'NewsArticle', headline: 'Fire at the depot', author: { name: 'Ada Quill' } };
  test.each<[name: string, data: object, authors: readonly string[]]>([
    ['stands at the top', article, ['Ada Quill']],
    ['is the main entity of a page', { '@type': 'WebPage', mainEntity: article }, ['Ada Quill']],
    [
      'is the main entity of the page of something',
      { '@type': 'Thing', mainEntityOfPage: { '@type': 'WebPage', mainEntity: article } },
      ['Ada Quill'],
    ],
    [
      'is in a graph',
      { '@graph': [{ '@type': 'Organization', name: 'Fjord Times' }, article] },
      ['Ada Quill'],
    ],
    ['is one of a list, and so another page', { '@type': 'ItemList', itemListElement: [article] }, []],
  ])('%s', (_, data, authors) => {
    expect(metadataAt(URL, ld(data)).authors).toEqual(authors);
  });
});

describe('wire credits', () => {
  const block = (text: string): Block => ({ text }) as Block;
  const credits = (authors: readonly string[], blocks: readonly string[], text = ''): readonly string[] =>
    creditsIn({ authors } as never, blocks.map(block), text);

  test.each<
    [
      name: string,
      authors: readonly string[],
      blocks: readonly string[],
      text: string,
      expected: readonly string[],
    ]
  >([
    ['a byline', ['By the Associated Press'], [], '', ['The Associated Press']],
    ['a byline without an article', ['By Associated Press'], [], '', ['Associated Press']],
    ['a reporter and an agency', ['Ada Quill and Reuters'], [], '', ['Reuters']],
    ['an agency’s staff', ['AFP staff writer'], [], '', ['AFP']],
    ['a source line', [], ['Source: dpa/Kyodo'], '', ['dpa', 'Kyodo']],
    ['a dateline', [], [], 'HALDEN (Reuters) — A fire broke out.', ['Reuters']],
    ['each once', ['Reuters'], ['Reuters'], 'HALDEN (Reuters) — A fire.', ['Reuters']],
    [
      'a sentence that names one',
      [],
      ['Reuters said that the fire had been put out by noon on Monday.'],
      '',
      [],
    ],
    ['a short line that says more', [], ['Reuters building on fire'], '', []],
    ['a newspaper', ['Fjord Times'], [], '', []],
  ])('%s', (_, authors, blocks, text, expected) => {
    expect(credits(authors, blocks, text)).toEqual(expected);
  });
});
