import type { Sentences } from '../text/sentences.ts';
import { TokenFlag, TokenKind, type Tokens, tokensOf } from '../text/tokens.ts';
import { lemmaOf } from './lemma.ts';

/** Bits of a term in an article. */
export const TermMark = { lead: 1, name: 2, number: 4 } as const;

/** An article as a weighted bag of rare terms, ordered by hash; `weights` has length 1 as a vector. */
export interface TermVector {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
  readonly marks: Uint8Array;
}

const MOST_TERMS = 192;
const MOST_KEYS = 24;
const LEAD_SENTENCES = 3;
const LEAD_FACTOR = 2.5;
const NUMBER_FACTOR = 1.5;
const NAME_FACTOR = 0.9;
/** Flattens rarity: a story is told by many fairly rare words together, not by a few very rare ones. */
const RARITY_POWER = 0.65;
const LEAST_RARITY = 0.6;

interface Count {
  readonly rarity: number;
  times: number;
  marks: number;
}

/** Terms of title and text, (1 + ln times) · rarity^0.65; title, first sentences and numbers count for more. */
export function termsOf(title: string, tokens: Tokens, sentences: Sentences): TermVector {
  const counts = new Map<number, Count>();
  const lead = sentences.firsts[Math.min(LEAD_SENTENCES, sentences.count)] ?? 0;
  countTerms(counts, tokensOf(title), Infinity, null);
  countTerms(counts, tokens, lead, sentences);
  return pack([...counts]);
}

function countTerms(
  counts: Map<number, Count>,
  tokens: Tokens,
  lead: number,
  sentences: Sentences | null,
): void {
  for (let at = 0; at < tokens.count; at++) {
    const lemma = lemmaOf(tokens, at);
    if (lemma === null || lemma.rarity < LEAST_RARITY) continue;
    const count = counts.get(lemma.term) ?? { rarity: lemma.rarity, times: 0, marks: 0 };
    count.times++;
    if (at < lead) count.marks |= TermMark.lead;
    if (tokens.kinds[at] === TokenKind.number) count.marks |= TermMark.number;
    else if (sentences && isName(tokens, at, sentences)) count.marks |= TermMark.name;
    counts.set(lemma.term, count);
  }
}

/** A capital that no sentence start explains. */
function isName(tokens: Tokens, at: number, sentences: Sentences): boolean {
  if (!((tokens.flags[at] ?? 0) & TokenFlag.capital)) return false;
  return sentences.firsts[sentences.of[at] ?? 0] !== at;
}

function pack(counts: readonly (readonly [term: number, count: Count])[]): TermVector {
  const weighed = counts.map(([term, { rarity, times, marks }]) => {
    const lead = marks & TermMark.lead ? LEAD_FACTOR : 1;
    const number = marks & TermMark.number ? NUMBER_FACTOR : 1;
    const name = marks & TermMark.name ? NAME_FACTOR : 1;
    const weight = (1 + Math.log(times)) * rarity ** RARITY_POWER * lead * number * name;
    return { term, marks, weight };
  });
  const heaviest = weighed.toSorted((a, b) => b.weight - a.weight || a.term - b.term).slice(0, MOST_TERMS);
  const kept = heaviest.toSorted((a, b) => a.term - b.term);
  const length = Math.hypot(...kept.map(({ weight }) => weight)) || 1;
  return {
    terms: Uint32Array.from(kept, ({ term }) => term),
    weights: Float32Array.from(kept, ({ weight }) => weight / length),
    marks: Uint8Array.from(kept, ({ marks }) => marks),
  };
}

/** The heaviest terms: under these an article is found again. */
export function keysOf({ terms, weights }: TermVector): Uint32Array {
  const order = Array.from(terms, (term, at) => ({ term, weight: weights[at] ?? 0 }));
  order.sort((a, b) => b.weight - a.weight || a.term - b.term);
  return Uint32Array.from(order.slice(0, MOST_KEYS), ({ term }) => term).sort();
}
