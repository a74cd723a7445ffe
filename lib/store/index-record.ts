import type { ArticleIndex, ClaimIndex } from '../model/shelf.ts';
import { claimsIn, type PackedClaims, packedClaims } from './claims-record.ts';

/**
 * An index as it is kept: all that is many in it as views over one buffer. Most indexes are read to be told apart from the page's own
 * story and are put away again. A buffer is copied out of the database many times faster than as many objects, and lies outside of
 * the heap: what the database answered with, the browser holds until the next large collection of garbage, and each small one before
 * it copies what of it lies in the heap.
 */
export type IndexRecord = Omit<ArticleIndex, 'claims'> & {
  /** In what was filed before: JSON of `ClaimIndex[]` without what `usual` says, as bytes or a string. */
  readonly claims: PackedClaims | Uint8Array | string;
};

export function packed(
  index: ArticleIndex,
): Omit<ArticleIndex, 'claims'> & { readonly claims: PackedClaims } {
  const claims = packedClaims(index.claims);
  const lists = [...Object.values(index), ...Object.values(claims)].filter((each) =>
    ArrayBuffer.isView(each),
  );
  const buffer = new ArrayBuffer(lists.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let end = 0;
  const placed = <T extends Float64Array | Uint32Array | Float32Array | Uint8Array>(view: T, list: T): T => {
    view.set(list);
    end += list.byteLength;
    return view;
  };
  const whole = (list: Uint32Array) => placed(new Uint32Array(buffer, end, list.length), list);
  const bytes = (list: Uint8Array) => placed(new Uint8Array(buffer, end, list.length), list);
  /* A view begins at a multiple of what one of its numbers takes: the widest come first. */
  const bounds = placed(new Float64Array(buffer, end, claims.bounds.length), claims.bounds);
  const cells = whole(claims.cells);
  return {
    ...index,
    terms: whole(index.terms),
    weights: placed(new Float32Array(buffer, end, index.weights.length), index.weights),
    shingles: whole(index.shingles),
    claimTerms: whole(index.claimTerms),
    claimTermEnds: whole(index.claimTermEnds),
    nearTerms: whole(index.nearTerms),
    nearTermEnds: whole(index.nearTermEnds),
    claimRuns: whole(index.claimRuns),
    claimRunEnds: whole(index.claimRunEnds),
    keys: whole(index.keys),
    marks: bytes(index.marks),
    claims: { words: bytes(claims.words), cells, bounds },
  };
}

/** The index again. */
export function unpacked(record: IndexRecord): ArticleIndex {
  return { ...record, claims: claimsOf(record) };
}

/** What a claim of before is taken to have where it does not say. */
const usual: Omit<ClaimIndex, 'id' | 'kind' | 'start' | 'label'> = {
  sentence: 0,
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
};

function claimsOf({ claims }: IndexRecord): readonly ClaimIndex[] {
  if (typeof claims !== 'string' && !(claims instanceof Uint8Array)) return claimsIn(claims);
  const text = typeof claims === 'string' ? claims : new TextDecoder().decode(claims);
  const kept = JSON.parse(text) as readonly (Partial<ClaimIndex> & Omit<ClaimIndex, keyof typeof usual>)[];
  return kept.map((claim) => ({ ...usual, ...claim }));
}
