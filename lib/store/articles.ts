import { Article, type ArticleId } from '../model/article.ts';
import { firstFault } from '../model/first-fault.ts';
import type { Revision } from '../model/revision.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import type { Connection } from './open.ts';
import { type Expectation, type Expected, expectedIn } from './expected.ts';
import { DamagedRecord } from './faults.ts';
import { refile } from './filed.ts';
import { type IndexRecord, packed } from './index-record.ts';
import { retally } from './outlets.ts';

import { readable } from './revisions.ts';
import type { StoreName, Writing } from './schema.ts';
import { recencyOf, sheetOf } from './sheet-of.ts';

/** What is to be kept of an article after it was read. */
export interface Filing {
  readonly article: Article;
  readonly index: ArticleIndex;
  /** To be added. */
  readonly revisions: readonly Revision[];
  /** To be taken back: the passage stands again. */
  readonly withdrawn: readonly Revision[];
}

/** What stands in the store when an article is filed. */
export interface Standing {
  readonly article: Article | null;
  readonly revisions: readonly Revision[];
}

/** What filing works out from what stands; runs inside the transaction and must not wait for anything. Null leaves all as it is. */
export type Decide<T extends Filing | null> = (standing: Standing) => T;

const filedIn: StoreName[] = ['articles', 'revisions', 'sheets', 'indexes', 'filed', 'outlets'];

/**
 * Files one article in one transaction: two tabs that file at once are put in order, each sees the other's work. Settles when
 * the transaction is complete; it is not waited for until the disk has it, since the page can be read again. What is expected
 * of the article is looked up with all else: each wait for the database costs as much as the records themselves.
 * @throws {StoreFault} from the promise
 */
export function fileArticle<T extends Filing | null>(
  store: Connection,
  id: ArticleId,
  decide: Decide<T>,
  expectation?: Expectation,
): Promise<T> {
  return store.change((database) =>
    inOne(database.transaction(filedIn, 'readwrite', { durability: 'relaxed' }), async (writing) => {
      const [standing, was, expected] = await Promise.all([
        standingIn(writing, id),
        indexIn(writing, id),
        expectedIn(writing, expectation),
      ]);
      const filing = decide(standing);
      if (filing !== null) await replace(writing, was, filing, expected);
      return filing;
    }),
  );
}

/** Null when it is not filed. @throws {StoreFault | DamagedRecord} from the promise */
export async function articleOf(store: Connection, id: ArticleId): Promise<Article | null> {
  const record = await store.use((database) => database.get('articles', id));
  if (record === undefined) return null;
  const parsed = Article.safeParse(record);
  if (!parsed.success) throw new DamagedRecord(firstFault(parsed.error, 'article'));
  return parsed.data;
}

/** Runs work in a transaction, waits until it is complete, and undoes it when the work fails. */
export async function inOne<T>(writing: Writing, work: (writing: Writing) => Promise<T>): Promise<T> {
  const done = writing.done.then(
    () => null,
    (fault: unknown) => ({ fault }),
  );
  try {
    const result = await work(writing);
    const failed = await done;
    if (failed) throw failed.fault;
    return result;
  } catch (fault) {
    abort(writing);
    const failed = await done;
    throw writing.error ?? (fault instanceof DOMException ? (failed?.fault ?? fault) : fault);
  }
}

export async function write(writing: Writing, filing: Filing): Promise<void> {
  await replace(writing, await indexIn(writing, filing.article.id), filing);
}

/** What must be looked up is asked for first: it is found while all else is being written. */
async function replace(
  writing: Writing,
  was: IndexRecord | undefined,
  { article, index, revisions, withdrawn }: Filing,
  expected: Expected = {},
): Promise<void> {
  await allOf([
    () => refile(writing, was, index, expected),
    () => resheet(writing, was, article, index.day, expected),
    () => writing.objectStore('articles').put(article),
    () => writing.objectStore('indexes').put(packed(index)),
    ...revisions.map((revision) => () => writing.objectStore('revisions').put(revision)),
    ...withdrawn.map(
      ({ claim, changeSeen }) =>
        () =>
          writing.objectStore('revisions').delete([claim, changeSeen]),
    ),
  ]);
}

async function resheet(
  writing: Writing,
  was: IndexRecord | undefined,
  article: Article,
  day: number,
  expected: Expected,
): Promise<void> {
  const sheets = writing.objectStore('sheets');
  const sheet = sheetOf(article, day);
  const oldSheet = was ? await sheets.get([recencyOf(was.day), article.id]) : undefined;
  const gone = oldSheet && oldSheet.recency !== sheet.recency ? [oldSheet] : [];
  await allOf([
    () => retally(writing, oldSheet, sheet, expected),
    ...gone.map(
      ({ recency, id }) =>
        () =>
          sheets.delete([recency, id]),
    ),
    () => sheets.put(sheet),
  ]);
}

/** At once; a step that throws before it gives a promise leaves no other promise without a listener. */
async function allOf(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  await Promise.all(steps.map(async (step) => await step()));
}

/** Takes an article out of everything but the reader's annotations. */
export async function unfile(writing: Writing, id: ArticleId): Promise<void> {
  const was = await indexIn(writing, id);
  const sheets = writing.objectStore('sheets');
  const oldSheet = was && (await sheets.get([recencyOf(was.day), id]));
  const revisions = await writing.objectStore('revisions').index('article').getAllKeys(id);
  await allOf([
    () => writing.objectStore('articles').delete(id),
    () => writing.objectStore('indexes').delete(id),
    ...(oldSheet ? [() => sheets.delete([oldSheet.recency, id])] : []),
    () => refile(writing, was, undefined),
    () => retally(writing, oldSheet, undefined),
    ...revisions.map((key) => () => writing.objectStore('revisions').delete(key)),
  ]);
}

async function standingIn(writing: Writing, id: ArticleId): Promise<Standing> {
  const [record, revisions] = await Promise.all([
    writing.objectStore('articles').get(id),
    writing.objectStore('revisions').index('article').getAll(id),
  ]);
  const parsed = Article.safeParse(record);
  return { article: parsed.success ? parsed.data : null, revisions: readable(revisions) };
}

function indexIn(writing: Writing, id: ArticleId): Promise<IndexRecord | undefined> {
  return writing.objectStore('indexes').get(id);
}

function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch (fault) {
    if (!(fault instanceof DOMException)) throw fault;
  }
}
