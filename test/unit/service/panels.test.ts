import { beforeEach, describe, expect, test } from 'vitest';
import type { AnnotationDraft } from '../../../lib/model/annotation.ts';
import { claimIdOf } from '../../../lib/model/ids.ts';
import { answersForPanels } from '../../../lib/service/answer-panels.ts';
import { annotate } from '../../../lib/service/annotate.ts';
import { fileReading } from '../../../lib/service/file-article.ts';
import type { House } from '../../../lib/service/house.ts';
import { jobWork } from '../../../lib/service/jobs.ts';
import { sizeOf } from '../../../lib/service/lists.ts';
import { renewIndexes } from '../../../lib/service/reindex.ts';
import { forgetByItself } from '../../../lib/service/retention.ts';
import { tabBookIn } from '../../../lib/service/tab-book.ts';
import type { Office } from '../../../lib/service/office.ts';
import { mapArea } from '../../doubles/area.ts';
import { reading, testHouse } from '../../doubles/house.ts';

const panel = { url: 'chrome-extension://us/popup.html' };
const text = 'Harwick said the outage lasted nine months, a report found.';

let house: House;
let article: { readonly id: string };
let asked: string[] = [];
/** What the page in tab 1 answers, by question; nothing where it has no content script. */
let page: Record<string, unknown> = {};
let mayEnter = false;
let address: string | null = null;

function office(): Office {
  return {
    house,
    book: tabBookIn(mapArea()),
    tabs: {
      ask: (_, name) => {
        asked.push(name);
        return Promise.resolve((page[name] ?? null) as never);
      },
      urlOf: () => Promise.resolve(address),
      isWaiting: () => Promise.resolve(false),
      enter: () => Promise.resolve(mayEnter),
      badge: () => Promise.resolve(),
      front: () => Promise.resolve(),
      openPanel: () => Promise.resolve(),
    },
  };
}

const answers = () => answersForPanels(office());

const draft = (changes: Partial<AnnotationDraft>): AnnotationDraft => ({
  id: null,
  article: article.id,
  claim: null,
  selectors: null,
  kind: 'highlight',
  note: '',
  tags: [],
  dismissed: false,
  ...changes,
});
const selectors: AnnotationDraft['selectors'] = {
  quote: { type: 'TextQuoteSelector', exact: 'a report', prefix: 'months, ', suffix: ' found' },
  position: { type: 'TextPositionSelector', start: 44, end: 52 },
};

beforeEach(async () => {
  [house, asked, page, mayEnter, address] = [testHouse(), [], {}, false, null];
  ({ article } = await fileReading(house, reading({ text }), false));
});

describe('a panel', () => {
  test('is told whether the page shows a claim', async () => {
    const claim = claimIdOf(article.id, 'x');
    expect(await answers()['show-claim']({ tab: 1, claim }, panel)).toEqual({ shown: false });
    page['show-claim'] = { shown: true };
    expect(await answers()['show-claim']({ tab: 1, claim }, panel)).toEqual({ shown: true });
  });

  test.each<
    [name: string, page: Record<string, unknown>, mayEnter: boolean, expected: boolean, asks: number]
  >([
    ['at once where we are in', { 'read-now': { started: true } }, false, true, 1],
    ['not where we may not come in', {}, false, false, 1],
    ['not where nothing answers after we came in', {}, true, false, 2],
  ])('starts to read %s', async (_, says, enters, started, asks) => {
    [page, mayEnter] = [says, enters];
    expect(await answers()['read-now']({ tab: 1 }, panel)).toEqual({ started });
    expect(asked).toHaveLength(asks);
  });

  test.each([
    ['a web page', 'https://harbour-post.example/a', 'harbour-post.example'],
    ['a page of the browser', 'chrome://settings/', null],
    ['no address', 'nothing', null],
  ])('knows the site of %s', async (_, url, host) => {
    address = url;
    expect((await answers()['panel-of-tab']({ tab: 1 }, panel)).panel.host).toBe(host);
  });

  test('takes a note back once, and an unknown one without a word', async () => {
    const { id } = await annotate(house, draft({ selectors }));
    expect(await answers()['remove-annotation']({ id }, panel)).toEqual({});
    expect(await answers()['remove-annotation']({ id }, panel)).toEqual({});
    expect((await sizeOf(house)).annotations).toBe(0);
  });
});

test('of a claim that is put back nothing is kept, of a mark with nothing on it the mark', async () => {
  const [claim] = (await fileReading(house, reading({ text }), false)).claims;
  const about = { claim: claim?.id ?? '' };
  const kept = async (): Promise<number> => (await sizeOf(house)).annotations;
  await annotate(house, draft({ ...about, dismissed: true }));
  expect(await kept()).toBe(1);
  expect(await annotate(house, draft({ ...about, dismissed: false }))).toMatchObject({ dismissed: false });
  expect(await kept()).toBe(0);
  await annotate(house, draft({ ...about, dismissed: false, tags: ['ask'] }));
  await annotate(house, draft({ selectors }));
  expect(await kept()).toBe(2);
});

describe('a note is refused', () => {
  test.each<[name: string, changes: Partial<AnnotationDraft>, because: string]>([
    ['on an article that is not kept', { article: 'unknown' }, 'not kept'],
    ['on a passage without selectors', {}, 'selectors'],
    ['on a claim of another article', { claim: 'other.x' }, 'not of this article'],
  ])('%s', async (_, changes, because) => {
    await expect(annotate(house, draft(changes))).rejects.toThrow(because);
  });

  test('on a claim that the article does not have', async () => {
    await expect(annotate(house, draft({ claim: claimIdOf(article.id, 'none') }))).rejects.toThrow(
      'not of this article',
    );
  });
});

test('a mark that is changed stays the same mark', async () => {
  const made = await annotate(house, draft({ selectors }));
  const changed = await annotate(house, draft({ id: made.id, selectors, note: 'again' }));
  expect([changed.id, changed.created, changed.note]).toEqual([made.id, made.created, 'again']);
  expect(await annotate(house, draft({ id: 'nobody’s', selectors }))).toMatchObject({ id: made.id });
});

test('wiping lets go of what is only shown, too', async () => {
  const hidden = await fileReading(house, reading({ url: 'https://tide.example/b', text }), true);
  expect(house.unkept.get(hidden.article.id)).not.toBeNull();
  const desk = {
    progress: () => undefined,
    give: () => undefined,
    text: '',
    signal: new AbortController().signal,
  };
  expect(await jobWork(office()).wipe({}, desk)).toEqual({ articles: 1 });
  expect(house.unkept.get(hidden.article.id)).toBeNull();
  expect((await sizeOf(house)).articles).toBe(0);
});

describe('an empty library', () => {
  const empty = testHouse();
  test('has no indexes to make anew', async () => {
    expect(await renewIndexes(empty)).toBe(0);
  });

  test('has nothing to let go of', async () => {
    expect(await forgetByItself(empty)).toBe(0);
    await empty.settings.change({ forgetAfterDays: 30 });
    expect(await forgetByItself(empty)).toBe(0);
  });
});

test('a tab that is closed is forgotten, once', async () => {
  const area = mapArea();
  const book = tabBookIn(area);
  await book.put(1, {
    origin: 'https://a.example',
    url: 'https://a.example/',
    article: null,
    status: { state: 'reading' },
  });
  await book.forget(2);
  expect(await tabBookIn(area).get(1)).not.toBeNull();
  await book.forget(1);
  expect(await tabBookIn(area).get(1)).toBeNull();
});
