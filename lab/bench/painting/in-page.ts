import { createGrounds } from '../../../lib/page/ground.ts';
import { createPainter } from '../../../lib/page/highlight.ts';
import type { Passage } from '../../../lib/page/marks.ts';
import { placed } from '../../../lib/page/placing.ts';
import { readText } from '../../../lib/page/read-article.ts';

const MARKS = 1_000;
const { text } = readText(document, document.URL);
const step = Math.floor(text.text.length / MARKS);
const passages = Array.from({ length: MARKS }, (_, i): Passage => {
  const start = i * step;
  return { id: String(i), kind: 'loss', differs: false, spans: [[start, start + step - 8]] };
});
const places = passages.flatMap(({ spans }) => spans.flatMap((span) => text.placesOf(span)));
const painter = createPainter(() => createGrounds(window));

/** A thousand passages of this page, painted as the extension does and as the least that paints them at all. */
const painting = {
  hearsay: () => {
    painter.paint(placed(passages, text));
  },
  bare: () => {
    const ranges = places.map(({ start, end }) => {
      const range = new Range();
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset);
      return range;
    });
    CSS.highlights.set('hs-loss-light', new Highlight(...ranges));
  },
  clear: () => {
    painter.clear();
    CSS.highlights.clear();
  },
  nothing: () => undefined,
};
export type Painting = typeof painting;
Object.assign(globalThis, { painting });
