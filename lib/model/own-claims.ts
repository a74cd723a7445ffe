import type { ReaderAnnotation } from './annotation.ts';
import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import { claimIdOf } from './ids.ts';

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

/**
 * What the reader did that stands on no claim of the article: passages marked by hand, and what was written on a claim that is
 * none any more. @param own `annotationsByClaim`
 */
export function apartFromClaims(
  annotations: readonly ReaderAnnotation[],
  own: ReadonlyMap<string, ReaderAnnotation>,
): readonly ReaderAnnotation[] {
  const placed = new Set(own.values());
  return annotations.filter((each) => !placed.has(each) && !each.dismissed);
}
