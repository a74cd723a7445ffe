import type { Sentences } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { isAccording, isAgentless } from './cue-form.ts';
import type { Linked } from './link.ts';
import { commaWithin, LONGEST, nounPhraseEnd, phraseStart } from './noun-run.ts';
import type { Piece } from './pieces.ts';
import { withSwallowedSource } from './swallowed-source.ts';
import { classAt, classId } from './word-class.ts';

const BY = hashOf('by');
const COMMA = hashOf(',');
const relative = classId('relative');
const impersonal = wordSet(['it', 'there', 'this', 'that', 'what', 'which']);

/**
 * A cue in the active voice that the model left without a source has one all the same: that of the cue before it ("said Moss, noting
 * that"), the subject of its sentence, or what stands right behind "according to", "was denied by" and ", said". Passives,
 * "reportedly" and "it" stay without: nobody is named.
 */
export function withMissingSource(
  all: readonly Linked[],
  tokens: Tokens,
  sentences: Sentences,
): readonly Linked[] {
  const known: Linked[] = [];
  for (const one of all) {
    const sourced = one.source
      ? ofMainClause(one, one.source, tokens, sentences)
      : sourcedFrom(one, known.at(-1), tokens, sentences);
    known.push(sourced);
  }
  return known;
}

/**
 * "The official, who asked for silence, said it rained", "those who know him say": what a clause tells of its noun is part of the
 * source, and "who" alone is none.
 */
function ofMainClause(one: Linked, source: Piece, tokens: Tokens, sentences: Sentences): Linked {
  const { hashes } = tokens;
  const { cue } = one;
  if (classAt(tokens, source.from) !== relative || source.from === 0) return one;
  const apart = hashes[source.from - 1] === COMMA;
  const end = apart ? source.from - 1 : source.from;
  const closed = !apart || hashes[cue.from - 1] === COMMA;
  const clause = cue.from - source.from > 2 && (source.to - source.from > 1 || apart);
  if (!closed || !clause || cue.from < source.to || cue.from > source.to + REACH) return one;
  const from = phraseStart(tokens, end, sentences.firsts[sentences.of[end] ?? 0] ?? 0);
  const to = hashes[cue.from - 1] === COMMA ? cue.from - 1 : cue.from;
  return from < end ? { ...one, source: { ...source, from, to } } : one;
}

/** Most tokens of a clause between its "who" and the comma that ends it. */
const REACH = 30;

function sourcedFrom(one: Linked, before: Linked | undefined, tokens: Tokens, sentences: Sentences): Linked {
  const { cue, contents } = one;
  const swallowed = withSwallowedSource(one, tokens, sentences);
  if (swallowed) return swallowed;
  const same = before && sentences.of[before.cue.from] === sentences.of[cue.from];
  const shared = same && isParticiple(cue, tokens) ? before.source : null;
  return { cue, source: shared ?? sourceOf(cue, contents, tokens, sentences), contents };
}

const isParticiple = ({ from }: Piece, tokens: Tokens): boolean =>
  tokens.text.endsWith('ing', tokens.ends[from]);

function sourceOf(
  cue: Piece,
  contents: readonly Piece[],
  tokens: Tokens,
  sentences: Sentences,
): Piece | null {
  const sentence = sentences.of[cue.from] ?? 0;
  const first = sentences.firsts[sentence] ?? 0;
  const last = sentences.firsts[sentence + 1] ?? 0;
  const free = (from: number, to: number): boolean =>
    !contents.some((piece) => piece.from < to && from < piece.to);
  const take = (from: number, to: number, side: Piece['side']): Piece | null => {
    const end = nounPhraseEnd(tokens, from, Math.min(to, from + LONGEST));
    const usable = end > from && free(from, end) && !impersonal.has(tokens.hashes[from] ?? 0);
    return usable ? { part: 'source', side, from, to: end, paragraph: cue.paragraph } : null;
  };
  if (tokens.hashes[cue.to] === BY) return take(cue.to + 1, last, 'after');
  if (tokens.hashes[cue.to - 1] === BY) return take(cue.to, last, 'after');
  if (isAccording(cue, tokens)) return take(cue.to, last, 'after');
  if (isAgentless(cue, tokens)) return null;
  if (cue.side === 'before' && cue.to < last) {
    const behind = take(cue.to, last, 'after');
    if (behind) return behind;
  }
  if (!isParticiple(cue, tokens)) return take(first, cue.from, 'before');
  if (cue.from === first)
    return take(commaWithin(tokens, contentEnd(contents, cue), last) + 1, last, 'before');
  return (
    take(first, cue.from, 'before') ?? take(commaWithin(tokens, first, cue.from) + 1, cue.from, 'before')
  );
}

/** "Noting that it rained, the crew left": where the main clause begins. */
const contentEnd = (contents: readonly Piece[], cue: Piece): number => contents[0]?.to ?? cue.to;
