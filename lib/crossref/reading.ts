import type { Article } from '../model/article.ts';
import type { Attribution } from '../model/claim.ts';
import type { Sentences } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';
import { type CreditsBySentence, creditsBySentence } from './credits.ts';
import { sentenceAt, tokenAt } from './places.ts';

/** An article with all that its claims are indexed by. */
export interface Reading {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly credits: CreditsBySentence;
  readonly attributions: ReadonlyMap<string, Attribution>;
  /** Attributions by the sentence of their cue. */
  readonly saidIn: ReadonlyMap<number, readonly Attribution[]>;
  /** Tokens that say who says so; they are no part of what is said. */
  readonly saying: ReadonlySet<number>;
}

export function readingOf(article: Article, tokens: Tokens, sentences: Sentences): Reading {
  const attributions = article.claims.filter((claim) => claim.kind === 'attribution');
  const withCue = attributions.filter(({ cue }) => cue !== null);
  return {
    article,
    tokens,
    sentences,
    credits: creditsBySentence(tokens, sentences),
    attributions: new Map(attributions.map((claim) => [claim.id, claim])),
    saidIn: Map.groupBy(withCue, ({ cue }) => sentenceAt(tokens, sentences, cue?.spans[0]?.[0] ?? 0)),
    saying: sayingTokens(tokens, attributions),
  };
}

function sayingTokens(tokens: Tokens, attributions: readonly Attribution[]): ReadonlySet<number> {
  const saying = new Set<number>();
  for (const { source, cue } of attributions) {
    for (const [start, end] of [...source.spans, ...(cue?.spans ?? [])]) {
      for (let at = tokenAt(tokens, start); at < tokens.count && (tokens.starts[at] ?? 0) < end; at++)
        saying.add(at);
    }
  }
  return saying;
}
