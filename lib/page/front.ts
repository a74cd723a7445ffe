import type { ReaderAnnotation } from '../model/annotation.ts';
import type { Standing } from '../model/relation.ts';
import type { Span } from '../model/span.ts';
import type { OpenView } from '../model/view.ts';
import type { Mark } from './highlight.ts';
import type { Passage } from './marks.ts';
import type { PageRead } from './read-article.ts';

/** The article in front: as it was last read, what the background made of it, and what of that stands on the page. */
export interface Front {
  readonly read: PageRead;
  readonly view: OpenView;
  /** Whether the background has it; until then nothing is known of what others say. */
  readonly isFiled: boolean;
  readonly passages: readonly Passage[];
  readonly marks: readonly Mark[];
  /** Where the reader's own passages stand in the text that was read, as far as that was asked. */
  readonly places: Map<string, Span | null>;
}

/** A view with standings and annotations that changed elsewhere; `annotations` are all that the article has now. */
export function withChanges(
  view: OpenView,
  standings: Readonly<Record<string, Standing>>,
  annotations: readonly ReaderAnnotation[],
): OpenView {
  return {
    ...view,
    claims: view.claims.map((claim) => ({
      ...claim,
      standing: standings[claim.id] ?? claim.standing,
      annotation: annotations.find((annotation) => annotation.claim === claim.id) ?? null,
    })),
    marks: annotations.filter(({ claim }) => claim === null),
  };
}

const annotationsOf = (view: OpenView): readonly ReaderAnnotation[] => [
  ...view.claims.flatMap(({ annotation }) => annotation ?? []),
  ...view.marks,
];

/** A view with one annotation added, changed or (`null`) taken away. */
export function withAnnotation(view: OpenView, id: string, annotation: ReaderAnnotation | null): OpenView {
  const others = annotationsOf(view).filter((each) => each.id !== id);
  return withChanges(view, {}, annotation === null ? others : [...others, annotation]);
}
