import * as z from 'zod/mini';
import { Claim } from './claim.ts';
import { MOST_TEXT } from './limits.ts';
import { Span } from './span.ts';

export { MOST_TEXT };

/** Derived from the canonical URL: the same article has the same id on every device. */
export const ArticleId = z.string().check(z.minLength(1), z.maxLength(80));
export type ArticleId = z.infer<typeof ArticleId>;

/** Registrable domain (Public Suffix List), lower case; a bare host where there is none. */
export const OutletId = z.string().check(z.minLength(1), z.maxLength(255));
export type OutletId = z.infer<typeof OutletId>;

const webUrl = z.string().check(z.maxLength(4_096), z.regex(/^https?:\/\//i));
const line = z.string().check(z.maxLength(2_000));
/** ISO 8601 date or date-time, as far as the page states it. */
const isoDate = z.string().check(z.maxLength(40), z.regex(/^\d{4}-\d{2}(-\d{2})?/));

export const Link = z.object({ span: Span, href: webUrl });
export type Link = z.infer<typeof Link>;

/** An article as the content script read it on one page at one moment. Hostile until parsed. */
export const Reading = z.object({
  url: webUrl,
  canonicalUrl: webUrl,
  title: line,
  /** What the site calls itself (og:site_name, publisher). */
  siteName: z.nullable(line),
  authors: z.readonly(z.array(line).check(z.maxLength(50))),
  /** Wire credits found in byline, dateline or notes ("Reuters", "AP"), as written. */
  credits: z.readonly(z.array(line).check(z.maxLength(20))),
  published: z.nullable(isoDate),
  modified: z.nullable(isoDate),
  /** BCP 47, as the page declares it. */
  language: z.nullable(z.string().check(z.maxLength(35))),
  /** Text blocks joined by blank lines. */
  text: z.string().check(z.maxLength(MOST_TEXT)),
  /** Where each block stands in `text`. */
  blocks: z.readonly(z.array(Span).check(z.maxLength(50_000))),
  links: z.readonly(z.array(Link).check(z.maxLength(2_000))),
  /** schema.org `isBasedOn` and `citation`, absolute. */
  basedOn: z.readonly(z.array(webUrl).check(z.maxLength(50))),
  /** `stub`: a paywall hides the rest; `truncated`: longer than we read. */
  extent: z.enum(['whole', 'stub', 'truncated']),
});
export type Reading = z.infer<typeof Reading>;

/** What the extractor needs; everything but the text may be unknown. */
export interface ReadText {
  readonly text: string;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly outlet?: OutletId | undefined;
  readonly url?: string | undefined;
}

/** An article as it is kept. */
export const Article = z.object({
  ...Reading.shape,
  id: ArticleId,
  outlet: OutletId,
  /** Display name of the outlet. */
  outletName: z.string(),
  /** ISO 8601 UTC. */
  firstRead: z.string(),
  lastRead: z.string(),
  claims: z.readonly(z.array(Claim)),
});
export type Article = z.infer<typeof Article>;
