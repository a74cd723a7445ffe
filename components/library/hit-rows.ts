import type { ArticleRow, ClaimHit } from '../../lib/model/library.ts';

/** A line of what was found: the article, and under it its claims. */
export type HitRow = { readonly article: ArticleRow } | { readonly hit: ClaimHit };

/** Claims come latest article first; each article is named once, above its own. */
export function hitRowsOf(hits: readonly ClaimHit[]): readonly HitRow[] {
  let above: string | null = null;
  return hits.flatMap((hit): HitRow[] => {
    const isNew = hit.article.id !== above;
    above = hit.article.id;
    return isNew ? [{ article: hit.article }, { hit }] : [{ hit }];
  });
}
