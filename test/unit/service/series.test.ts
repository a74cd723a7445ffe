import { describe, expect, test } from 'vitest';
import { evidencesOf, indexArticle, standingsOf, storyOf as linked } from '../../../lib/crossref/index.ts';
import { createExtractor } from '../../../lib/extract/index.ts';
import type { Cursor, StoryRow } from '../../../lib/model/library.ts';
import { outletOf } from '../../../lib/outlets/outlet-of.ts';
import { fileReading } from '../../../lib/service/file-article.ts';
import { listArticles, listOutlets, type Rows } from '../../../lib/service/lists.ts';
import type { Crossref, House } from '../../../lib/service/house.ts';
import { listStories, storyOf } from '../../../lib/service/stories.ts';
import { reading, testHouse } from '../../doubles/house.ts';
import { smallPress } from '../../doubles/small-press.ts';

const extract = createExtractor({ attribution: new ArrayBuffer(0) });

/** A library that read these articles, with the real recognisers of numbers and the real cross-referencing. */
async function library(articles: readonly (typeof smallPress)[number][]): Promise<House> {
  const house = testHouse({
    outletOf,
    extract: (text) => Promise.resolve(extract(text)),
    crossref: { indexArticle, storyOf: linked, standingsOf, evidencesOf },
  });
  for (const { url, title, text, published, siteName } of articles)
    await fileReading(
      house,
      reading({ url, title, text, published, siteName, blocks: [[0, text.length]] }),
      false,
    );
  return house;
}

const about = (name: string) => smallPress.filter(({ url }) => url.endsWith(`/${name}`));

describe('a story', () => {
  test('gives the values of its outlets over time, each with its words', async () => {
    const house = await library(about('ferry'));
    const [latest] = (await listArticles(house, { outlet: null, cursor: null, most: 1 })).rows;
    const story = await storyOf(house, latest?.id ?? '');
    const injured = story?.series.find(({ points }) => points.some(({ label }) => label.includes('17')));
    expect(injured).toMatchObject({ kind: 'loss', unit: 'people' });
    const labels = injured?.points.map(({ label, min, max }) => [label, min, max]) ?? [];
    expect(labels).toContainEqual(['26 passengers', 26, 26]);
    const dates = injured?.points.map(({ date }) => date) ?? [];
    expect(dates).toEqual(dates.toSorted());
  });

  test('tells every report of a value in one series', async () => {
    const rise = ['four', 'six', 'seven'].map((dead, at) => ({
      ...(smallPress[0] as (typeof smallPress)[number]),
      url: `https://tide${at}.example/sanna`,
      title: `Ferry Sanna aground off Brennick: ${dead} dead`,
      siteName: `Tide ${at}`,
      text: `The ferry Sanna ran onto rocks off Brennick on Saturday in thick fog. The coastguard at Brennick said that ${dead} people had been killed. Divers searched the forward cabin of the Sanna. Earlier reports had it that four people had been killed off Brennick.`,
      published: `2031-07-0${at + 1}T00:00:00Z`,
    }));
    const house = await library(rise);
    const [latest] = (await listArticles(house, { outlet: null, cursor: null, most: 1 })).rows;
    const story = await storyOf(house, latest?.id ?? '');
    const told = (story?.series ?? []).flatMap(({ points }) => points.map(({ claim }) => claim));
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...new Set(told)]);
  });

  /** Three outlets: two of nine months, the second carrying the first, and one of five. */
  const inConflict = ['nine', 'nine', 'five'].map((months, at) => ({
    ...(smallPress[0] as (typeof smallPress)[number]),
    url: `https://quay${at}.example/registry`,
    title: `Intruder stayed ${months} months in the land registry of Vellmar`,
    siteName: `Quay ${at}`,
    text: `An intruder was in the network of the land registry of Vellmar for ${months} months, the registry said. The mayor of Vellmar asked the registry for a list of the deeds.`,
    published: `2031-07-0${at + 1}T00:00:00Z`,
  }));
  const hidesConflicts: Crossref['evidencesOf'] = async (claims, shelf) => {
    const evidences = new Map(await evidencesOf(claims, shelf));
    for (const [claim, { versions, ...evidence }] of evidences) {
      const [article] = await shelf.articles([claim.slice(0, claim.indexOf('.'))]);
      if (article?.url.includes('quay0') !== true) continue;
      const same = versions.filter(({ relation }) => relation === 'same');
      evidences.set(claim, { ...evidence, versions: same });
    }
    return evidences;
  };

  test.each<[string, Crossref['evidencesOf']]>([
    ['whose first report conflicts with another', evidencesOf],
    ['whose first report has a conflict only by what carries it', hidesConflicts],
  ])('says which values conflict: one %s', async (_, evidencesOf) => {
    const house = await library(inConflict);
    const [latest] = (await listArticles(house, { outlet: null, cursor: null, most: 1 })).rows;
    const asked = { ...house, crossref: { ...house.crossref, evidencesOf } };
    const story = await storyOf(asked, latest?.id ?? '');
    const months = (story?.series ?? []).filter(({ kind }) => kind === 'duration');
    expect(months.map(({ points }) => points.map(({ label, relation }) => [label, relation]))).toEqual([
      [
        ['nine months', 'same'],
        ['nine months', 'same'],
        ['five months', 'conflicts'],
      ],
    ]);
  });

  test('names the outlets that it rests on, read or not', async () => {
    const press = about('data').map((article) => ({
      ...article,
      text: `${article.text} Names were taken, Reuters reported.`,
    }));
    const house = await library(press);
    const [latest] = (await listArticles(house, { outlet: null, cursor: null, most: 1 })).rows;
    const story = await storyOf(house, latest?.id ?? '');
    expect(JSON.stringify(story?.citations)).toContain('Reuters');
  });
});

describe('lists', () => {
  test('stories go on past a chunk of articles that have none', async () => {
    const alone = Array.from({ length: 60 }, (_, n) => ({
      ...(smallPress[0] as (typeof smallPress)[number]),
      url: `https://tide.example/${n}`,
      title: `Notice ${n}`,
      text: `Zq${n}x wvu${n}t.`,
      published: '2031-07-01T00:00:00Z',
    }));
    const house = await library([...alone, ...about('mill')]);
    const rows = [];
    let cursor: Cursor = null;
    do {
      const page: Rows<StoryRow> = await listStories(house, { cursor, most: 5 });
      rows.push(...page.rows);
      cursor = page.next;
    } while (cursor !== null);
    expect(rows.map(({ latest, articles }) => [latest.title, articles])).toEqual([
      ['Fire closes the Ostrander paper mill', 5],
    ]);
  });

  test('outlets of the same size stand by name, their months in order', async () => {
    const [article] = about('mill') as [(typeof smallPress)[number]];
    const at = (host: string, month: string) => ({
      ...article,
      url: `https://${host}/${month}`,
      published: `2031-${month}-01`,
    });
    const house = await library([
      at('b.example', '07'),
      at('b.example', '05'),
      at('a.example', '06'),
      at('a.example', '04'),
    ]);
    expect(
      (await listOutlets(house)).map(({ id, months }) => [id, months.map(({ month }) => month)]),
    ).toEqual([
      ['a.example', ['2031-04', '2031-06']],
      ['b.example', ['2031-05', '2031-07']],
    ]);
  });
});
