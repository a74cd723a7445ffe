import * as z from 'zod/mini';
import { ReaderAnnotation, Selectors } from './annotation.ts';
import { ArticleId } from './article.ts';
import { Claim } from './claim.ts';
import { ClaimId } from './ids.ts';
import { Standing } from './relation.ts';
import { Revision } from './revision.ts';
import { Settings } from './settings.ts';

/** Whether what was read is being kept, and if not, why. */
export const Kept = z.enum([
  'yes',
  'storage-full',
  'database-unavailable',
  'newer-database',
  'private-window',
]);
export type Kept = z.infer<typeof Kept>;

/** A claim with all that page and panel show of it without asking again. */
export const PageClaim = z.object({
  id: ClaimId,
  claim: Claim,
  selectors: Selectors,
  /** The painted words, pieces joined by an ellipsis. */
  words: z.string(),
  standing: Standing,
  /** Display form of what was said ("$375 million"), or of who says so; never localised by the background. */
  label: z.string(),
  /** The reader's note or dismissal on it. */
  annotation: z.nullable(ReaderAnnotation),
});
export type PageClaim = z.infer<typeof PageClaim>;

export const PageArticle = z.object({
  id: ArticleId,
  title: z.string(),
  outlet: z.string(),
  outletName: z.string(),
  url: z.string(),
  /** ISO 8601 or null when the page states none. */
  date: z.nullable(z.string()),
  extent: z.enum(['whole', 'stub', 'truncated']),
  /** Outlets read on this story, this one included. */
  storyOutlets: z.int(),
});
export type PageArticle = z.infer<typeof PageArticle>;

/** What filing gives back to the page, and what the panel lists. */
export const PageView = z.object({
  article: PageArticle,
  claims: z.readonly(z.array(PageClaim)),
  /** Passages that the reader marked by hand. */
  marks: z.readonly(z.array(ReaderAnnotation)),
  revisions: z.readonly(z.array(Revision)),
  kept: Kept,
});
export type PageView = z.infer<typeof PageView>;

/** As much of it as a page shows; of one that is not filed yet, claims and the reader's words, without standings and revisions. */
export const OpenView = z.omit(PageView, { kept: true });
export type OpenView = z.infer<typeof OpenView>;

/** What the content script says of its page. */
export const PageStatus = z.discriminatedUnion('state', [
  z.object({ state: z.literal('reading') }),
  z.object({ state: z.literal('not-an-article') }),
  z.object({ state: z.literal('language'), language: z.string() }),
  z.object({ state: z.literal('off') }),
  z.object({ state: z.literal('when-asked') }),
  z.object({ state: z.literal('updated') }),
  z.object({ state: z.literal('failed'), because: z.string() }),
  z.object({
    state: z.literal('article'),
    article: ArticleId,
    painted: z.int(),
    gone: z.readonly(z.array(ClaimId)),
  }),
]);
export type PageStatus = z.infer<typeof PageStatus>;

/** The panel for the page in front. `no-access`: no content script answers there. */
export const PanelView = z.object({
  host: z.nullable(z.string()),
  status: z.union([PageStatus, z.object({ state: z.literal('no-access') })]),
  page: z.nullable(PageView),
  settings: Settings,
});
export type PanelView = z.infer<typeof PanelView>;
