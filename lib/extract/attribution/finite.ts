import type { Tokens } from '../../text/tokens.ts';
import { classAt, classId } from './word-class.ts';

const helping = new Set(['be', 'have', 'do', 'modal'].map(classId));

/** A helping verb written in full: "'s" is as often a possessive. */
export function isFinite(tokens: Tokens, at: number): boolean {
  return helping.has(classAt(tokens, at)) && !/['’]/.test(tokens.text.charAt(tokens.starts[at] ?? 0));
}
