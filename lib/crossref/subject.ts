import { countedAlike } from '../lexicon/counted.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import { stemOf } from '../text/stem.ts';
import { hashOf } from '../text/words.ts';
import { rarityOf } from './lemma.ts';

/** Terms of a passage, sorted, with their squared rarities and the sum of these. */
export interface Passage {
  readonly terms: Uint32Array;
  readonly squares: Float32Array;
  readonly sum: number;
}

/** The packed words of one claim. */
export interface ClaimWords {
  readonly sentence: Passage;
  readonly near: Passage;
  readonly runs: Uint32Array;
}

const unpacked = new WeakMap<ArticleIndex, readonly ClaimWords[]>();

/** The words of every claim of an article, unpacked once for as long as its index is held. */
export function wordsOf(index: ArticleIndex): readonly ClaimWords[] {
  const known = unpacked.get(index);
  if (known) return known;
  const words = index.claims.map((_, at) => ({
    sentence: passageOf(slice(index.claimTerms, index.claimTermEnds, at)),
    near: passageOf(slice(index.nearTerms, index.nearTermEnds, at)),
    runs: slice(index.claimRuns, index.claimRunEnds, at),
  }));
  unpacked.set(index, words);
  return words;
}

function slice(values: Uint32Array, ends: Uint32Array, at: number): Uint32Array {
  return values.subarray(at === 0 ? 0 : (ends[at - 1] ?? 0), ends[at] ?? 0);
}

function passageOf(terms: Uint32Array): Passage {
  const squares = Float32Array.from(terms, (term) => rarityOf(term) ** 2);
  let sum = 0;
  for (const square of squares) sum += square;
  return { terms, squares, sum };
}

const LEAST_RUNS = 4;
const COPIED_RUNS = 0.5;

/** Share of the shorter passage's four-word runs that stand in the other, of `common` that do; 0 where too few are shared to tell. */
export function sameWords(a: ClaimWords, b: ClaimWords, common: number): number {
  const share = common / Math.max(1, Math.min(a.runs.length, b.runs.length));
  return common >= LEAST_RUNS && share >= COPIED_RUNS ? share : 0;
}

const TELLING_QUOTE = 5.5;

/** Whether one passage is a short piece of the other, word for word, and says enough to be no accident. */
export function isPieceOf(a: ClaimWords, b: ClaimWords, common: number): boolean {
  const short = a.runs.length <= b.runs.length ? a : b;
  if (short.runs.length === 0 || common < short.runs.length) return false;
  let rarity = 0;
  for (const term of short.sentence.terms) rarity += rarityOf(term);
  return rarity >= TELLING_QUOTE;
}

const groupsByTerm = new Map<number, Set<number>>();
countedAlike.forEach((words, group) => {
  for (const word of words.split(' ')) {
    const term = hashOf(stemOf(word)) >>> 0;
    groupsByTerm.set(term, (groupsByTerm.get(term) ?? new Set()).add(group));
  }
});

/** How well two counted or measured things match: 1 the same word, 0.8 words for one thing, 0.4 where one is not told, 0 else. */
export function headMatch(a: number, b: number): number {
  if (a === 0 || b === 0) return 0.4;
  if (a === b) return 1;
  const groups = groupsByTerm.get(a);
  const others = groupsByTerm.get(b);
  return groups && others && [...groups].some((group) => others.has(group)) ? 0.8 : 0;
}
