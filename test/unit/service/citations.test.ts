import { describe, expect, test } from 'vitest';
import type { Evidence, HowKnown, Witness } from '../../../lib/model/relation.ts';
import type { ArticleIndex } from '../../../lib/model/shelf.ts';
import { citationsOf } from '../../../lib/service/citations.ts';

const witness = (outlet: string, how: HowKnown): Witness => ({
  claim: `${outlet}.c`,
  article: outlet,
  outlet,
  outletName: outlet,
  url: `https://${outlet}.example/`,
  title: '',
  date: '2031-05-04',
  passage: { before: '', exact: 'nine months', after: '' },
  how,
  from: null,
  alike: null,
  here: false,
});

const evidence = (kind: 'outlet' | 'statement', echoes: readonly Witness[]): Evidence => ({
  claim: 'ledger.c',
  kind: 'duration',
  standing: { name: 'echoed', origins: 1, outlets: 2, storyOutlets: 2, elsewhere: [] },
  versions: [
    {
      label: 'nine months',
      relation: 'same',
      origins: [
        {
          origin: { id: 'ledger', name: 'The Ledger', kind },
          first: witness('ledger', 'own-reporting'),
          echoes,
        },
      ],
    },
  ],
});

const index = (article: string, cites: readonly string[]): ArticleIndex =>
  ({ article, outlet: article, cites }) as unknown as ArticleIndex;

describe('who rests on whom', () => {
  const cases: Readonly<
    Record<
      string,
      readonly [indexes: readonly ArticleIndex[], evidences: readonly Evidence[], expected: readonly string[]]
    >
  > = {
    'an echo cites its origin, by how it is known': [
      [],
      [evidence('outlet', [witness('wire', 'links')])],
      ['wire → The Ledger, links'],
    ],
    'a credit without a claim counts too': [
      [index('wire', ['ledger'])],
      [],
      ['wire → name of ledger, credits'],
    ],
    'what a claim shows goes before what is credited': [
      [index('wire', ['ledger'])],
      [evidence('outlet', [witness('wire', 'copy')])],
      ['wire → The Ledger, copy'],
    ],
    'a statement is no outlet': [[], [evidence('statement', [witness('wire', 'credits')])], []],
    'an outlet does not cite itself': [[], [evidence('outlet', [witness('ledger', 'copy')])], []],
    'nothing cites nothing': [[index('wire', [])], [], []],
  };

  test.each(Object.entries(cases))('%s', (_, [indexes, evidences, expected]) => {
    const citations = citationsOf(indexes, evidences, (outlet) => `name of ${outlet}`);
    expect(citations.map(({ article, toName, how }) => `${article} → ${toName}, ${how}`)).toEqual(expected);
  });
});
