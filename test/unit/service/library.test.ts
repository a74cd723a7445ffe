import { describe, expect, it } from 'vitest';
import { anyClaim } from '../../../lib/model/any-claim.ts';
import type { ClaimHit, ClaimQuery, Cursor } from '../../../lib/model/library.ts';
import { annotate } from '../../../lib/service/annotate.ts';
import { fileReading } from '../../../lib/service/file-article.ts';
import type { House } from '../../../lib/service/house.ts';
import { listAnnotations, listArticles, listOutlets, type Rows, sizeOf } from '../../../lib/service/lists.ts';
import { removeFromLibrary, undoInLibrary } from '../../../lib/service/removal.ts';
import { searchClaims, standingsFor } from '../../../lib/service/search.ts';
import { listStories, storyOf } from '../../../lib/service/stories.ts';
import { reading, testHouse } from '../../doubles/house.ts';

/** Three outlets on one story, and one article on another, a day apart. */
async function filled(): Promise<House> {
  const house = testHouse();
  const texts: [string, string, string][] = [
    ['harbour-post.example', '2026-11-18', 'Harwick said it took nine months.'],
    ['coast-daily.example', '2026-11-19', 'Sources said Harwick stood still five months.'],
    ['tide.example', '2026-11-20', 'Sources said Harwick was slow. Sources said Harwick was slower.'],
    ['tide.example', '2026-11-17', 'Mirelle said the bridge needs seven months.'],
  ];
  for (const [host, published, text] of texts) {
    await fileReading(house, reading({ url: `https://${host}/${published}`, published, text }), false);
  }
  return house;
}

async function all<T>(page: (cursor: Cursor) => Promise<Rows<T>>): Promise<readonly T[]> {
  const rows: T[] = [];
  let cursor: Cursor = null;
  for (let pages = 0; pages < 100; pages++) {
    const answer: Rows<T> = await page(cursor);
    rows.push(...answer.rows);
    if (answer.next === null) return rows;
    cursor = answer.next;
  }
  throw new Error('the list does not end');
}

const shown = ({ label, article }: ClaimHit) => `${label} ${article.day.slice(8)}`;

describe('searching claims', () => {
  const cases: Record<string, [Partial<ClaimQuery>, string[]]> = {
    'everything, latest article first': [
      {},
      [
        'Sources 20',
        'Sources 20',
        'Sources 19',
        'five months 19',
        'Harwick 18',
        'nine months 18',
        'Mirelle 17',
        'seven months 17',
      ],
    ],
    'the beginning of a word': [{ words: 'MIR' }, ['Mirelle 17']],
    'two words, both in the claim': [{ words: 'nine mon' }, ['nine months 18']],
    'a word that stands nowhere': [{ words: 'zebra' }, []],
    'the middle of a word': [{ words: 'irelle' }, []],
    'one kind': [{ kinds: ['duration'] }, ['five months 19', 'nine months 18', 'seven months 17']],
    'a kind that nothing has': [{ kinds: ['loss'] }, []],
    'unnamed sources at one outlet': [
      { sources: ['unnamed'], outlet: 'coast-daily.example' },
      ['Sources 19'],
    ],
    'some days': [{ from: '2026-11-18', to: '2026-11-18' }, ['Harwick 18', 'nine months 18']],
    'days without articles': [{ from: '2027-01-01' }, []],
    'one standing': [{ standings: ['only-here'] }, ['Mirelle 17', 'seven months 17']],
    'a facet term is no word': [{ words: '=kind:duration' }, []],
  };
  for (const [name, [query, expected]] of Object.entries(cases)) {
    for (const most of [1, 50]) {
      it(`${name}, by ${most}`, async () => {
        const house = await filled();
        const hits = await all((cursor) =>
          searchClaims(house, { query: { ...anyClaim, ...query }, cursor, most }),
        );
        expect(hits.map((hit) => shown(hit)).toSorted()).toEqual(expected.toSorted());
      });
    }
  }

  it('gives what says the words itself before what only its headline says, in reading order', async () => {
    const house = testHouse();
    const title = 'Bridge shut for nine months';
    const text = 'Mirelle said so. It was shut for nine months. It was built in five months.';
    await fileReading(house, reading({ url: 'https://tide.example/bridge', title, text }), false);
    for (const most of [1, 50]) {
      const find = (words: string) =>
        all((cursor) => searchClaims(house, { query: { ...anyClaim, words }, cursor, most }));
      expect((await find('nine months')).map(({ label }) => label)).toEqual([
        'nine months',
        'Mirelle',
        'five months',
      ]);
      expect((await find('bridge')).map(({ label }) => label)).toEqual([
        'Mirelle',
        'nine months',
        'five months',
      ]);
    }
  });

  it('finds the same whether a term is looked up or the list is walked', async () => {
    const house = testHouse();
    for (let n = 0; n < 60; n++) {
      const text = `Sources said it took ${n % 7 === 0 ? 'rare' : 'many'} months.`;
      await fileReading(house, reading({ url: `https://tide.example/${n}`, text }), false);
    }
    const find = (words: string) =>
      all((cursor) => searchClaims(house, { query: { ...anyClaim, words }, cursor, most: 7 }));
    expect(await find('rare')).toHaveLength(9);
    expect(await find('months')).toHaveLength(60);
  });
});

describe('lists', () => {
  it('have articles by day, latest first, page by page, of all outlets or one', async () => {
    const house = await filled();
    const days = await all((cursor) => listArticles(house, { outlet: null, cursor, most: 3 }));
    expect(days.map(({ day }) => day.slice(8))).toEqual(['20', '19', '18', '17']);
    const tide = await all((cursor) => listArticles(house, { outlet: 'tide.example', cursor, most: 1 }));
    expect(tide.map(({ day }) => day.slice(8))).toEqual(['20', '17']);
  });

  it('have outlets with their share of unnamed sourcing by month', async () => {
    const [tide] = await listOutlets(await filled());
    expect(tide).toMatchObject({
      id: 'tide.example',
      total: { articles: 2, claims: 4, attributions: 3, unnamed: 2 },
      months: [{ month: '2026-11' }],
    });
  });

  it('have each story once, at its latest article', async () => {
    const house = await filled();
    const stories = await all((cursor) => listStories(house, { cursor, most: 1 }));
    expect(stories.map(({ articles, outlets, latest }) => [articles, outlets.length, latest.day])).toEqual([
      [3, 3, '2026-11-20'],
    ]);
  });

  it('have a story from its earliest article on', async () => {
    const house = await filled();
    const [latest] = (await listArticles(house, { outlet: null, cursor: null, most: 1 })).rows;
    const story = await storyOf(house, latest?.id ?? '');
    expect(story?.articles.map(({ outlet }) => outlet)).toEqual([
      'harbour-post.example',
      'coast-daily.example',
      'tide.example',
    ]);
    expect(await storyOf(house, 'unknown')).toBeNull();
  });

  it('have the size of the library', async () => {
    expect(await sizeOf(await filled())).toEqual({
      articles: 4,
      claims: 8,
      annotations: 0,
      outlets: 3,
      used: null,
    });
  });

  it('have no size in bytes where nothing is kept, whatever the database still takes', async () => {
    const bytesUsed = () => Promise.resolve(2_500_000);
    expect((await sizeOf({ ...testHouse(), bytesUsed })).used).toBeNull();
    expect((await sizeOf({ ...(await filled()), bytesUsed })).used).toBe(2_500_000);
  });

  it('have the standings of single claims', async () => {
    const house = await filled();
    const { rows } = await searchClaims(house, {
      query: { ...anyClaim, words: 'mirelle' },
      cursor: null,
      most: 5,
    });
    const claims = rows.map(({ claim }) => claim);
    expect(Object.keys(await standingsFor(house, [...claims, 'gone.gone']))).toEqual(claims);
  });
});

describe('removing', () => {
  it('takes articles out of every list, and undoing brings all back', async () => {
    const house = await filled();
    const { rows } = await listArticles(house, { outlet: null, cursor: null, most: 2 });
    const [first] = rows;
    const { rows: hits } = await searchClaims(house, { query: anyClaim, cursor: null, most: 1 });
    await annotate(house, {
      id: null,
      article: first?.id ?? '',
      claim: hits[0]?.claim ?? null,
      selectors: null,
      kind: 'attribution',
      note: 'ask again',
      tags: [],
      dismissed: false,
    });
    const before = await everything(house);
    const { removal, articles } = await removeFromLibrary(
      house,
      rows.map(({ id }) => id),
    );
    expect(articles).toBe(2);
    expect(await sizeOf(house)).toMatchObject({ articles: 2, claims: 4, annotations: 0, outlets: 2 });
    expect(await all((cursor) => listStories(house, { cursor, most: 9 }))).toEqual([]);
    await expect(undoInLibrary(house, removal)).resolves.toEqual({ articles: 2 });
    expect(await everything(house)).toEqual(before);
    await expect(undoInLibrary(house, removal)).resolves.toEqual({ articles: 0 });
  });
});

async function everything(house: House): Promise<unknown> {
  const list = { cursor: null, most: 50 };
  return {
    articles: await listArticles(house, { ...list, outlet: null }),
    claims: await searchClaims(house, { ...list, query: anyClaim }),
    stories: await listStories(house, list),
    outlets: await listOutlets(house),
    annotations: await listAnnotations(house, { ...list, only: null }),
    size: await sizeOf(house),
  };
}

describe('annotations', () => {
  it('are listed by sort, latest change first', async () => {
    const house = await filled();
    const { rows } = await searchClaims(house, { query: anyClaim, cursor: null, most: 3 });
    for (const [n, { claim, article }] of rows.entries()) {
      await annotate(house, {
        id: null,
        article: article.id,
        claim,
        selectors: null,
        kind: 'attribution',
        note: n === 1 ? '' : `note ${n}`,
        tags: [],
        dismissed: n === 1,
      });
    }
    const list = (only: 'dismissed' | 'notes' | 'marks' | null) =>
      all((cursor) => listAnnotations(house, { only, cursor, most: 1 }));
    expect((await list('notes')).map(({ annotation }) => annotation.note)).toEqual(['note 2', 'note 0']);
    expect(await list('dismissed')).toHaveLength(1);
    expect(await list('marks')).toEqual([]);
    expect((await list(null))[0]?.article?.outlet).toBe('coast-daily.example');
  });
});
