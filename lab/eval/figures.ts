/** Figures of one table by name, in percent. */
export type Figures = Readonly<Record<string, number>>;

/** What the scorer says, as figures that can be held against each other; words and plain counts are left out. */
export function figuresOf(scored: Readonly<Record<string, unknown>>): Figures {
  const figures: Record<string, number> = {};
  for (const [name, value] of Object.entries(scored)) {
    if (typeof value === 'string') {
      const share = shareIn(value);
      if (share !== null) figures[name] = share;
    } else if (typeof value === 'object' && value !== null) {
      for (const part of ['P', 'R', 'F1'] as const) {
        const figure = (value as Record<string, unknown>)[part];
        if (typeof figure === 'number') figures[`${name} ${part}`] = figure;
      }
    }
  }
  return figures;
}

/** "91.6%", "91.6% of 406" or "35 of 40", in percent. */
function shareIn(words: string): number | null {
  const percent = /^(\d+(?:\.\d+)?)%/.exec(words);
  if (percent) return Number(percent[1]);
  const counted = /^(\d+) of (\d+)$/.exec(words);
  return counted ? Math.round((1000 * Number(counted[1])) / Number(counted[2])) / 10 : null;
}

/** How far a figure may fall, in points: less is noise. */
export const TOLERANCE = 1;

/** Precision and recall move against each other; only what sums them up is held against the last run. */
const isHeld = (name: string): boolean => !/ [PR]$/.test(name);

export interface Fall {
  readonly figure: string;
  readonly was: number;
  readonly is: number | null;
}

/** What fell by more than the tolerance, or is gone, of the figures that were kept for a table that was run. */
export function falls(kept: Figures, now: Figures): readonly Fall[] {
  return Object.entries(kept)
    .filter(([name, was]) => isHeld(name) && was - (now[name] ?? -Infinity) > TOLERANCE)
    .map(([figure, was]) => ({ figure, was, is: now[figure] ?? null }));
}
