import type { ClaimKind } from './claim.ts';
import { isShown } from './painted.ts';
import type { PageClaim } from './view.ts';

/**
 * Whether a list shows a claim of a page without being asked, and the toolbar counts it. Left out is what a page does not
 * paint for being unsure, and a figure that only this outlet gives, which is for comparing and not for reading, unless the
 * reader marks figures. What carries a word of the reader's own is always listed.
 * @param kinds those that the reader wants marked
 */
export function isListed(
  { claim, standing, annotation }: Pick<PageClaim, 'claim' | 'standing' | 'annotation'>,
  kinds: readonly ClaimKind[],
): boolean {
  if (annotation !== null) return true;
  if (claim.kind === 'figure') return kinds.includes('figure') || standing.name !== 'only-here';
  return isShown(claim);
}
