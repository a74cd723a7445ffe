import { describe, expect, it } from 'vitest';
import { evidenceOf, indexArticle, standingsOf } from '../../../lib/crossref/index.ts';
import { memoryShelf } from '../../../lib/crossref/memory-shelf.ts';
import { relating } from '../../../lib/crossref/relate.ts';
import { outletsOf } from '../../../lib/crossref/resolve.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Standing } from '../../../lib/model/relation.ts';
import type { ArticleIndex } from '../../../lib/model/shelf.ts';
import { articleOf, claimOf, type Copy } from '../../doubles/newsroom.ts';

const depot = 'A fire at the Lindgren fuel depot outside Stavoren killed 14 workers on Tuesday';
const detail = 'The blaze at the Lindgren depot began at a loading ramp, and Stavoren harbour was closed.';

/** One article of a paper of its own on the fire at the depot. */
function onDepot(paper: string, hour: number, text: string, more: Partial<Copy> = {}): Article {
  return articleOf({
    url: `https://${paper.toLowerCase().replace(' ', '-')}.example/depot`,
    siteName: paper,
    title: 'Fire at Lindgren fuel depot near Stavoren',
    published: `2031-09-02T${String(hour).padStart(2, '0')}:00:00Z`,
    text,
    ...more,
  });
}

async function standingIn(articles: readonly Article[], words: string): Promise<Standing | undefined> {
  const shelf = memoryShelf();
  for (const article of articles) shelf.file(article);
  const [mine] = articles;
  return mine ? (await standingsOf(mine.id, shelf)).get(claimOf(mine, words)) : undefined;
}

const own = onDepot('Stavoren Dagblad', 6, `${depot}. ${detail}`);

const retold = (who: string): string =>
  `Fourteen workers were killed at the Lindgren fuel depot near Stavoren on Tuesday, ${who}. Ships waited outside the harbour, and the depot burned until noon.`;

describe('where a report comes from', () => {
  it.each<[string, Article, Partial<Standing>]>([
    [
      'a paper that says nothing of where it has it stands on its own',
      onDepot('Fjord Times', 9, retold('leaving families in grief')),
      { name: 'independent', origins: 2, outlets: 2 },
    ],
    [
      'a paper that credits the first is an echo',
      onDepot('Fjord Times', 9, retold('the Stavoren Dagblad reported')),
      { name: 'echoed', origins: 1, outlets: 2 },
    ],
    [
      'a paper that credits the first is an echo, also where its page is dated before that',
      onDepot('Fjord Times', 5, retold('the Stavoren Dagblad reported')),
      { name: 'echoed', origins: 1, outlets: 2 },
    ],
    [
      'a paper whose page is based on the first is an echo',
      onDepot('Fjord Times', 9, retold('leaving families in grief'), {
        basedOn: ['https://stavoren-dagblad.example/depot'],
      }),
      { name: 'echoed', origins: 1, outlets: 2 },
    ],
    [
      'a paper whose sentence links to the first is an echo',
      onDepot('Fjord Times', 9, retold('leaving families in grief'), {
        links: [{ href: 'https://stavoren-dagblad.example/depot', span: [0, 16] }],
      }),
      { name: 'echoed', origins: 1, outlets: 2 },
    ],
    [
      'a link further on says nothing of where the value is from',
      onDepot('Fjord Times', 9, retold('leaving families in grief'), {
        links: [{ href: 'https://stavoren-dagblad.example/weather', span: [150, 158] }],
      }),
      { name: 'independent', origins: 2, outlets: 2 },
    ],
    [
      'a link to a paper that is in no list and in no story says nothing',
      onDepot('Fjord Times', 9, retold('leaving families in grief'), {
        links: [{ href: 'https://rose-pruning.example/tools', span: [0, 16] }],
      }),
      { name: 'independent', origins: 2, outlets: 2 },
    ],
    [
      'a page that gives the first as its canonical address is an echo',
      onDepot('Fjord Times', 9, retold('leaving families in grief'), {
        canonicalUrl: 'https://stavoren-dagblad.example/depot',
      }),
      { name: 'echoed', origins: 1, outlets: 2 },
    ],
    [
      'the same words are a copy',
      onDepot('Fjord Times', 9, `${depot}. ${detail} Nobody answered at the office of the owner.`),
      { name: 'echoed', origins: 1, outlets: 2 },
    ],
    [
      'a second article of the same outlet adds nothing',
      onDepot('Stavoren Dagblad', 9, retold('leaving families in grief'), {
        url: 'https://stavoren-dagblad.example/later',
      }),
      { name: 'only-here', origins: 1, outlets: 1 },
    ],
  ])('%s', async (_name, other, standing) => {
    expect(await standingIn([own, other], '14 workers')).toMatchObject(standing);
  });

  it.each<[string, string, string, number]>([
    [
      'papers of one owner that each wrote their own are two origins',
      retold('leaving families in grief'),
      'independent',
      2,
    ],
    [
      'papers of one owner that share a text are one origin',
      `${depot}. ${detail} Nobody answered.`,
      'echoed',
      1,
    ],
  ])('%s', async (_name, text, name, origins) => {
    const first = onDepot('Daily Mirror', 6, `${depot}. ${detail}`, {
      url: 'https://www.mirror.co.uk/depot',
    });
    const second = onDepot('Daily Express', 9, text, { url: 'https://www.express.co.uk/depot' });
    expect(await standingIn([first, second], '14 workers')).toMatchObject({ name, origins, outlets: 2 });
  });

  it('a text that papers of one owner share is told as theirs', () => {
    const pages = [
      'https://www.mirror.co.uk/depot',
      'https://www.express.co.uk/depot',
      'https://fjord.example/depot',
    ];
    const [mirror, express, fjord] = pages.map((url) =>
      indexArticle(onDepot('Any', 6, `${depot}. ${detail}`, { url })),
    );
    if (!mirror || !express || !fjord) throw new Error('three pages');
    const known = outletsOf([mirror, express, fjord]);
    const reasons = (a: ArticleIndex, b: ArticleIndex): readonly string[] => [
      ...new Set(relating(a, known)(b).map(({ because }) => because)),
    ];
    expect(reasons(mirror, express)).toEqual(['same-text-one-owner']);
    expect(reasons(mirror, fjord)).toEqual(['same-text']);
  });

  it('two papers that carry one wire have one origin, and it is the wire', async () => {
    const first = onDepot('Coast Courier', 7, retold('leaving families in grief'), { credits: ['Reuters'] });
    const second = onDepot(
      'Inland Courier',
      8,
      `STAVOREN (Reuters) - ${depot}. Firemen from three towns fought the flames at the ramp.`,
    );
    const shelf = memoryShelf();
    shelf.file(first);
    shelf.file(second);
    const evidence = await evidenceOf(claimOf(second, '14 workers'), shelf);
    expect(evidence?.standing).toMatchObject({ name: 'echoed', origins: 1, outlets: 2 });
    expect(evidence?.versions[0]?.origins[0]?.origin).toEqual({
      id: 'reuters.com',
      name: 'Reuters',
      kind: 'wire',
    });
    expect(evidence?.versions[0]?.origins[0]?.first.how).toBe('wire');
  });

  it('a page that carries a wire and credits a paper for the claim has it from the paper', async () => {
    const second = onDepot('Fjord Times', 9, retold('the Stavoren Dagblad reported'), {
      credits: ['Reuters'],
    });
    const shelf = memoryShelf();
    for (const article of [own, second]) shelf.file(article);
    const evidence = await evidenceOf(claimOf(second, 'Fourteen workers'), shelf);
    const reports = evidence?.versions[0]?.origins.flatMap(({ first, echoes }) => [first, ...echoes]) ?? [];
    expect(reports.map(({ outletName, how, from }) => [outletName, how, from])).toEqual([
      ['Stavoren Dagblad', 'own-reporting', null],
      ['Fjord Times', 'credits', 'Stavoren Dagblad'],
    ]);
  });

  it('a statement that two papers have is one origin, and is named', async () => {
    const first = onDepot(
      'Coast Courier',
      7,
      'The Lindgren company said that 14 workers were killed in the fire at its fuel depot near Stavoren. The harbour was closed.',
    );
    const second = onDepot(
      'Inland Courier',
      8,
      'At the fuel depot near Stavoren 14 workers were killed in the fire, the Lindgren company said in a statement. Ships waited outside.',
    );
    const shelf = memoryShelf();
    shelf.file(first);
    shelf.file(second);
    const evidence = await evidenceOf(claimOf(first, '14 workers'), shelf);
    expect(evidence?.standing).toMatchObject({ name: 'echoed', origins: 1, outlets: 2 });
    expect(evidence?.versions[0]?.origins[0]?.origin).toMatchObject({ kind: 'statement', name: 'Lindgren' });
  });

  it('a count that grew is an update and no conflict', async () => {
    const later = onDepot(
      'Fjord Times',
      15,
      `The fire at the Lindgren fuel depot outside Stavoren killed 19 workers. ${detail}`,
    );
    const shelf = memoryShelf();
    shelf.file(own);
    shelf.file(later);
    const evidence = await evidenceOf(claimOf(own, '14 workers'), shelf);
    expect(evidence?.standing).toMatchObject({ name: 'only-here', elsewhere: [] });
    expect(evidence?.versions.map(({ relation, label }) => [relation, label])).toEqual([
      ['same', '14 workers'],
      ['update', '19 workers'],
    ]);
  });

  it('a count that fell is a conflict', async () => {
    const later = onDepot(
      'Fjord Times',
      15,
      `The fire at the Lindgren fuel depot outside Stavoren killed nine workers. ${detail}`,
    );
    expect(await standingIn([own, later], '14 workers')).toMatchObject({
      name: 'conflicting',
      elsewhere: ['nine workers'],
    });
  });
});

describe('what is no relation', () => {
  it.each([
    [
      'another thing counted',
      'The fire at the Lindgren fuel depot near Stavoren was fought by 14 engines of five towns.',
    ],
    [
      'another year',
      'The Lindgren fuel depot outside Stavoren had burned before: in 2009 a fire there killed three workers.',
    ],
    [
      'part of the count',
      'Another six workers were taken from the Lindgren fuel depot outside Stavoren alive after the fire.',
    ],
    [
      'a vague count',
      'The fire at the Lindgren fuel depot outside Stavoren killed dozens of workers on Tuesday.',
    ],
  ])('%s', async (_name, text) => {
    expect(await standingIn([own, onDepot('Fjord Times', 9, text)], '14 workers')).toMatchObject({
      name: 'only-here',
      elsewhere: [],
    });
  });
});
