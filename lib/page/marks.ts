import type { Pieces, Span } from '../model/span.ts';
import type { LineKind } from '../model/card.ts';

/** A passage to paint, in offsets of the article's text. */
export interface Passage {
  readonly id: string;
  readonly kind: LineKind;
  readonly differs: boolean;
  readonly spans: Pieces;
}

const lengthOf = ({ spans }: Passage): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** What is left of a span outside of taken ones, which are sorted and disjoint. */
function without(span: Span, taken: Pieces): Pieces {
  const left: Span[] = [];
  let from = span[0];
  for (const other of taken) {
    if (other[1] <= from || other[0] >= span[1]) continue;
    if (other[0] > from) left.push([from, other[0]]);
    from = Math.max(from, other[1]);
  }
  if (from < span[1]) left.push([from, span[1]]);
  return left;
}

/** Makes passages disjoint: where two overlap, the shorter one keeps the words. In the order given. */
export function disjoint(passages: readonly Passage[]): readonly Passage[] {
  const taken: Span[] = [];
  const cut = new Map<string, Passage>();
  for (const passage of passages.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    const spans = passage.spans.flatMap((span) => without(span, taken));
    cut.set(passage.id, { ...passage, spans });
    taken.push(...spans);
    taken.sort((a, b) => a[0] - b[0]);
  }
  return passages.flatMap(({ id }) => cut.get(id) ?? []);
}
