import type { Sentences } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Linked } from './link.ts';
import type { Piece } from './pieces.ts';

/**
 * A cue that was left without content speaks of the rest of its sentence on the side where its content stands, up to the next piece.
 * Cues for which nothing is there stay without.
 */
export function withMissingContent(
  all: readonly Linked[],
  pieces: readonly Piece[],
  tokens: Tokens,
  sentences: Sentences,
): readonly Linked[] {
  const taken = new Uint8Array(tokens.count);
  for (const { from, to } of pieces) taken.fill(1, from, to);
  return all.map(({ cue, source, contents }) => {
    const rest = contents.length > 0 ? null : restOf(cue, taken, tokens, sentences);
    return { cue, source, contents: rest ? [rest] : contents };
  });
}

function restOf(cue: Piece, taken: Uint8Array, tokens: Tokens, sentences: Sentences): Piece | null {
  const sentence = sentences.of[cue.from] ?? 0;
  const first = sentences.firsts[sentence] ?? 0;
  const last = sentences.firsts[sentence + 1] ?? 0;
  let from = cue.to;
  let to = cue.to;
  if (cue.side === 'after') {
    while (from < last && !isFree(from, taken, tokens)) from++;
    to = from;
    while (to < last && taken[to] === 0) to++;
  } else {
    to = cue.from;
    while (to > first && !isFree(to - 1, taken, tokens)) to--;
    from = to;
    while (from > first && taken[from - 1] === 0) from--;
  }
  while (to > from && tokens.kinds[to - 1] === TokenKind.punctuation) to--;
  return to > from ? { part: 'content', side: cue.side, from, to, paragraph: cue.paragraph } : null;
}

/** Neither part of another piece nor a mark between them. */
function isFree(at: number, taken: Uint8Array, tokens: Tokens): boolean {
  return taken[at] === 0 && tokens.kinds[at] !== TokenKind.punctuation;
}
