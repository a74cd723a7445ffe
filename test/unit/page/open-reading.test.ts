import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openReading } from '../../../entrypoints/reading/open-reading.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { pageOf, prose } from './page-of.ts';

/** The way to the background: what was sent, and what is answered. */
const line = vi.hoisted(() => ({ sent: [] as { name: string; ask: unknown }[] }));

vi.mock('../../../lib/platform/messaging.ts', () => ({
  sendToBackground: async (message: { name: string; ask: unknown }) => {
    line.sent.push(message);
    return message.name === 'may-read'
      ? { ok: true, answer: { read: 'yes', settings: defaultSettings } }
      : await new Promise(() => undefined);
  },
}));
vi.mock('../../../lib/platform/runtime.ts', () => ({ isAlive: () => true, ownUrl: () => '' }));
vi.mock('../../../lib/platform/words.ts', () => ({ wordsOf: () => '' }));

const HEAD = '<meta property="og:type" content="article"><title>Crane stood idle for months</title>';
/** Its head calls it an article, and its text is a line: read, it is none. */
const EMPTY = '<article><h1>Crane stood idle for months</h1><p>Subscribers only.</p></article>';
const ARTICLE = `<article><h1>Crane stood idle for months</h1><p>${prose(150)}</p></article>`;
/** Nothing by which it could be an article. */
const SHOP = '<div><a href="/cart">Basket</a></div>';

let ending: (() => void) | null = null;

function open(body: string, head: string, readyState: 'loading' | 'interactive' = 'interactive') {
  const document = pageOf(body, head);
  Object.assign(document, { URL: 'https://harbourpost.example/2026/11/crane', hidden: false });
  let state = readyState;
  Object.defineProperty(document, 'readyState', { get: () => state });
  vi.stubGlobal('window', document.defaultView);
  const reading = openReading(document, { asked: null, entered: () => undefined, end: () => undefined });
  ending = reading.end;
  const status = (): Promise<unknown> =>
    new Promise((resolve) => {
      reading.hear({ to: 'page', name: 'status', ask: {} }, ({ answer }) => {
        resolve((answer as { status: { state: string } }).status.state);
      });
    });
  const parse = (): void => {
    state = 'interactive';
    const event = document.createEvent('Event');
    event.initEvent('DOMContentLoaded');
    document.dispatchEvent(event);
  };
  return { reading, status, parse };
}

const told = (): readonly unknown[] =>
  line.sent.filter(({ name }) => name === 'page-status').map(({ ask }) => ask);
const settle = (): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, 20);
  });

const NOTHING_HERE = { status: { state: 'not-an-article' } };

/** Turns that come when the test lets them. */
let turns: (() => void)[] = [];
const takeTurns = (): void => {
  for (const turn of turns.splice(0)) turn();
};

beforeEach(() => {
  line.sent = [];
  turns = [];
  vi.stubGlobal('scheduler', {
    postTask: async (work: () => void) => {
      turns.push(work);
    },
    yield: () => Promise.resolve(),
  });
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  ending?.();
  vi.unstubAllGlobals();
});

describe('a page that was not looked at yet', () => {
  test('is being read, as far as anybody can tell', async () => {
    const { reading, status } = open(ARTICLE, HEAD);
    reading.look();
    expect(await status()).toBe('reading');
    takeTurns();
    expect(await status()).toBe('reading');
    await vi.waitFor(() => {
      expect(line.sent.map(({ name }) => name)).toContain('claims-in');
    });
    expect(told()).toEqual([]);
  });

  test.each([
    ['that has nothing of an article', SHOP, ''],
    ['that reads like none', EMPTY, HEAD],
  ])('%s is said to be none to whom waits for it', async (_, body, head) => {
    const { reading, status } = open(body, head);
    reading.look();
    expect(await status()).toBe('reading');
    takeTurns();
    await vi.waitFor(() => {
      expect(told()).toEqual([NOTHING_HERE]);
    });
    expect(await status()).toBe('not-an-article');
  });

  test.each([
    ['that has nothing of an article', SHOP, ''],
    ['that reads like none', EMPTY, HEAD],
  ])('%s wakes nobody who does not wait', async (_, body, head) => {
    const { reading, status } = open(body, head);
    reading.look();
    takeTurns();
    await settle();
    expect(told()).toEqual([]);
    expect(await status()).toBe('not-an-article');
  });

  test('is none where nothing leads to look at it', async () => {
    const { status } = open(SHOP, '');
    expect(await status()).toBe('not-an-article');
    await settle();
    expect(line.sent).toEqual([]);
  });
});

describe('a page that is still coming', () => {
  test('is being read until it is there, and none where nothing has come of it', async () => {
    const { status, parse } = open(SHOP, '', 'loading');
    expect(await status()).toBe('reading');
    parse();
    takeTurns();
    expect(told()).toEqual([NOTHING_HERE]);
    expect(await status()).toBe('not-an-article');
  });

  test('is looked at when it is there', async () => {
    const { reading, status, parse } = open(ARTICLE, HEAD, 'loading');
    expect(await status()).toBe('reading');
    parse();
    reading.look();
    takeTurns();
    expect(await status()).toBe('reading');
    expect(told()).toEqual([]);
  });
});
