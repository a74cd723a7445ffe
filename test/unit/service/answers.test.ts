import { describe, expect, it, vi } from 'vitest';
import type { FromPage } from '../../../lib/messages/admit.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { answersForPages } from '../../../lib/service/answer-pages.ts';
import { answersForPanels } from '../../../lib/service/answer-panels.ts';
import { tabBookIn } from '../../../lib/service/tab-book.ts';
import type { Tabs } from '../../../lib/service/tabs.ts';
import { StoreFault } from '../../../lib/store/faults.ts';
import type { Office } from '../../../lib/service/office.ts';
import { describeSpan } from '../../../lib/text/quote.ts';
import { mapArea } from '../../doubles/area.ts';
import { reading, testHouse } from '../../doubles/house.ts';

const NINE = 'Harwick said the outage lasted nine months, a report found.';

interface Told {
  readonly tab: number;
  readonly name: string;
  readonly ask: unknown;
}

function office() {
  const told: Told[] = [];
  const answers: Record<string, unknown> = {};
  const badge = vi.fn<Tabs['badge']>(() => Promise.resolve());
  const front = vi.fn<Tabs['front']>(() => Promise.resolve());
  const enter = vi.fn<Tabs['enter']>(() => Promise.resolve(false));
  const isWaiting = vi.fn<Tabs['isWaiting']>(() => Promise.resolve(false));
  const tabs: Tabs = {
    ask: (tab, name, ask) => {
      told.push({ tab, name, ask });
      return Promise.resolve((answers[name] ?? null) as never);
    },
    urlOf: () => Promise.resolve(null),
    enter,
    isWaiting,
    badge,
    front,
    openPanel: () => Promise.resolve(),
  };
  const area = mapArea();
  const open: Office = { house: testHouse(), book: tabBookIn(area), tabs };
  return { open, told, answers, badge, front, enter, isWaiting, area };
}

const at = (tab: number, url: string, inPrivate = false): FromPage => ({
  tab,
  url,
  origin: new URL(url).origin,
  inPrivate,
});

const here = at(1, 'https://harbour-post.example/2026/11/outage');
const there = at(2, 'https://coast-daily.example/outage');
const panel = { url: 'chrome-extension://us/popup.html' };

describe('a page', () => {
  it('gets its claims, and the icon their number', async () => {
    const { open, badge } = office();
    const { page } = await answersForPages(open)['file-article']({ reading: reading({ text: NINE }) }, here);
    expect(page.claims).toHaveLength(2);
    await vi.waitFor(() => {
      expect(badge).toHaveBeenLastCalledWith(1, { claims: 2, conflicts: false });
    });
  });

  it('gets what can be marked before anything is filed: nothing is kept, and nobody told', async () => {
    const { open, told, badge } = office();
    const { page: ahead } = await answersForPages(open)['claims-in'](
      { reading: reading({ text: NINE }) },
      here,
    );
    expect(ahead.claims.map(({ words }) => words)).toEqual(['Harwick said', 'nine months']);
    expect(await open.book.get(here.tab)).toBeNull();
    expect(await open.house.store.use((database) => database.count('articles'))).toBe(0);
    expect(told).toEqual([]);
    expect(badge).not.toHaveBeenCalled();
  });

  it('gets with them what the reader has said of them before', async () => {
    const { open } = office();
    const answers = answersForPages(open);
    const { page } = await answers['file-article']({ reading: reading({ text: NINE }) }, here);
    const [claim] = page.claims;
    const draft = {
      id: null,
      article: page.article.id,
      claim: claim?.id ?? null,
      selectors: claim?.selectors ?? describeSpan(NINE, [0, 7]),
      kind: 'attribution' as const,
      note: '',
      tags: [],
      dismissed: true,
    };
    await answers.annotate({ draft }, here);
    const { page: ahead } = await answers['claims-in']({ reading: reading({ text: NINE }) }, here);
    expect(ahead.claims.map(({ annotation }) => annotation?.dismissed ?? false)).toEqual([true, false]);
  });

  it('gets them with the library at work while they are looked for', async () => {
    const { open } = office();
    await open.house.store.use((database) => database.count('articles'));
    const begun: string[] = [];
    const house: typeof open.house = {
      ...open.house,
      store: {
        ...open.house.store,
        use: (work) =>
          open.house.store.use((database) => {
            begun.push('the library');
            return work(database);
          }),
      },
      extract: (article) => {
        begun.push('the recognisers');
        return open.house.extract(article);
      },
    };
    await answersForPages({ ...open, house })['claims-in']({ reading: reading({ text: NINE }) }, here);
    expect(begun).toEqual(['the library', 'the recognisers']);
  });

  it('gets those of the opening before the whole is looked through, however slow the library is', async () => {
    const { open } = office();
    const seen: string[] = [];
    const house: typeof open.house = {
      ...open.house,
      store: {
        ...open.house.store,
        use: async (work) => {
          await new Promise((resolve) => {
            setTimeout(resolve, 20);
          });
          return await open.house.store.use(work);
        },
      },
      extract: (article) => {
        seen.push(`${article.text.length} read`);
        return open.house.extract(article);
      },
    };
    const ask = answersForPages({ ...open, house })['claims-in'];
    await Promise.all(
      [NINE, `${NINE}\n\n${NINE}`].map(async (text) => {
        await ask({ reading: reading({ text }) }, here);
        seen.push(`${text.length} answered`);
      }),
    );
    const [opening, whole] = [NINE.length, 2 * NINE.length + 2];
    expect(seen).toEqual([`${opening} read`, `${opening} answered`, `${whole} read`, `${whole} answered`]);
  });

  it('gets them although the library does not open', async () => {
    const { open } = office();
    const shut = () => Promise.reject(new StoreFault('database-unavailable'));
    const house = testHouse({ store: { ...open.house.store, use: shut, change: shut } });
    const { page: ahead } = await answersForPages({ ...open, house })['claims-in'](
      { reading: reading({ text: NINE }) },
      here,
    );
    expect(ahead.claims).toHaveLength(2);
  });

  it('gets none in another site’s article', async () => {
    const { open } = office();
    const asked = answersForPages(open)['claims-in']({ reading: reading({ text: NINE }) }, there);
    await expect(asked).rejects.toMatchObject({ fault: 'refused' });
  });

  it('may not file another site’s article', async () => {
    const { open } = office();
    const asked = answersForPages(open)['file-article']({ reading: reading({ text: NINE }) }, there);
    await expect(asked).rejects.toMatchObject({ fault: 'refused' });
  });

  it('is not taken for another site by what it calls canonical', async () => {
    const { open } = office();
    const theirs = reading({
      url: there.url,
      canonicalUrl: 'https://harbour-post.example/2026/11/outage',
      text: NINE,
    });
    const { page } = await answersForPages(open)['file-article']({ reading: theirs }, there);
    expect(page.article.outlet).toBe('coast-daily.example');
  });

  it('may ask about its own article, not about one of another tab, nor of the site before it in the same tab', async () => {
    const { open } = office();
    const answers = answersForPages(open);
    const { page } = await answers['file-article']({ reading: reading({ text: NINE }) }, here);
    const claim = page.claims[0]?.id ?? '';
    await expect(answers['evidence-of']({ claim }, here)).resolves.toMatchObject({ evidence: { claim } });
    for (const other of [there, at(1, there.url)]) {
      await expect(answers['evidence-of']({ claim }, other)).rejects.toMatchObject({ fault: 'refused' });
      const draft = {
        id: null,
        article: page.article.id,
        claim,
        selectors: null,
        kind: 'duration' as const,
        note: 'mine now',
        tags: [],
        dismissed: false,
      };
      await expect(answers.annotate({ draft }, other)).rejects.toMatchObject({ fault: 'refused' });
    }
  });

  it('may take back its own notes only', async () => {
    const { open } = office();
    const answers = answersForPages(open);
    const { page } = await answers['file-article']({ reading: reading({ text: NINE }) }, here);
    const draft = {
      id: null,
      article: page.article.id,
      claim: page.claims[0]?.id ?? null,
      selectors: null,
      kind: 'attribution' as const,
      note: 'hm',
      tags: [],
      dismissed: false,
    };
    const { annotation } = await answers.annotate({ draft }, here);
    const typed = await answers.annotate(
      { draft: { ...draft, tags: [' ports', '', 'ports', 'to  check '] } },
      here,
    );
    expect(typed.annotation.tags).toEqual(['ports', 'to check']);
    const remove = { id: annotation.id };
    await expect(answers['remove-annotation'](remove, there)).rejects.toMatchObject({ fault: 'refused' });
    await expect(answers['remove-annotation'](remove, here)).resolves.toEqual({});
    await expect(answers['remove-annotation'](remove, there)).resolves.toEqual({});
  });

  it('that claims to show an article that it never filed is not believed', async () => {
    const { open } = office();
    const answers = answersForPages(open);
    const { page } = await answers['file-article']({ reading: reading({ text: NINE }) }, here);
    const status = { state: 'article' as const, article: page.article.id, painted: 2, gone: [] };
    await answers['page-status']({ status }, there);
    await expect(answers['evidence-of']({ claim: page.claims[0]?.id ?? '' }, there)).rejects.toMatchObject({
      fault: 'refused',
    });
  });

  it('that comes back from the history may ask about its article again', async () => {
    const { open } = office();
    const answers = answersForPages(open);
    const { page } = await answers['file-article']({ reading: reading({ text: NINE }) }, here);
    const claim = page.claims[0]?.id ?? '';
    const status = { state: 'article' as const, article: page.article.id, painted: 2, gone: [] };
    await answers['may-read']({}, at(1, there.url));
    await expect(answers['evidence-of']({ claim }, here)).rejects.toMatchObject({ fault: 'refused' });
    await answers['page-status']({ status }, here);
    await expect(answers['evidence-of']({ claim }, here)).resolves.toBeDefined();
  });

  it('keeps its evidence while it is read again', async () => {
    const { open } = office();
    const answers = answersForPages(open);
    const { page } = await answers['file-article']({ reading: reading({ text: NINE }) }, here);
    await answers['page-status']({ status: { state: 'reading' } }, here);
    const claim = page.claims[0]?.id ?? '';
    await expect(answers['evidence-of']({ claim }, here)).resolves.toBeDefined();
  });

  it('hears of new standings when another outlet of its story is read', async () => {
    const { open, told } = office();
    const answers = answersForPages(open);
    await answers['file-article']({ reading: reading({ text: NINE }) }, here);
    await answers['file-article']({ reading: reading({ url: there.url, text: NINE }) }, there);
    await vi.waitFor(() => {
      expect(told).toMatchObject([{ tab: 1, name: 'standings-changed' }]);
    });
    expect(JSON.stringify(told[0]?.ask)).toContain('echoed');
  });

  it('keeps its place when the worker was stopped', async () => {
    const { open, area } = office();
    const { page } = await answersForPages(open)['file-article']({ reading: reading({ text: NINE }) }, here);
    const again = answersForPages({ ...open, book: tabBookIn(area) });
    await expect(again['evidence-of']({ claim: page.claims[0]?.id ?? '' }, here)).resolves.toBeDefined();
  });

  const permissions: Record<string, [Parameters<Office['house']['settings']['change']>[0], string, string?]> =
    {
      'every article': [{}, 'yes'],
      'a site that is off': [{ off: ['harbour-post.example'] }, 'off'],
      'only when asked': [{ reads: 'when-asked' }, 'when-asked'],
      'an outlet that was not chosen': [{ reads: 'chosen-outlets', chosen: ['x.example'] }, 'when-asked'],
      'an outlet that was chosen': [{ reads: 'chosen-outlets', chosen: ['harbour-post.example'] }, 'yes'],
      'a host of a site that was chosen': [
        { reads: 'chosen-outlets', chosen: ['post.example'] },
        'yes',
        'https://live.post.example/a',
      ],
      'a host that was chosen by itself': [
        { reads: 'chosen-outlets', chosen: ['live.post.example'] },
        'yes',
        'https://live.post.example/a',
      ],
      'another host of its domain': [
        { reads: 'chosen-outlets', chosen: ['live.post.example'] },
        'when-asked',
        'https://www.post.example/a',
      ],
      'a host of a site that is off': [{ off: ['post.example'] }, 'off', 'https://live.post.example/a'],
      'a site that only ends like one that is off': [
        { off: ['post.example'] },
        'yes',
        'https://outpost.example/a',
      ],
    };
  it('is not looked up among the outlets where no outlet is off or chosen', async () => {
    const { open } = office();
    const outletOf = vi.fn<typeof open.house.outletOf>();
    const house = { ...open.house, outletOf };
    await expect(answersForPages({ ...open, house })['may-read']({}, here)).resolves.toMatchObject({
      read: 'yes',
    });
    expect(outletOf).not.toHaveBeenCalled();
  });

  for (const [name, [change, read, url]] of Object.entries(permissions)) {
    it(`may be read or not: ${name}`, async () => {
      const { open } = office();
      await open.house.settings.change(change);
      const page = url === undefined ? here : at(1, url);
      await expect(answersForPages(open)['may-read']({}, page)).resolves.toMatchObject({ read });
    });
  }

  it('in a private window is not kept, and its claims have evidence all the same', async () => {
    const { open } = office();
    const answers = answersForPages(open);
    const hidden = { ...here, inPrivate: true };
    const { page } = await answers['file-article']({ reading: reading({ text: NINE }) }, hidden);
    expect(page.kept).toBe('private-window');
    await expect(answers['evidence-of']({ claim: page.claims[0]?.id ?? '' }, hidden)).resolves.toMatchObject({
      evidence: { kind: 'duration' },
    });
    const draft = {
      id: null,
      article: page.article.id,
      claim: page.claims[0]?.id ?? null,
      selectors: null,
      kind: 'attribution' as const,
      note: 'hm',
      tags: [],
      dismissed: false,
    };
    await expect(answers.annotate({ draft }, hidden)).rejects.toThrow('not kept');
  });
});

describe('what a page says of itself', () => {
  const article = { state: 'article', painted: 2, gone: [] } as const;
  const other = at(1, 'https://harbour-post.example/2026/11/ferry');

  it.each<[name: string, between: FromPage | null, said: number, badges: number]>([
    ['once', null, 1, 0],
    ['again, when it comes back to the tab', null, 2, 1],
    ['when another article was there since', other, 1, 1],
  ])('%s', async (_name, between, said, badges) => {
    const { open, badge } = office();
    const answers = answersForPages(open);
    const { page } = await answers['file-article']({ reading: reading({ text: NINE }) }, here);
    if (between !== null) await answers['file-article']({ reading: reading({ url: between.url }) }, between);
    await vi.waitFor(() => {
      expect(badge).toHaveBeenCalledTimes(between === null ? 1 : 2);
    });
    badge.mockClear();
    for (let i = 0; i < said; i++)
      await answers['page-status']({ status: { ...article, article: page.article.id } }, here);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(badge.mock.calls).toEqual(
      Array.from({ length: badges }, () => [1, { claims: 2, conflicts: false }]),
    );
  });
});

describe('passages that are looked for in a text', () => {
  const text = `${NINE}\n\nThe harbour board spoke of five months, and of nine days in the dark.`;
  const described = describeSpan(text, [text.indexOf('nine days'), text.indexOf(' in the dark')]);
  const ask = (now: string) =>
    answersForPages(office().open)['find-passages']({ text: now, passages: [described] }, here);

  it.each<[name: string, now: string, found: string | null]>([
    ['where they stood', text, 'nine days'],
    ['where they have moved to', `Updated on Monday.\n\n${text}`, 'nine days'],
    ['nowhere with another figure', text.replace('nine days', 'ten days'), null],
    ['nowhere in another text', 'Nobody was hurt.', null],
  ])('are found %s', async (_name, now, found) => {
    const [span = null] = (await ask(now)).spans;
    expect(span === null ? null : now.slice(...span)).toBe(found);
  });
});

describe('a panel', () => {
  it('shows the page in front as it says it is', async () => {
    const { open, answers } = office();
    const { page } = await answersForPages(open)['file-article']({ reading: reading({ text: NINE }) }, here);
    answers['status'] = {
      status: { state: 'article', article: page.article.id, painted: 2, gone: [] },
    };
    const { panel: view } = await answersForPanels(open)['panel-of-tab']({ tab: 1 }, panel);
    expect(view).toMatchObject({ host: 'harbour-post.example', settings: defaultSettings });
    expect(view.page?.claims).toHaveLength(2);
  });

  it('has no access where nothing of ours answers, and can try to get in', async () => {
    const { open, answers, enter } = office();
    const answersForPanel = answersForPanels(open);
    const { panel: view } = await answersForPanel['panel-of-tab']({ tab: 9 }, panel);
    expect(view).toMatchObject({ host: null, status: { state: 'no-access' }, page: null });
    await expect(answersForPanel['read-now']({ tab: 9 }, panel)).resolves.toEqual({ started: false });
    enter.mockImplementation(() => {
      answers['read-now'] = { started: true };
      return Promise.resolve(true);
    });
    await expect(answersForPanel['read-now']({ tab: 9 }, panel)).resolves.toEqual({ started: true });
  });

  it('says that a page is no article where a script waits and answers nothing', async () => {
    const { open, isWaiting } = office();
    isWaiting.mockResolvedValue(true);
    const { panel: view } = await answersForPanels(open)['panel-of-tab']({ tab: 9 }, panel);
    expect(view).toMatchObject({ status: { state: 'not-an-article' }, page: null });
  });

  it('tells open pages of changed settings and of changed notes', async () => {
    const { open, told } = office();
    const { page } = await answersForPages(open)['file-article']({ reading: reading({ text: NINE }) }, here);
    const answers = answersForPanels(open);
    await answers['change-settings']({ change: { off: ['harbour-post.example'] } }, panel);
    expect(told.at(-1)).toMatchObject({ tab: 1, name: 'settings-changed', ask: { read: 'off' } });
    const draft = {
      id: null,
      article: page.article.id,
      claim: page.claims[0]?.id ?? null,
      selectors: null,
      kind: 'attribution' as const,
      note: 'hm',
      tags: [],
      dismissed: true,
    };
    await answers.annotate({ draft }, panel);
    expect(told.at(-1)).toMatchObject({
      name: 'standings-changed',
      ask: { annotations: [{ note: 'hm', dismissed: true }] },
    });
  });

  it('lets go of old articles at once when that is chosen', async () => {
    const { open } = office();
    await answersForPages(open)['file-article']({ reading: reading({ text: NINE }) }, here);
    const later = { ...open, house: { ...open.house, now: () => new Date('2027-06-01T00:00:00.000Z') } };
    const answers = answersForPanels(later);
    await answers['change-settings']({ change: { forgetAfterDays: 365 } }, panel);
    expect((await answers['size-of-library']({}, panel)).size.articles).toBe(1);
    await answers['change-settings']({ change: { forgetAfterDays: 30 } }, panel);
    expect((await answers['size-of-library']({}, panel)).size).toMatchObject({
      articles: 0,
      claims: 0,
      outlets: 0,
    });
  });
});

describe('settings', () => {
  it('that are stored wrong fall back field by field', async () => {
    const area = mapArea();
    await area.set('settings', { highlights: false, reads: 'nothing', kinds: 7 });
    const { settingsIn } = await import('../../../lib/service/settings.ts');
    await expect(settingsIn(area).read()).resolves.toEqual({ ...defaultSettings, highlights: false });
  });

  it('changed at the same moment are all changed', async () => {
    const { open } = office();
    const { settings } = open.house;
    await Promise.all([settings.change({ highlights: false }), settings.change({ theme: 'dark' })]);
    await expect(settings.read()).resolves.toMatchObject({ highlights: false, theme: 'dark' });
  });
});
