import type { Sentences } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf } from '../../text/words.ts';
import { closingClauseAt, toldUntil } from './closing-clause.ts';
import { isFinite } from './finite.ts';
import type { Linked } from './link.ts';
import { isAccording, isAgentless } from './cue-form.ts';
import { commaWithin, isNominal, nounPhraseEnd } from './noun-run.ts';
import type { Piece } from './pieces.ts';
import { classAt, classId } from './word-class.ts';

const COMMA = hashOf(',');
const [relative, that] = ['relative', 'that'].map(classId);

/** "According to <the firm's report, sales fell>", "<Moss, who was asked>, said <it rained>": the source was taken for content. */
export function withSwallowedSource(
  { cue, contents }: Linked,
  tokens: Tokens,
  sentences: Sentences,
): Linked | null {
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
    return comma > content.from && !hasVerb(tokens, content.from, comma)
      ? {
          cue,
          source: source(content.from, comma, 'after'),
          contents: [{ ...content, from: comma + 1 }, ...others],
        }
      : null;
  }
  if (isAgentless(cue, tokens)) return null;
  const closing =
    content.to === cue.from && others.length === 0 ? closingSource(cue, content, tokens, sentences) : null;
  if (closing) {
    const [end, from, to] = closing;
    return { cue, source: source(from, to, 'before'), contents: [{ ...content, to: end }] };
  }
  const follows = others[0]?.from ?? 0;
  if (content.side !== 'before' || follows < cue.to) return null;
  const gap = cue.from - content.to;
  const subject = gap === 0 || (gap === 1 && tokens.hashes[content.to] === COMMA);
  const end = subject ? nounPhraseEnd(tokens, content.from, content.to) : content.from;
  return end > content.from ? { cue, source: source(content.from, end, 'before'), contents: others } : null;
}

/** "<The pumps failed, two keepers> said on Tuesday.": where what is said ends, and where the source begins and ends. */
function closingSource(
  cue: Piece,
  content: Piece,
  tokens: Tokens,
  sentences: Sentences,
): readonly [end: number, from: number, to: number] | null {
  const sentence = sentences.of[cue.from] ?? 0;
  const first = sentences.firsts[sentence] ?? 0;
  const clause = closingClauseAt(tokens, cue.to - 1, first, sentences.firsts[sentence + 1] ?? 0);
  if (clause && clause.source[1] <= cue.from)
    return clause.comma > content.from ? [toldUntil(clause, tokens), ...clause.source] : null;
  let from = cue.from;
  while (from > content.from && isNominal(tokens, from - 1)) from--;
  return from > content.from && from < cue.from && closesQuote(tokens, from - 1)
    ? [from, from, cue.from]
    : null;
}

/** "…,” my father said": a quotation mark with another mark before it. */
function closesQuote({ kinds, text, starts }: Tokens, at: number): boolean {
  const mark = QUOTE.test(text.charAt(starts[at] ?? 0));
  return mark && kinds[at - 1] === TokenKind.punctuation;
}

const QUOTE = /["”’']/;

/** Whether a verb stands in `[from, to)` that is not of a relative clause: then it is no noun phrase. */
function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = classAt(tokens, at);
    if (kind === relative || kind === that) return false;
    if (isFinite(tokens, at)) return true;
  }
  return false;
}
