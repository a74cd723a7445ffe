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

type View = Window & { CSS?: typeof CSS; Highlight: typeof Highlight; wrappedJSObject?: View };

/**
 * The window of the range's own document: a frame has highlights of its own. What Firefox lets an extension see of a frame's `CSS`
 * leads to the highlights of the page around it, so the frame's own object is taken there.
 */
function viewOf(range: Range): View | null {
  const view = (range.startContainer.ownerDocument?.defaultView ?? null) as View | null;
  return view === window ? view : (view?.wrappedJSObject ?? view);
}

/** Ranges by the name of the highlight that they are to be in, window by window. */
type Groups = Map<View, Map<string, Range[]>>;

function groupsOf(
  marks: readonly Mark[],
  active: string | null,
  groundOf: (element: Element) => Ground,
): Groups {
  const groups: Groups = new Map();
  const known = new Map<Element, Map<string, Range[]>>();
  const groupOf = (range: Range, element: Element, mark: Mark, state: string): Range[] => {
    const view = viewOf(range);
    const name = highlightName(mark.kind, groundOf(element), {
      differs: mark.differs,
      active: mark.id === active,
    });
    const names = view?.CSS?.highlights ? madeIn(groups, view, () => new Map<string, Range[]>()) : null;
    const group = names === null ? [] : madeIn(names, name, () => []);
    madeIn(known, element, () => new Map<string, Range[]>()).set(state, group);
    return group;
  };
  for (const mark of marks) {
    const state = `${mark.kind} ${mark.differs} ${mark.id === active}`;
    for (const range of mark.ranges) {
      const element = range.startContainer.parentElement;
      if (element !== null)
        (known.get(element)?.get(state) ?? groupOf(range, element, mark, state)).push(range);
    }
  }
  return groups;
}

/** What a map holds under a key, made first where it holds nothing. */
function madeIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

const isSame = (now: readonly Range[], before: readonly Range[] | undefined): boolean =>
  now.length === before?.length && now.every((range, i) => range === before[i]);

/**
 * CSS Custom Highlight API: no node of the page is touched. Each range is in one highlight only, since tints of several
 * would add up. Highlights are handed over whole: range by range, the browser looks at all of them each time. `groundOf` is asked
 * anew at each painting.
 */
export function createPainter(grounds: () => (element: Element) => Ground): Painter {
  let marks: readonly Mark[] = [];
  let shown: Groups = new Map();
  let active: string | null = null;

  const show = (): void => {
    const groups = groupsOf(marks, active, grounds());
    for (const [view, names] of groups)
      for (const [name, ranges] of names) {
        if (!isSame(ranges, shown.get(view)?.get(name)))
          view.CSS?.highlights.set(name, new view.Highlight(...ranges));
      }
    for (const [view, names] of shown)
      for (const name of names.keys()) if (!groups.get(view)?.has(name)) view.CSS?.highlights.delete(name);
    shown = groups;
  };

  return {
    paint(next) {
      marks = next;
      show();
    },
    activate(id) {
      active = id;
      show();
    },
    clear() {
      active = null;
      marks = [];
      show();
    },
  };
}
