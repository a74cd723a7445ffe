import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexArticle, standingsOf, storyOf } from '../../../lib/crossref/index.ts';
import { memoryShelf, type MemoryShelf } from '../../../lib/crossref/memory-shelf.ts';
import { relating } from '../../../lib/crossref/relate.ts';
import { outletsOf } from '../../../lib/crossref/resolve.ts';
import type { Article } from '../../../lib/model/article.ts';
import { articleOf } from '../../doubles/newsroom.ts';
import { smallPress } from '../../doubles/small-press.ts';

const runs = { numRuns: 15 };
const press = fc.shuffledSubarray([...smallPress], { minLength: 2 });

function shelfWith(articles: readonly Article[]): MemoryShelf {
  const shelf = memoryShelf();
  for (const article of articles) shelf.file(article);
  return shelf;
}

/** Everything that a reader can be shown of these articles, in an order of its own. */
async function seen(articles: readonly Article[], shelf: MemoryShelf): Promise<unknown> {
  const ids = articles.map(({ id }) => id).toSorted();
  return await Promise.all(
    ids.map(async (id) => ({
      id,
      story: await storyOf(id, shelf),
      standings: [...(await standingsOf(id, shelf))].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    })),
  );
}

const stranger = articleOf({
  url: 'https://garden-letter.example/roses',
  title: 'How to prune old roses',
  text: 'Old roses are best pruned in late winter, gardeners say. Cut them back by a third, and feed them for two months.',
});

describe('cross-referencing', () => {
  it('finds the three events of a small press, and echoes, agreement and conflict among them', async () => {
    const shelf = shelfWith(smallPress);
    const stories = new Set(
      await Promise.all(smallPress.map(async ({ id }) => (await storyOf(id, shelf)).join())),
    );
    expect(stories.size).toBe(3);
    const all = await Promise.all(
      smallPress.map(async ({ id }) => [...(await standingsOf(id, shelf)).values()]),
    );
    const names = new Set(all.flat().map(({ name }) => name));
    expect(names).toEqual(new Set(['only-here', 'echoed', 'independent', 'conflicting']));
  });

  it('relates two articles the same way round and the other way round', () => {
    const indexes = smallPress.map(indexArticle);
    const known = outletsOf(indexes);
    const order = (x: { a: number; b: number }, y: { a: number; b: number }): number =>
      x.a - y.a || x.b - y.b;
    const kinds = new Set<string>();
    for (const a of indexes) {
      for (const b of indexes) {
        const there = relating(a, known)(b);
        const back = relating(
          b,
          known,
        )(a).map(({ a: to, b: at, ...rest }) => Object.assign(rest, { a: at, b: to }));
        expect(back.toSorted(order)).toEqual([...there].toSorted(order));
        for (const { because } of there) kinds.add(because);
      }
    }
    expect([...kinds]).toEqual(
      expect.arrayContaining(['same-value', 'same-text', 'same-statement', 'other-value', 'count-grew']),
    );
  });

  it('shows the same whatever the order of filing', async () => {
    await fc.assert(
      fc.asyncProperty(press, async (articles) => {
        const inOrder = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(await seen(articles, shelfWith(articles))).toEqual(await seen(articles, shelfWith(inOrder)));
      }),
      runs,
    );
  });

  it('shows the same when an article of no event of theirs is filed', async () => {
    await fc.assert(
      fc.asyncProperty(press, async (articles) => {
        const before = await seen(articles, shelfWith(articles));
        expect(await seen(articles, shelfWith([...articles, stranger]))).toEqual(before);
      }),
      runs,
    );
  });

  it('shows the same after an article was removed and filed again', async () => {
    await fc.assert(
      fc.asyncProperty(press, async (articles) => {
        const shelf = shelfWith(articles);
        const before = await seen(articles, shelf);
        const [first] = articles;
        if (!first) return;
        shelf.remove(first.id);
        expect(await storyOf(first.id, shelf)).toEqual([]);
        shelf.file(first);
        expect(await seen(articles, shelf)).toEqual(before);
      }),
      runs,
    );
  });
});
