import { isListed } from './listed.ts';
import { type Mix, mixOf } from './mix.ts';
import { paintedFrom } from './painted.ts';
import type { PageView, PanelView } from './view.ts';

/** What is said of all claims of a page while only the first of them are there. */
export interface Rest {
  /** Rows in the list. */
  readonly listed: number;
  /** Rows that are there only when asked for. */
  readonly others: number;
  readonly mix: Mix;
}

/** The panel of a tab as it is first seen: all but the claims further down. */
export interface PanelFront {
  readonly tab: number;
  readonly view: PanelView;
  readonly rest: Rest;
}

/** A popup shows eight at the most. */
const ROWS = 10;

export function frontOf(tab: number, view: Omit<PanelView, 'page'>, page: PageView): PanelFront {
  const listed = page.claims.filter((claim) => isListed(claim, view.settings.kinds));
  const lost = page.revisions.filter(({ now }) => now === null);
  const starts = [
    ...listed.map(({ claim }) => paintedFrom(claim)),
    ...[...page.marks, ...lost].map(({ selectors }) => selectors.position.start),
  ].toSorted((a, b) => a - b);
  const end = starts[ROWS] ?? Infinity;
  const claims = listed.filter(({ claim }) => paintedFrom(claim) < end);
  const first = new Set(claims.map(({ id }) => id));
  return {
    tab,
    view: {
      ...view,
      page: {
        ...page,
        claims,
        marks: page.marks.filter(({ selectors }) => selectors.position.start < end),
        revisions: page.revisions.filter(({ now, selectors }) =>
          now === null ? selectors.position.start < end : first.has(now),
        ),
      },
    },
    rest: {
      listed: starts.length,
      others: page.claims.length - listed.length,
      mix: mixOf(page.claims),
    },
  };
}
