import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageAsk } from '../../../entrypoints/reading/line.ts';
import { createAsking } from '../../../entrypoints/reading/permission.ts';
import { readWhileOpen } from '../../../entrypoints/reading/session.ts';
import type { Reading } from '../../../lib/model/article.ts';
import { claimIdOf } from '../../../lib/model/ids.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import type { OpenView } from '../../../lib/model/view.ts';
import { describeSpan } from '../../../lib/text/quote.ts';
import { articleOf } from '../../doubles/newsroom.ts';
import { pageOf, prose } from './page-of.ts';

const ADDRESS = 'https://harbourpost.example/2026/11/crane';
const BODY = `<article><h1>Crane stood idle for months</h1><p>The work took nine months.</p><p>${prose(150)}</p></article>`;
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

/** A background that answers what is asked before filing; filing is answered with what `filed` gives. */
function openPage(filed: () => Promise<never>) {
  const document = pageOf(BODY, HEAD);
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
    if (name === 'claims-in') return { page: viewOf(question.reading) };
    return name === 'file-article' ? filed() : {};
  }) as unknown as PageAsk;
  const ending = new AbortController();
  readWhileOpen(
    document,
    {
      ask,
      asking: createAsking(document, ask, null),
      words: () => '',
      isAlive: () => true,
      end: () => {
        ending.abort();
      },
      signal: ending.signal,
    },
    null,
  );
  return { asked, highlights, ending };
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
  const { highlights } = (page = openPage(() => new Promise(() => undefined)));
  await vi.waitFor(() => {
    expect(highlights.size).toBeGreaterThan(0);
  });
});

test('nothing is filed before the claims are painted: the background has nothing else to do until then', async () => {
  const { asked } = (page = openPage(() => new Promise(() => undefined)));
  await vi.waitFor(() => {
    expect(asked.map(([name]) => name)).toEqual(['may-read', 'claims-in', 'file-article']);
  });
  expect(asked.map(([, painted]) => painted > 0)).toEqual([false, false, true]);
});
