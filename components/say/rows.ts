import type { ReaderAnnotation } from '../../lib/model/annotation.ts';
import type { LineKind } from '../../lib/model/card.ts';
import { lineOfMark, ownTags } from '../../lib/model/mark-line.ts';
import { paintedFrom } from '../../lib/model/painted.ts';
import type { Standing } from '../../lib/model/relation.ts';
import type { Revision } from '../../lib/model/revision.ts';
import type { PageClaim, PageView } from '../../lib/model/view.ts';
import { lineKindOf } from './line-kind.ts';

/** One line of the panel's list: a claim, a passage that the reader marked, or a claim that the page lost. */
export interface Row {
  /** Of the claim, or of the annotation for a passage marked by hand. */
  readonly id: string;
  /** The line it has on the page; null where it is no longer there. */
  readonly line: LineKind | null;
  readonly words: string;
  /** Where its painted words begin in the article's text, in UTF-16 code units. */
  readonly at: number;
  readonly page: PageClaim | null;
  readonly standing: Standing | null;
  readonly annotation: ReaderAnnotation | null;
  /** That the reader gave it. */
  readonly tags: readonly string[];
  /** The claim whose place it took: the outlet changed the passage. */
  readonly before: Revision | null;
  /** ISO 8601 of when it was last on the page; null while it is there. */
  readonly lastSeen: string | null;
  /** A machine's claim that stands on the page but could not be painted there. */
  readonly unpainted: boolean;
}

/** All rows of a page in reading order. @param unpainted ids that the page reports as not found in its text */
export function rowsOf(page: PageView, unpainted: readonly string[] = []): readonly Row[] {
  const changed = new Map(page.revisions.flatMap((each) => (each.now === null ? [] : [[each.now, each]])));
  const lost = page.revisions.filter((each) => each.now === null);
  const missing = new Set(unpainted);
  return [
    ...page.claims.map((claim) => claimRow(claim, changed.get(claim.id) ?? null, missing.has(claim.id))),
    ...page.marks.map(markRow),
    ...lost.map(lostRow),
  ].sort((a, b) => a.at - b.at);
}

function claimRow(page: PageClaim, before: Revision | null, unpainted: boolean): Row {
  return {
    id: page.id,
    line: lineKindOf(page.claim),
    words: page.words,
    at: paintedFrom(page.claim),
    page,
    standing: page.standing,
    annotation: page.annotation,
    tags: page.annotation?.tags ?? [],
    before,
    lastSeen: null,
    unpainted,
  };
}

function markRow(mark: ReaderAnnotation): Row {
  return {
    id: mark.id,
    line: lineOfMark(mark),
    words: mark.selectors.quote.exact,
    at: mark.selectors.position.start,
    page: null,
    standing: null,
    annotation: mark,
    tags: ownTags(mark),
    before: null,
    lastSeen: null,
    unpainted: false,
  };
}

function lostRow(revision: Revision): Row {
  return {
    id: revision.claim,
    line: null,
    words: revision.selectors.quote.exact,
    at: revision.selectors.position.start,
    page: null,
    standing: null,
    annotation: null,
    tags: [],
    before: null,
    lastSeen: revision.lastSeen,
    unpainted: false,
  };
}
