import { fileArticle, type Filing, readableArticle } from '../store/articles.ts';
import { indexVersions } from '../store/counts.ts';
import type { Article, ArticleId } from '../model/article.ts';
import type { Connection } from '../store/open.ts';
import type { House } from './house.ts';
import type { SettingsArea } from './settings.ts';

/**
 * Makes the indexes of another version anew, one article a transaction: after an update of the extension, what was filed
 * before would be found and compared by the old method. @returns how many
 */
export async function renewIndexes({ store, crossref }: House): Promise<number> {
  const versions = await indexVersions(store);
  const sample = await firstReadable(store, versions.keys());
  if (sample === null) return 0;
  const { version } = crossref.indexArticle(sample);
  const stale = [...versions].filter(([, each]) => each !== version).map(([id]) => id);
  let renewed = 0;
  for (const id of stale) {
    const filed = await fileArticle(
      store,
      id,
      ({ article }): Filing | null =>
        article && { article, index: crossref.indexArticle(article), revisions: [], withdrawn: [] },
    );
    if (filed !== null) renewed += 1;
  }
  return renewed;
}

async function firstReadable(store: Connection, ids: Iterable<ArticleId>): Promise<Article | null> {
  for (const id of ids) {
    const article = await readableArticle(store, id);
    if (article !== null) return article;
  }
  return null;
}

/** True while an update's renewal is not through. */
const KEY = 'renewing';

/** `renewIndexes`, to be gone on with after the next start where the background is stopped over it. */
export async function renewAfterUpdate(house: House, kept: SettingsArea): Promise<number> {
  await kept.set(KEY, true);
  return await goOnRenewing(house, kept);
}

export async function goOnRenewing(house: House, kept: SettingsArea): Promise<number> {
  if ((await kept.get(KEY)) !== true) return 0;
  const renewed = await renewIndexes(house);
  await kept.set(KEY, false);
  return renewed;
}
