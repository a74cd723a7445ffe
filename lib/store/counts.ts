import type { ArticleId } from '../model/article.ts';
import type { Connection } from './open.ts';
import type { OutletTally } from './schema.ts';

export function countAll(store: Connection): Promise<{ articles: number; annotations: number }> {
  return store.use(async (database) => {
    const reading = database.transaction(['articles', 'annotations']);
    const [articles, annotations] = await Promise.all([
      reading.objectStore('articles').count(),
      reading.objectStore('annotations').count(),
    ]);
    return { articles, annotations };
  });
}

export function outletTallies(store: Connection): Promise<readonly OutletTally[]> {
  return store.use((database) => database.getAll('outlets'));
}

export function articleIds(store: Connection): Promise<readonly ArticleId[]> {
  return store.use((database) => database.getAllKeys('articles'));
}

/** The version of every article's index. */
export function indexVersions(store: Connection): Promise<ReadonlyMap<ArticleId, number>> {
  return store.use(async (database) => {
    const versions = new Map<ArticleId, number>();
    let cursor = await database.transaction('indexes').store.openCursor();
    for (; cursor; cursor = await cursor.continue()) versions.set(cursor.key, cursor.value.version);
    return versions;
  });
}
