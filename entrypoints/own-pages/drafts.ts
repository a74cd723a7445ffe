import type { Row } from '../../components/say/rows.ts';
import type { AnnotationDraft } from '../../lib/model/annotation.ts';
import type { PageView } from '../../lib/model/view.ts';

/** What an annotation on a row says now: from the latest view, so that nothing newer is written over. */
export function draftOf(page: PageView, row: Row): AnnotationDraft {
  const claim = page.claims.find(({ id }) => id === row.id);
  const standing = claim?.annotation ?? page.marks.find(({ id }) => id === row.id) ?? row.annotation;
  return {
    id: standing?.id ?? null,
    article: page.article.id,
    claim: claim?.id ?? null,
    selectors: claim === undefined ? (standing?.selectors ?? null) : null,
    kind: standing?.kind ?? claim?.claim.kind ?? 'highlight',
    note: standing?.note ?? '',
    tags: standing?.tags ?? [],
    dismissed: standing?.dismissed ?? false,
  };
}
