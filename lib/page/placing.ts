import type { Mark } from './highlight.ts';
import type { Passage } from './marks.ts';
import type { PageText, Place } from './page-text.ts';

function rangeOf({ start, end }: Place): Range | null {
  if (!start.node.isConnected || !end.node.isConnected) return null;
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Passages as live ranges of the page; a passage of which no word stands there any more has none. */
export function placed(passages: readonly Passage[], text: PageText): readonly Mark[] {
  return passages.map(({ id, kind, differs, spans }) => ({
    id,
    kind,
    differs,
    ranges: spans.flatMap((span) => text.placesOf(span)).flatMap((place) => rangeOf(place) ?? []),
  }));
}
