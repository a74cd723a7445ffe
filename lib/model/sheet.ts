import * as z from 'zod/mini';
import { ArticleId, OutletId } from './article.ts';
import { ClaimKind, LocalClaimId } from './claim.ts';
import { SourceType } from './source-type.ts';

/** What a list shows of a claim. */
export const SheetClaim = z.object({
  id: LocalClaimId,
  kind: ClaimKind,
  /** For attributions. */
  source: z.nullable(SourceType),
  label: z.string(),
  /** The claim's passage, cut to 300 UTF-16 units. */
  passage: z.string(),
});
export type SheetClaim = z.infer<typeof SheetClaim>;

export const Tally = z.object({
  articles: z.int(),
  claims: z.int(),
  attributions: z.int(),
  unnamed: z.int(),
});
export type Tally = z.infer<typeof Tally>;

/** An article without its text, as lists and searches read it. Made from the article; can be made again. */
export const Sheet = z.object({
  /** 100,000 less the day since 1970 of publication, else of the first reading: sorts latest first. */
  recency: z.int(),
  id: ArticleId,
  outlet: OutletId,
  outletName: z.string(),
  title: z.string(),
  url: z.string(),
  /** ISO 8601 or null when the page states none. */
  date: z.nullable(z.string()),
  firstRead: z.string(),
  lastRead: z.string(),
  extent: z.enum(['whole', 'stub', 'truncated']),
  tally: Tally,
  claims: z.readonly(z.array(SheetClaim)),
  /** What it is found by: words of its claims and title, and `=kind:…`, `=source:…`, `=outlet:…`. */
  terms: z.readonly(z.array(z.string())),
});
export type Sheet = z.infer<typeof Sheet>;
