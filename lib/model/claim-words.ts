import type { Claim } from './claim.ts';
import { joinedPieces, paintedSpans } from './painted.ts';
import type { Pieces } from './span.ts';

/** The painted words of a claim as the article writes them, with an ellipsis where words are left out. */
export function wordsOf(claim: Claim, text: string): string {
  return joined(text, paintedSpans(claim));
}

/** What was said of a quantity, or who says so: the naming mention where the source only points back; the cue where there is no source. */
export function labelOf(claim: Claim, text: string): string {
  if (claim.kind !== 'attribution') return oneLine(text.slice(claim.start, claim.end));
  const { source, cue } = claim;
  if (source.refersTo !== null) return oneLine(text.slice(...source.refersTo));
  return joined(text, source.spans.length > 0 ? source.spans : (cue?.spans ?? []));
}

function joined(text: string, pieces: Pieces): string {
  return joinedPieces(pieces, text)
    .map((piece) => oneLine(text.slice(...piece)))
    .join(' … ');
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
