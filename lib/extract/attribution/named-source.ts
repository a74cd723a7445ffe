import type { OutletId } from '../../model/article.ts';
import type { SourceType } from '../../model/source-type.ts';
import { outletNamed, outletsNamedIn } from '../../outlets/named-in.ts';
import { outlets } from '../../outlets/registry.ts';
import type { Sentences } from '../../text/sentences.ts';
import { TokenFlag, tokensOf, type Tokens } from '../../text/tokens.ts';
import { hashOf, hashSet } from '../../text/words.ts';
import type { Linked } from './link.ts';
import { isAgentless } from './cue-form.ts';
import type { Piece } from './pieces.ts';
import { sourceTypeOf } from './source-type.ts';

/** How a source is named, and which outlet it is where the registry knows without doubt. */
export interface NamedSource {
  readonly type: SourceType;
  readonly outlet: OutletId | null;
}

/** A cue without a source is unnamed where its form says that nobody is named; else the source was not found. */
export function namedSource({ cue, source }: Linked, tokens: Tokens, sentences: Sentences): NamedSource {
  if (!source) return { type: isAgentless(cue, tokens) ? 'unnamed' : 'other', outlet: null };
  const start = tokens.starts[source.from] ?? 0;
  const words = tokens.text.slice(start, tokens.ends[source.to - 1]);
  const mentions = mayNameOutlet(source, tokens) ? outletsNamedIn(words) : [];
  const type = sourceTypeOf({
    tokens,
    from: source.from,
    to: source.to,
    isOutlet: (at) => {
      const offset = (tokens.starts[at] ?? 0) - start;
      return mentions.some(({ span }) => span[0] <= offset && offset < span[1]);
    },
    opensSentence: (at) => sentences.firsts[sentences.of[at] ?? 0] === at,
  });
  if (type !== 'outlet') return { type, outlet: null };
  const only = mentions.length === 1 ? mentions[0]?.outlet : undefined;
  return { type, outlet: outletNamed(words) ?? only ?? null };
}

const THE = hashOf('the');
/** The words that names of outlets begin with, an article left out. */
const opensName = hashSet(outlets().flatMap(({ names }) => names.map(openingWord)));

function openingWord(name: string): number {
  /* Two thousand names are gone through while a reader waits: few need the tokeniser. */
  const plain = /^(?:the )?(?!the )([a-z]+)(?: |$)/i.exec(name)?.[1];
  if (plain !== undefined) return hashOf(plain);
  const { hashes } = tokensOf(name);
  return hashes[hashes[0] === THE ? 1 : 0] ?? THE;
}

/** Spares most sources the search for names in their letters. */
function mayNameOutlet({ from, to }: Piece, { hashes, flags }: Tokens): boolean {
  for (let at = from; at < to; at++) {
    if (opensName.has(hashes[at] ?? 0) || (flags[at] ?? 0) & TokenFlag.hyphen) return true;
  }
  return false;
}
