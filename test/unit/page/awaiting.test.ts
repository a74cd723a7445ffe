import { Event as DocumentEvent } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { awaitHints } from '../../../lib/page/awaiting.ts';
import { gateBefore } from '../../../lib/page/gate.ts';
import { readMetadata } from '../../../lib/page/metadata.ts';
import { pageOf, prose } from './page-of.ts';

const article = `<p>18 November 2026</p>${`<p>${prose(100)}</p>`.repeat(3)}`;

let address = '';
let isHidden = false;
let readyState: DocumentReadyState = 'interactive';
/** What the parser has added. */
let hasBody = true;
/** Listeners of the window for its document being parsed. */
let parsing = new Set<(event: Partial<Event>) => void>();
let navigation = new EventTarget();
let changed: () => void = () => undefined;
let isWatched = false;

class Observer {
  constructor(heard: () => void) {
    changed = () => {
      if (isWatched) heard();
    };
  }
  observe(): void {
    isWatched = true;
  }
  disconnect(): void {
    isWatched = false;
  }
}

/** A page of which as much can be seen as is waited for. */
function openPage(body: string): Document {
  const document = pageOf(body);
  const elements = document.getElementsByTagName.bind(document);
  const view = {
    navigation,
    addEventListener: (_name: string, listener: () => void) => parsing.add(listener),
    removeEventListener: (_name: string, listener: () => void) => parsing.delete(listener),
  };
  Object.defineProperties(document, {
    URL: { get: () => address },
    hidden: { get: () => isHidden },
    readyState: { get: () => readyState },
    defaultView: { value: view },
    getElementsByTagName: { value: (name: string) => (name === 'body' && !hasBody ? [] : elements(name)) },
  });
  return document;
}

/** The browser, or the page itself, says that the page is parsed. */
function tellParsed(isTrusted = true): void {
  for (const listener of parsing) listener({ isTrusted });
}

/** Waits as the script of a page does: what has a hint is put to the gate. */
function wait(document: Document) {
  const found: string[] = [];
  const onHead = vi.fn<() => void>();
  const onParsed = vi.fn<() => void>();
  const onHint = (): void => {
    const metadata = readMetadata(document, document.URL);
    if (gateBefore(document, metadata) !== 'no') found.push(metadata.canonicalUrl);
  };
  return { found, onHead, onParsed, end: awaitHints(document, { onHead, onParsed, onHint }) };
}

const draw = (document: Document, body: string): void => {
  document.body.innerHTML = body;
  changed();
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', Observer);
  address = 'https://ledger.example/harbour/crane';
  isHidden = false;
  readyState = 'interactive';
  hasBody = true;
  parsing = new Set();
  isWatched = false;
  navigation = new EventTarget();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an article is found', () => {
  test('at once, and nothing of the page is watched any more when the waiting is over', () => {
    const { found, end } = wait(openPage(article));
    expect(found).toEqual([address]);
    end();
    expect(isWatched).toBe(false);
  });

  test('when its text has come and settled, and no more when the waiting is over', () => {
    const document = openPage('');
    const { found, end } = wait(document);
    draw(document, article);
    vi.advanceTimersByTime(299);
    expect(found).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(found).toEqual([address]);
    end();
    draw(document, article);
    vi.advanceTimersByTime(5_000);
    expect(found).toHaveLength(1);
    expect(isWatched).toBe(false);
  });

  test('at another address, that the page gets after it was drawn', () => {
    address = 'https://ledger.example/';
    const document = openPage('');
    const { found } = wait(document);
    draw(document, article);
    vi.advanceTimersByTime(5_000);
    expect(found).toEqual([]);
    address = 'https://ledger.example/harbour/crane';
    navigation.dispatchEvent(new Event('navigatesuccess'));
    vi.advanceTimersByTime(300);
    expect(found).toEqual([address]);
  });

  test('at another address soon, also after changes without end', () => {
    const document = openPage('');
    const { found } = wait(document);
    for (let i = 0; i < 600; i++) {
      draw(document, '');
      vi.advanceTimersByTime(100);
    }
    address = 'https://ledger.example/harbour/ferry';
    draw(document, article);
    vi.advanceTimersByTime(300);
    expect(found).toEqual([address]);
  });

  test('when its tab is shown', () => {
    isHidden = true;
    const document = openPage(article);
    const { found } = wait(document);
    expect(found).toEqual([]);
    isHidden = false;
    document.dispatchEvent(new DocumentEvent('visibilitychange') as unknown as Event);
    expect(found).toEqual([address]);
  });

  test('when its tab is shown again, where its text came out of sight', () => {
    const document = openPage('');
    const { found } = wait(document);
    isHidden = true;
    draw(document, article);
    vi.advanceTimersByTime(5_000);
    expect(found).toEqual([]);
    isHidden = false;
    document.dispatchEvent(new DocumentEvent('visibilitychange') as unknown as Event);
    expect(found).toEqual([address]);
  });
});

describe('nothing is found', () => {
  test.each<[name: string, act: (document: Document, end: () => void) => void]>([
    ['on a page that stays as it is', () => undefined],
    [
      'in a text that is none',
      (document) => {
        draw(document, '<p>Ten seconds.</p>');
      },
    ],
    [
      'out of sight',
      (document) => {
        isHidden = true;
        draw(document, article);
      },
    ],
    [
      'when the waiting is over',
      (document, end) => {
        end();
        draw(document, article);
      },
    ],
  ])('%s', (_name, act) => {
    const document = openPage('');
    const { found, end } = wait(document);
    act(document, end);
    vi.advanceTimersByTime(10_000);
    expect(found).toEqual([]);
  });
});

describe('a page that is being parsed', () => {
  beforeEach(() => {
    readyState = 'loading';
  });

  test('is looked at once it is, and not again when that is said again', () => {
    const { found, onParsed } = wait(openPage(article));
    expect(found).toEqual([]);
    tellParsed();
    expect(onParsed).toHaveBeenCalledOnce();
    expect(found).toEqual([address]);
    tellParsed();
    expect(onParsed).toHaveBeenCalledOnce();
    expect(parsing.size).toBe(0);
  });

  test('is not believed to be parsed when it says so itself', () => {
    const { found, onParsed } = wait(openPage(article));
    tellParsed(false);
    expect(onParsed).not.toHaveBeenCalled();
    tellParsed();
    expect(found).toEqual([address]);
  });

  test('is left alone when the waiting is over', () => {
    const { onParsed, end } = wait(openPage(article));
    end();
    tellParsed();
    expect(onParsed).not.toHaveBeenCalled();
  });
});

describe('a head', () => {
  beforeEach(() => {
    address = 'https://ledger.example/harbour/crane-stood-idle-for-months';
    readyState = 'loading';
    hasBody = false;
  });

  test('that is there is told of at once, and watched no more', () => {
    hasBody = true;
    const { onHead } = wait(openPage(''));
    expect(onHead).toHaveBeenCalledOnce();
    expect(isWatched).toBe(false);
  });

  test('that is being parsed is waited for, and told of once', () => {
    const { onHead, onParsed } = wait(openPage(''));
    changed();
    expect(onHead).not.toHaveBeenCalled();
    hasBody = true;
    changed();
    changed();
    tellParsed();
    changed();
    expect(onHead).toHaveBeenCalledOnce();
    expect(onHead).toHaveBeenCalledBefore(onParsed);
  });

  test.each<[name: string, become: () => void]>([
    [
      'of an address that promises nothing',
      () => {
        address = 'https://ledger.example/harbour/crane';
      },
    ],
    [
      'that nobody sees',
      () => {
        isHidden = true;
      },
    ],
  ])('%s is not watched', (_name, become) => {
    become();
    const { onHead } = wait(openPage(''));
    expect(isWatched).toBe(false);
    hasBody = true;
    tellParsed();
    expect(onHead).not.toHaveBeenCalled();
  });

  test('of a page that goes out of sight meanwhile is not told of', () => {
    const { onHead } = wait(openPage(''));
    isHidden = true;
    hasBody = true;
    changed();
    expect(onHead).not.toHaveBeenCalled();
  });

  test('is not told of after the end', () => {
    const { onHead, end } = wait(openPage(''));
    end();
    hasBody = true;
    changed();
    expect(onHead).not.toHaveBeenCalled();
  });
});
