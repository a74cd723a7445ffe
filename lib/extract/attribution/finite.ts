import { TokenFlag, type Tokens } from '../../text/tokens.ts';
import { hashOf } from '../../text/words.ts';
import { classAt, classId } from './word-class.ts';

const helping = new Set(['be', 'have', 'do', 'modal'].map(classId));

const MAY = hashOf('may');

/** A helping verb written in full: "'s" is as often a possessive; nor the month of May. */
export function isFinite(tokens: Tokens, at: number): boolean {
  if (tokens.hashes[at] === MAY && ((tokens.flags[at] ?? 0) & TokenFlag.capital) !== 0) return false;
  return helping.has(classAt(tokens, at)) && !/['’]/.test(tokens.text.charAt(tokens.starts[at] ?? 0));
}
