import type { ReaderAnnotation } from '../model/annotation.ts';
import { Article, type ArticleId } from '../model/article.ts';
import type { Bundle } from '../model/bundle.ts';
import type { Revision } from '../model/revision.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import { readable as readableNote } from './annotations.ts';
import { inOne, unfile, write } from './articles.ts';
import { letGo } from './held-days.ts';
import type { Connection } from './open.ts';
import { readable } from './revisions.ts';
import { type Database, storeNames, type Writing } from './schema.ts';

const CHUNK = 50;

/** One way through the library: is shown every bundle, in the order of ids. It must not wait for anything. */
export type Visit = (bundle: Bundle) => void;

/**
 * Goes through the library once for each visit, all in one transaction: every pass sees the same. Records that do not parse
 * are left out; of an article that does not, the rest is still shown.
 * @returns how many records could not be read
 */
export function visitAll(
  store: Connection,
  only: readonly ArticleId[] | null,
  visits: readonly Visit[],
): Promise<number> {
  return store.use(async (database) => {
    const reading = database.transaction(['articles', 'annotations', 'revisions']);
    let damaged = 0;
    for (const visit of visits) {
      damaged = 0;
      for await (const [bundle, lost] of bundlesIn(reading, only)) {
        damaged += lost;
        visit(bundle);
      }
    }
    return damaged;
  });
}

type Reading = ReturnType<typeof readingOf>;
const readingOf = (database: Database) => database.transaction(['articles', 'annotations', 'revisions']);

async function* bundlesIn(
  reading: Reading,
  only: readonly ArticleId[] | null,
): AsyncGenerator<readonly [bundle: Bundle, damaged: number]> {
  if (only !== null) {
    for (const id of [...new Set(only)].toSorted(order)) {
      yield await bundleOf(reading, id, (await reading.objectStore('articles').get(id)) ?? null);
    }
    return;
  }
  const known = new Set<ArticleId>();
  let range: IDBKeyRange | undefined;
  for (;;) {
    const articles = reading.objectStore('articles');
    const [records, keys] = await Promise.all([
      articles.getAll(range, CHUNK),
      articles.getAllKeys(range, CHUNK),
    ]);
    for (const [index, record] of records.entries()) {
      const id = keys[index] ?? '';
      known.add(id);
      yield await bundleOf(reading, id, record);
    }
    const last = keys.at(-1);
    if (last === undefined || keys.length < CHUNK) break;
    range = IDBKeyRange.lowerBound(last, true);
  }
  for (const id of await strayIds(reading, known)) yield await bundleOf(reading, id, null);
}

/** Articles that are gone although the reader wrote on them. */
async function strayIds(reading: Reading, known: ReadonlySet<ArticleId>): Promise<readonly ArticleId[]> {
  const found = new Set<ArticleId>();
  let cursor = await reading.objectStore('annotations').index('article').openKeyCursor(null, 'nextunique');
  for (; cursor; cursor = await cursor.continue()) {
    if (!known.has(cursor.key)) found.add(cursor.key);
  }
  return [...found];
}

async function bundleOf(
  reading: Reading,
  id: ArticleId,
  record: unknown,
): Promise<readonly [Bundle, number]> {
  const [annotations, revisions] = await Promise.all([
    reading.objectStore('annotations').index('article').getAll(id),
    reading.objectStore('revisions').index('article').getAll(id),
  ]);
  const article = record === null ? null : Article.safeParse(record);
  const goodAnnotations = annotations.flatMap((record) => readableNote(record) ?? []);
  const goodRevisions = readable(revisions);
  const lost =
    Number(article?.success === false) +
    (annotations.length - goodAnnotations.length) +
    (revisions.length - goodRevisions.length);
  const bundle: Bundle = {
    id,
    article: article?.success ? article.data : null,
    annotations: goodAnnotations.toSorted((a, b) => order(a.created, b.created) || order(a.id, b.id)),
    revisions: goodRevisions.toSorted((a, b) => order(a.changeSeen, b.changeSeen) || order(a.claim, b.claim)),
  };
  return [bundle, lost];
}

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** What stands of a bundle's parts, and what is to stand after an import. */
export interface Merge {
  readonly article: Article | null;
  readonly annotations: readonly ReaderAnnotation[];
  readonly revisions: readonly Revision[];
}

/**
 * Writes many bundles in one transaction: all or nothing. `merge` is shown what stands and gives what is to be written; it
 * must not wait. Nothing is written when `signal` is aborted before the last one, nor when `apply` is false.
 */
export function mergeAll(
  store: Connection,
  bundles: readonly Bundle[],
  merge: (standing: Bundle, coming: Bundle) => Merge,
  how: {
    readonly apply: boolean;
    readonly signal: AbortSignal;
    readonly indexArticle: (article: Article) => ArticleIndex;
    readonly progress: (done: number) => void;
  },
): Promise<void> {
  return store.change((database) =>
    inOne(
      database.transaction(storeNames, how.apply ? 'readwrite' : 'readonly', {
        durability: 'strict',
      }) as Writing,
      async (writing) => {
        for (const [index, bundle] of bundles.entries()) {
          how.signal.throwIfAborted();
          const changed = merge(await standingOf(writing, bundle), bundle);
          if (how.apply) await writeMerge(writing, changed, how.indexArticle);
          if (index % CHUNK === 0) how.progress(index);
        }
        how.signal.throwIfAborted();
      },
    ),
  );
}

async function standingOf(writing: Writing, { id, annotations }: Bundle): Promise<Bundle> {
  const [record, revisions, ...own] = await Promise.all([
    writing.objectStore('articles').get(id),
    writing.objectStore('revisions').index('article').getAll(id),
    ...annotations.map((annotation) => writing.objectStore('annotations').get(annotation.id)),
  ]);
  const article = Article.safeParse(record);
  return {
    id,
    article: article.success ? article.data : null,
    annotations: own.flatMap((record) => readableNote(record) ?? []),
    revisions: readable(revisions),
  };
}

async function writeMerge(
  writing: Writing,
  { article, annotations, revisions }: Merge,
  indexArticle: (article: Article) => ArticleIndex,
): Promise<void> {
  if (article) await write(writing, { article, index: indexArticle(article), revisions: [], withdrawn: [] });
  for (const revision of revisions) await writing.objectStore('revisions').put(revision);
  for (const annotation of annotations) await writing.objectStore('annotations').put(annotation);
}

/** Empties every store in one transaction, flushed to the disk. @returns how many articles there were */
export function wipe(store: Connection): Promise<number> {
  return store.change((database) =>
    inOne(database.transaction(storeNames, 'readwrite', { durability: 'strict' }), async (writing) => {
      const articles = await writing.objectStore('articles').count();
      letGo(writing);
      await Promise.all(storeNames.map((name) => writing.objectStore(name).clear()));
      return articles;
    }),
  );
}

/** When an article of the library was last read at all; null when there is none. */
export function latestReading(store: Connection): Promise<string | null> {
  return store.use(async (database) => {
    const byReading = database.transaction('sheets').store.index('lastRead');
    return (await byReading.openKeyCursor(null, 'prev'))?.key ?? null;
  });
}

/** Lets go of articles that were last read before a moment and that the reader has not marked. @returns how many */
export function forgetUnmarked(store: Connection, before: string): Promise<number> {
  return store.change((database) =>
    inOne(database.transaction(storeNames, 'readwrite'), async (writing) => {
      const old = await writing
        .objectStore('sheets')
        .index('lastRead')
        .getAllKeys(IDBKeyRange.upperBound(before, true));
      let forgotten = 0;
      for (const [, id] of old) {
        const marks = await writing.objectStore('annotations').index('article').count(id);
        if (marks > 0) continue;
        await unfile(writing, id);
        forgotten += 1;
      }
      return forgotten;
    }),
  );
}
