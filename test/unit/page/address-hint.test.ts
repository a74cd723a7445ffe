import { describe, expect, test } from 'vitest';
import { nonArticles } from '../../../lab/pages/non-articles.ts';
import { type AddressHint, addressHint } from '../../../lib/page/address-hint.ts';
import { headSays } from '../../../lib/page/hints.ts';
import { pageOf } from './page-of.ts';

describe.each<[hint: AddressHint, urls: readonly string[]]>([
  [
    'year',
    [
      'https://ledger.example/2026/11/18/crane',
      'https://ledger.example/2026/nov/18/crane',
      'https://ledger.example/harbour/2026-11-18/crane',
      'https://ledger.example/news/2026/crane-stood-idle-for-months',
    ],
  ],
  [
    'news',
    [
      'https://ledger.example/news/crane',
      'https://ledger.example/news/articles/c4g7x1872',
      'https://ledger.example/world/article-117',
      'https://ledger.example/story/crane/1186',
      'https://ledger.example/stories/crane-stood-idle-for-months',
    ],
  ],
  [
    'text',
    [
      'https://ledger.example/harbour/crane-stood-idle-for-months',
      'https://ledger.example/world-48213377',
      'https://ledger.example/shop/rope-of-12-metres',
      'https://ledger.example/harbour/20261118',
    ],
  ],
  [
    'nothing',
    [
      '',
      'about:blank',
      'https://ledger.example',
      'https://ledger.example/',
      'https://ledger-2026.example/world',
      'https://2026-ledger.example/world',
      'https://ledger.example:8443/world',
      'https://ledger.example/news',
      'https://news.ledger.example/harbour',
      'https://ledger.example/history/',
      'https://ledger.example/about-us',
      'https://ledger.example/a-b/c-d/e-f',
      'https://ledger.example/search?q=crane-stood-idle-for-months&from=/2026/11/18',
      'https://ledger.example/world#crane-stood-idle-for-months',
    ],
  ],
])('%s', (hint, urls) => {
  test.each(urls)('"%s"', (url) => {
    expect(addressHint(url)).toBe(hint);
  });
});

test('no written page that is no article is taken for one by its address and its head', () => {
  const taken = Object.entries(nonArticles).filter(
    ([, { url, html }]) =>
      addressHint(url) !== 'nothing' && headSays(pageOf('', /<head>(.*?)<\/head>/s.exec(html)?.[1] ?? '')),
  );
  expect(taken).toEqual([]);
});
