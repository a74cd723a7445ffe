import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf } from '../../text/words.ts';
import {
  definiteWord,
  indefiniteWord,
  Noun,
  nouns,
  PLURAL,
  possessiveWord,
  unnamedWord,
} from './source-words.ts';

/** Tokens `[from, to)` of a source, and which of them lie in the name of a known outlet. */
export interface SourceTokens {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly isOutlet: (at: number) => boolean;
  readonly opensSentence: (at: number) => boolean;
}

export const POSSESSIVE = hashOf("'s");
export const hashAt = ({ tokens }: SourceTokens, at: number): number => tokens.hashes[at] ?? 0;
export const isMark = ({ tokens }: SourceTokens, at: number): boolean =>
  tokens.kinds[at] === TokenKind.punctuation;

/** Whether a token is part of a proper name: capitalised, and no noun of the lists that merely opens a sentence. */
export function isName(source: SourceTokens, at: number): boolean {
  const { tokens } = source;
  const flags = tokens.flags[at] ?? 0;
  if (tokens.kinds[at] !== TokenKind.word || !(flags & TokenFlag.capital)) return false;
  const hash = hashAt(source, at);
  if (indefiniteWord.has(hash) || definiteWord.has(hash) || possessiveWord.has(hash)) return false;
  if ((nouns.get(hash) & (PLURAL - 1)) === Noun.partisan) return false;
  return !(source.opensSentence(at) && (nouns.get(hash) !== 0 || unnamedWord.has(hash)));
}

export const capital = ({ tokens }: SourceTokens, at: number): boolean =>
  ((tokens.flags[at] ?? 0) & TokenFlag.capital) !== 0;

export function nameEnd(source: SourceTokens, from: number): number {
  let at = from;
  while (at < source.to && isName(source, at)) at++;
  return at;
}

export function namedInside(source: SourceTokens): boolean {
  for (let at = source.from; at < source.to; at++)
    if (isName(source, at) && !source.opensSentence(at)) return true;
  return false;
}
