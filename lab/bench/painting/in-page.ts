import Mark from 'mark.js';
import { createGrounds } from '../../../lib/page/ground.ts';
import { createPainter } from '../../../lib/page/highlight.ts';
import type { Passage } from '../../../lib/page/marks.ts';
import { placed } from '../../../lib/page/placing.ts';
import { readText } from '../../../lib/page/read-article.ts';

const { text } = readText(document, document.URL);
/** Passages in each paragraph. */
const EACH = 4;

/** Four passages in each paragraph that do not touch each other nor its ends: what wraps them can be taken back without a trace. */
const all = text.blocks.flatMap(([from, to], block) =>
  Array.from({ length: EACH }, (_, i): Passage => {
    const step = Math.floor((to - from) / EACH);
    const start = from + i * step + 1;
    return { id: `${block}.${i}`, kind: 'loss', differs: false, spans: [[start, start + step - 8]] };
  }),
);
const spread = (count: number): readonly Passage[] =>
  all.filter((_, i) => i % Math.floor(all.length / count) === 0);
const placesOf = (count: number) =>
  spread(count).flatMap(({ spans }) => spans.flatMap((span) => text.placesOf(span)));

function rangesOf(count: number): readonly Range[] {
  return placesOf(count).map(({ start, end }) => {
    const range = new Range();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  });
}

/** Where each text node of the page starts among all its characters. */
function offsets(): ReadonlyMap<Node, number> {
  const starts = new Map<Node, number>();
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let at = 0;
  while (nodes.nextNode()) {
    starts.set(nodes.currentNode, at);
    at += nodes.currentNode.nodeValue?.length ?? 0;
  }
  return starts;
}

const painter = createPainter(() => createGrounds(window));
const marker = new Mark(document.body);

/** So many passages of this page: painted as the extension does, as the least that paints them at all, and by elements around them. */
const painting = {
  hearsay: (count: number) => {
    painter.paint(placed(spread(count), text));
  },
  bare: (count: number) => {
    CSS.highlights.set('hs-loss-light', new Highlight(...rangesOf(count)));
  },
  wrapping: (count: number) => {
    for (const range of rangesOf(count)) range.surroundContents(document.createElement('mark'));
  },
  'mark.js': (count: number) => {
    const starts = offsets();
    marker.markRanges(
      placesOf(count).map(({ start, end }) => ({
        start: (starts.get(start.node) ?? 0) + start.offset,
        length: end.offset - start.offset,
      })),
    );
  },
  nothing: () => undefined,
};

function clear(): void {
  painter.clear();
  CSS.highlights.clear();
  marker.unmark();
  for (const mark of document.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
  document.body.normalize();
}

/** How many passages stand out now. */
const count = (): number =>
  Math.max(
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    document.querySelectorAll('mark').length,
  );

const bench = { painting, clear, count };
export type PaintingBench = typeof bench;
Object.assign(globalThis, { bench });
