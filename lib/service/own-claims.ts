import type { ReaderAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { claimIdOf } from '../model/ids.ts';

/** As much of an article as its claims need. */
export type ClaimedText = Pick<Article, 'id' | 'text' | 'claims'>;

/**
 * Which claim each annotation is about now. A claim's id changes with the words around it, and so may be gone although
 * its passage still stands: then the claim of the same kind and words that is nearest to the old place has it.
 */
export function annotationsByClaim(
  article: ClaimedText,
  annotations: readonly ReaderAnnotation[],
): ReadonlyMap<string, ReaderAnnotation> {
  const claims = new Map(article.claims.map((claim) => [claimIdOf(article.id, claim.id), claim]));
  const found = new Map<string, ReaderAnnotation>();
  const strays: ReaderAnnotation[] = [];
  for (const annotation of annotations) {
    if (annotation.claim === null) continue;
    const claim = claims.get(annotation.claim);
    if (claim) found.set(claim.id, annotation);
    else strays.push(annotation);
  }
  for (const stray of strays) {
    const claim = sameWords(article, stray, found);
    if (claim) found.set(claim.id, stray);
  }
  return found;
}

function sameWords(
  article: ClaimedText,
  { kind, selectors }: ReaderAnnotation,
  taken: ReadonlyMap<string, ReaderAnnotation>,
): Claim | undefined {
  const { quote, position } = selectors;
  return article.claims
    .filter(
      (claim) =>
        claim.kind === kind &&
        !taken.has(claim.id) &&
        article.text.slice(claim.start, claim.end).slice(0, quote.exact.length) === quote.exact,
    )
    .toSorted((a, b) => Math.abs(a.start - position.start) - Math.abs(b.start - position.start))[0];
}
