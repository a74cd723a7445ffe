import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../lib/crossref/index.ts';
import type { Article } from '../../../lib/model/article.ts';
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
    const lists = Object.values(structuredClone(packed(index))).filter((each) => ArrayBuffer.isView(each));
    expect(new Set(lists.map(({ buffer }) => buffer)).size).toBe(1);
    expect(lists[0]?.buffer.byteLength).toBe(lists.reduce((sum, { byteLength }) => sum + byteLength, 0));
  });

  it('has letters of every script', () => {
    const [claim] = index.claims;
    const odd = claim ? [{ ...claim, label: 'Zoë Ångström, 東京 🚢', speaker: '\u{d83d}' }] : [];
    expect(unpacked(packed({ ...index, claims: odd })).claims).toEqual(odd);
  });

  it('is read where its claims were kept as a string, each list in a buffer of its own', () => {
    expect(unpacked(structuredClone(rows(index.claims)))).toEqual(index);
  });

  it.each<[string, object, readonly string[]]>([
    ['nothing that is usual', {}, []],
    ['a nought is usual', { head: 0, low: null, denied: false, credits: [] }, []],
    ['a value of nought is not', { low: 0 }, ['low']],
    ['what is denied, and by whom', { denied: true, speaker: 'Ina Dorn' }, ['denied', 'speaker']],
    ['words that qualify', { qualities: [4] }, ['qualities']],
  ])('keeps of a claim what it is and %s', (_name, odd, names) => {
    const [claim] = unpacked(rows([plain])).claims;
    const record = packed({ ...index, claims: claim ? [{ ...claim, ...odd }] : [] });
    const [kept = {}] = JSON.parse(new TextDecoder().decode(record.claims)) as object[];
    expect(Object.keys(kept).toSorted()).toEqual([...Object.keys(plain), ...names].toSorted());
    expect(unpacked(record).claims).toEqual([{ ...claim, ...odd }]);
  });
});
