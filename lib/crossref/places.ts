import type { Span } from '../model/span.ts';
import type { Sentences } from '../text/sentences.ts';
import { firstEndingAfter } from '../text/token-at.ts';
import type { Tokens } from '../text/tokens.ts';

/** Index of the token that holds `offset`, or the next one. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return Math.min(firstEndingAfter(tokens, offset), Math.max(0, tokens.count - 1));
}

export function sentenceAt(tokens: Tokens, sentences: Sentences, offset: number): number {
  return sentences.of[tokenAt(tokens, offset)] ?? 0;
}

export function spanOfSentence(tokens: Tokens, sentences: Sentences, sentence: number): Span {
  const first = sentences.firsts[sentence] ?? 0;
  const last = Math.max(first, (sentences.firsts[sentence + 1] ?? tokens.count) - 1);
  return [tokens.starts[first] ?? 0, tokens.ends[last] ?? 0];
}

/** Tokens to either side of a claim; a sentence that goes on longer is a list, a table or written to stall. */
const REACH = 150;

/** The tokens of the sentence around an offset, as far as they are looked at. */
export function sentenceAround(tokens: Tokens, { of, firsts }: Sentences, offset: number): Span {
  const at = tokenAt(tokens, offset);
  const sentence = of[at] ?? 0;
  return [
    Math.max(firsts[sentence] ?? 0, at - REACH),
    Math.min(firsts[sentence + 1] ?? tokens.count, at + REACH),
  ];
}
