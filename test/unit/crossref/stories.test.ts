import { describe, expect, test } from 'vitest';
import { evidenceOf, evidencesOf, standingsOf, storyOf } from '../../../lib/crossref/index.ts';
import { standingOf } from '../../../lib/crossref/standing.ts';
import { edgesOf } from '../../../lib/crossref/story.ts';
import { byValue, storyFrom } from '../../../lib/crossref/versions.ts';
import { type Report, reportOf } from '../../../lib/crossref/witnesses.ts';
import { briefKeys } from '../../../lib/model/filed-day.ts';
import type { ArticleIndex, Shelf } from '../../../lib/model/shelf.ts';
import { claimIdOf, digestOf } from '../../../lib/model/ids.ts';
import { articleOf, claimOf } from '../../doubles/newsroom.ts';
import { indexOf, term, type Told } from '../../doubles/indexes.ts';
import { memoryShelf } from '../../../lib/crossref/memory-shelf.ts';

/** An article of terms that weigh the same, all of them keys. */
function page(name: string, terms: readonly number[], more: Partial<ArticleIndex> = {}): ArticleIndex {
  const sorted = Uint32Array.from(terms).sort();
  const weights = Float32Array.from(sorted, () => 1 / Math.sqrt(sorted.length));
  return indexOf(name, [], {
    terms: sorted,
    weights,
    marks: Uint8Array.from(sorted, () => 7),
    keys: sorted,
    ...more,
  });
}

interface Asked {
  readonly from: number;
  readonly to: number;
}

function shelfOf(pages: readonly ArticleIndex[], asked: Asked[] = []): Shelf {
  return {
    days: (from, to) => {
      asked.push({ from, to });
      const filed = pages.filter(({ day }) => day >= from && day <= to);
      return Promise.resolve(
        filed.map(({ day, keys, article }) => ({ day, keys: briefKeys(keys), idAt: () => article })),
      );
    },
    indexes: (ids) => Promise.resolve(ids.flatMap((id) => pages.filter(({ article }) => article === id))),
    articles: () => Promise.resolve([]),
  };
}

const terms = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => from + at);

describe('a story', () => {
  const start = page('a', terms(1, 10));
  const story = (...others: readonly ArticleIndex[]): Promise<readonly string[]> =>
    storyOf('a', shelfOf([start, ...others]));

  test.each<[string, readonly ArticleIndex[], readonly string[]]>([
    ['alone', [], ['a']],
    ['with one that has half of its terms', [page('b', [...terms(1, 5), ...terms(50, 5)])], ['a', 'b']],
    [
      'without one that shares two keys',
      [page('b', [1, 2], { terms: start.terms, weights: start.weights, marks: start.marks })],
      ['a'],
    ],
    [
      'with one that shares three keys',
      [page('b', [1, 2, 3], { terms: start.terms, weights: start.weights, marks: start.marks })],
      ['a', 'b'],
    ],
    ['without one that is little alike', [page('b', [...terms(1, 3), ...terms(50, 35)])], ['a']],
    ['the oldest first', [page('b', [...terms(1, 8), 50], { minute: -5 })], ['b', 'a']],
    ['by id where as old', [page('0', [...terms(1, 8), 50])], ['0', 'a']],
    ['within thirty days', [page('b', [...terms(1, 8), 50], { day: 30 })], ['a', 'b']],
    ['of thirty days before', [page('b', [...terms(1, 8), 50], { day: -30 })], ['a', 'b']],
    ['without one of a month later', [page('b', [...terms(1, 8), 50], { day: 31 })], ['a']],
    ['without one of a month before', [page('b', [...terms(1, 8), 50], { day: -31 })], ['a']],
    [
      'with what is like its neighbours',
      [
        page('b', [...terms(1, 6), ...terms(50, 4)]),
        page('c', [...terms(1, 4), ...terms(50, 4), 60, 61]),
        page('d', [...terms(50, 4), 1, 60, 61, 62, 63, 64]),
      ],
      ['a', 'b', 'c', 'd'],
    ],
  ])('%s', async (_name, others, found) => {
    expect(await story(...others)).toEqual(found);
  });

  test('an article that is not filed has none', async () => {
    expect(await storyOf('z', shelfOf([start]))).toEqual([]);
    expect(await standingsOf('z', shelfOf([start]))).toEqual(new Map());
    expect(await evidenceOf('z.claim-0', shelfOf([start]))).toBeNull();
    expect(await evidenceOf('a.claim-0', shelfOf([start]))).toBeNull();
  });

  test('days are asked for with two beside them, then as they are looked through, then those around the neighbours', async () => {
    const asked: Asked[] = [];
    await storyOf(
      'a',
      shelfOf(
        [
          start,
          page('b', [...terms(1, 5), ...terms(50, 5)], { day: 4 }),
          page('c', [...terms(1, 5), ...terms(50, 3), 70, 71], { day: -2 }),
        ],
        asked,
      ),
    );
    expect(asked).toEqual([
      { from: -32, to: 32 },
      { from: -30, to: 30 },
      { from: -32, to: 34 },
    ]);
  });

  test.each<[string, number, readonly Asked[]]>([
    ['with the article where its day is known', 0, [{ from: -32, to: 32 }]],
    [
      'anew where it is filed under another one',
      9,
      [
        { from: -23, to: 41 },
        { from: -32, to: 32 },
      ],
    ],
  ])('days are asked for %s', async (_name, day, first) => {
    const asked: Asked[] = [];
    const { terms: its, weights, marks, keys } = start;
    const shelf = shelfOf([indexOf('a', [{}], { terms: its, weights, marks, keys })], asked);
    expect((await standingsOf('a', shelf, day)).size).toBe(1);
    expect(asked).toEqual([...first, { from: -30, to: 30 }]);
  });

  test('one neighbour alone brings all of its keys', async () => {
    const near = page('b', [...terms(1, 5), ...terms(50, 5)]);
    const beyond = page('c', [...terms(50, 5), ...terms(80, 3)]);
    expect(await storyOf('a', shelfOf([start, near, beyond]))).toEqual(['a', 'b', 'c']);
  });

  test('what is not near brings no neighbours of its own', async () => {
    const asked: Asked[] = [];
    await storyOf('a', shelfOf([start, page('b', [...terms(1, 4), ...terms(50, 31)])], asked));
    expect(asked).toEqual([
      { from: -32, to: 32 },
      { from: -30, to: 30 },
    ]);
  });

  test('24 candidates at most, those that share the most', async () => {
    const others = Array.from({ length: 30 }, (_, at) =>
      page(`n${String(at).padStart(2, '0')}`, [...terms(1, at < 6 ? 7 : 8), 100 + at]),
    );
    const found = await story(...others);
    expect(found.filter((id) => id.startsWith('n0') && id < 'n06')).toEqual([]);
  });

  test('likeness is worked out for each pair that has some', () => {
    const edges = edgesOf([start, page('b', terms(50, 3)), page('c', terms(1, 10))]);
    expect(edges.map(({ a, b }) => [a, b])).toEqual([[0, 2]]);
    expect(edges[0]?.score).toBeCloseTo(1, 5);
  });
});

const boats: Told = { unit: 'boat', head: term('boat') };
const value = (low: number, high = low): Told => ({ low, high });
const words = terms(1, 10);
const told = (low: number, more: Told = {}): Told => ({
  ...boats,
  ...value(low),
  label: `${low} boats`,
  near: words,
  words,
  ...more,
});

describe('what the others of a story say', () => {
  const pages = (...all: readonly (readonly Told[])[]): readonly ArticleIndex[] =>
    all.map((claims, at) => indexOf(`p${at}`, claims, { minute: -at }));
  const sides = (...all: readonly (readonly Told[])[]): Readonly<Record<string, readonly string[]>> => {
    const story = storyFrom(pages(...all));
    const [mine] = story.articles;
    const found = mine && story.sidesOf(mine).get(0);
    const names = (reports: readonly Report[]): readonly string[] =>
      reports.map(({ index, at }) => `${index.article}.${at}`);
    return { same: names(found?.same ?? []), conflicts: names(found?.conflicts ?? []) };
  };

  test.each<[string, readonly (readonly Told[])[], readonly string[], readonly string[]]>([
    ['nothing', [[told(26)]], [], []],
    ['the same, oldest first', [[told(26)], [told(26)], [told(26)]], ['p2.0', 'p1.0'], []],
    ['the surest claim of each', [[told(26)], [told(26, { near: [], words: [] }), told(26)]], ['p1.1'], []],
    ['otherwise', [[told(26)], [told(29)]], [], ['p1.0']],
    [
      'otherwise of one that also says the same counts as the same',
      [[told(26)], [told(26), told(29, { sentence: 9 })]],
      ['p1.0'],
      [],
    ],
  ])('%s', (_name, all, same, conflicts) => {
    expect(sides(...all)).toEqual({ same, conflicts });
  });

  test('forty others at most', () => {
    expect(sides(...Array.from({ length: 43 }, () => [told(26)]))['same']).toHaveLength(40);
  });

  test('reports of one value are one version, oldest first as given', () => {
    const reports = pages([told(26)], [told(29)], [told(26)]).flatMap((index) => reportOf(index, 0) ?? []);
    expect(byValue(reports).map((version) => version.map(({ index }) => index.article))).toEqual([
      ['p0', 'p2'],
      ['p1'],
    ]);
    expect(byValue([])).toEqual([]);
  });
});

describe('what contradicts an echo', () => {
  const others = terms(20, 10);
  const far: Told = { near: others, words: others };
  const both = [...words, ...others];
  const credits: Told = { credits: [{ outlet: 'first.example', name: 'first', how: 'credits' }] };
  const first = [told(26)];
  const echo = told(26, { near: both, words: both, ...credits });
  const against = told(29, far);
  const onHour = (hour: number): Partial<ArticleIndex> => ({ dated: true, minute: 60 * hour });

  const sidesOf = (...story: readonly ArticleIndex[]): Readonly<Record<string, readonly string[]>> => {
    const [mine] = story;
    const found = mine && storyFrom(story).sidesOf(mine).get(0);
    const names = (reports: readonly Report[] = []) => reports.map(({ index }) => index.article);
    return { same: names(found?.same), conflicts: names(found?.conflicts), updates: names(found?.updates) };
  };

  test('contradicts what it echoes', () => {
    const story = [indexOf('first', first), indexOf('echo', [echo]), indexOf('against', [against])];
    expect(sidesOf(...story)).toEqual({ same: ['echo'], conflicts: ['against'], updates: [] });
    expect(sidesOf(...story.toReversed())).toEqual({ same: [], conflicts: ['echo'], updates: [] });
  });

  test('is news where a count grew since what it echoes', () => {
    const story = [
      indexOf('first', first, onHour(1)),
      indexOf('echo', [echo], onHour(5)),
      indexOf('against', [against], onHour(3)),
    ];
    expect(sidesOf(...story)).toEqual({ same: ['echo'], conflicts: [], updates: ['against'] });
  });

  const large = (low: number, more: Told) => told(low, { label: `${low}`, ...more });
  const elsewhere: Told = { near: terms(40, 10), words: terms(40, 10), sentence: 9 };
  const retold: Told = { near: both, words: both, ...credits };
  test.each<[string, readonly Told[], readonly Told[], readonly Told[]]>([
    ['what says the same on its own', first, [{ ...echo, credits: [] }], [against]],
    ['what the other says, too', first, [echo], [against, told(26, { sentence: 9 })]],
    [
      'what the other says as the echo does',
      [told(4)],
      [told(4, retold)],
      [told(4, far), told(6, elsewhere)],
    ],
    [
      'a value that is only near that of the echo',
      [large(1_000, {})],
      [large(1_010, retold)],
      [large(1_200, far)],
    ],
    ['what nothing contradicts', first, [echo], [told(26.1, far)]],
    [
      'what stands beside a value that is contradicted',
      first,
      [told(26, credits), told(50, { ...far, sentence: 9 })],
      [told(55, far)],
    ],
    ['what another thing is told of', first, [echo], [{ ...against, unit: 'crew', head: term('crew') }]],
  ])('does not contradict %s', (_name, mine, second, third) => {
    const story = [indexOf('first', mine), indexOf('echo', second), indexOf('against', third)];
    const { same, conflicts, updates } = sidesOf(...story);
    expect(same).toContain('echo');
    expect([conflicts, updates]).toEqual([[], []]);
  });
});

describe('standing', () => {
  const report = (name: string, label = '26 boats', outlet = `${name}.example`): Report => {
    const found = reportOf(indexOf(name, [told(26, { label })], { outlet }), 0);
    if (!found) throw new Error('a report');
    return found;
  };
  const none = { same: [], conflicts: [], updates: [] };
  const story = storyFrom([indexOf('a', []), indexOf('b', []), indexOf('c', [])]);

  test.each([
    ['alone', undefined, { name: 'only-here', origins: 1, outlets: 1, elsewhere: [] }],
    ['with nobody', none, { name: 'only-here', origins: 1, outlets: 1, elsewhere: [] }],
    [
      'with one of its own',
      { ...none, same: [report('b')] },
      { name: 'independent', origins: 2, outlets: 2, elsewhere: [] },
    ],
    [
      'with one of its outlet',
      { ...none, same: [report('b', '26 boats', 'a.example')] },
      { name: 'only-here', origins: 1, outlets: 1, elsewhere: [] },
    ],
    [
      'against one',
      { ...none, conflicts: [report('b', '29 boats')] },
      { name: 'conflicting', origins: 1, outlets: 1, elsewhere: ['29 boats'] },
    ],
    [
      'with one and against two who say one thing',
      { ...none, same: [report('c')], conflicts: [report('b', '29 boats'), report('d', '29 boats')] },
      { name: 'conflicting', origins: 2, outlets: 2, elsewhere: ['29 boats'] },
    ],
    [
      'against many',
      { ...none, conflicts: [1, 2, 3, 4, 5, 6, 7].map((at) => report(`x${at}`, `${at}`)) },
      { name: 'conflicting', origins: 1, outlets: 1, elsewhere: ['1', '2', '3', '4', '5'] },
    ],
    [
      'with one that credits it',
      {
        ...none,
        same: [
          reportOf(
            indexOf('b', [told(26, { credits: [{ outlet: 'a.example', name: 'a', how: 'credits' }] })]),
            0,
          ) ?? report('b'),
        ],
      },
      { name: 'echoed', origins: 1, outlets: 2, elsewhere: [] },
    ],
  ])('%s', (_name, given, found) => {
    expect(standingOf(report('a'), given, story)).toEqual({ ...found, storyOutlets: 3 });
  });
});

test('days from and to, both included, each with its articles alone', async () => {
  const shelf = memoryShelf();
  const on = (day: string): string => `https://lake-post.example/${day}`;
  for (const day of ['1970-01-03', '1970-01-05', '1970-01-07', '1970-01-09'])
    shelf.file(articleOf({ url: on(day), title: day, text: 'It rained.', published: `${day}T08:00:00Z` }));
  const days = await shelf.days(4, 6);
  expect(days.map(({ day }) => day).toSorted((a, b) => a - b)).toEqual([4, 6]);
  expect(days.map(({ idAt }) => idAt(0)).toSorted()).toEqual(
    [on('1970-01-05'), on('1970-01-07')].map((url) => digestOf(url)).toSorted(),
  );
});

describe('evidence', () => {
  const fire = 'The fire at the Lindgren depot outside Stavoren killed';
  const paper = (name: string, hour: number, text: string): ReturnType<typeof articleOf> =>
    articleOf({
      url: `https://${name}.example/depot`,
      siteName: name,
      title: 'Fire at Lindgren depot near Stavoren',
      published: `2031-09-02T${String(hour).padStart(2, '0')}:00:00Z`,
      text,
    });
  const before =
    'Rain fell on the harbour of Stavoren all day long, and few people were about when it began. '.repeat(2);
  const after =
    ' Ships waited outside of the harbour until the evening, and the depot burned on into the night, neighbours told us when we rang them, and nobody slept there at all.';
  const mine = paper('dagblad', 6, `${before}${fire} 14 workers on Tuesday.${after}`);

  test('a passage shows whole words around the claim, and its page', async () => {
    const shelf = memoryShelf();
    shelf.file(mine);
    const evidence = await evidenceOf(claimOf(mine, '14 workers'), shelf);
    const first = evidence?.versions[0]?.origins[0]?.first;
    expect(first?.passage.exact).toBe('14 workers');
    expect(first?.passage.before.length).toBeLessThanOrEqual(160);
    expect(first?.passage.before.length).toBeGreaterThan(140);
    expect(mine.text).toContain(` ${first?.passage.before}14 workers${first?.passage.after} `);
    expect(first?.passage.after.length).toBeLessThanOrEqual(160);
    expect(first).toMatchObject({
      article: mine.id,
      outletName: 'dagblad',
      title: mine.title,
      date: mine.published,
      how: 'own-reporting',
      from: null,
      alike: null,
      here: true,
    });
    expect(evidence).toMatchObject({ kind: 'loss', claim: claimOf(mine, '14 workers') });
  });

  test('many claims of one article look at its story once, and get what each gets alone', async () => {
    const shelf = memoryShelf();
    shelf.file(mine);
    shelf.file(paper('kort', 7, `${before}${fire} 15 workers, it said on Wednesday.${after}`));
    const claims = mine.claims.map(({ id }) => claimIdOf(mine.id, id));
    let looks = 0;
    const counted = {
      ...shelf,
      days: (from: number, to: number) => {
        looks++;
        return shelf.days(from, to);
      },
    };
    const evidences = await evidencesOf(claims, counted);
    const looksForAll = looks;
    for (const claim of claims) expect(evidences.get(claim)).toEqual(await evidenceOf(claim, counted));
    expect(claims.length).toBeGreaterThan(1);
    expect(looksForAll * claims.length).toBe(looks - looksForAll);
  });

  test('a passage at the edges of a text', async () => {
    const short = paper('kort', 6, 'Fire killed 14 workers on Tuesday. ');
    const shelf = memoryShelf();
    shelf.file(short);
    const evidence = await evidenceOf(claimOf(short, '14 workers'), shelf);
    expect(evidence?.versions[0]?.origins[0]?.first.passage).toEqual({
      before: 'Fire killed ',
      exact: '14 workers',
      after: ' on Tuesday.',
    });
  });

  test('a passage that the last word of its text ends', async () => {
    const short = paper('kort', 6, 'Fire killed 14 workers on Tuesday.');
    const shelf = memoryShelf();
    shelf.file(short);
    const evidence = await evidenceOf(claimOf(short, '14 workers'), shelf);
    expect(evidence?.versions[0]?.origins[0]?.first.passage.after).toBe(' on Tuesday.');
  });

  test('versions by value: its own first, then the others with all who say so', async () => {
    const other = (name: string, hour: number, count: string): ReturnType<typeof articleOf> =>
      paper(
        name,
        hour,
        `${fire} ${count} workers, ${name} has learned. A ramp at the Lindgren depot in Stavoren burned first.`,
      );
    const pages = [mine, other('fjord', 5, 'nine'), other('havn', 4, 'nine'), other('kyst', 3, '14')];
    const shelf = memoryShelf();
    for (const each of pages) shelf.file(each);
    const evidence = await evidenceOf(claimOf(mine, '14 workers'), shelf);
    const shown = evidence?.versions.map(({ relation, label, origins }) => [
      relation,
      label,
      origins
        .flatMap(({ first, echoes }) => [first, ...echoes].map(({ outletName }) => outletName))
        .toSorted(),
    ]);
    expect(shown).toEqual([
      ['same', '14 workers', ['dagblad', 'kyst']],
      ['update', 'nine workers', ['fjord', 'havn']],
    ]);
    const here = evidence?.versions
      .flatMap(({ origins }) => origins.flatMap(({ first, echoes }) => [first, ...echoes]))
      .filter((each) => each.here);
    expect(here?.map(({ outletName }) => outletName)).toEqual(['dagblad']);
  });
});
