import type { Claim } from '../../lib/model/claim.ts';
import type { LineKind } from '../../lib/model/card.ts';

/** What a line on the page says: the kind of claim, unnamed sources apart, or the reader's own highlight. */
export const lineKinds = [
  'unnamed',
  'attribution',
  'loss',
  'duration',
  'figure',
  'own',
] as const satisfies readonly LineKind[];

export function lineKindOf(claim: Claim): LineKind {
  if (claim.kind !== 'attribution') return claim.kind;
  return claim.source.type === 'unnamed' ? 'unnamed' : 'attribution';
}
