/** The passage at which a walk through them stood last, and its place among them then. */
export interface Stood {
  readonly id: string;
  readonly at: number;
}

/**
 * The next passage of a walk, or the one before, around the ends: from the one that was shown last, also where its card was closed since; where
 * it has gone, because it was dismissed, from its place. Null where there are none.
 */
export function stepAmong(ids: readonly string[], stood: Stood | null, by: 1 | -1): Stood | null {
  if (ids.length === 0) return null;
  const found = stood === null ? -1 : ids.indexOf(stood.id);
  const gone = stood === null ? (by > 0 ? -1 : 0) : by > 0 ? stood.at - 1 : stood.at;
  const at = ((found < 0 ? gone : found) + by + ids.length) % ids.length;
  const id = ids[at];
  return id === undefined ? null : { id, at };
}
