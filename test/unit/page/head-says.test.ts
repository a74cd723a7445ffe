import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mayLeadToArticle, whenHeadSays } from '../../../lib/page/head-says.ts';
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

const ARTICLE = '<meta property="og:type" content="article">';

function opened(head: string, more: { url?: string; hidden?: boolean } = {}) {
  const whole = pageOf('', head);
  const parsed: { root: boolean; body: boolean } = { root: true, body: true };
  const document = {
    get documentElement() {
      return parsed.root ? whole.documentElement : null;
    },
    get body() {
      return parsed.body ? whole.body : null;
    },
    hidden: more.hidden ?? false,
    URL: more.url ?? 'https://harbourpost.example/2026/11/crane',
    querySelector: vi.fn<(selectors: string) => Element | null>((selectors) =>
      whole.querySelector(selectors),
    ),
  };
  const then = vi.fn<() => void>();
  const start = (): (() => void) => whenHeadSays(document as unknown as Document, then);
  return { document, parsed, woken: then, start };
}

test.each([
  ['its kind', ARTICLE],
  ['its kind, by name and in capitals', '<meta name="OG:TYPE" content="Article">'],
  ['when it was published', '<meta property="article:published_time" content="2026-11-18">'],
])('a head that gives %s is heard at once where it is there', (_, head) => {
  const { woken, start } = opened(head);
  start();
  expect(woken).toHaveBeenCalledOnce();
  expect(watched.size).toBe(0);
});

test('a head that is being parsed is waited for, and asked once', () => {
  const { document, parsed, woken, start } = opened(ARTICLE);
  parsed.root = false;
  parsed.body = false;
  start();
  parsed.root = true;
  told();
  expect(watched).toContain(document.documentElement);
  told();
  expect(document.querySelector).not.toHaveBeenCalled();
  parsed.body = true;
  told();
  expect(woken).toHaveBeenCalledOnce();
  expect(document.querySelector).toHaveBeenCalledOnce();
  expect(watched.size).toBe(0);
});

test.each([
  ['says nothing', '<meta property="og:title" content="An article">', {}],
  ['calls it something else', '<meta property="og:type" content="article.list">', {}],
  ['is the front of a site', ARTICLE, { url: 'https://harbourpost.example/' }],
  ['nobody sees', ARTICLE, { hidden: true }],
])('a head that %s wakes nobody', (_, head, more) => {
  const { woken, start } = opened(head, more);
  start();
  expect(woken).not.toHaveBeenCalled();
  expect(watched.size).toBe(0);
});

test('nothing is heard after the end', () => {
  const { parsed, woken, start } = opened(ARTICLE);
  parsed.body = false;
  start()();
  expect(watched.size).toBe(0);
  parsed.body = true;
  told();
  expect(woken).not.toHaveBeenCalled();
});

test('no written page that is no article is taken for one by its address and its head', () => {
  const heard = Object.entries(nonArticles).filter(([, { url, html }]) => {
    const then = vi.fn<() => void>();
    const document = new Proxy(pageOf('', /<head>(.*?)<\/head>/s.exec(html)?.[1] ?? ''), {
      get: (page, name) =>
        name === 'URL'
          ? url
          : name === 'hidden'
            ? false
            : name === 'querySelector'
              ? page.querySelector.bind(page)
              : (Reflect.get(page, name, page) as unknown),
    });
    whenHeadSays(document, then);
    return then.mock.calls.length > 0;
  });
  expect(heard).toEqual([]);
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
