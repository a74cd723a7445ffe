import type { Tokens } from '../../text/tokens.ts';
import type { Piece } from './pieces.ts';
import { classAt, classId } from './word-class.ts';

const [be, vague, according] = ['be', 'vague', 'according'].map(classId);

export function isAccording(cue: Piece, tokens: Tokens): boolean {
  for (let at = cue.from; at < cue.to; at++) if (classAt(tokens, at) === according) return true;
  return false;
}

/** Whether a cue says by its form that nobody is named: a passive, an adverb like "reportedly". */
export function isAgentless(cue: Piece, tokens: Tokens): boolean {
  if (isAccording(cue, tokens)) return false;
  const first = classAt(tokens, cue.from);
  if (first === be || classAt(tokens, cue.from - 1) === be) return true;
  for (let at = cue.from; at < cue.to; at++) if (classAt(tokens, at) === vague) return true;
  return false;
}
