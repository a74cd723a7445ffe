import type { Claim } from '../../lib/model/claim.ts';
import type { ReaderAnnotation } from '../../lib/model/annotation.ts';

/** What a line on the page says: the kind of claim, unnamed sources apart, or the reader's own highlight. */
export const lineKinds = ['unnamed', 'attribution', 'loss', 'duration', 'figure', 'own'] as const;
export type LineKind = (typeof lineKinds)[number];

export function lineKindOf(claim: Claim): LineKind {
  if (claim.kind !== 'attribution') return claim.kind;
  return claim.source.type === 'unnamed' ? 'unnamed' : 'attribution';
}

export function lineKindOfMark(mark: Pick<ReaderAnnotation, 'kind'>): LineKind {
  return mark.kind === 'highlight' ? 'own' : mark.kind;
}
