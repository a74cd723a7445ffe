import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { headSays, mayLeadToArticle, whenHeadIsThere } from '../../../lib/page/head-says.ts';
import { nonArticles } from '../../../lab/pages/non-articles.ts';
import { pageOf } from './page-of.ts';

/** What is watched, and a parser that tells of what it has added. */
let watched: Set<Node>;
let told: () => void;

beforeEach(() => {
  watched = new Set();
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(heard: () => void) {
        told = () => {
          if (watched.size > 0) heard();
        };
      }
      observe(node: Node): void {
        watched.add(node);
      }
      disconnect(): void {
        watched.clear();
      }
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const ADDRESS = 'https://harbourpost.example/2026/11/crane';

function opened(more: { url?: string; hidden?: boolean } = {}) {
  const whole = pageOf('');
  const parsed: { root: boolean; body: boolean } = { root: true, body: true };
  const document = {
    get documentElement() {
      return parsed.root ? whole.documentElement : null;
    },
    get body() {
      return parsed.body ? whole.body : null;
    },
    hidden: more.hidden ?? false,
    URL: more.url ?? ADDRESS,
  };
  const heard = vi.fn<() => void>();
  const start = (): (() => void) => whenHeadIsThere(document as unknown as Document, heard);
  return { document, parsed, heard, start };
}

test('a head that is there is told of at once', () => {
  const { heard, start } = opened();
  start();
  expect(heard).toHaveBeenCalledOnce();
  expect(watched.size).toBe(0);
});

test('a head that is being parsed is waited for, and told of once', () => {
  const { document, parsed, heard, start } = opened();
  parsed.root = false;
  parsed.body = false;
  start();
  parsed.root = true;
  told();
  expect(watched).toContain(document.documentElement);
  told();
  expect(heard).not.toHaveBeenCalled();
  parsed.body = true;
  told();
  told();
  expect(heard).toHaveBeenCalledOnce();
  expect(watched.size).toBe(0);
});

test.each([
  ['of an address that promises nothing', { url: 'https://harbourpost.example/' }],
  ['that nobody sees', { hidden: true }],
])('a page %s is not watched', (_, more) => {
  const { parsed, heard, start } = opened(more);
  parsed.body = false;
  start();
  expect(watched.size).toBe(0);
  expect(heard).not.toHaveBeenCalled();
});

test('nothing is heard after the end', () => {
  const { parsed, heard, start } = opened();
  parsed.body = false;
  start()();
  expect(watched.size).toBe(0);
  parsed.body = true;
  told();
  expect(heard).not.toHaveBeenCalled();
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

test('no written page that is no article is taken for one by its address and its head', () => {
  const taken = Object.entries(nonArticles).filter(
    ([, { url, html }]) =>
      mayLeadToArticle(url) && headSays(pageOf('', /<head>(.*?)<\/head>/s.exec(html)?.[1] ?? '')),
  );
  expect(taken).toEqual([]);
});

test.each([
  'https://ledger.example/2026/11/18/crane',
  'https://ledger.example/harbour/crane-stood-idle-for-months',
  'https://ledger.example/news/articles/c4g7x1872',
  'https://ledger.example/world-48213377',
])('an address that may lead to an article: %s', (url) => {
  expect(mayLeadToArticle(url)).toBe(true);
});

test.each([
  'https://ledger.example',
  'https://ledger.example/',
  'https://ledger-2026.example/world',
  'https://ledger.example:8443/world',
  'https://ledger.example/about-us',
  'https://ledger.example/a-b/c-d/e-f',
  'https://ledger.example/search?q=crane-stood-idle-for-months&from=20261118',
  'https://ledger.example/world#crane-stood-idle-for-months',
])('an address that promises none: %s', (url) => {
  expect(mayLeadToArticle(url)).toBe(false);
});
