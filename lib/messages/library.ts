import * as z from 'zod/mini';
import { ArticleId, OutletId } from '../model/article.ts';
import { ClaimId } from '../model/ids.ts';
import {
  AnnotationRow,
  ArticleRow,
  ClaimHit,
  ClaimQuery,
  Cursor,
  LibrarySize,
  OutletRow,
  PageSize,
  StoryRow,
  StoryView,
} from '../model/library.ts';
import { Standing } from '../model/relation.ts';
import { PageView } from '../model/view.ts';

const list = { cursor: Cursor, most: PageSize };
const rows = <T extends z.ZodMiniType>(row: T) => z.object({ rows: z.readonly(z.array(row)), next: Cursor });

/** What the library page may ask on top of what every panel may. Lists come latest first. */
export const fromLibrary = {
  'list-articles': {
    ask: z.object({ ...list, outlet: z.nullable(OutletId) }),
    answer: rows(ArticleRow),
  },
  /** Null when it is not kept. */
  'page-of-article': {
    ask: z.object({ article: ArticleId }),
    answer: z.object({ page: z.nullable(PageView) }),
  },
  /** Stories with at least two articles. */
  'list-stories': { ask: z.object(list), answer: rows(StoryRow) },
  'story-of': { ask: z.object({ article: ArticleId }), answer: z.object({ story: z.nullable(StoryView) }) },
  'list-outlets': {
    ask: z.object({}),
    answer: z.object({ outlets: z.readonly(z.array(OutletRow)) }),
  },
  'search-claims': { ask: z.object({ ...list, query: ClaimQuery }), answer: rows(ClaimHit) },
  'standings-of': {
    ask: z.object({ claims: z.readonly(z.array(ClaimId)).check(z.maxLength(200)) }),
    answer: z.object({ standings: z.record(ClaimId, Standing) }),
  },
  /** Latest change first; `only` narrows to one sort. */
  'list-annotations': {
    ask: z.object({ ...list, only: z.nullable(z.enum(['dismissed', 'notes', 'marks'])) }),
    answer: rows(AnnotationRow),
  },
  /** Removes articles with their claims and the reader's marks on them; the removal can be undone until the next day. */
  'remove-articles': {
    ask: z.object({ articles: z.readonly(z.array(ArticleId)).check(z.minLength(1), z.maxLength(1_000)) }),
    answer: z.object({ removal: z.string(), articles: z.int() }),
  },
  'undo-removal': { ask: z.object({ removal: z.string() }), answer: z.object({ articles: z.int() }) },
  'size-of-library': { ask: z.object({}), answer: z.object({ size: LibrarySize }) },
} as const;
