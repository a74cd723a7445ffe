import { countedAlike } from '../lexicon/counted.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import { stemOf } from '../text/stem.ts';
import { hashOf } from '../text/words.ts';
import { rarityOf } from './lemma.ts';

/** How many runs of four words a claim's sentence or content has. */
export function runCount({ claimRunEnds }: ArticleIndex, at: number): number {
  return (claimRunEnds[at] ?? 0) - (at === 0 ? 0 : (claimRunEnds[at - 1] ?? 0));
}

/** Hashes of the runs of four words of a claim, sorted. */
export function runsOf({ claimRuns, claimRunEnds }: ArticleIndex, at: number): Uint32Array {
  return claimRuns.subarray(at === 0 ? 0 : (claimRunEnds[at - 1] ?? 0), claimRunEnds[at] ?? 0);
}

/** The terms of a claim's sentence or content, sorted. */
export function termsOf({ claimTerms, claimTermEnds }: ArticleIndex, at: number): Uint32Array {
  return claimTerms.subarray(at === 0 ? 0 : (claimTermEnds[at - 1] ?? 0), claimTermEnds[at] ?? 0);
}

const LEAST_RUNS = 4;
const COPIED_RUNS = 0.5;

/** Share of the shorter of two passages, by their runs of four words, of which they have `common`; 0 where these are too few to tell. */
export function sameWords(a: number, b: number, common: number): number {
  const share = common / Math.max(1, Math.min(a, b));
  return common >= LEAST_RUNS && share >= COPIED_RUNS ? share : 0;
}

const TELLING_QUOTE = 5.5;

/** Whether a passage of these terms says enough that it stands twice by no accident. */
export function isTelling(terms: Uint32Array): boolean {
  let rarity = 0;
  for (const term of terms) rarity += rarityOf(term);
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
