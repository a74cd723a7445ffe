import type { Sentences } from '../../text/sentences.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { classAt } from './word-class.ts';
import { definiteWord, nouns, titleWord } from './source-words.ts';

/** Capitalised words side by side in one sentence: tokens `[from, to)`. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** In reading order; linear. A listed word that opens a sentence is no name. */
export function nameRuns(tokens: Tokens, sentences: Sentences): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!isNameWord(tokens, sentences, at)) continue;
    const from = at;
    const sentence = sentences.of[at];
    while (at < tokens.count && sentences.of[at] === sentence && isNameWord(tokens, sentences, at)) at++;
    runs.push({ from, to: at });
  }
  return runs;
}

function isNameWord(tokens: Tokens, sentences: Sentences, at: number): boolean {
  const flags = tokens.flags[at] ?? 0;
  if (tokens.kinds[at] !== TokenKind.word || !(flags & TokenFlag.capital)) return false;
  if (definiteWord.has(tokens.hashes[at] ?? 0)) return false;
  if (sentences.firsts[sentences.of[at] ?? 0] !== at) return true;
  const hash = tokens.hashes[at] ?? 0;
  const listed =
    classAt(tokens, at) !== 0 || nouns.get(hash) !== 0 || tokens.text.endsWith('ly', tokens.ends[at]);
  return titleWord.has(hash) || !listed;
}
