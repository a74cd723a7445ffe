import type { StoryView, ValueSeries } from '../../lib/model/library.ts';
import type { Bracket } from '../plots/Brackets.tsx';

interface Value {
  /** As its first report writes it. */
  readonly label: string;
  /** How many outlets report it. */
  readonly outlets: number;
}

/** For each series in which values conflict: the values with how many outlets report each, most first. */
export function disagreementsOf(series: readonly ValueSeries[]): readonly (readonly Value[])[] {
  return series.filter(({ points }) => points.some(({ relation }) => relation === 'conflicts')).map(valuesOf);
}

/** Whether there is anything to see: a plot of one value is a line, and a value and a range that holds it are one. */
export function hasSeveralValues({ points }: ValueSeries): boolean {
  return !isShared(points);
}

function valuesOf({ points }: ValueSeries): readonly Value[] {
  const values: { readonly first: Bounds; readonly label: string; readonly outlets: Set<string> }[] = [];
  for (const point of points) {
    const value = values.find(({ first }) => isShared([first, point]));
    if (value === undefined)
      values.push({ first: point, label: point.label, outlets: new Set([point.outletName]) });
    else value.outlets.add(point.outletName);
  }
  return values
    .map(({ label, outlets }) => ({ label, outlets: outlets.size }))
    .toSorted((a, b) => b.outlets - a.outlets);
}

type Bounds = Pick<ValueSeries['points'][number], 'min' | 'max'>;

/** Whether there is a value that lies within all of them. */
function isShared(all: readonly Bounds[]): boolean {
  const from = Math.max(...all.map(({ min }) => min ?? -Infinity));
  const to = Math.min(...all.map(({ max }) => max ?? Infinity));
  return from <= to;
}

/** Ids of the articles that rest on another source: rings in the timeline and in the plots, where an origin is a disc. */
export function restingIn({ citations }: StoryView): ReadonlySet<string> {
  return new Set(citations.map(({ article }) => article));
}

/** Who cites whom in a story, the most cited first. */
export function bracketsOf({ citations, articles }: StoryView): readonly Bracket[] {
  const names = new Map(articles.map(({ outlet, outletName }) => [outlet, outletName]));
  const cited = new Map<string, Map<string, string>>();
  for (const { outlet, toName } of citations) {
    const citers = cited.get(toName) ?? new Map<string, string>();
    cited.set(toName, citers.set(outlet, names.get(outlet) ?? outlet));
  }
  return [...cited]
    .map(([name, citers]) => ({ name, citers: [...citers].map(([key, name]) => ({ key, name })) }))
    .sort((a, b) => b.citers.length - a.citers.length);
}
