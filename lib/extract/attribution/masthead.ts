import type { Tokens } from '../../text/tokens.ts';
import { masthead, mastheadWithArticle } from './source-words.ts';

/**
 * Whether a run of capitalised words `[from, to)` is called like a newspaper: "Halden Gazette", "the Ledger". A word that persons
 * bear, too, needs the article before the run.
 */
export function endsLikeOutlet({ hashes }: Tokens, from: number, to: number, withArticle: boolean): boolean {
  const last = hashes[to - 1] ?? 0;
  if (withArticle && to > from) return masthead.has(last) || mastheadWithArticle.has(last);
  return to - from > 1 && masthead.has(last);
}
