import { readExport } from '../exchange/read.ts';
import type { JobDesk } from '../messages/serve-job.ts';
import type { ImportSummary } from '../messages/jobs-table.ts';
import type { ReaderAnnotation } from '../model/annotation.ts';
import type { Article, ArticleId } from '../model/article.ts';
import type { Bundle } from '../model/bundle.ts';
import type { Revision } from '../model/revision.ts';
import { type Merge, mergeAll } from '../store/bundles.ts';
import type { House } from './house.ts';

type Desk = Pick<JobDesk, 'progress' | 'signal' | 'text'>;

/**
 * Reads our own export: checked whole before anything is written, written in one transaction, and the same however often
 * it is done. Of two versions of an article the one that was read later stays; of two of a note the one changed later.
 * @throws {FileFault} with the path of the first fault, {StoreFault}, or when cancelled: then nothing was changed
 */
export async function importLibrary(
  house: House,
  { apply }: { apply: boolean },
  desk: Desk,
): Promise<ImportSummary> {
  const bundles = await readInTurns(desk);
  const { signal } = desk;
  const progress = (done: number) => {
    desk.progress({ done, all: bundles.length });
  };
  const count = await mergeBundles(house, bundles, { apply, signal, progress });
  if (apply) void house.spare.keep(marked(bundles));
  return count;
}

const marked = (bundles: readonly Bundle[]): readonly ArticleId[] =>
  bundles.filter(({ annotations }) => annotations.length > 0).map(({ id }) => id);

/** Writes bundles in one transaction, or sees what that would change. @throws {StoreFault}, or when cancelled */
export async function mergeBundles(
  { store, crossref }: Pick<House, 'store' | 'crossref'>,
  bundles: readonly Bundle[],
  how: {
    readonly apply: boolean;
    readonly signal: AbortSignal;
    readonly progress: (done: number) => void;
  },
): Promise<ImportSummary> {
  const count = {
    articles: { added: 0, changed: 0, same: 0 },
    annotations: { added: 0, changed: 0, same: 0 },
    revisions: { added: 0, same: 0 },
  };
  const merge = (standing: Bundle, coming: Bundle): Merge => {
    const article = mergedArticle(standing.article, coming.article);
    if (coming.article) count.articles[changeOf(standing.article, article)] += 1;
    const annotations = coming.annotations.flatMap((annotation) => {
      const own = standing.annotations.find(({ id }) => id === annotation.id) ?? null;
      const wins = own === null || annotation.modified > own.modified;
      count.annotations[changeOf(own, wins ? annotation : null)] += 1;
      return wins ? [annotation] : [];
    });
    const revisions = coming.revisions.filter((revision) => !isKnown(revision, standing.revisions));
    count.revisions.added += revisions.length;
    count.revisions.same += coming.revisions.length - revisions.length;
    return { article, annotations, revisions };
  };
  await mergeAll(store, bundles, merge, { ...how, indexArticle: crossref.indexArticle });
  return count;
}

/** Gives way to other work every few milliseconds. */
async function readInTurns({ text, signal }: Desk): Promise<readonly Bundle[]> {
  const steps = readExport(text);
  let turn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - turn < 20) continue;
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    signal.throwIfAborted();
    turn = performance.now();
  }
}

/** What is to be written; null when what stands is to stay. */
function mergedArticle(standing: Article | null, coming: Article | null): Article | null {
  if (standing === null || coming === null) return coming;
  const firstRead = standing.firstRead < coming.firstRead ? standing.firstRead : coming.firstRead;
  if (coming.lastRead > standing.lastRead) return { ...coming, firstRead };
  return firstRead === standing.firstRead ? null : { ...standing, firstRead };
}

function changeOf(
  standing: Article | ReaderAnnotation | null,
  next: Article | ReaderAnnotation | null,
): 'added' | 'changed' | 'same' {
  if (standing === null) return 'added';
  return next === null ? 'same' : 'changed';
}

function isKnown({ claim, changeSeen }: Revision, standing: readonly Revision[]): boolean {
  return standing.some((revision) => revision.claim === claim && revision.changeSeen === changeSeen);
}
