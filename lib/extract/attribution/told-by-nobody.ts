import { hearers } from '../../lexicon/sources/agentless.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { isTime, saidUntil } from './after-saying.ts';
import type { Linked } from './link.ts';
import { isNominal } from './noun-run.ts';
import { type Piece, pieceOf } from './pieces.ts';
import { classAt, classId } from './word-class.ts';
import { withoutMarks } from './without-marks.ts';

/** A word of a sentence `[first, last)` by which a form is known. */
export interface Place {
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

const hearer = wordSet(hearers);
const IT = hashOf('it');
const COMMA = hashOf(',');
const opening = wordSet(['that', 'how']);
const helping = new Set(['have', 'lately'].map(classId));
/** Most tokens of those who hear, and most that stand between "it" and its verb. */
const LONGEST = 7;
const LONGEST_HELP = 3;

/**
 * "The court heard that she had been warned", "She had been warned, an inquest heard on Monday.": who hears is not who says so, and
 * that one is not named.
 */
export function heardAt(tokens: Tokens, { at, first, last, paragraph }: Place): Linked | null {
  let end = at;
  while (end > first && helping.has(classAt(tokens, end - 1))) end--;
  if (!hearer.has(tokens.hashes[end - 1] ?? 0)) return null;
  let from = end;
  while (from > first && end - from < LONGEST && isNominal(tokens, from - 1)) from--;
  return toldAround(tokens, [from, at + 1], { at, first, last, paragraph });
}

/** "It later emerged that the alarm had been off", "The alarm had been off, it has emerged.". */
export function emergedAt(tokens: Tokens, { at, first, last, paragraph }: Place): Linked | null {
  let from = at - 1;
  while (from >= first && at - from <= LONGEST_HELP && isHelp(tokens, from)) from--;
  if (from < first || tokens.hashes[from] !== IT) return null;
  return toldAround(tokens, [from, at + 1], { at, first, last, paragraph });
}

const isHelp = (tokens: Tokens, at: number): boolean =>
  helping.has(classAt(tokens, at)) || (isTime(tokens, at) && tokens.kinds[at] === TokenKind.word);

/** "that …", "on Monday how …": the clause behind the verb; null where none follows. */
function toldBehind(tokens: Tokens, from: number, last: number, paragraph: number): Piece | null {
  let at = from;
  while (at < last && isTime(tokens, at)) at++;
  const to = withoutMarks(tokens, at, last);
  return opening.has(tokens.hashes[at] ?? 0) && to > at + 1
    ? pieceOf('content', 'after', [at, to], paragraph)
    : null;
}

/** What is told behind the cue, else, where a comma is before the cue and nothing behind it, before it. */
function toldAround(tokens: Tokens, cue: Range, { at, first, last, paragraph }: Place): Linked | null {
  const behind = toldBehind(tokens, at + 1, last, paragraph);
  if (behind !== null) return formOf(cue, behind, paragraph);
  const isClosing = tokens.hashes[cue[0] - 1] === COMMA && saidUntil(tokens, at, last) !== null;
  const until = isClosing ? withoutMarks(tokens, first, cue[0] - 1) : first;
  return until > first
    ? formOf(cue, pieceOf('content', 'before', [first, until], paragraph), paragraph)
    : null;
}

type Range = readonly [from: number, to: number];

function formOf(cue: Range, content: Piece, paragraph: number): Linked {
  return { cue: pieceOf('cue', content.side, cue, paragraph), source: null, contents: [content] };
}
