import { lineKindOf } from '../../components/say/line-kind.ts';
import type { CardClaim, CardSubject } from '../../lib/model/card.ts';
import type { Evidence } from '../../lib/model/relation.ts';
import { lineOfMark, ownTags } from '../../lib/model/mark-line.ts';
import type { PageClaim } from '../../lib/model/view.ts';
import type { Front } from '../../lib/page/front.ts';

function saidBy({ view }: Front, { claim }: PageClaim): string | null {
  if (claim.kind === 'attribution' || claim.attributedTo === null) return null;
  return view.claims.find((each) => each.claim.id === claim.attributedTo)?.label ?? null;
}

function facetsOf({ read }: Front, { claim }: PageClaim): CardClaim['facets'] {
  if (claim.kind !== 'attribution') return [];
  return claim.source.facets.map(({ name, span }) => ({ name, words: read.text.text.slice(...span) }));
}

/** What the card of a claim or of a reader's passage says; null when the page has none of that id. */
export function subjectOf(front: Front, id: string, evidence: Evidence | null): CardSubject | null {
  const { view } = front;
  const page = view.claims.find((each) => each.id === id);
  if (page !== undefined) {
    const before = view.revisions.find(({ now }) => now === id) ?? null;
    return {
      line: lineKindOf(page.claim),
      words: page.words,
      note: page.annotation?.note ?? '',
      tags: page.annotation?.tags ?? [],
      isDismissed: page.annotation?.dismissed === true,
      claim: { page, saidBy: saidBy(front, page), facets: facetsOf(front, page), before, evidence },
    };
  }
  const mark = view.marks.find((each) => each.id === id);
  return mark === undefined
    ? null
    : {
        line: lineOfMark(mark),
        words: mark.selectors.quote.exact,
        note: mark.note,
        tags: ownTags(mark),
        isDismissed: false,
        claim: null,
      };
}
