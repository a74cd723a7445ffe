import type { Sentences } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { isAccording, isAgentless } from './cue-form.ts';
import type { Linked } from './link.ts';
import { commaWithin, isNominal, LONGEST, nounPhraseEnd } from './noun-run.ts';
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

/** "The official, who asked for silence, said it rained": behind the comma that ends it, "who" is no longer who speaks. */
function ofMainClause(one: Linked, source: Piece, tokens: Tokens, sentences: Sentences): Linked {
  const { hashes } = tokens;
  const comma = source.from - 1;
  const alone = source.to - source.from === 1;
  const whole = source.to >= one.cue.from - 1 && !alone;
  if (classAt(tokens, source.from) !== relative || hashes[comma] !== COMMA) return one;
  if (hashes[one.cue.from - 1] !== COMMA || !(whole || (alone && one.cue.from >= source.to + 2))) return one;
  const first = sentences.firsts[sentences.of[comma] ?? 0] ?? 0;
  let from = comma;
  while (from > first && comma - from < LONGEST && isNominal(tokens, from - 1)) from--;
  return from < comma ? { ...one, source: { ...source, from, to: one.cue.from - 1 } } : one;
}

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
