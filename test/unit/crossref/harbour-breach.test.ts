import { beforeAll, describe, expect, it } from 'vitest';
import { evidenceOf, standingsOf, storyOf } from '../../../lib/crossref/index.ts';
import { memoryShelf } from '../../../lib/crossref/memory-shelf.ts';
import { articleOf, claimOf } from '../../doubles/newsroom.ts';

const ledger = articleOf({
  url: 'https://meridian-ledger.example/cyber/national-shield',
  siteName: 'The Meridian Ledger',
  title: 'Hackers sat inside National Shield Office for nine months',
  published: '2031-05-03T06:00:00Z',
  text: `Hackers roamed the systems of the National Shield Office in Port Brannoch for nine months before anyone noticed, according to four people familiar with the matter.

The breach of the National Shield Office, Caldermere's cyber-security agency, is thought to have begun with a stolen maintenance account. The people said that state-backed hackers were the likely culprit.

A spokesman for the National Shield Office declined to comment.`,
});

const trade = articleOf({
  url: 'https://packetwatch.example/news/shield-office-breach',
  siteName: 'PacketWatch',
  title: 'Shield Office breach ran nine months',
  published: '2031-05-03T11:00:00Z',
  text: `Caldermere's National Shield Office suffered a systems breach that went undetected for nine months, the Meridian Ledger reported on Saturday, citing multiple unnamed sources.

The National Shield Office in Port Brannoch has not confirmed the breach. It is thought to have begun with a stolen maintenance account.`,
});

const herald = articleOf({
  url: 'https://brannoch-herald.example/2031/shield-office',
  siteName: 'Brannoch Herald',
  title: 'Agency admits breach lasted five months',
  published: '2031-05-04T07:00:00Z',
  text: `The National Shield Office said on Sunday that a breach of its systems in Port Brannoch went undetected for five months.

"We were slow to see it and we are sorry," the National Shield Office said in a statement. Caldermere's cyber-security agency said that a stolen maintenance account had been used.`,
});

const gazette = articleOf({
  url: 'https://calder-gazette.example/a/17',
  siteName: 'Calder Gazette',
  title: 'Harbour festival returns to Port Brannoch',
  published: '2031-05-04T09:00:00Z',
  text: `The harbour festival returns to Port Brannoch in June after a break of two years, the council said. About 40,000 visitors are expected at the stages along the quay, where 60 bands will play.`,
});

describe('a breach that one paper reports, another repeats and a third dates otherwise', () => {
  const shelf = memoryShelf();
  beforeAll(() => {
    for (const article of [ledger, trade, herald, gazette]) shelf.file(article);
  });

  it('is one story of three articles, oldest first', async () => {
    expect(await storyOf(trade.id, shelf)).toEqual([ledger.id, trade.id, herald.id]);
    expect(await storyOf(gazette.id, shelf)).toEqual([gazette.id]);
  });

  it('has one origin for nine months and another version elsewhere', async () => {
    const standings = await standingsOf(trade.id, shelf);
    expect(standings.get(claimOf(trade, 'nine months'))).toEqual({
      name: 'conflicting',
      origins: 1,
      outlets: 2,
      storyOutlets: 3,
      elsewhere: ['five months'],
    });
  });

  it('unfolds into the paper with its echo under it, and the agency that says otherwise', async () => {
    const evidence = await evidenceOf(claimOf(trade, 'nine months'), shelf);
    const shape = evidence?.versions.map(({ label, relation, origins }) => ({
      label,
      relation,
      origins: origins.map(({ origin, first, echoes }) => ({
        origin: origin.name,
        kind: origin.kind,
        first: [first.outletName, first.how, first.from],
        echoes: echoes.map((echo) => [echo.outletName, echo.how, echo.from, echo.here]),
      })),
    }));
    expect(shape).toEqual([
      {
        label: 'nine months',
        relation: 'same',
        origins: [
          {
            origin: 'The Meridian Ledger',
            kind: 'outlet',
            first: ['The Meridian Ledger', 'own-reporting', null],
            echoes: [['PacketWatch', 'credits', 'The Meridian Ledger', true]],
          },
        ],
      },
      {
        label: 'five months',
        relation: 'conflicts',
        origins: [
          {
            origin: 'National Shield Office',
            kind: 'statement',
            first: ['Brannoch Herald', 'statement', 'National Shield Office'],
            echoes: [],
          },
        ],
      },
    ]);
  });

  it('shows the passage with the words around it', async () => {
    const evidence = await evidenceOf(claimOf(herald, 'five months'), shelf);
    expect(evidence?.versions[0]?.origins[0]?.first).toMatchObject({
      passage: {
        exact: 'five months',
        before: expect.stringMatching(/went undetected for $/),
        after: expect.stringMatching(/^\./),
      },
      date: '2031-05-04T07:00:00Z',
      here: true,
    });
    expect(evidence?.standing.name).toBe('conflicting');
    expect(evidence?.standing.elsewhere).toEqual(['nine months']);
  });

  it('leaves an article of another event alone', async () => {
    const standings = await standingsOf(gazette.id, shelf);
    expect(new Set([...standings.values()].map(({ name }) => name))).toEqual(new Set(['only-here']));
  });

  it('has nothing to say of what is not filed', async () => {
    expect(await storyOf('nobody', shelf)).toEqual([]);
    expect(await standingsOf('nobody', shelf)).toEqual(new Map());
    expect(await evidenceOf('nobody.claim', shelf)).toBeNull();
  });
});
