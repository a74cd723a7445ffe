import type { Claim } from './claim.ts';
import type { Pieces, Span } from './span.ts';

/**
 * The words that are painted on the page: who says so, or the value; never the content of an attribution.
 * Agentless attribution paints its cue.
 */
export function paintedSpans(claim: Claim): Pieces {
  if (claim.kind !== 'attribution') return [[claim.start, claim.end]];
  const pieces = [...claim.source.spans, ...(claim.cue?.spans ?? [])];
  return pieces.toSorted((a, b) => a[0] - b[0]);
}

/** Where the painted words of a claim begin, in UTF-16 code units of the article's text: lists are in this order. */
export const paintedFrom = (claim: Claim): number => paintedSpans(claim)[0]?.[0] ?? claim.start;

/** Pieces in reading order as runs of the text, joined where only a space or a mark of punctuation parts them. */
export function joinedPieces(pieces: Pieces, text: string): Pieces {
  const joined: Span[] = [];
  for (const [start, end] of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && start - last[1] <= 2 && /^[\s,;:]*$/.test(text.slice(last[1], start)))
      joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

/**
 * Attributions of which the model is less sure are kept and cross-referenced, but not painted. Chosen on the dev compartment of
 * PolNeAR: see docs/model-card.md.
 */
export const SURE_ENOUGH = 0.6;

/** Whether a page shows a claim without being asked. */
export function isShown({ kind, confidence }: Pick<Claim, 'kind' | 'confidence'>): boolean {
  return kind !== 'attribution' || confidence >= SURE_ENOUGH;
}
