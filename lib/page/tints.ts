import type { LineKind } from '../model/card.ts';
import { type Colour, contrast, type Ground, painted } from './ground.ts';

/** The tints of highlights.css, for asking whether the page's text stays legible on them. */
const tints: Readonly<Record<Ground['shade'], Readonly<Partial<Record<LineKind, Colour>>>>> = {
  light: {
    unnamed: [240, 168, 0, 0.36],
    loss: [120, 78, 220, 0.26],
    duration: [0, 160, 150, 0.3],
    own: [70, 74, 84, 0.37],
  },
  dark: {
    unnamed: [240, 160, 16, 0.28],
    loss: [150, 110, 245, 0.4],
    duration: [10, 190, 180, 0.25],
    own: [205, 208, 214, 0.32],
  },
};

const LEAST_CONTRAST = 4.5;
/** Under this leading a line above would run into the line of text before. */
const LEAST_LEADING = 1.3;

/** The one highlight that a range belongs to: `hs-<kind>-<light|dark>`, then how it stands. */
export function highlightName(
  kind: LineKind,
  ground: Ground,
  state: { differs: boolean; active: boolean },
): string {
  const base = `hs-${kind}-${ground.shade}`;
  if (state.active) return `${base}-active`;
  if (state.differs && ground.leading >= LEAST_LEADING) return `${base}-differs`;
  const tint = tints[ground.shade][kind];
  const isFaint = tint !== undefined && contrast(ground.ink, painted(tint, ground.paper)) < LEAST_CONTRAST;
  return isFaint ? `${base}-faint` : base;
}
