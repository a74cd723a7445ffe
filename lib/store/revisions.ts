import type { ArticleId } from '../model/article.ts';
import type { Revision } from '../model/revision.ts';
import type { Connection } from './open.ts';

/** Of one article, oldest first. */
export async function revisionsOf(store: Connection, article: ArticleId): Promise<readonly Revision[]> {
  const found = await store.use((database) => database.getAllFromIndex('revisions', 'article', article));
  return found.toSorted((a, b) => (a.changeSeen < b.changeSeen ? -1 : 1));
}
