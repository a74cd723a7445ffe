import * as z from 'zod/mini';
import { Evidence } from './relation.ts';
import { Revision } from './revision.ts';
import { PageClaim } from './view.ts';

/** What a line on the page says: the kind of claim, unnamed sources apart, or the reader's own highlight. */
export const LineKind = z.enum(['unnamed', 'attribution', 'loss', 'duration', 'figure', 'own']);
export type LineKind = z.infer<typeof LineKind>;

/** All that a card says of a claim. */
export const CardClaim = z.object({
  page: PageClaim,
  /** Who says so, for a quantity inside of an attribution: the words of the attribution's source. */
  saidBy: z.nullable(z.string()),
  /** Words of the article at a facet of the source, by the facet's name. */
  facets: z.readonly(z.array(z.object({ name: z.string(), words: z.string() }))),
  /** The claim whose place this one took. */
  before: z.nullable(Revision),
  evidence: z.nullable(Evidence),
});
export type CardClaim = z.infer<typeof CardClaim>;

/** What a card is about: a claim, or a passage that the reader marked. */
export const CardSubject = z.object({
  line: LineKind,
  words: z.string(),
  note: z.string(),
  tags: z.readonly(z.array(z.string())),
  isDismissed: z.boolean(),
  /** Null for a passage marked by hand. */
  claim: z.nullable(CardClaim),
});
export type CardSubject = z.infer<typeof CardSubject>;

/** What the reader wrote on a card, as it stands in the controls of its form. */
export interface Written {
  readonly note?: string;
  readonly tags?: string;
  readonly kind?: LineKind;
}

/** An element as data, for where it is worded on one side of the line and shown on the other; text is text, never markup. */
export interface Twig {
  readonly tag: string;
  readonly is: Readonly<Record<string, string>>;
  readonly in: readonly (Twig | string)[];
}

export const Twig: z.ZodMiniType<Twig> = z.object({
  tag: z.string().check(z.regex(/^[a-z]+$/)),
  is: z.record(z.string(), z.string()),
  in: z.readonly(z.array(z.union([z.string(), z.lazy(() => Twig)]))),
});

/** A card or menu in words and shape; a button says what it does in `data-act`. */
export const CardLook = z.object({
  /** Its name for assistive technology. */
  label: z.string(),
  /** BCP 47 tag of the language that it is worded in, which is seldom the page's own where the two differ. */
  language: z.string(),
  style: z.string(),
  top: z.readonly(z.array(Twig)),
  /** What the reader writes in; each control has the name of a part of `Written`. */
  form: z.readonly(z.array(Twig)),
  acts: z.readonly(z.array(Twig)),
});
export type CardLook = z.infer<typeof CardLook>;
