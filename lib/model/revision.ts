import * as z from 'zod/mini';
import { ArticleId } from './article.ts';
import { Claim } from './claim.ts';
import { ClaimId } from './ids.ts';
import { Selectors } from './annotation.ts';

/** A claim that a later visit no longer found: replaced by another one (the outlet changed the passage) or gone. */
export const Revision = z.object({
  claim: ClaimId,
  article: ArticleId,
  /** The claim as it was read. */
  was: Claim,
  selectors: Selectors,
  /** The claim that stands in its place now; null for an orphan. */
  now: z.nullable(ClaimId),
  /** ISO 8601 UTC: when the old words were last and the change first seen. */
  lastSeen: z.string(),
  changeSeen: z.string(),
});
export type Revision = z.infer<typeof Revision>;
