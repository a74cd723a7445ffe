/** Where each row begins, and behind the last of them where all end. */
export function offsetsOf(heights: readonly number[]): readonly number[] {
  const offsets = [0];
  for (const height of heights) offsets.push((offsets.at(-1) ?? 0) + height);
  return offsets;
}

/**
 * The rows that lie between `top` and `bottom`, and `spare` more on both sides: first, and behind the last.
 * @param offsets see `offsetsOf`
 */
export function windowOf(
  offsets: readonly number[],
  top: number,
  bottom: number,
  spare: number,
): readonly [first: number, behindLast: number] {
  const rows = offsets.length - 1;
  const first = before(offsets, top) - 1;
  const last = before(offsets, bottom);
  return [Math.max(0, Math.min(first - spare, rows)), Math.max(0, Math.min(last + spare, rows))];
}

/** How many offsets are at most `at`; they rise. */
function before(offsets: readonly number[], at: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
