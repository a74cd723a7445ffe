/** Two things that are alike by `score`, as positions in a list, the lower one first. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Mean likeness that two groups need to be one story. */
export const ONE_STORY = 0.16;
/** Taken off for each doubling of the pairs between two groups: what holds a large group together must be more than a topic. */
const SIZE_PENALTY = 0.03;
const LARGEST_COUNTED = 64;

/**
 * Average-link clustering with a penalty for size: merges the two groups that are most alike until none are alike
 * enough. Pairs without an edge count as 0. Ties go to the earlier positions, so an order by id makes the result
 * independent of the order of filing. Quadratic memory, cubic time at worst: for bounded components.
 */
export function groupsOf(
  count: number,
  edges: readonly Edge[],
  least = ONE_STORY,
  penalty = SIZE_PENALTY,
): readonly (readonly number[])[] {
  const sums = new Float64Array(count * count);
  for (const { a, b, score } of edges) {
    sums[a * count + b] = score;
    sums[b * count + a] = score;
  }
  const groups: (number[] | null)[] = Array.from({ length: count }, (_, at) => [at]);
  const worth = (a: number, b: number): number => {
    const pairs = (groups[a]?.length ?? 0) * (groups[b]?.length ?? 0);
    return (sums[a * count + b] ?? 0) / pairs - penalty * Math.log2(Math.min(pairs, LARGEST_COUNTED));
  };
  const best = Array.from({ length: count }, (_, at) => bestAfter(at, groups, worth));
  for (;;) {
    const from = topOf(best, groups, least);
    if (from === null) return groups.filter((group) => group !== null);
    const into = best[from]?.partner ?? from;
    groups[from] = [...(groups[from] ?? []), ...(groups[into] ?? [])].toSorted((x, y) => x - y);
    groups[into] = null;
    for (let other = 0; other < count; other++) {
      sums[from * count + other] = (sums[from * count + other] ?? 0) + (sums[into * count + other] ?? 0);
      sums[other * count + from] = sums[from * count + other] ?? 0;
    }
    for (let at = 0; at < count; at++) {
      const partner = best[at]?.partner;
      if (groups[at] === null) continue;
      if (at === from || partner === from || partner === into) best[at] = bestAfter(at, groups, worth);
      else if (at < from && worth(at, from) > (best[at]?.worth ?? 0))
        best[at] = { partner: from, worth: worth(at, from) };
    }
  }
}

interface Best {
  readonly partner: number;
  readonly worth: number;
}

function bestAfter(
  at: number,
  groups: readonly (readonly number[] | null)[],
  worth: (a: number, b: number) => number,
): Best {
  let best: Best = { partner: at, worth: -Infinity };
  for (let other = at + 1; other < groups.length; other++) {
    if (groups[at] === null || groups[other] === null) continue;
    const value = worth(at, other);
    if (value > best.worth) best = { partner: other, worth: value };
  }
  return best;
}

function topOf(
  best: readonly Best[],
  groups: readonly (readonly number[] | null)[],
  least: number,
): number | null {
  let top: number | null = null;
  let highest = least;
  for (let at = 0; at < best.length; at++) {
    const value = best[at]?.worth ?? -Infinity;
    if (groups[at] !== null && value >= highest && (top === null || value > highest)) {
      top = at;
      highest = value;
    }
  }
  return top;
}
