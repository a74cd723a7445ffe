import * as z from 'zod/mini';
import { Amount, LossStatus, LossWhat, Modifier } from './quantity.ts';
import { FacetName, SourceType } from './source-type.ts';
import { hullOf, Pieces, Span } from './span.ts';

export const ClaimKind = z.enum(['attribution', 'loss', 'duration', 'figure']);
export type ClaimKind = z.infer<typeof ClaimKind>;

/**
 * Stable within one article: derived from the kind, the words and the words around them, never from the position,
 * so that text added elsewhere in the article changes no id.
 */
export const LocalClaimId = z.string().check(z.minLength(1), z.maxLength(80));

const marked = {
  id: LocalClaimId,
  /** Hull of the claim's words, an attribution's content included. */
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  /** Id of the rule or model that marked it; its words are in `_locales` as `because_<id>`. */
  because: z.string(),
  /** 0 to 1. */
  confidence: z.number(),
};

const Facet = z.object({ name: FacetName, span: Span });
export type Facet = z.infer<typeof Facet>;

export const AttributionSource = z.object({
  /** Empty for agentless attribution. */
  spans: Pieces,
  type: SourceType,
  /** The mention, earlier or later in the same article, that names or introduces this source. */
  refersTo: z.nullable(Span),
  /** Registrable domain, where the source is an outlet that the registry knows without doubt. */
  outlet: z.nullable(z.string()),
  facets: z.readonly(z.array(Facet)),
});
export type AttributionSource = z.infer<typeof AttributionSource>;

const Spans = z.object({ spans: Pieces });

export const Attribution = z.object({
  ...marked,
  kind: z.literal('attribution'),
  source: AttributionSource,
  cue: z.nullable(Spans),
  content: z.nullable(Spans),
});
export type Attribution = z.infer<typeof Attribution>;

/** Id of the attribution in whose content this stands: that attribution is who says so. */
const attributedTo = z.nullable(LocalClaimId);

export const Loss = z.object({
  ...marked,
  ...Amount.shape,
  kind: z.literal('loss'),
  what: LossWhat,
  status: LossStatus,
  attributedTo,
});
export type Loss = z.infer<typeof Loss>;

export const Duration = z.object({
  ...marked,
  kind: z.literal('duration'),
  /** TIMEX3 value of a DURATION, ISO 8601 with TimeML's `X`, `DE`, `CE` (`P9M`, `PXM`, `P1DE`). */
  value: z.string(),
  modifier: z.nullable(Modifier),
  /** Shortest and longest it can be, in seconds (a month is 30.44 days); null where the value is vague on that side. */
  seconds: z.readonly(z.tuple([z.nullable(z.number()), z.nullable(z.number())])),
  /** ISO 8601 dates of the endpoints, resolved against the article's date. */
  begin: z.nullable(z.string()),
  finish: z.nullable(z.string()),
  attributedTo,
});
export type Duration = z.infer<typeof Duration>;

export const Figure = z.object({
  ...marked,
  ...Amount.shape,
  kind: z.literal('figure'),
  denied: z.boolean(),
  attributedTo,
});
export type Figure = z.infer<typeof Figure>;

export const Claim = z.discriminatedUnion('kind', [Attribution, Loss, Duration, Figure]);
export type Claim = z.infer<typeof Claim>;

export function attributionHull(claim: Pick<Attribution, 'source' | 'cue' | 'content'>): Span | null {
  return hullOf([...claim.source.spans, ...(claim.cue?.spans ?? []), ...(claim.content?.spans ?? [])]);
}
