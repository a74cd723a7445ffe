import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HandsModule } from '../../../entrypoints/reading/bring-hands.ts';
import { createAsking } from '../../../entrypoints/reading/permission.ts';
import { readWhileOpen } from '../../../entrypoints/reading/session.ts';
import type { PageAsk } from '../../../lib/messages/page.ts';
import type { Reading } from '../../../lib/model/article.ts';
import { claimIdOf } from '../../../lib/model/ids.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import type { OpenView } from '../../../lib/model/view.ts';
import { describeSpan } from '../../../lib/text/quote.ts';
import { articleOf } from '../../doubles/newsroom.ts';
import { pageOf, prose } from './page-of.ts';

const ADDRESS = 'https://harbourpost.example/2026/11/crane';
const LEAD = '<h1>Crane stood idle for months</h1><p>The work took nine months.</p>';
const BODY = `<article>${LEAD}<p>${prose(150)}</p></article>`;
/** An article whose first screen holds two durations, and the rest of it some. */
const LONG = `<article>${LEAD}${`<p>${prose(180)}</p>`.repeat(5)}<p>The next will take six weeks.</p></article>`;
const HEAD = '<meta property="og:type" content="article"><title>Crane stood idle for months</title>';

/** What the background finds in a reading, as far as it is shown. */
function viewOf(reading: Reading): OpenView {
  const article = articleOf({ url: reading.url, text: reading.text });
  const storyOutlets = 1;
  return {
    article: { ...article, date: article.published, storyOutlets },
    claims: article.claims.map((claim) => ({
      id: claimIdOf(article.id, claim.id),
      claim,
      selectors: describeSpan(article.text, [claim.start, claim.end]),
      words: '',
      standing: { name: 'only-here', origins: 1, outlets: 1, storyOutlets, elsewhere: [] },
      label: '',
      annotation: null,
    })),
    marks: [],
    revisions: [],
  };
}

/** As much of a range as painting asks for. */
class Place {
  startContainer: Node | null = null;
  setStart(node: Node): void {
    this.startContainer = node;
  }
  setEnd(): void {}
}

class Painted {
  readonly ranges: readonly Range[];
  constructor(...ranges: readonly Range[]) {
    this.ranges = ranges;
  }
}

/** Hands that do nothing. */
const idle: HandsModule = {
  openHands: () => ({
    isOpen: () => false,
    refresh: () => undefined,
    close: () => undefined,
    step: () => null,
    outlive: () => false,
    offerKinds: async () => true,
  }),
};

const never = <T>(): Promise<T> => new Promise(() => undefined);

type Answer = (reading: Reading) => Promise<unknown>;

const filing: Answer = async (reading) => ({ page: viewOf(reading) });

interface Opened {
  readonly bringHands?: () => Promise<HandsModule>;
  readonly body?: string;
  /** What is given to what is asked before filing. */
  readonly ahead?: Answer;
}

/** A background that answers what is asked before filing; filing is answered with what `filed` gives. */
function openPage(
  filed: Answer,
  { bringHands = async () => idle, body = BODY, ahead = filing }: Opened = {},
) {
  const document = pageOf(body, HEAD);
  Object.assign(document, { URL: ADDRESS, hidden: false, createRange: () => new Place() });
  const highlights = new Map<string, Painted>();
  const view = Object.assign(document.defaultView ?? {}, {
    CSS: { highlights },
    Highlight: Painted,
    matchMedia: () => ({ matches: false }),
    getComputedStyle: () => ({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' }),
  });
  vi.stubGlobal('window', view);
  vi.stubGlobal('ShadowRoot', Painted);
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  /** Each question, and how many highlights there were when it was asked. */
  const asked: (readonly [name: string, painted: number])[] = [];
  const ask = (async (name: string, question: { reading: Reading }) => {
    asked.push([name, highlights.size]);
    if (name === 'may-read') return { read: 'yes', settings: defaultSettings };
    if (name === 'claims-in') return ahead(question.reading);
    return name === 'file-article' ? filed(question.reading) : {};
  }) as unknown as PageAsk;
  const ending = new AbortController();
  const answers = readWhileOpen(
    document,
    {
      ask,
      asking: createAsking(document, ask, null),
      bringHands,
      words: () => '',
      isAlive: () => true,
      isAwaited: () => false,
      end: () => {
        ending.abort();
      },
      signal: ending.signal,
    },
    null,
  );
  return { document, asked, answers, highlights, ending };
}

let page: ReturnType<typeof openPage> | null = null;

beforeEach(() => {
  page = null;
});

afterEach(() => {
  page?.ending.abort();
  vi.unstubAllGlobals();
});

test('claims are painted although the article is never filed', async () => {
  const { highlights } = (page = openPage(never));
  await vi.waitFor(() => {
    expect(highlights.size).toBeGreaterThan(0);
  });
});

test('nothing is filed before the claims are painted: the background has nothing else to do until then', async () => {
  const { asked } = (page = openPage(never));
  await vi.waitFor(() => {
    expect(asked.map(([name]) => name)).toEqual(['may-read', 'claims-in', 'file-article']);
  });
  expect(asked.map(([, painted]) => painted > 0)).toEqual([false, false, true]);
});

const wordsIn = ({ highlights }: ReturnType<typeof openPage>): number =>
  [...highlights.values()].reduce((sum, { ranges }) => sum + ranges.length, 0);

describe('the opening of a long article', () => {
  const isOpening = ({ extent }: Reading): boolean => extent === 'truncated';

  test('is painted while the rest is being recognised', async () => {
    const opened = (page = openPage(never, {
      body: LONG,
      ahead: (reading) => (isOpening(reading) ? filing(reading) : never()),
    }));
    await vi.waitFor(() => {
      expect(wordsIn(opened)).toBeGreaterThan(0);
    });
    expect(namesOf(opened)).toEqual(['may-read', 'claims-in', 'claims-in']);
  });

  test('is painted first, then the whole, and only then is it filed', async () => {
    const opened = (page = openPage(never, { body: LONG }));
    await vi.waitFor(() => {
      expect(namesOf(opened)).toEqual(['may-read', 'claims-in', 'claims-in', 'file-article']);
    });
    const whole = wordsIn(opened);
    page.ending.abort();
    const first = (page = openPage(never, {
      body: LONG,
      ahead: (reading) => (isOpening(reading) ? filing(reading) : never()),
    }));
    await vi.waitFor(() => {
      expect(wordsIn(first)).toBeGreaterThan(0);
    });
    expect(wordsIn(first)).toBeLessThan(whole);
  });

  test('takes nothing away where it comes behind the whole', async () => {
    const late = Promise.withResolvers<null>();
    const opened = (page = openPage(never, {
      body: LONG,
      ahead: async (reading) => {
        if (isOpening(reading)) await late.promise;
        return filing(reading);
      },
    }));
    await vi.waitFor(() => {
      expect(namesOf(opened)).toContain('file-article');
    });
    const whole = wordsIn(opened);
    late.resolve(null);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(whole).toBeGreaterThan(0);
    expect(wordsIn(opened)).toBe(whole);
  });

  test('that gets no answer keeps nothing from being painted and filed', async () => {
    const opened = (page = openPage(filing, {
      body: LONG,
      ahead: async (reading) => (isOpening(reading) ? Promise.reject(new Error('lost')) : filing(reading)),
    }));
    await vi.waitFor(() => {
      expect(namesOf(opened)).toContain('page-status');
    });
    expect(wordsIn(opened)).toBeGreaterThan(0);
  });

  test('is not painted on a page that has gone on to something else', async () => {
    const answered = Promise.withResolvers<null>();
    const opened = (page = openPage(never, {
      body: LONG,
      ahead: async (reading) => {
        await answered.promise;
        return filing(reading);
      },
    }));
    await vi.waitFor(() => {
      expect(namesOf(opened)).toContain('claims-in');
    });
    opened.ending.abort();
    answered.resolve(null);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(wordsIn(opened)).toBe(0);
  });
});

const namesOf = ({ asked }: ReturnType<typeof openPage>): readonly string[] => asked.map(([name]) => name);

/** A page that is filed and painted. */
async function painted(bringHands: () => Promise<HandsModule>): Promise<ReturnType<typeof openPage>> {
  const opened = openPage(filing, { bringHands });
  await vi.waitFor(() => {
    expect(namesOf(opened)).toContain('page-status');
  });
  expect(opened.highlights.size).toBeGreaterThan(0);
  return opened;
}

/** linkedom dispatches only what it has made. */
function touchOn(document: Document, type: string): Event {
  const event = document.createEvent('Event');
  event.initEvent(type);
  document.dispatchEvent(event);
  return event;
}

describe('hands', () => {
  test('are not brought to a page that nobody touches', async () => {
    const bring = vi.fn<() => Promise<HandsModule>>(async () => idle);
    page = await painted(bring);
    expect(bring).not.toHaveBeenCalled();
  });

  test.each(['pointermove', 'pointerdown', 'selectionchange'])(
    'are brought once at the first of all touches, %s, and told of the last',
    async (type) => {
      const told: unknown[] = [];
      const openHands = vi.fn<HandsModule['openHands']>((...given) => {
        told.push(given[1].touches.get(type));
        return idle.openHands(...given);
      });
      const bring = vi.fn<() => Promise<HandsModule>>(async () => ({ openHands }));
      page = await painted(bring);
      touchOn(page.document, type);
      const last = touchOn(page.document, type);
      await vi.waitFor(() => {
        expect(openHands).toHaveBeenCalledTimes(1);
      });
      touchOn(page.document, type);
      expect(bring).toHaveBeenCalledTimes(1);
      expect(told).toEqual([last]);
    },
  );

  test('are brought by a key that asks for a claim, and not where nothing is painted', async () => {
    const bring = vi.fn<() => Promise<HandsModule>>(async () => idle);
    page = openPage(filing, { bringHands: bring });
    expect(await page.answers['step-claim']({ by: 1 })).toEqual({ claim: null });
    expect(bring).not.toHaveBeenCalled();
    page.ending.abort();
    page = await painted(bring);
    await page.answers['step-claim']({ by: 1 });
    expect(bring).toHaveBeenCalledTimes(1);
  });

  test('that come when the page is read no more are not opened', async () => {
    const openHands = vi.fn<HandsModule['openHands']>(idle.openHands);
    page = await painted(async () => ({ openHands }));
    const { answers, ending } = page;
    const stepped = answers['step-claim']({ by: 1 });
    ending.abort();
    expect(await stepped).toEqual({ claim: null });
    expect(openHands).not.toHaveBeenCalled();
  });

  test('that cannot be brought, since the package is gone, are the end: highlights that nobody can ask go', async () => {
    page = await painted(async () => Promise.reject(new Error('the package is gone')));
    touchOn(page.document, 'pointermove');
    await vi.waitFor(() => {
      expect(page?.ending.signal.aborted).toBe(true);
    });
    expect(page.highlights.size).toBe(0);
  });
});
