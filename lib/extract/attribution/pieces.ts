import type { Sentences } from '../../text/sentences.ts';
import { isOpening, OUTSIDE, type Part, partOf, type Side } from './labels.ts';

/** A run of tokens `[from, to)` that is a source, a cue or a content, as labelled. */
export interface Piece {
  readonly part: Part;
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
}

export const pieceOf = (
  part: Part,
  side: Side,
  [from, to]: readonly [from: number, to: number],
  paragraph: number,
): Piece => ({ part, side, from, to, paragraph });

/** The pieces of a text in reading order. */
export function piecesOf(labels: Uint8Array, sentences: Sentences): readonly Piece[] {
  const pieces: Piece[] = [];
  const { paragraphs } = sentences;
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const end = paragraphs[p + 1] ?? 0;
    let at = paragraphs[p] ?? 0;
    while (at < end) {
      const label = labels[at] ?? OUTSIDE;
      const from = at++;
      if (label === OUTSIDE) continue;
      const inner = isOpening(label) ? label + 1 : label;
      while (at < end && labels[at] === inner) at++;
      const { part, side } = partOf(label);
      pieces.push({ part, side, from, to: at, paragraph: p });
    }
  }
  return pieces;
}
