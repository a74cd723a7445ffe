import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../lib/model/revision.ts';
import type { PageView } from '../../../lib/model/view.ts';
import { annotate } from '../../../lib/service/annotate.ts';
import { fileReading } from '../../../lib/service/file-article.ts';
import type { House } from '../../../lib/service/house.ts';
import { pageOf } from '../../../lib/service/page-view.ts';
import { articleOf } from '../../../lib/store/articles.ts';
import { StoreFault } from '../../../lib/store/faults.ts';
import type { Connection } from '../../../lib/store/open.ts';
import { storeNames } from '../../../lib/store/schema.ts';
import { reading, testHouse } from '../../doubles/house.ts';

const NINE = 'Harwick said the outage lasted nine months, a report found.';
const FIVE = 'Harwick said the outage lasted five months, a report found.';

async function contentsOf(store: Connection): Promise<unknown> {
  return await store.use(async (database) =>
    Object.fromEntries(
      await Promise.all(storeNames.map(async (name) => [name, await database.getAll(name)] as const)),
    ),
  );
}

const shown = ({ was, now }: Revision, page: PageView) => [
  was.kind,
  page.claims.find(({ id }) => id === now)?.label ?? null,
];

describe('filing', () => {
  it('gives back each claim with its words, label, selectors and standing', async () => {
    const page = await fileReading(testHouse(), reading({ text: NINE }), false);
    expect(page.kept).toBe('yes');
    expect(page.claims.map(({ label, words, standing }) => [label, words, standing.name])).toEqual([
      ['Harwick', 'Harwick said', 'only-here'],
      ['nine months', 'nine months', 'only-here'],
    ]);
    expect(page.claims[1]?.selectors.quote).toMatchObject({
      exact: 'nine months',
      suffix: ', a report found.',
    });
  });

  it('changes nothing but lastRead when the same is read again', async () => {
    const house = testHouse();
    const { article } = await fileReading(house, reading(), false);
    const before = await contentsOf(house.store);
    const first = await articleOf(house.store, article.id);
    await fileReading(
      house,
      reading({ url: 'https://harbour-post.example/2026/11/outage?utm_source=x' }),
      false,
    );
    const after = await contentsOf(house.store);
    const again = await articleOf(house.store, article.id);
    const blank = (contents: unknown) =>
      JSON.stringify(contents).replaceAll(/"lastRead":"[^"]*"/g, '"lastRead":""');
    expect(blank(after)).toBe(blank(before));
    expect(again?.lastRead).not.toBe(first?.lastRead);
    expect(again?.firstRead).toBe(first?.firstRead);
  });

  it('files one article when many tabs file it at once', async () => {
    const house = testHouse();
    await Promise.all(Array.from({ length: 10 }, () => fileReading(house, reading(), false)));
    const outlets = await house.store.use((database) => database.getAll('outlets'));
    expect(await house.store.use((database) => database.count('articles'))).toBe(1);
    expect(outlets[0]?.months).toEqual({
      '2026-11': { articles: 1, claims: 2, attributions: 1, unnamed: 0 },
    });
  });

  it('tells the first article of a second one of the same story', async () => {
    const house = testHouse();
    const first = await fileReading(house, reading({ text: NINE }), false);
    await fileReading(house, reading({ url: 'https://coast-daily.example/outage', text: NINE }), false);
    const page = await pageOf(house, first.article.id);
    expect(page?.claims.map(({ standing }) => standing.name)).toEqual(['echoed', 'echoed']);
  });
});

it('a clock that goes back changes neither moment', async () => {
  const house = testHouse();
  const { article } = await fileReading(house, reading(), false);
  const first = await articleOf(house.store, article.id);
  await fileReading({ ...house, now: () => new Date('2001-01-01T00:00:00.000Z') }, reading(), false);
  const again = await articleOf(house.store, article.id);
  expect([again?.firstRead, again?.lastRead]).toEqual([first?.firstRead, first?.lastRead]);
});

describe('reading again', () => {
  const cases: Record<string, [string, string, (string | null)[][]]> = {
    'a changed figure is a revision that knows its successor': [NINE, FIVE, [['duration', 'five months']]],
    'a passage that is gone is an orphan': [
      `${NINE} More.`,
      'Harwick said that it was over.',
      [['duration', null]],
    ],
    'text that was added elsewhere changes nothing': [NINE, `An update was added today.\n\n${NINE}`, []],
    'the same words in another place change nothing': [`${NINE}\n\nEnd.`, `End.\n\n${NINE}`, []],
  };
  for (const [name, [before, after, expected]] of Object.entries(cases)) {
    it(name, async () => {
      const house = testHouse();
      await fileReading(house, reading({ text: before }), false);
      const page = await fileReading(house, reading({ text: after }), false);
      expect(page.revisions.map((revision) => shown(revision, page))).toEqual(expected);
    });
  }

  it('takes an orphan back when its passage stands again', async () => {
    const house = testHouse();
    const gone = 'Harwick said that it was over.';
    await fileReading(house, reading({ text: NINE }), false);
    expect((await fileReading(house, reading({ text: gone }), false)).revisions).toHaveLength(1);
    expect((await fileReading(house, reading({ text: NINE }), false)).revisions).toEqual([]);
  });

  it('does not take a stub for a change, and still marks it', async () => {
    const house = testHouse();
    const whole = await fileReading(house, reading({ text: `${NINE} Ebba said so.` }), false);
    const stub = await fileReading(house, reading({ text: 'Ebba said so.', extent: 'stub' }), false);
    expect(stub.claims.map(({ label }) => label)).toEqual(['Ebba']);
    expect((await pageOf(house, whole.article.id))?.claims).toHaveLength(3);
    expect(stub.revisions).toEqual([]);
  });

  it('keeps a dismissal on the claim although the words around it changed', async () => {
    const house = testHouse();
    const first = await fileReading(house, reading({ text: NINE }), false);
    const claim = first.claims[1];
    await annotate(house, draftOn(first, claim?.id ?? null));
    const again = await fileReading(house, reading({ text: NINE.replace('the outage', 'its stop') }), false);
    expect(again.claims[1]?.id).not.toBe(claim?.id);
    expect(again.claims[1]?.annotation?.dismissed).toBe(true);
    expect(again.claims[0]?.annotation).toBeNull();
  });
});

const draftOn = (page: PageView, claim: string | null) => ({
  id: null,
  article: page.article.id,
  claim,
  selectors: null,
  kind: 'duration' as const,
  note: '',
  tags: [],
  dismissed: true,
});

describe('what cannot be kept', () => {
  const failing = (fault: StoreFault): Partial<House> => ({
    store: {
      use: () => Promise.reject(fault),
      change: () => Promise.reject(fault),
      changes: () => 0,
      close: () => Promise.resolve(),
    },
    shelf: {
      days: () => Promise.reject(fault),
      indexes: () => Promise.reject(fault),
      articles: () => Promise.reject(fault),
    },
  });
  for (const reason of ['storage-full', 'database-unavailable', 'newer-database'] as const) {
    it(`is marked all the same: ${reason}`, async () => {
      const house = testHouse(failing(new StoreFault(reason)));
      const page = await fileReading(house, reading({ text: NINE }), false);
      expect(page.kept).toBe(reason);
      expect(page.claims).toHaveLength(2);
      expect((await pageOf(house, page.article.id))?.kept).toBe(reason);
    });
  }

  it('is a private window: compared with the library, not added to it', async () => {
    const house = testHouse();
    await fileReading(house, reading({ url: 'https://coast-daily.example/outage', text: NINE }), false);
    const page = await fileReading(house, reading({ text: NINE }), true);
    expect(page.kept).toBe('private-window');
    expect(page.claims[0]?.standing.name).toBe('echoed');
    expect(await house.store.use((database) => database.count('articles'))).toBe(1);
  });

  it('is rolled back whole when the transaction fails', async () => {
    const house = testHouse();
    const broken = testHouse(
      { crossref: { ...house.crossref, indexArticle: unclonable(house) } },
      house.store,
    );
    await expect(fileReading(broken, reading(), false)).resolves.toMatchObject({
      kept: 'database-unavailable',
    });
    expect(JSON.stringify(await contentsOf(house.store))).not.toContain('Harwick');
  });
});

function unclonable({ crossref }: House): House['crossref']['indexArticle'] {
  return (article) => {
    const index = crossref.indexArticle(article);
    return Object.assign(index, { cites: [() => 'not storable'] });
  };
}
