/** Does its work once; what it gives is kept, so that no work can be left out as unused. */
export type Contestant = () => unknown;

/** The value under which a share `q` of the values lies; 0 of none. */
export const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds by contestant and round: all of them run in turn in each, behind five rounds that warm up. */
export function inRounds(
  contestants: Readonly<Record<string, Contestant>>,
  rounds: number,
): Readonly<Record<string, readonly number[]>> {
  const times = new Map<string, number[]>(Object.keys(contestants).map((name) => [name, []]));
  const given: unknown[] = [];
  for (let round = -5; round < rounds; round++) {
    for (const [name, work] of Object.entries(contestants)) {
      const start = performance.now();
      given.push(work());
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  if (given.length === 0) throw new Error('nothing was run');
  return Object.fromEntries(times);
}
