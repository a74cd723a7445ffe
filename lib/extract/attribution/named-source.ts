import type { OutletId } from '../../model/article.ts';
import type { SourceType } from '../../model/source-type.ts';
import { outletNamed, outletsNamedAmong } from '../../outlets/named-in.ts';
import type { Sentences } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Linked } from './link.ts';
import { isAgentless } from './cue-form.ts';
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
  const mentions = outletsNamedAmong(tokens, source.from, source.to);
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
  const words = tokens.text.slice(start, tokens.ends[source.to - 1]);
  return { type, outlet: outletNamed(words) ?? only ?? null };
}
