import { OUTSIDE } from './labels.ts';
import type { Linked } from './link.ts';
import type { Piece } from './pieces.ts';
import type { Tagged } from './tag.ts';

/**
 * The chance that an attribution stands as marked: that of the piece which the model is least sure of, at its opening. A piece that rules added has
 * the chance that the model was wrong to pass it over.
 */
export function confidenceOf({ cue, source, contents }: Linked, { labels, chances }: Tagged): number {
  const chanceOf = ({ from }: Piece): number => {
    const chance = chances[from] ?? 0;
    return labels[from] === OUTSIDE ? 1 - chance : chance;
  };
  const least = Math.min(...[cue, ...(source ? [source] : []), ...contents.slice(0, 1)].map(chanceOf));
  return Math.round(Math.max(0, least) * 1000) / 1000;
}
