import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf } from '../../text/words.ts';
import { classAt, classId, WordClass } from './word-class.ts';

const COMMA = hashOf(',');
const HYPHEN = hashOf('-');
const [but, relative, that, article, possessive] = ['but', 'relative', 'that', 'article', 'possessive'].map(
  classId,
);
/** What a noun phrase before a relative clause does not reach over. */
const outside = new Set(
  'be have do modal negation that relative question condition subordinator as and but to of by for with into there'
    .split(' ')
    .map(classId),
);
/** Most tokens that are looked through on a side: bounded, whatever the text. */
const REACH = 60;
const LONGEST_NOUN = 8;

/**
 * Where what is told begins before "reportedly" or "is believed": with the sentence, but for what another clause of it tells. "The paper wrote that <the
 * mill> reportedly burned", "They sued <the mill, which> is believed to be empty", "It rained, but <the mill> reportedly burned".
 */
export function toldBefore(tokens: Tokens, first: number, cue: number): number {
  const least = Math.max(first, cue - REACH);
  for (let at = cue - 1; at >= least; at--) {
    const kind = classAt(tokens, at);
    if (at === cue - 1 && (kind === relative || kind === that)) return nounBefore(tokens, first, at);
    if (kind === that && isSaying(tokens, at - 1)) return at + 1;
    if (kind === but && tokens.hashes[at - 1] === COMMA && at + 1 < cue) return at + 1;
  }
  return first;
}

/** Where it ends: with the sentence, or before ", but". */
export function toldUntil(tokens: Tokens, from: number, last: number): number {
  const most = Math.min(last, from + REACH);
  for (let at = from + 1; at < most; at++)
    if (tokens.hashes[at] === COMMA && classAt(tokens, at + 1) === but) return at;
  return last;
}

function isSaying(tokens: Tokens, at: number): boolean {
  const kind = classAt(tokens, at);
  return kind === WordClass.speech || kind === WordClass.reporting;
}

/** A mark, but for a hyphen within a word. */
function isEdge(tokens: Tokens, at: number): boolean {
  const isHyphen = tokens.hashes[at] === HYPHEN && ((tokens.flags[at] ?? 0) & TokenFlag.spaced) === 0;
  return tokens.kinds[at] === TokenKind.punctuation && !isHyphen;
}

/** The noun that a relative clause is about, from its article where it has one. */
function nounBefore(tokens: Tokens, first: number, clause: number): number {
  const end = tokens.hashes[clause - 1] === COMMA ? clause - 1 : clause;
  let at = end;
  while (at > first && end - at < LONGEST_NOUN) {
    const kind = classAt(tokens, at - 1);
    if (isEdge(tokens, at - 1) || outside.has(kind) || isSaying(tokens, at - 1)) break;
    at--;
    if (kind === article || kind === possessive) break;
  }
  return at === end ? clause : at;
}
