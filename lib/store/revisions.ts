import type { ArticleId } from '../model/article.ts';
import { Revision } from '../model/revision.ts';
import type { Connection } from './open.ts';

/** Records that do not parse are left where they are. */
export function readable(records: readonly unknown[]): readonly Revision[] {
  return records.flatMap((record) => {
    const parsed = Revision.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Of one article, oldest first. */
export async function revisionsOf(store: Connection, article: ArticleId): Promise<readonly Revision[]> {
  const found = await store.use((database) => database.getAllFromIndex('revisions', 'article', article));
  return readable(found).toSorted((a, b) => (a.changeSeen < b.changeSeen ? -1 : 1));
}
