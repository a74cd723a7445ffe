import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenHeadSays } from '../../../lib/page/head-says.ts';
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
        told = heard;
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

function opened(head: string, more: { path?: string; hidden?: boolean } = {}) {
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
    location: { pathname: more.path ?? '/2026/11/crane' },
    querySelector: vi.fn<(selectors: string) => Element | null>((selectors) =>
      whole.querySelector(selectors),
    ),
  };
  const then = vi.fn<() => void>();
  const ending = new AbortController();
  const start = (): void => {
    whenHeadSays(document as unknown as Document, then, ending.signal);
  };
  return { document, parsed, woken: then, ending, start };
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
  ['is the front of a site', ARTICLE, { path: '/' }],
  ['nobody sees', ARTICLE, { hidden: true }],
])('a head that %s wakes nobody', (_, head, more) => {
  const { woken, start } = opened(head, more);
  start();
  expect(woken).not.toHaveBeenCalled();
  expect(watched.size).toBe(0);
});

test('nothing is heard after the end', () => {
  const { parsed, woken, ending, start } = opened(ARTICLE);
  parsed.body = false;
  start();
  ending.abort();
  expect(watched.size).toBe(0);
  parsed.body = true;
  told();
  expect(woken).not.toHaveBeenCalled();
});

test('of the written pages that are no articles one says that it is one', () => {
  const heard = Object.entries(nonArticles).filter(([, { url, html }]) => {
    const then = vi.fn<() => void>();
    const document = new Proxy(pageOf('', /<head>(.*?)<\/head>/s.exec(html)?.[1] ?? ''), {
      get: (page, name) =>
        name === 'location'
          ? new URL(url)
          : name === 'hidden'
            ? false
            : name === 'querySelector'
              ? page.querySelector.bind(page)
              : (Reflect.get(page, name, page) as unknown),
    });
    whenHeadSays(document, then, new AbortController().signal);
    return then.mock.calls.length > 0;
  });
  expect(heard.map(([name]) => name)).toEqual(['a section page that calls itself an article']);
});
