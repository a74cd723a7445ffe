import { clauseOpeners } from '../../lexicon/sources/clauses.ts';
import { irregularForms, tellingVerbs } from '../../lexicon/reporting-verbs.ts';
import { verbForms } from '../../text/inflect.ts';
import type { Sentences } from '../../text/sentences.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import type { Linked } from './link.ts';
import type { Piece } from './pieces.ts';
import { classAt, classId, WordClass } from './word-class.ts';

const opener = wordSet(clauseOpeners);
const told = new Set(tellingVerbs);
const telling = wordSet([
  ...tellingVerbs.flatMap(verbForms),
  ...irregularForms.filter(([, base]) => told.has(base)).map(([form]) => form),
]);
const THAT = hashOf('that');
const COMMA = hashOf(',');
/** Most tokens of those who are told. */
const LISTENERS = 8;
/** Words that are no part of those who are told: what comes before them may be what is told. */
const verbal = new Set(['be', 'have', 'do', 'modal', 'negation', 'to', 'condition', 'question'].map(classId));

/** Where what is said begins, for the two ways in which a model of labels mistakes it. */
export function withEdges(one: Linked, tokens: Tokens, sentences: Sentences): Linked {
  const [content, ...others] = one.contents;
  if (!content) return one;
  const from =
    content.side === 'before'
      ? wholeFrom(content, others.length > 0, tokens, sentences)
      : toldFrom(one.cue, content, tokens);
  return from === content.from ? one : { ...one, contents: [{ ...content, from }, ...others] };
}

/**
 * "When it rained, the pumps failed, the crew said": what is said before its cue begins with the "When" of its sentence; and where it
 * begins behind a plain word and ends with a comma ("The pump in <the old mill failed>, …"), with the sentence.
 */
function wholeFrom({ from, to }: Piece, goesOn: boolean, tokens: Tokens, sentences: Sentences): number {
  const first = sentences.firsts[sentences.of[from] ?? 0] ?? 0;
  if (from === first + 1 && opener.has(tokens.hashes[first] ?? 0)) return first;
  const closed = !goesOn && tokens.hashes[to] === COMMA;
  return closed && from > first && !mayBegin(tokens, from) ? first : from;
}

const opening = new Set(
  ['and', 'but', 'that', 'subordinator', 'as', 'condition', 'question', 'relative'].map(classId),
);

function mayBegin(tokens: Tokens, at: number): boolean {
  const kind = classAt(tokens, at - 1);
  if (tokens.kinds[at - 1] !== TokenKind.word || tokens.kinds[at] === TokenKind.punctuation) return true;
  return opening.has(kind) || kind === WordClass.speech || kind === WordClass.reporting;
}

/** "told the crew that it rained": those who are told are no part of what they are told. */
function toldFrom(cue: Piece, { from, to }: Piece, tokens: Tokens): number {
  if (from !== cue.to || !telling.has(tokens.hashes[cue.to - 1] ?? 0)) return from;
  for (let at = from; at < Math.min(to - 1, from + LISTENERS); at++) {
    if (tokens.hashes[at] === THAT) return at > from ? at : from;
    if (tokens.kinds[at] === TokenKind.punctuation || isVerbal(tokens, at)) break;
  }
  const heard = listenerEnd(tokens, from, to);
  return heard < to - 1 && opensClause(tokens, heard) ? heard : from;
}

/** "told <Reuters the pumps failed>", "told <her it rained>": behind a name or a pronoun. */
function listenerEnd(tokens: Tokens, from: number, to: number): number {
  if (classAt(tokens, from) === object) return from + 1;
  let end = classAt(tokens, from) === article ? from + 1 : from;
  const begin = end;
  while (end < to && isName(tokens, end)) end++;
  return end > begin ? end : from;
}

const [object, article] = ['object', 'article'].map(classId);
const clauseOpening = new Set(
  ['article', 'possessive', 'subject', 'demonstrative', 'quantifier', 'cardinal', 'there'].map(classId),
);

const opensClause = (tokens: Tokens, at: number): boolean => clauseOpening.has(classAt(tokens, at));

const isName = (tokens: Tokens, at: number): boolean =>
  ((tokens.flags[at] ?? 0) & TokenFlag.capital) !== 0 && classAt(tokens, at) === 0;

function isVerbal(tokens: Tokens, at: number): boolean {
  const kind = classAt(tokens, at);
  return verbal.has(kind) || kind === WordClass.speech || kind === WordClass.reporting;
}
