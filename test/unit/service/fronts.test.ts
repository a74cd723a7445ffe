import { beforeEach, describe, expect, test, vi } from 'vitest';
import { breachPage, longPage } from '../../../lab/gallery/fixtures/story.ts';
import { rowsOf } from '../../../components/say/rows.ts';
import { worthListing } from '../../../components/say/filter.ts';
import { frontIn, popupWith } from '../../../lib/messages/front-in.ts';
import { frontOf, type PanelFront } from '../../../lib/model/front.ts';
import { mixOf } from '../../../lib/model/mix.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import type { PageStatus, PageView } from '../../../lib/model/view.ts';
import { answersForPages } from '../../../lib/service/answer-pages.ts';
import { answersForPanels } from '../../../lib/service/answer-panels.ts';
import { jobWork } from '../../../lib/service/jobs.ts';
import { tabBookIn } from '../../../lib/service/tab-book.ts';
import type { Office } from '../../../lib/service/office.ts';
import { mapArea } from '../../doubles/area.ts';
import { reading, testHouse } from '../../doubles/house.ts';

const status: PageStatus = { state: 'article', article: breachPage.article.id, painted: 9, gone: [] };
const about = { host: 'relay.example', status, settings: defaultSettings };
const listedOf = (page: PageView) => rowsOf(page).filter((row) => worthListing(row, defaultSettings.kinds));

describe.each([
  ['a short page', breachPage],
  ['a long page', longPage(200)],
])('the front of %s', (_, page) => {
  const front = frontOf(7, about, page);
  const shown = front.view.page === null ? [] : listedOf(front.view.page);

  test('holds the first rows of the list, as they are in the whole', () => {
    expect(shown.length).toBeGreaterThan(7);
    expect(shown.length).toBeLessThanOrEqual(10);
    expect(shown).toEqual(listedOf(page).slice(0, shown.length));
  });

  test('says of the whole what the head of a panel says', () => {
    expect(front.rest).toEqual({
      listed: listedOf(page).length,
      others: rowsOf(page).length - listedOf(page).length,
      mix: mixOf(page.claims),
    });
  });

  test('goes through a popup’s address unchanged', () => {
    expect(frontIn(new URL(popupWith(front), 'chrome-extension://us/').hash)).toEqual(front);
  });
});

test('a popup without a front has none', () => {
  expect(frontIn(new URL(popupWith(null), 'chrome-extension://us/').hash)).toBeNull();
});

describe('the front of a tab', () => {
  const here = { tab: 1, url: 'https://harbour-post.example/a', origin: 'https://harbour-post.example' };
  const caller = { ...here, inPrivate: false };
  const panel = { url: 'chrome-extension://us/popup.html' };
  const desk = {
    progress: () => undefined,
    give: () => undefined,
    text: '',
    signal: new AbortController().signal,
  };
  let left: Map<number, PanelFront | null>;
  let open: Office;
  let status: PageStatus;
  let article: string;

  beforeEach(async () => {
    left = new Map();
    open = {
      house: testHouse(),
      book: tabBookIn(mapArea()),
      tabs: {
        ask: (_, name) => Promise.resolve((name === 'status' ? { status } : null) as never),
        urlOf: () => Promise.resolve(here.url),
        isWaiting: () => Promise.resolve(false),
        enter: () => Promise.resolve(false),
        badge: () => Promise.resolve(),
        front: (tab, front) => Promise.resolve(void left.set(tab, front)),
        openPanel: () => Promise.resolve(),
      },
    };
    const { page } = await answersForPages(open)['file-article']({ reading: reading() }, caller);
    article = page.article.id;
    status = { state: 'article', article, painted: 2, gone: [] };
  });

  const says = (said: PageStatus, who = caller) =>
    answersForPages(open)['page-status']({ status: said }, who);
  const isLeft = (expected: boolean) =>
    vi.waitFor(() => {
      expect(left.has(1)).toBe(true);
      expect(left.get(1) !== null).toBe(expected);
    });

  test('is left when its page has painted', async () => {
    await says(status);
    await isLeft(true);
    expect(left.get(1)?.view.status).toEqual(status);
  });

  test('goes when the page shows its article no longer', async () => {
    await says(status);
    await isLeft(true);
    await says({ state: 'off' });
    await isLeft(false);
  });

  test('is none in a private window', async () => {
    const hidden = { ...caller, inPrivate: true };
    await answersForPages(open)['file-article']({ reading: reading() }, hidden);
    await says(status, hidden);
    await isLeft(false);
  });

  test('carries what the reader just wrote', async () => {
    await says(status);
    await isLeft(true);
    const claim = left.get(1)?.view.page?.claims[0]?.id ?? null;
    const draft = {
      id: null,
      article,
      claim,
      selectors: null,
      kind: 'duration' as const,
      note: 'hm',
      tags: [],
    };
    await answersForPanels(open).annotate({ draft: { ...draft, dismissed: false } }, panel);
    expect(left.get(1)?.view.page?.claims[0]?.annotation?.note).toBe('hm');
  });

  test.each<[name: string, change: () => Promise<unknown>]>([
    ['settings', () => answersForPanels(open)['change-settings']({ change: { theme: 'dark' } }, panel)],
    [
      'the library’s articles',
      () => answersForPanels(open)['remove-articles']({ articles: [article] }, panel),
    ],
    ['the whole library', () => jobWork(open).wipe({}, desk)],
  ])('goes with a change of %s', async (_, change) => {
    await says(status);
    await isLeft(true);
    await change();
    await isLeft(false);
  });

  test('is left again by a panel that was worked out', async () => {
    await answersForPanels(open)['panel-of-tab']({ tab: 1 }, panel);
    await isLeft(true);
  });
});
