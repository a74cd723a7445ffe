export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a name stands: the point of its first or last letter on the line of writing. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

interface Labelled {
  /** The point that is named. */
  readonly x: number;
  readonly y: number;
  /** Of the words, in units of the plot. */
  readonly width: number;
}

const HEIGHT = 12;
const ABOVE = 10;
const BELOW = 19;
const OUT = 6;

/**
 * Names beside their points: above where that is free, else below, to the right or to the left, inside of `within`; of those that cover
 * something the one that covers least. Greedy, in the order given, as map makers do by hand.
 */
export function placeLabels(
  points: readonly Labelled[],
  marks: readonly Box[],
  within: Box,
): readonly Placed[] {
  const taken = [...marks];
  return points.map((point) => {
    const best = placesOf(point)
      .map((place) => ({ place, box: boxOf(place, point.width) }))
      .map((each) => ({ ...each, cost: outside(each.box, within) + covered(each.box, taken) }))
      .reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push(best.box);
    return best.place;
  });
}

function placesOf({ x, y }: Labelled): readonly [Placed, ...Placed[]] {
  return [
    { x: x - OUT, y: y - ABOVE, anchor: 'start' },
    { x: x + OUT, y: y - ABOVE, anchor: 'end' },
    { x: x - OUT, y: y + BELOW, anchor: 'start' },
    { x: x + OUT, y: y + BELOW, anchor: 'end' },
  ];
}

const boxOf = ({ x, y, anchor }: Placed, width: number): Box => ({
  left: anchor === 'start' ? x : x - width,
  right: anchor === 'start' ? x + width : x,
  top: y - HEIGHT,
  bottom: y + 2,
});

const covered = (box: Box, taken: readonly Box[]): number =>
  taken.reduce((sum, other) => sum + overlap(box, other), 0);

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** What is cut off is not read at all. */
const outside = (box: Box, { left, right, top, bottom }: Box): number =>
  1_000 *
  (Math.max(0, left - box.left) +
    Math.max(0, box.right - right) +
    Math.max(0, top - box.top) +
    Math.max(0, box.bottom - bottom));
