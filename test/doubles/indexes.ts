import type { ArticleIndex, ClaimIndex } from '../../lib/model/shelf.ts';
import { stemOf } from '../../lib/text/stem.ts';
import { hashOf } from '../../lib/text/words.ts';

/** The term of a word, as heads and qualities are kept. */
export const term = (word: string): number => hashOf(stemOf(word)) >>> 0;

/** A claim of an index with the terms around it, each as rare as the others, and the runs of its sentence. */
export interface Told extends Partial<ClaimIndex> {
  readonly near?: readonly number[];
  readonly words?: readonly number[];
  readonly runs?: readonly number[];
}

function claimIndex(at: number, { near: _near, words: _words, runs: _runs, ...more }: Told): ClaimIndex {
  return {
    id: `claim-${at}`,
    kind: 'figure',
    start: at,
    sentence: at + 1,
    label: '',
    unit: '',
    low: null,
    high: null,
    about: false,
    what: null,
    denied: false,
    head: 0,
    qualities: [],
    part: null,
    year: 0,
    credits: [],
    speaker: null,
    sourceType: null,
    ...more,
  };
}

function packed(lists: readonly (readonly number[])[]): readonly [values: Uint32Array, ends: Uint32Array] {
  let end = 0;
  const ends = lists.map((list) => (end += list.length));
  return [Uint32Array.from(lists.flatMap((list) => list.toSorted((a, b) => a - b))), Uint32Array.from(ends)];
}

/** An article as it is compared, with nothing in it but what the test says. */
export function indexOf(
  article: string,
  told: readonly Told[],
  more: Partial<ArticleIndex> = {},
): ArticleIndex {
  const [nearTerms, nearTermEnds] = packed(told.map(({ near }) => near ?? []));
  const [claimTerms, claimTermEnds] = packed(told.map(({ words }) => words ?? []));
  const [claimRuns, claimRunEnds] = packed(told.map(({ runs }) => runs ?? []));
  return {
    version: 1,
    article,
    outlet: `${article}.example`,
    outletName: article,
    day: 0,
    minute: 0,
    dated: false,
    terms: new Uint32Array(),
    weights: new Float32Array(),
    marks: new Uint8Array(),
    shingles: new Uint32Array(),
    cites: [],
    carries: [],
    claims: told.map((claim, at) => claimIndex(at, claim)),
    claimTerms,
    claimTermEnds,
    nearTerms,
    nearTermEnds,
    claimRuns,
    claimRunEnds,
    keys: new Uint32Array(),
    ...more,
  };
}
