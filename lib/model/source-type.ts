import * as z from 'zod/mini';

/** How an attribution's source is named. `unnamed` includes agentless attribution, which has no source span. */
export const SourceType = z.enum([
  'named-person',
  'organisation',
  'outlet',
  'document',
  'unnamed',
  'pronoun-or-definite',
  'other',
]);
export type SourceType = z.infer<typeof SourceType>;

/** What an article does say of an unnamed source. */
export const FacetName = z.enum(['count', 'role', 'affiliation', 'proximity', 'told', 'reason']);
export type FacetName = z.infer<typeof FacetName>;
