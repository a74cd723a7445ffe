import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../lib/crossref/index.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { ClaimIndex } from '../../../lib/model/shelf.ts';
import { articleIdOf } from '../../../lib/model/ids.ts';
import { packed, unpacked } from '../../../lib/store/index-record.ts';
import { articleAt } from '../../../lab/bench/store/synthetic.ts';

const { reading, claims } = articleAt(3);
const read = '2026-11-20T08:00:00.000Z';
const article: Article = {
  ...reading,
  id: articleIdOf(reading.url),
  outlet: 'weir.example',
  outletName: 'The Weir',
  firstRead: read,
  lastRead: read,
  claims,
};
const index = indexArticle(article);
const plain = { id: 'a', kind: 'figure', start: 7, label: '9 crates' } as const;
/** As they were filed before they were bytes. */
const rows = (claims: readonly object[]) => ({ ...index, claims: JSON.stringify(claims) });

describe('the record of an index', () => {
  it('is the same index again', () => {
    expect(unpacked(structuredClone(packed(index)))).toEqual(index);
    expect(index.claims.some(({ credits, denied }) => credits.length > 0 && !denied)).toBe(true);
  });

  it('lies in one buffer, which is all that there is of it beside a few words', () => {
    const { claims, ...rest } = structuredClone(packed(index));
    const lists = Object.values({ ...rest, ...claims }).filter((each) => ArrayBuffer.isView(each));
    expect(lists).toHaveLength(14);
    expect(new Set(lists.map(({ buffer }) => buffer)).size).toBe(1);
    expect(lists[0]?.buffer.byteLength).toBe(lists.reduce((sum, { byteLength }) => sum + byteLength, 0));
  });

  it('has each word once', () => {
    const { words } = packed(index).claims;
    const all = JSON.parse(new TextDecoder().decode(words)) as readonly (string | null)[];
    expect(all).toEqual([...new Set(all)]);
    expect(all).toContain('people-injured');
  });

  it('has letters of every script', () => {
    const [claim] = index.claims;
    const odd = claim ? [{ ...claim, label: 'Zoë Ångström, 東京 🚢', speaker: '\u{d83d}' }] : [];
    expect(unpacked(packed({ ...index, claims: odd })).claims).toEqual(odd);
  });

  it.each<[string, Partial<ClaimIndex>]>([
    ['says nothing more', {}],
    ['has bounds of nought, or below', { low: -3, high: 0 }],
    ['is open above', { low: 0.5, high: null }],
    ['is open below', { low: null, high: 1e15 }],
    ['is denied, and by whom', { denied: true, about: true, speaker: 'Ina Dorn' }],
    ['has words that qualify', { qualities: [4, 0xffffffff], head: 0xffffffff }],
    ['says nothing in words', { label: '', unit: '' }],
    [
      'is credited twice',
      {
        credits: [
          { outlet: null, name: 'the Weir', how: 'credits' },
          { outlet: 'weir.example', name: 'the Weir', how: 'links' },
        ],
      },
    ],
    ['is one of the rest, of a year', { part: 'rest', year: 2019, what: 'jobs', sourceType: 'document' }],
  ])('keeps of a claim that it %s, beside another', (_name, odd) => {
    const [claim] = unpacked(rows([plain])).claims;
    const claims = claim ? [{ ...claim, ...odd }, claim] : [];
    expect(claims).toHaveLength(2);
    expect(unpacked(structuredClone(packed({ ...index, claims }))).claims).toEqual(claims);
  });

  it('keeps no claims where there are none', () => {
    expect(unpacked(structuredClone(packed({ ...index, claims: [] }))).claims).toEqual([]);
  });
});

describe('the record of an index of before', () => {
  const bytes = new TextEncoder().encode(JSON.stringify(index.claims));
  const usual = {
    sentence: 0,
    unit: '',
    low: null,
    high: null,
    about: false,
    what: null,
    denied: false,
    head: 0,
    qualities: [],
    part: null,
    year: 0,
    credits: [],
    speaker: null,
    sourceType: null,
  };

  it.each([
    ['a string, each list in a buffer of its own', rows(index.claims)],
    ['bytes', { ...index, claims: bytes }],
  ])('is read where its claims are %s', (_name, record) => {
    expect(unpacked(structuredClone(record))).toEqual(index);
  });

  it.each<[string, object]>([
    ['nothing', {}],
    ['that a bound is nought', { low: 0 }],
    ['that it is denied', { denied: true }],
  ])('has what is usual where a claim says %s', (_name, odd) => {
    expect(unpacked(rows([{ ...plain, ...odd }])).claims).toEqual([{ ...usual, ...plain, ...odd }]);
  });
});
