import { keyOf, type Lexemes } from '../quantity/lexemes.ts';

/** Whether one of `words` stands in lexemes `[from, to)`; callers bound the stretch. */
export function anyBetween(lexemes: Lexemes, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has(keyOf(lexemes, at))) return true;
  return false;
}
