import { clauseOpeners } from '../../lexicon/sources/clauses.ts';
import type { Sentences } from '../../text/sentences.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { isTime, saidUntil } from './after-saying.ts';
import { isDescribedPeople, LONGEST_DESCRIBED } from './described-people.ts';
import { isFinite } from './finite.ts';
import type { Linked } from './link.ts';
import { namedSource } from './named-source.ts';
import { endsInParticiple, isNominal } from './noun-run.ts';
import type { Piece } from './pieces.ts';
import { Noun, nouns, PLURAL } from './source-words.ts';
import { classAt, classId, WordClass } from './word-class.ts';
import { withoutMarks } from './without-marks.ts';

/** ", the paper reported on Tuesday,": tokens of a clause that says who said what stands before it, and often what follows. */
export interface ClosingClause {
  /** The comma before it. */
  readonly comma: number;
  readonly source: Range;
  readonly cue: Range;
  /** Behind the clause: a mark, or the end of the sentence. */
  readonly end: number;
  /** Whether its source is people without names of whom more is told: "two people who worked on it". */
  readonly isDescribed: boolean;
}

type Range = readonly [from: number, to: number];

const clauseOpener = wordSet(clauseOpeners);
const COMMA = hashOf(',');
/** Most tokens of the source. */
const LONGEST = 7;
const subordinator = classId('subordinator');
const relative = classId('relative');
const helping = new Set(['have', 'lately'].map(classId));

/** Reads the clause whose verb stands at `verb`, in the sentence `[first, last)`; null where it is no such clause. */
export function closingClauseAt(
  tokens: Tokens,
  verb: number,
  first: number,
  last: number,
): ClosingClause | null {
  if (!isSayingVerb(tokens, verb)) return null;
  const end = saidUntil(tokens, verb, last);
  if (end === null) return null;
  let cue = verb;
  while (cue > first && helping.has(classAt(tokens, cue - 1))) cue--;
  const plain = plainBegin(tokens, cue, first);
  const from = plain ?? describedBegin(tokens, cue, first);
  if (from === null || (plain !== null && isOfSomething(tokens, from, cue))) return null;
  return { comma: from - 1, source: [from, cue], cue: [cue, verb + 1], end, isDescribed: plain === null };
}

/** Behind the comma before a plain noun phrase. */
function plainBegin(tokens: Tokens, cue: number, first: number): number | null {
  let from = cue;
  while (from > first && cue - from <= LONGEST && isNominal(tokens, from - 1)) from--;
  return from < cue && isComma(tokens, from - 1, first) ? from : null;
}

/** Behind the comma before people without names and what is told of them. */
function describedBegin(tokens: Tokens, cue: number, first: number): number | null {
  let from = cue;
  while (from > first && cue - from < LONGEST_DESCRIBED && tokens.kinds[from - 1] !== TokenKind.punctuation)
    from--;
  return isComma(tokens, from - 1, first) && isDescribedPeople(tokens, from, cue) ? from : null;
}

const isComma = ({ hashes }: Tokens, at: number, first: number): boolean =>
  at > first && hashes[at] === COMMA;

/** "…, a prospect Moss denied", "…, a record the mill confirmed": a noun, and a clause that tells of it. */
function isOfSomething(tokens: Tokens, from: number, to: number): boolean {
  if (!indefinite.has(tokens.hashes[from] ?? 0)) return false;
  for (let at = from + 2; at < to; at++) {
    const kind = nouns.get(tokens.hashes[at - 1] ?? 0) & (PLURAL - 1);
    const told = isPlain(tokens, at - 1) && kind !== Noun.role && kind !== Noun.office;
    if (told && (determining.has(classAt(tokens, at)) || isCapital(tokens, at))) return true;
  }
  return false;
}

const indefinite = wordSet(['a', 'an']);
const determining = new Set(['article', 'possessive', 'subject'].map(classId));
const isCapital = ({ flags }: Tokens, at: number): boolean => ((flags[at] ?? 0) & TokenFlag.capital) !== 0;
const isPlain = (tokens: Tokens, at: number): boolean => !isCapital(tokens, at) && classAt(tokens, at) === 0;

/** A finite verb of saying: "reported", "says", "suggest", never "reporting". */
function isSayingVerb(tokens: Tokens, at: number): boolean {
  const kind = classAt(tokens, at);
  if (kind !== WordClass.speech && kind !== WordClass.reporting) return false;
  return !tokens.text.endsWith('ing', tokens.ends[at]);
}

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
  const before = pieceOf('before', first, withoutMarks(tokens, first, comma), paragraph);
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
    const read = contentsOf(clause, tokens, first, last, cue.paragraph);
    if (clause.isDescribed && (isMissing || isMisread(one, clause))) {
      const people = clauseOf(clause, read, cue.paragraph);
      if (namedSource(people, tokens, sentences).type === 'unnamed') return people;
    }
    const isElsewhere = source !== null && source.from < clause.comma;
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
