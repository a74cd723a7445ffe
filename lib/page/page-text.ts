import type { Span } from '../model/span.ts';
import { type Block, oddSpace, type Piece } from './walk.ts';

/** The part of one text node that stands at `at` in the article's text. */
interface Stretch extends Piece {
  readonly block: number;
}

/** Where a passage stands in the page: one place a block, since what lies between two blocks may not be the article's. */
export interface Place {
  readonly start: { readonly node: Text; readonly offset: number };
  readonly end: { readonly node: Text; readonly offset: number };
}

/** The article's text with the way back from each offset to the page. Offsets are half-open UTF-16. */
export interface PageText {
  readonly text: string;
  readonly blocks: readonly Span[];
  /** Links with the span of their words. */
  readonly links: readonly { readonly span: Span; readonly element: Element }[];
  /**
   * The places of a span, in reading order. Empty where it covers no character of the page, and where the page has put
   * other words into a node since it was read.
   */
  readonly placesOf: (span: Span) => readonly Place[];
  /** The span of what a range covers of the text; null where it covers nothing of it. */
  readonly spanOf: (range: Range) => Span | null;
  /** The offset of a point in a text node, or the nearest after it in the same node; null where the node is not read. */
  readonly offsetOf: (node: Node, offset: number) => number | null;
}

/** Joins blocks by blank lines. */
export function pageText(blocks: readonly Block[]): PageText {
  const spans: Span[] = [];
  const stretches: Stretch[] = [];
  const links: { span: Span; element: Element }[] = [];
  let at = 0;
  for (const [index, block] of blocks.entries()) {
    if (index > 0) at += 2;
    spans.push([at, at + block.text.length]);
    for (const piece of block.pieces) stretches.push({ ...piece, at: at + piece.at, block: index });
    for (const { element, start, end } of block.links) links.push({ span: [at + start, at + end], element });
    at += block.text.length;
  }
  let byNode: ReadonlyMap<Node, readonly Stretch[]> | null = null;
  const text = blocks.map((block) => block.text).join('\n\n');
  return {
    text,
    blocks: spans,
    links,
    placesOf: ([start, end]) => placesIn(stretches, text, start, end),
    spanOf: (range) => trimmed(spanIn(stretches, range), text),
    offsetOf: (node, offset) => {
      byNode ??= Map.groupBy(stretches, (stretch) => stretch.node);
      for (const { at: from, from: raw, length } of byNode.get(node) ?? [])
        if (offset <= raw + length) return from + Math.max(offset - raw, 0);
      return null;
    },
  };
}

/** Index of the first stretch that is not `before` what is looked for; stretches stand in reading order. */
function firstThat(stretches: readonly Stretch[], isBefore: (stretch: Stretch) => boolean): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch !== undefined && isBefore(stretch)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanIn(stretches: readonly Stretch[], range: Range): Span | null {
  /* A point of another tree cannot be compared. */
  if (stretches[0]?.node.getRootNode() !== range.startContainer.getRootNode()) return null;
  const isBefore = ({ node, from, length }: Stretch): boolean =>
    range.comparePoint(node, from + length) < 0 ||
    (node === range.startContainer && from + length <= range.startOffset);
  const startsIn = stretches[firstThat(stretches, isBefore)];
  const endsIn = stretches[firstThat(stretches, ({ node, from }) => range.comparePoint(node, from) <= 0) - 1];
  if (startsIn === undefined || endsIn === undefined) return null;
  const start =
    startsIn.at +
    (range.startContainer === startsIn.node ? Math.max(range.startOffset - startsIn.from, 0) : 0);
  const end =
    endsIn.at +
    (range.endContainer === endsIn.node
      ? Math.min(Math.max(range.endOffset - endsIn.from, 0), endsIn.length)
      : endsIn.length);
  return start < end ? [start, end] : null;
}

/** A hand that selects words takes a space with them. */
function trimmed(span: Span | null, text: string): Span | null {
  if (span === null) return null;
  const words = text.slice(...span);
  const start = span[0] + words.length - words.trimStart().length;
  const end = span[1] - (words.length - words.trimEnd().length);
  return start < end ? [start, end] : null;
}

/** Whether the words of a text from one offset to another still stand in their node. */
function isStill({ node, from, at }: Stretch, text: string, start: number, end: number): boolean {
  const now = node.data.slice(from + start - at, from + end - at);
  const then = text.slice(start, end);
  return now === then || now.replace(oddSpace, ' ') === then;
}

function placesIn(stretches: readonly Stretch[], text: string, start: number, end: number): readonly Place[] {
  const places: { start: Place['start']; end: Place['end'] }[] = [];
  let open = -1;
  for (let i = firstThat(stretches, ({ at, length }) => at + length <= start); i < stretches.length; i++) {
    const stretch = stretches[i];
    if (stretch === undefined || stretch.at >= end) break;
    const { node, from, at, length, block } = stretch;
    const first = Math.max(start, at);
    const last = Math.min(end, at + length);
    if (!isStill(stretch, text, first, last)) return [];
    const to = { node, offset: from + last - at };
    const place = places.at(-1);
    if (place !== undefined && block === open) place.end = to;
    else places.push({ start: { node, offset: from + first - at }, end: to });
    open = block;
  }
  return places;
}
