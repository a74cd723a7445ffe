import { articleOf, fileArticle, type Filing } from '../store/articles.ts';
import { indexVersions } from '../store/counts.ts';
import type { House } from './house.ts';

/**
 * Makes the indexes of another version anew, one article a transaction: after an update of the extension, what was filed
 * before would be found and compared by the old method. @returns how many
 */
export async function renewIndexes({ store, crossref }: House): Promise<number> {
  const versions = await indexVersions(store);
  const [some] = versions.keys();
  const sample = some === undefined ? null : await articleOf(store, some);
  if (sample === null) return 0;
  const { version } = crossref.indexArticle(sample);
  const stale = [...versions].filter(([, each]) => each !== version).map(([id]) => id);
  for (const id of stale) {
    await fileArticle(
      store,
      id,
      ({ article }): Filing | null =>
        article && { article, index: crossref.indexArticle(article), revisions: [], withdrawn: [] },
    );
  }
  return stale.length;
}
