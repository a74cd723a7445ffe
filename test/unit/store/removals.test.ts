import { describe, expect, test } from 'vitest';
import { annotate } from '../../../lib/service/annotate.ts';
import { fileReading } from '../../../lib/service/file-article.ts';
import { forgetOldRemovals, removeFromLibrary, undoInLibrary } from '../../../lib/service/removal.ts';
import { annotationsOn } from '../../../lib/store/annotations.ts';
import { articleOf } from '../../../lib/store/articles.ts';
import { asStoreFault, StoreFault } from '../../../lib/store/faults.ts';
import { removeArticles, undoRemoval } from '../../../lib/store/removals.ts';
import { reading, testHouse } from '../../doubles/house.ts';

const old = 'Harwick said it took nine months.';
const newer = 'Harwick said it took five months.';
const at = (day: number): string => `2026-11-${day}T08:00:00.000Z`;
const long = '2000-01-01T00:00:00.000Z';

/** A house that keeps one article with one note. */
async function kept() {
  const house = testHouse();
  const page = await fileReading(house, reading({ text: old }), false);
  const draft = {
    id: null,
    article: page.article.id,
    claim: page.claims[0]?.id ?? null,
    selectors: null,
    kind: 'attribution' as const,
    note: 'before',
    tags: [],
    dismissed: false,
  };
  await annotate(house, draft);
  return { house, id: page.article.id, draft };
}

describe('undoing a removal', () => {
  test('brings back article and note', async () => {
    const { house, id } = await kept();
    await removeArticles(house.store, [id], { id: 'r', at: at(20) }, long);
    expect([await articleOf(house.store, id), await annotationsOn(house.store, id)]).toEqual([null, []]);
    await undoRemoval(house.store, 'r', house.crossref.indexArticle);
    expect(await articleOf(house.store, id)).toMatchObject({ text: old });
    expect(await annotationsOn(house.store, id)).toMatchObject([{ note: 'before' }]);
  });

  test('leaves what was read and noted again since', async () => {
    const { house, id, draft } = await kept();
    await removeArticles(house.store, [id], { id: 'r', at: at(20) }, long);
    const page = await fileReading(house, reading({ text: newer }), false);
    const [claim] = page.claims;
    await annotate(house, { ...draft, claim: claim?.id ?? null, note: 'again' });
    await undoRemoval(house.store, 'r', house.crossref.indexArticle);
    expect(await articleOf(house.store, id)).toMatchObject({ text: newer });
    expect((await annotationsOn(house.store, id)).map(({ note }) => note)).toContain('again');
  });

  test('brings back all of it although a record among it does not parse, and that as it was', async () => {
    const { house, id } = await kept();
    const { article } = await fileReading(
      house,
      reading({ url: 'https://weir.example/a', text: old }),
      false,
    );
    const damaged = { ...(await articleOf(house.store, article.id)), text: 7, claims: 'none' } as never;
    await house.store.use((database) => database.put('articles', damaged));
    const { removal } = await removeFromLibrary(house, [article.id, id]);
    expect(await undoInLibrary(house, removal)).toEqual({ articles: 2 });
    expect(await articleOf(house.store, id)).toMatchObject({ text: old });
    expect(await house.store.use((database) => database.get('articles', article.id))).toEqual(damaged);
  });

  test('is no longer possible after a day, and nothing of it stays', async () => {
    let moment = at(20);
    const now = () => new Date(moment);
    const { house: made, id } = await kept();
    const house = { ...made, now };
    const { removal } = await removeFromLibrary(house, [id]);
    moment = at(21);
    await forgetOldRemovals(house);
    expect(await house.store.use((database) => database.count('removed'))).toBe(1);
    moment = '2026-11-21T08:00:00.001Z';
    await forgetOldRemovals(house);
    expect(await house.store.use((database) => database.count('removed'))).toBe(0);
    expect(await undoInLibrary(house, removal)).toEqual({ articles: 0 });
  });

  test('is no longer possible once a later removal lets go of it', async () => {
    const { house, id } = await kept();
    await removeArticles(house.store, [id], { id: 'early', at: at(10) }, long);
    await removeArticles(house.store, [], { id: 'late', at: at(20) }, at(15));
    expect(await undoRemoval(house.store, 'early', house.crossref.indexArticle)).toBeNull();
    expect(await undoRemoval(house.store, 'late', house.crossref.indexArticle)).not.toBeNull();
  });

  test('of what was never kept brings back nothing', async () => {
    const { house } = await kept();
    const removed = await removeArticles(house.store, ['unknown'], { id: 'r', at: at(20) }, long);
    expect([removed.articles, removed.annotations, removed.revisions]).toEqual([[], [], []]);
  });
});

describe('what the reader is told of a fault', () => {
  test.each([
    ['a full disk', new DOMException('', 'QuotaExceededError'), 'storage-full'],
    ['a newer database', new DOMException('', 'VersionError'), 'newer-database'],
    ['any other fault of the database', new DOMException('', 'UnknownError'), 'database-unavailable'],
    ['an error', new Error('x'), 'database-unavailable'],
    ['what is no error', 'x', 'database-unavailable'],
    ['a fault that is sorted already', new StoreFault('storage-full'), 'storage-full'],
  ])('%s', (_, cause, reason) => {
    expect(asStoreFault(cause).reason).toBe(reason);
  });
});
