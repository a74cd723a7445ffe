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

/** The registry of the range's own document: a frame has one of its own. */
function registryOf(range: Range): HighlightRegistry | undefined {
  return (
    range.startContainer.ownerDocument?.defaultView as (Window & { CSS?: typeof CSS }) | null | undefined
  )?.CSS?.highlights;
}

function add(name: string, range: Range): void {
  const registry = registryOf(range);
  const known = registry?.get(name);
  if (known !== undefined) known.add(range);
  else registry?.set(name, new Highlight(range));
}

function remove(name: string, range: Range): void {
  const registry = registryOf(range);
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

  const namesOf = (mark: Mark, groundOf: (element: Element) => Ground): readonly string[] =>
    mark.ranges.map((range) => {
      const element = elementOf(range);
      return element === null
        ? ''
        : highlightName(mark.kind, groundOf(element), { differs: mark.differs, active: mark.id === active });
    });

  const show = (mark: Mark, groundOf: (element: Element) => Ground, before: Painted | undefined): Painted => {
    const names = namesOf(mark, groundOf);
    const isSame = before?.mark.ranges === mark.ranges && before.names.every((name, i) => name === names[i]);
    if (!isSame) {
      if (before !== undefined) unpaint(before);
      for (const [i, range] of mark.ranges.entries()) if (names[i]) add(names[i], range);
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
