import { TokenKind, type Tokens } from '../../text/tokens.ts';

/** Most marks that are taken off: a look that is bounded stays linear whatever the text. */
const MOST = 8;

/** Where tokens `[from, to)` end without the marks at their end. */
export function withoutMarks(tokens: Tokens, from: number, to: number): number {
  const least = Math.max(from, to - MOST);
  let end = to;
  while (end > least && tokens.kinds[end - 1] === TokenKind.punctuation) end--;
  return end;
}
