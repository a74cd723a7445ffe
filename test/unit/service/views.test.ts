import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotate, removeAnnotation } from '../../../lib/service/annotate.ts';
import { fileReading } from '../../../lib/service/file-article.ts';
import type { House } from '../../../lib/service/house.ts';
import { pageOf } from '../../../lib/service/page-view.ts';
import { forgetUnmarked, wipe } from '../../../lib/store/bundles.ts';
import { reading, testHouse } from '../../doubles/house.ts';

const text = 'Harwick said the outage lasted nine months, a report found.';
const elsewhere = {
  url: 'https://quay-times.example/outage',
  canonicalUrl: 'https://quay-times.example/outage',
};

/** A house that counts how often standings were worked out. */
function countingHouse(): { readonly house: House; readonly worked: () => number } {
  const plain = testHouse();
  let worked = 0;
  const standingsOf: House['crossref']['standingsOf'] = (id, shelf) => {
    worked += 1;
    return plain.crossref.standingsOf(id, shelf);
  };
  return { house: { ...plain, crossref: { ...plain.crossref, standingsOf } }, worked: () => worked };
}

describe('the view of a page that was filed', () => {
  const noted = async (house: House, article: string): Promise<{ readonly id: string }> =>
    await annotate(house, {
      id: null,
      article,
      claim: null,
      selectors: {
        quote: { type: 'TextQuoteSelector', exact: 'a report', prefix: 'months, ', suffix: ' found' },
        position: { type: 'TextPositionSelector', start: 44, end: 52 },
      },
      kind: 'highlight',
      note: 'Which report?',
      tags: [],
      dismissed: false,
    });

  test('is not worked out again while nothing is written', async () => {
    const { house, worked } = countingHouse();
    const filed = await fileReading(house, reading({ text }), false);
    expect(await pageOf(house, filed.article.id)).toEqual(filed);
    expect(worked()).toBe(1);
  });

  test.each<[string, (house: House, article: string) => Promise<unknown>]>([
    ['a note', noted],
    ['a note that goes', async (house, article) => removeAnnotation(house, (await noted(house, article)).id)],
    ['another article', (house) => fileReading(house, reading({ ...elsewhere, text }), false)],
    ['what is forgotten', (house) => forgetUnmarked(house.store, '1999-01-01T00:00:00.000Z')],
  ])('is worked out anew after %s', async (_name, change) => {
    const { house, worked } = countingHouse();
    const { article } = await fileReading(house, reading({ text }), false);
    await pageOf(house, article.id);
    await change(house, article.id);
    const before = worked();
    const now = await pageOf(house, article.id);
    expect(worked()).toBe(before + 1);
    expect(now?.article.id).toBe(article.id);
  });

  test('holds the note that was written last', async () => {
    const { house } = countingHouse();
    const { article } = await fileReading(house, reading({ text }), false);
    await noted(house, article.id);
    expect((await pageOf(house, article.id))?.marks.map(({ note }) => note)).toEqual(['Which report?']);
  });

  test('is gone with the library', async () => {
    const { house } = countingHouse();
    const { article } = await fileReading(house, reading({ text }), false);
    await wipe(house.store);
    expect(await pageOf(house, article.id)).toBeNull();
  });
});

test('whatever writes is counted as a change', () => {
  const folder = new URL('../../../lib/store/', import.meta.url);
  const written = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'schema.ts')
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .map((code) => [code.split("'readwrite'").length - 1, code.split('store.change(').length - 1] as const)
    .filter(([writes]) => writes > 0);
  expect(written.length).toBeGreaterThan(3);
  for (const [writes, changes] of written) expect(changes).toBe(writes);
});
