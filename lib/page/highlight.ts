import type { Ground } from './ground.ts';
import type { LineKind } from '../model/card.ts';
import { highlightName } from './tints.ts';

/** A claim or a reader's passage on the page. */
export interface Mark {
  readonly id: string;
  readonly kind: LineKind;
  /** Others say otherwise, or the figure changed. */
  readonly differs: boolean;
  /** In reading order; disjoint from those of every other mark. */
  readonly ranges: readonly Range[];
}

export interface Painter {
  /** Paints these marks and no others; what is painted so already is left alone. */
  readonly paint: (marks: readonly Mark[]) => void;
  /** Deepens one mark and only that one. */
  readonly activate: (id: string | null) => void;
  readonly clear: () => void;
}

interface Painted {
  readonly mark: Mark;
  /** The highlight that each range is in. */
  readonly names: readonly string[];
}

type View = Window & { CSS?: typeof CSS; Highlight: typeof Highlight; wrappedJSObject?: View };

/**
 * The window of the range's own document: a frame has highlights of its own. What Firefox lets an extension see of a frame's `CSS`
 * leads to the highlights of the page around it, so the frame's own object is taken there.
 */
function viewOf(range: Range): View | null {
  const view = (range.startContainer.ownerDocument?.defaultView ?? null) as View | null;
  return view === window ? view : (view?.wrappedJSObject ?? view);
}

function add(name: string, range: Range): void {
  const view = viewOf(range);
  const registry = view?.CSS?.highlights;
  const known = registry?.get(name);
  if (known !== undefined) known.add(range);
  else if (view !== null) registry?.set(name, new view.Highlight(range));
}

function remove(name: string, range: Range): void {
  const registry = viewOf(range)?.CSS?.highlights;
  const known = registry?.get(name);
  known?.delete(range);
  if (known?.size === 0) registry?.delete(name);
}

const elementOf = (range: Range): Element | null => range.startContainer.parentElement;

/**
 * CSS Custom Highlight API: no node of the page is touched. Each range is in one highlight only, since tints of several
 * would add up. `groundOf` is asked anew at each painting.
 */
export function createPainter(grounds: () => (element: Element) => Ground): Painter {
  let shown = new Map<string, Painted>();
  let active: string | null = null;

  const unpaint = ({ mark, names }: Painted): void => {
    for (const [i, range] of mark.ranges.entries()) remove(names[i] ?? '', range);
  };

  const show = (mark: Mark, groundOf: (element: Element) => Ground, before: Painted | undefined): Painted => {
    const { id, kind, differs, ranges } = mark;
    const names = ranges.map((range) => {
      const element = elementOf(range);
      return element === null
        ? ''
        : highlightName(kind, groundOf(element), { differs, active: id === active });
    });
    const isSame = before?.mark.ranges === ranges && before.names.every((name, i) => name === names[i]);
    if (!isSame) {
      if (before !== undefined) unpaint(before);
      for (const [i, range] of ranges.entries()) if (names[i]) add(names[i], range);
    }
    return { mark, names };
  };

  return {
    paint(marks) {
      const groundOf = grounds();
      const next = new Map<string, Painted>();
      for (const mark of marks) next.set(mark.id, show(mark, groundOf, shown.get(mark.id)));
      for (const [id, old] of shown) if (!next.has(id)) unpaint(old);
      shown = next;
    },
    activate(id) {
      const before = active;
      active = id;
      const groundOf = grounds();
      for (const changed of new Set([before, id])) {
        const old = changed === null ? undefined : shown.get(changed);
        if (changed !== null && old !== undefined) shown.set(changed, show(old.mark, groundOf, old));
      }
    },
    clear() {
      for (const old of shown.values()) unpaint(old);
      shown = new Map();
      active = null;
    },
  };
}
