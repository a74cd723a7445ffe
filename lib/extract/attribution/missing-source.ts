import type { Sentences } from '../../text/sentences.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import type { Linked } from './link.ts';
import type { Piece } from './pieces.ts';
import { nouns } from './source-words.ts';
import { classAt, classId, WordClass } from './word-class.ts';

/** Most tokens of a noun phrase that is taken for a source. */
const LONGEST = 8;

const BY = hashOf('by');
const COMMA = hashOf(',');
const impersonal = wordSet(['it', 'there', 'this', 'that', 'what', 'which']);
const be = classId('be');
const agentless = new Set([classId('vague')]);
const according = classId('according');
const ending = new Set(
  `be have do modal negation that relative question condition subordinator as but to by for with into there time lately according vague`
    .split(' ')
    .map(classId),
);

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
    const sourced = one.source ? one : sourcedFrom(one, known.at(-1), tokens, sentences);
    known.push(sourced);
  }
  return known;
}

function sourcedFrom(one: Linked, before: Linked | undefined, tokens: Tokens, sentences: Sentences): Linked {
  const { cue, contents } = one;
  const swallowed = sourceInContent(one, tokens);
  if (swallowed) return swallowed;
  const same = before && sentences.of[before.cue.from] === sentences.of[cue.from];
  const shared = same && isParticiple(cue, tokens) ? before.source : null;
  return { cue, source: shared ?? sourceOf(cue, contents, tokens, sentences), contents };
}

const isParticiple = ({ from }: Piece, tokens: Tokens): boolean =>
  tokens.text.endsWith('ing', tokens.ends[from]);

/** "According to <the firm's report, sales fell>", "<Moss, who was asked>, said <it rained>": the source was taken for content. */
function sourceInContent({ cue, contents }: Linked, tokens: Tokens): Linked | null {
  const [content, ...others] = contents;
  if (!content) return null;
  const source = (from: number, to: number, side: Piece['side']): Piece => ({
    ...content,
    part: 'source',
    side,
    from,
    to,
  });
  if (isAccording(cue, tokens) && content.from === cue.to) {
    const comma = commaWithin(tokens, content.from, content.to - 1);
    return comma > content.from
      ? {
          cue,
          source: source(content.from, comma, 'after'),
          contents: [{ ...content, from: comma + 1 }, ...others],
        }
      : null;
  }
  const follows = others[0]?.from ?? 0;
  if (isAgentless(cue, tokens) || content.side !== 'before' || follows < cue.to) return null;
  const gap = cue.from - content.to;
  const subject = gap === 0 || (gap === 1 && tokens.hashes[content.to] === COMMA);
  const end = subject ? nounPhraseEnd(tokens, content.from, content.to) : content.from;
  return end > content.from ? { cue, source: source(content.from, end, 'before'), contents: others } : null;
}

/** The first comma behind `from`, within the longest source; `from` where there is none. */
function commaWithin(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + LONGEST + LONGEST); at++)
    if (tokens.hashes[at] === COMMA) return at;
  return from;
}

export function isAccording(cue: Piece, tokens: Tokens): boolean {
  for (let at = cue.from; at < cue.to; at++) if (classAt(tokens, at) === according) return true;
  return false;
}

/** Whether a cue says by its form that nobody is named: a passive, an adverb like "reportedly". */
export function isAgentless(cue: Piece, tokens: Tokens): boolean {
  if (isAccording(cue, tokens)) return false;
  const first = classAt(tokens, cue.from);
  if (first === be || classAt(tokens, cue.from - 1) === be) return true;
  for (let at = cue.from; at < cue.to; at++) if (agentless.has(classAt(tokens, at))) return true;
  return false;
}

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

/** Whether a lower-case word ends like a participle or a past tense. */
export function endsInParticiple({ text, starts, ends, flags }: Tokens, at: number): boolean {
  const end = ends[at] ?? 0;
  const long = end - (starts[at] ?? 0) > 3 && !((flags[at] ?? 0) & TokenFlag.capital);
  return long && (text.endsWith('ed', end) || text.endsWith('ing', end));
}

const nameBit = ({ flags }: Tokens, at: number): number => (flags[at] ?? 0) & TokenFlag.capital;

/** Up to the first mark, verb or preposition but "of"; words of all other classes go on. */
function nounPhraseEnd(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const kind = classAt(tokens, at);
    const verb = kind === WordClass.speech || kind === WordClass.reporting;
    const behindNoun = at > from && nouns.get(tokens.hashes[at - 1] ?? 0) + nameBit(tokens, at - 1) > 0;
    if (tokens.kinds[at] === TokenKind.punctuation || ending.has(kind) || (verb && at > from)) break;
    if (behindNoun && endsInParticiple(tokens, at)) break;
    at++;
  }
  return at;
}
