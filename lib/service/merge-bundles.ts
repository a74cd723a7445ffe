import type { ImportSummary } from '../messages/jobs-table.ts';
import type { ReaderAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Bundle } from '../model/bundle.ts';
import type { Revision } from '../model/revision.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import { type Merge, mergeAll } from '../store/bundles.ts';
import type { Connection } from '../store/open.ts';

/** The library that bundles are merged into, and how an article of it is indexed. */
export interface MergeInto {
  readonly store: Connection;
  readonly crossref: { readonly indexArticle: (article: Article) => ArticleIndex };
}

/** Writes bundles in one transaction, or sees what that would change. @throws {StoreFault}, or when cancelled */
export async function mergeBundles(
  { store, crossref }: MergeInto,
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
