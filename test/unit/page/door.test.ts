import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { waitAtDoor } from '../../../entrypoints/news.content/door.ts';
import type { Door, PageReading } from '../../../entrypoints/reading/open-reading.ts';
import { pageOf } from './page-of.ts';

type Hear = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => true | undefined;

/** The way to the background, and what is brought from the package. */
const line = vi.hoisted(() => ({
  heard: null as Hear | null,
  sent: [] as unknown[],
  isAlive: true,
  doors: [] as Door[],
  looks: 0,
  ended: 0,
  isThere: true,
}));

vi.mock('../../../lib/platform/messaging.ts', () => ({
  onMessageInPage: (hear: Hear) => {
    line.heard = hear;
    return () => {
      line.heard = null;
    };
  },
  sendToBackground: (message: unknown) => {
    line.sent.push(message);
    return Promise.resolve(null);
  },
}));

vi.mock('../../../lib/platform/runtime.ts', () => ({ isAlive: () => line.isAlive }));

vi.mock('../../../entrypoints/news.content/bring.ts', () => ({
  bringReading: async () => {
    if (!line.isThere) throw new Error('the package is gone');
    const openReading = (_document: Document, door: Door): PageReading => {
      line.doors.push(door);
      return {
        look: () => {
          line.looks++;
        },
        hear: (message, reply) => {
          reply({ ok: true, answer: message });
          return true;
        },
        end: () => {
          line.ended++;
        },
      };
    };
    return { openReading };
  },
}));

let changed: () => void = () => undefined;

beforeEach(() => {
  Object.assign(line, { heard: null, sent: [], isAlive: true, doors: [], looks: 0, ended: 0, isThere: true });
  vi.useFakeTimers();
  vi.stubGlobal(
    'MutationObserver',
    class {
      isWatching = false;
      constructor(heard: () => void) {
        changed = () => {
          if (this.isWatching) heard();
        };
      }
      observe(): void {
        this.isWatching = true;
      }
      disconnect(): void {
        this.isWatching = false;
      }
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ARTICLE = '<meta property="og:type" content="article">';
const FRONT = 'https://harbourpost.example/';
const STORY = 'https://harbourpost.example/harbour/crane-stood-idle-for-months';

/** A page that is parsed. */
function open(head: string, url: string) {
  const document = pageOf('', head);
  Object.defineProperties(document, {
    URL: { value: url },
    hidden: { value: false },
    readyState: { value: 'interactive' },
    defaultView: { value: new EventTarget() },
  });
  return { document, door: waitAtDoor(document, () => undefined) };
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(2_000);

describe('where nothing speaks for an article', () => {
  test('nothing is brought, nothing said, and nobody heard', async () => {
    open('', FRONT);
    await settle();
    expect(line).toMatchObject({ heard: null, sent: [], doors: [] });
  });

  test('nor where the page changes and still has no hint', async () => {
    const { document } = open('', FRONT);
    document.body.innerHTML = '<p>Ten seconds.</p>';
    changed();
    await settle();
    expect(line).toMatchObject({ heard: null, sent: [], doors: [] });
  });

  test('it comes when it is called, and answers', async () => {
    const { door } = open('', FRONT);
    door.come();
    const reply = vi.fn<(answer: unknown) => void>();
    const message = { to: 'page', name: 'status', ask: {} };
    expect(line.heard?.(message, null, reply)).toBe(true);
    await settle();
    expect(reply).toHaveBeenCalledWith({ ok: true, answer: message });
    expect(line.doors).toHaveLength(1);
  });

  test.each([[null], ['status'], [{}], [{ to: 'background', name: 'status' }]])(
    'what is not for a page is not for it: %o',
    (message) => {
      const { door } = open('', FRONT);
      door.come();
      expect(line.heard?.(message, null, () => undefined)).toBeUndefined();
    },
  );
});

describe('where something does', () => {
  test('the reading is brought once, and looks', async () => {
    open(ARTICLE, FRONT);
    await settle();
    expect(line.doors).toHaveLength(1);
    expect(line.looks).toBe(1);
    expect(line.heard).not.toBeNull();
    expect(line.sent).toEqual([]);
  });

  test('it looks again at what the page has become, until it reads', async () => {
    const { document } = open(ARTICLE, FRONT);
    await settle();
    document.body.append(document.createElement('p'));
    changed();
    await settle();
    expect(line.looks).toBe(2);
    line.doors[0]?.entered();
    changed();
    await settle();
    expect(line.looks).toBe(2);
  });

  test('permission is asked for ahead where address and head say that it is one', async () => {
    open(ARTICLE, STORY);
    await settle();
    expect(line.sent).toEqual([{ to: 'background', name: 'may-read', ask: {} }]);
    expect(line.doors).toHaveLength(1);
    expect(line.doors[0]?.asked?.url).toBe(STORY);
  });

  test('an address of news has the reading brought, and nothing asked', async () => {
    open('', 'https://harbourpost.example/news/crane');
    await settle();
    expect(line.doors).toHaveLength(1);
    expect(line).toMatchObject({ looks: 0, sent: [] });
  });

  test('and is not where the head gives an author alone', async () => {
    open('<meta name="author" content="Ines Okafor">', STORY);
    await settle();
    expect(line.sent).toEqual([]);
    expect(line.doors[0]?.asked).toBeNull();
  });

  test('a package that is gone leaves the page alone, and what is asked is answered with nothing', async () => {
    line.isThere = false;
    const { door } = open(ARTICLE, FRONT);
    const reply = vi.fn<(answer: unknown) => void>();
    line.heard?.({ to: 'page', name: 'status', ask: {} }, null, reply);
    await settle();
    changed();
    await settle();
    expect(line).toMatchObject({ doors: [], heard: null });
    expect(reply).toHaveBeenCalledWith(null);
    expect(door.isAlive()).toBe(false);
  });
});

describe('the end', () => {
  test('stops the reading, deafens it, and is told of', async () => {
    const { door } = open(ARTICLE, FRONT);
    await settle();
    expect(door.isAlive()).toBe(true);
    door.end();
    await settle();
    expect(line).toMatchObject({ heard: null, ended: 1 });
    expect(door.isAlive()).toBe(false);
  });

  test('that comes while the reading is on its way lets it not begin', async () => {
    const { door } = open(ARTICLE, FRONT);
    door.end();
    await settle();
    expect(line).toMatchObject({ doors: [], looks: 0 });
  });

  test('is there where the extension is gone', () => {
    const { door } = open('', FRONT);
    line.isAlive = false;
    expect(door.isAlive()).toBe(false);
  });
});
