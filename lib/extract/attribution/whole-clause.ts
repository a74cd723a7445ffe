import { clauseOpeners } from '../../lexicon/sources/clauses.ts';
import type { Sentences } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import type { Linked } from './link.ts';

const opener = wordSet(clauseOpeners);

/** "When it rained, the pumps failed, the crew said": what is said before its cue begins with the "When" of its sentence. */
export function withWholeClause(one: Linked, tokens: Tokens, sentences: Sentences): Linked {
  const [content, ...others] = one.contents;
  if (content?.side !== 'before') return one;
  const first = sentences.firsts[sentences.of[content.from] ?? 0] ?? 0;
  const cut = content.from === first + 1 && opener.has(tokens.hashes[first] ?? 0);
  return cut ? { ...one, contents: [{ ...content, from: first }, ...others] } : one;
}
