import type { Sentences } from '../../text/sentences.ts';
import type { Piece } from './pieces.ts';

/** One attribution in tokens: a cue with the source and the contents that belong to it. */
export interface Linked {
  readonly cue: Piece;
  readonly source: Piece | null;
  readonly contents: readonly Piece[];
}

interface Draft {
  readonly cue: Piece;
  source: Piece | null;
  contents: Piece[];
}

/** How many paragraphs a statement may run on after the one with its cue. */
const RUNS_ON = 2;

/**
 * Joins pieces into attributions, in reading order of their cues; what finds no cue is left out.
 * Nothing looks into a later paragraph. Linear: every search is over neighbours in the list of cues.
 */
export function link(pieces: readonly Piece[], sentences: Sentences): readonly Linked[] {
  const drafts: Draft[] = pieces
    .filter(({ part }) => part === 'cue')
    .map((cue) => ({ cue, source: null, contents: [] }));
  let next = 0;
  for (const piece of pieces) {
    while (next < drafts.length && (drafts[next]?.cue.from ?? 0) < piece.from) next++;
    if (piece.part === 'source') linkSource(piece, drafts[next - 1], drafts[next], sentences);
    if (piece.part === 'content') linkContent(piece, drafts, next);
  }
  shareSources(drafts, sentences);
  return drafts;
}

function linkSource(
  source: Piece,
  previous: Draft | undefined,
  next: Draft | undefined,
  sentences: Sentences,
): void {
  const before = previous?.cue.paragraph === source.paragraph ? previous : undefined;
  const near = next?.cue.paragraph === source.paragraph && sentencesApart(source, next.cue, sentences) <= 1;
  const after = near ? next : undefined;
  const draft = source.side === 'before' ? (after ?? before) : (before ?? after);
  if (!draft) return;
  if (draft.source === null || gap(source, draft.cue) < gap(draft.source, draft.cue)) draft.source = source;
}

function linkContent(content: Piece, drafts: readonly Draft[], next: number): void {
  const { paragraph } = content;
  const previous = drafts[next - 1];
  const following = drafts[next];
  const before = previous?.cue.paragraph === paragraph ? previous : undefined;
  const after = following?.cue.paragraph === paragraph ? following : undefined;
  const runsOn =
    previous && previous.cue.side === 'after' && paragraph - previous.cue.paragraph <= RUNS_ON
      ? previous
      : undefined;
  const draft = content.side === 'before' ? (after ?? before) : (before ?? after ?? runsOn);
  draft?.contents.push(content);
}

/** "She said … and added …": a cue without a source has that of the cue before it in the sentence. */
function shareSources(drafts: readonly Draft[], sentences: Sentences): void {
  for (const [at, draft] of drafts.entries()) {
    const previous = drafts[at - 1];
    if (draft.source !== null || !previous?.source) continue;
    const same = sentences.of[previous.cue.from] === sentences.of[draft.cue.from];
    const before = previous.source.to <= previous.cue.from;
    const inside = previous.contents.some(({ from, to }) => from <= draft.cue.from && draft.cue.to <= to);
    if (same && before && !inside) draft.source = previous.source;
  }
}

function sentencesApart(a: Piece, b: Piece, sentences: Sentences): number {
  return Math.abs((sentences.of[a.from] ?? 0) - (sentences.of[b.from] ?? 0));
}

function gap(a: Piece, b: Piece): number {
  return a.from < b.from ? b.from - a.to : a.from - b.to;
}
