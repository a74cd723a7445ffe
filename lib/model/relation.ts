import * as z from 'zod/mini';
import { ArticleId, OutletId } from './article.ts';
import { ClaimKind } from './claim.ts';
import { ClaimId } from './ids.ts';

export const RelationName = z.enum(['corroborates', 'conflicts', 'echoes', 'update']);
export type RelationName = z.infer<typeof RelationName>;

/** How the place where a report comes from is known. */
export const HowKnown = z.enum([
  'own-reporting',
  'credits',
  'links',
  'based-on',
  'wire',
  'copy',
  'shared-quote',
  'statement',
  'document',
]);
export type HowKnown = z.infer<typeof HowKnown>;

/**
 * Where the reporting of a claim comes from. `id` is equal for equal origins: an outlet's registrable domain,
 * `statement:<who>`, `document:<which>`, or `unresolved:<words>`.
 */
export const Origin = z.object({
  id: z.string(),
  /** Display name: the outlet, or who made the statement. */
  name: z.string(),
  kind: z.enum(['outlet', 'wire', 'statement', 'document']),
});
export type Origin = z.infer<typeof Origin>;

export const StandingName = z.enum(['only-here', 'echoed', 'independent', 'conflicting']);
export type StandingName = z.infer<typeof StandingName>;

/** What a reader is shown of a claim. */
export const Standing = z.object({
  name: StandingName,
  /** Distinct origins of the same report, this one included. */
  origins: z.int(),
  /** Outlets that report the same, this one included. */
  outlets: z.int(),
  /** Outlets read on this story, this one included. */
  storyOutlets: z.int(),
  /** For `conflicting`: the other values, as their articles write them. */
  elsewhere: z.readonly(z.array(z.string())),
});
export type Standing = z.infer<typeof Standing>;

/** One article's report, with enough of its words to judge by. */
export const Witness = z.object({
  claim: ClaimId,
  article: ArticleId,
  outlet: OutletId,
  outletName: z.string(),
  url: z.string(),
  title: z.string(),
  /** ISO 8601, as far as stated; the day of reading where the page states none. */
  date: z.string(),
  passage: z.object({ before: z.string(), exact: z.string(), after: z.string() }),
  how: HowKnown,
  /** The outlet or agency that it credits, links to or copies, by name; null for its own reporting. */
  from: z.nullable(z.string()),
  /** For copies: share of the shorter text that is the same, 0 to 1. */
  alike: z.nullable(z.number()),
  /** Whether it is the claim in front of the reader. */
  here: z.boolean(),
});
export type Witness = z.infer<typeof Witness>;

/** All reports that go back to one origin: the first, and what repeats it, earliest first. */
export const EvidenceOrigin = z.object({
  origin: Origin,
  first: Witness,
  echoes: z.readonly(z.array(Witness)),
});
export type EvidenceOrigin = z.infer<typeof EvidenceOrigin>;

/** One version of what happened: the value (or statement), and the origins that report it, oldest first. */
export const EvidenceVersion = z.object({
  /** The value as written by its first report. */
  label: z.string(),
  relation: z.enum(['same', 'conflicts', 'update']),
  origins: z.readonly(z.array(EvidenceOrigin)),
});
export type EvidenceVersion = z.infer<typeof EvidenceVersion>;

/** Everything that a standing unfolds into; the reader's own version comes first. */
export const Evidence = z.object({
  claim: ClaimId,
  kind: ClaimKind,
  standing: Standing,
  versions: z.readonly(z.array(EvidenceVersion)),
});
export type Evidence = z.infer<typeof Evidence>;
