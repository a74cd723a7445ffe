import { ReaderAnnotation } from '../model/annotation.ts';
import type { ArticleId } from '../model/article.ts';
import type { Connection } from './open.ts';

/** A record that does not parse is left where it is and shown nowhere; an export counts it (bundles.ts). */
export function readable(record: unknown): ReaderAnnotation | null {
  const parsed = ReaderAnnotation.safeParse(record);
  return parsed.success ? parsed.data : null;
}

export async function annotationOf(store: Connection, id: string): Promise<ReaderAnnotation | null> {
  return readable(await store.use((database) => database.get('annotations', id)));
}

/** Of one article, oldest first. */
export async function annotationsOn(
  store: Connection,
  article: ArticleId,
): Promise<readonly ReaderAnnotation[]> {
  const found = await store.use((database) => database.getAllFromIndex('annotations', 'article', article));
  return found
    .flatMap((record) => readable(record) ?? [])
    .toSorted((a, b) => (a.created < b.created ? -1 : 1));
}

/** All of them, those of each article together. */
export async function annotationsByArticle(
  store: Connection,
): Promise<ReadonlyMap<ArticleId, readonly ReaderAnnotation[]>> {
  const found = await store.use((database) => database.getAll('annotations'));
  return Map.groupBy(
    found.flatMap((record) => readable(record) ?? []),
    ({ article }) => article,
  );
}

/**
 * Changes one annotation in one transaction, flushed to the disk before it counts as done: these are the reader's words.
 * `decide` sees what stands and must not wait; null removes it.
 */
export function changeAnnotation<T extends ReaderAnnotation | null>(
  store: Connection,
  id: string,
  decide: (standing: ReaderAnnotation | null) => T,
): Promise<T> {
  return store.change(async (database) => {
    const writing = database.transaction('annotations', 'readwrite', { durability: 'strict' });
    const next = decide(readable(await writing.store.get(id)));
    await Promise.all([next === null ? writing.store.delete(id) : writing.store.put(next), writing.done]);
    return next;
  });
}

const SEPARATOR = '|';

/** Latest change first, from behind `cursor`; with the cursor to go on from, null at the end. */
export function annotationsBefore(
  store: Connection,
  cursor: string | null,
  most: number,
  wanted: (annotation: ReaderAnnotation) => boolean,
): Promise<readonly [readonly ReaderAnnotation[], string | null]> {
  const [modified = '', id = ''] = cursor?.split(SEPARATOR) ?? [];
  return store.use(async (database) => {
    const { store: annotations } = database.transaction('annotations');
    const range = cursor === null ? null : IDBKeyRange.upperBound([modified, id], true);
    const found: ReaderAnnotation[] = [];
    let at = await annotations.index('modified').openCursor(range, 'prev');
    for (; at && found.length < most; at = await at.continue()) {
      const annotation = readable(at.value);
      if (annotation !== null && wanted(annotation)) found.push(annotation);
    }
    const last = found.at(-1);
    return [found, at && last ? last.modified + SEPARATOR + last.id : null] as const;
  });
}
