import { clauseOpeners } from '../../lexicon/sources/clauses.ts';
import type { Sentences } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { isTime, saidUntil } from './after-saying.ts';
import { type ClosingClause, closingClauseAt, toldUntil } from './closing-clause.ts';
import { isFinite } from './finite.ts';
import type { Linked } from './link.ts';
import { namedSource } from './named-source.ts';
import { endsInParticiple } from './noun-run.ts';
import type { Piece } from './pieces.ts';
import { classAt, classId, WordClass } from './word-class.ts';
import { withoutMarks } from './without-marks.ts';

type Range = readonly [from: number, to: number];

const clauseOpener = wordSet(clauseOpeners);
const COMMA = hashOf(',');
const subordinator = classId('subordinator');
const relative = classId('relative');

/**
 * What the clause tells of: all before it in its sentence, and what goes on behind it ("…, local papers report, because …"),
 * but nothing that only tells more of the report ("…, citing two officials", "…, adding that").
 */
export function contentsOf(
  { comma, cue, end }: ClosingClause,
  tokens: Tokens,
  first: number,
  last: number,
  paragraph: number,
): readonly Piece[] {
  const told = toldUntil({ comma }, tokens);
  const until = told > comma ? told : withoutMarks(tokens, first, comma);
  const before = pieceOf('before', first, until, paragraph);
  const isPassing = end === cue[1] || isFragment(before, tokens);
  const goesOn = tokens.hashes[end] === COMMA && isPassing && !isParticiple(tokens, end + 1);
  const after = goesOn ? withoutMarks(tokens, end + 1, last) : end;
  return after > end + 1 ? [before, pieceOf('after', end + 1, after, paragraph)] : [before];
}

/** The attribution of a closing clause. */
export function clauseOf(
  { cue, source }: ClosingClause,
  contents: readonly Piece[],
  paragraph: number,
): Linked {
  const piece = (part: Piece['part'], [from, to]: Range): Piece => ({
    part,
    side: 'before',
    from,
    to,
    paragraph,
  });
  return { cue: piece('cue', cue), source: piece('source', source), contents };
}

const pieceOf = (side: Piece['side'], from: number, to: number, paragraph: number): Piece => ({
  part: 'content',
  side,
  from,
  to,
  paragraph,
});

const isParticiple = (tokens: Tokens, at: number): boolean => tokens.text.endsWith('ing', tokens.ends[at]);

/**
 * "…, the paper reported on Tuesday": where the model took the day for what was said, or no more than what goes on. "…, two people who
 * worked on it told the Ledger": where it took anything but these people for the source, or anything but what stands before for what they said.
 */
export function withContentBefore(
  all: readonly Linked[],
  tokens: Tokens,
  sentences: Sentences,
): readonly Linked[] {
  return all.map((one) => {
    const { cue, source, contents } = one;
    const sentence = sentences.of[cue.from] ?? 0;
    const first = sentences.firsts[sentence] ?? 0;
    const last = sentences.firsts[sentence + 1] ?? 0;
    const clause = closingClauseAt(tokens, cue.to - 1, first, last);
    if (!clause) return one;
    const isMissing = contents.every((piece) => isTimeOnly(piece, tokens) || goesOn(piece, cue, tokens));
    const isTheirs = clause.isDescribed && (isMissing || isMisread(one, clause));
    const isElsewhere = source !== null && source.from < clause.comma;
    if (!isTheirs && (!isMissing || isElsewhere)) return one;
    const read = contentsOf(clause, tokens, first, last, cue.paragraph);
    const people = isTheirs ? clauseOf(clause, read, cue.paragraph) : null;
    if (people && namedSource(people, tokens, sentences).type === 'unnamed') return people;
    return isMissing && !isElsewhere ? { cue, source, contents: read } : one;
  });
}

function isMisread({ source, contents }: Linked, { comma, source: [from, to] }: ClosingClause): boolean {
  if (!source || source.from !== from || source.to > to) return true;
  return !contents.some((piece) => piece.to <= comma + 1) || contents.some((piece) => spans(piece, comma));
}

const spans = ({ from, to }: Piece, at: number): boolean => from < at && at < to - 1;

/** "While it rained, the crew said, <the pumps failed>": where what stands before is no sentence, what follows is told, too. */
export function withRestBehind(one: Linked, tokens: Tokens, sentences: Sentences): Linked {
  const { cue, source, contents } = one;
  const [content, ...others] = contents;
  const rest =
    source && content && others.length === 0 ? restBehind(one, source, content, tokens, sentences) : null;
  return rest ? { cue, source, contents: [...contents, rest] } : one;
}

function restBehind(
  { cue }: Linked,
  source: Piece,
  content: Piece,
  tokens: Tokens,
  sentences: Sentences,
): Piece | null {
  const { hashes } = tokens;
  const begin = Math.min(cue.from, source.from);
  const end = Math.max(cue.to, source.to);
  const inserted = content.to === begin - 1 && hashes[content.to] === COMMA && hashes[end] === COMMA;
  if (!inserted || !isFragment(content, tokens)) return null;
  const last = sentences.firsts[(sentences.of[cue.from] ?? 0) + 1] ?? 0;
  const to = withoutMarks(tokens, end + 1, last);
  const goesOn = !isParticiple(tokens, end + 1) && classAt(tokens, end + 1) !== relative;
  return to > end + 1 && goesOn ? pieceOf('after', end + 1, to, cue.paragraph) : null;
}

/** "While it rained", "In May": an adverbial, to which a sentence is missing. */
function isFragment({ from, to }: Piece, tokens: Tokens): boolean {
  if (isOpener(tokens, from)) {
    for (let at = from; at < to; at++) if (tokens.hashes[at] === COMMA) return false;
    return true;
  }
  for (let at = from; at < to; at++) {
    if (isFinite(tokens, at) || endsInParticiple(tokens, at) || isSaid(tokens, at)) return false;
  }
  return classAt(tokens, from) !== 0;
}

const isOpener = (tokens: Tokens, at: number): boolean =>
  classAt(tokens, at) === subordinator || clauseOpener.has(tokens.hashes[at] ?? 0);
const isSaid = (tokens: Tokens, at: number): boolean => {
  const kind = classAt(tokens, at);
  return kind === WordClass.speech || kind === WordClass.reporting;
};

/** "…, the paper says, because …": a clause that hangs on what stands before the cue and is nothing without it. */
function goesOn({ from }: Piece, cue: Piece, tokens: Tokens): boolean {
  return from > cue.to && classAt(tokens, from) === subordinator;
}

function isTimeOnly({ from, to }: Piece, tokens: Tokens): boolean {
  for (let at = from; at < to; at++) if (!isTime(tokens, at)) return false;
  return true;
}

/**
 * "…, Ana Ruiz, a spokeswoman for the mill, said on Friday.", "…, said Ruiz, who runs it.": what is said, who says so and a verb of saying
 * follow each other with nothing but marks between them, and nothing else is said behind.
 */
export function closes({ cue, source, contents }: Linked, tokens: Tokens, last: number): boolean {
  if (!source || classAt(tokens, cue.to - 1) !== WordClass.speech) return false;
  const begin = Math.min(cue.from, source.from);
  const isNext = source.from === cue.to || marksOnly(tokens, source.to, cue.from);
  const isTold = contents.some(({ to }) => to <= begin && marksOnly(tokens, to, begin));
  if (!isNext || !isTold || tokens.kinds[begin - 1] !== TokenKind.punctuation) return false;
  return source.from === cue.to
    ? isEnd(tokens, source.to, last)
    : saidUntil(tokens, cue.to - 1, last) !== null;
}

function marksOnly({ kinds }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kinds[at] !== TokenKind.punctuation) return false;
  return from <= to && to - from <= MOST_MARKS;
}

const MOST_MARKS = 3;
const isEnd = ({ kinds }: Tokens, at: number, last: number): boolean =>
  at >= last || kinds[at] === TokenKind.punctuation;
