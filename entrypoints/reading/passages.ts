import { lineKindOf } from '../../components/say/line-kind.ts';
import { lineOfMark } from '../../lib/model/mark-line.ts';
import { isShown, joinedPieces, paintedSpans } from '../../lib/model/painted.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { OpenView, PageClaim } from '../../lib/model/view.ts';
import { disjoint, type Passage } from '../../lib/page/marks.ts';
import type { Span } from '../../lib/model/span.ts';

function isWanted({ claim, standing, annotation }: PageClaim, { kinds, density }: Settings): boolean {
  if (annotation?.dismissed === true || !kinds.includes(claim.kind) || !isShown(claim)) return false;
  if (density === 'all') return true;
  return standing.name === 'conflicting' || (claim.kind === 'attribution' && claim.source.type === 'unnamed');
}

/** Where what the reader marked by hand stands in the text, by id; null where it stands nowhere. */
export type Places = ReadonlyMap<string, Span | null>;

function ownPassages({ marks }: OpenView, places: Places): readonly Passage[] {
  return marks.flatMap((mark) => {
    const span = places.get(mark.id) ?? null;
    return span === null ? [] : [{ id: mark.id, kind: lineOfMark(mark), differs: false, spans: [span] }];
  });
}

const inOrder = (passages: readonly Passage[]): readonly Passage[] =>
  passages.toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));

/** What is to be painted of a page, as the reader's settings want it. `text` is the one that was filed. */
export function passagesOf(
  view: OpenView,
  text: string,
  places: Places,
  settings: Settings,
): readonly Passage[] {
  if (!settings.highlights) return [];
  const changed = new Set(view.revisions.map(({ now }) => now));
  const claims = view.claims.filter((claim) => isWanted(claim, settings));
  return inOrder(
    disjoint([
      ...claims.map((claim) => ({
        id: claim.id,
        kind: lineKindOf(claim.claim),
        differs: claim.standing.name === 'conflicting' || changed.has(claim.id),
        spans: joinedPieces(paintedSpans(claim.claim), text),
      })),
      ...ownPassages(view, places),
    ]),
  );
}
