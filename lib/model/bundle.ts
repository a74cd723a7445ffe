import type { ReaderAnnotation } from './annotation.ts';
import type { Article, ArticleId } from './article.ts';
import type { Revision } from './revision.ts';

/** All that is kept of one article, as exports and imports move it. */
export interface Bundle {
  readonly id: ArticleId;
  /** Null where its record cannot be read: what the reader wrote on it is still there. */
  readonly article: Article | null;
  /** By date of making, then id. */
  readonly annotations: readonly ReaderAnnotation[];
  /** By the day of the change, then claim. */
  readonly revisions: readonly Revision[];
}
