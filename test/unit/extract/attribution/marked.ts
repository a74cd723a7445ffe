import type { Linked } from '../../../../lib/extract/attribution/link.ts';
import type { Piece } from '../../../../lib/extract/attribution/pieces.ts';
import { type Sentences, sentencesOf } from '../../../../lib/text/sentences.ts';
import { type Tokens, tokensOf } from '../../../../lib/text/tokens.ts';

export interface Marked {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** One a `{cue}`, with the `[source]` and `<content>` that stand nearest before the next cue, a lone cue all contents; in reading order. */
  readonly linked: readonly Linked[];
}

const PARTS = { '[': 'source', '{': 'cue', '<': 'content' } as const;

/** Reads "[Aides] {said} <it rained>.": sources, cues and contents marked by brackets. */
export function marked(written: string): Marked {
  const spans: { part: Piece['part']; start: number; end: number }[] = [];
  const open: { part: Piece['part']; start: number }[] = [];
  let text = '';
  for (const letter of written) {
    if (letter === '[' || letter === '{' || letter === '<')
      open.push({ part: PARTS[letter], start: text.length });
    else if (/[\]}>]/.test(letter)) {
      const last = open.pop();
      if (last) spans.push({ ...last, end: text.length });
    } else text += letter;
  }
  const tokens = tokensOf(text);
  const sentences = sentencesOf(tokens);
  const pieces = spans.map(({ part, start, end }) => pieceOf(tokens, sentences, part, start, end));
  const of = (part: Piece['part']): readonly Piece[] => pieces.filter((piece) => piece.part === part);
  const cues = of('cue');
  const linked = cues.map((cue, at) => ({
    cue,
    source: of('source')[at] ?? null,
    contents: cues.length === 1 ? of('content') : of('content').slice(at, at + 1),
  }));
  return { text, tokens, sentences, linked };
}

function pieceOf(
  tokens: Tokens,
  sentences: Sentences,
  part: Piece['part'],
  start: number,
  end: number,
): Piece {
  const from = tokens.starts.findIndex((offset) => offset >= start);
  const to = tokens.ends.findLastIndex((offset) => offset <= end) + 1;
  const paragraph = sentences.paragraphs.findLastIndex((first) => first <= from);
  return { part, side: 'before', from, to, paragraph };
}
