import { OUTSIDE } from './labels.ts';
import type { Linked } from './link.ts';
import type { Piece } from './pieces.ts';
import type { Tagged } from './tag.ts';

/**
 * The chance that an attribution stands as marked: that of the piece which the model is least sure of, at its opening. A piece that rules added has
 * the chance that the model was wrong to pass it over.
 */
export function confidenceOf({ cue, source, contents }: Linked, { labels, chances }: Tagged): number {
  const chanceOf = (piece: Piece | null | undefined): number => {
    if (!piece) return 1;
    const chance = chances[piece.from] ?? 0;
    return labels[piece.from] === OUTSIDE ? 1 - chance : chance;
  };
  const least = Math.min(chanceOf(cue), chanceOf(source), chanceOf(contents[0]));
  return Math.round(Math.max(0, least) * 1000) / 1000;
}
