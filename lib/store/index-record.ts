import type { ArticleIndex, ClaimIndex } from '../model/shelf.ts';

/**
 * An index as it is kept: its claims as one string. Most indexes are read to be told apart from the page's own story and are
 * put away again; a string is copied out of the database many times faster than as many objects.
 */
export type IndexRecord = Omit<ArticleIndex, 'claims'> & {
  /** JSON of `ClaimIndex[]`; the array itself in records of before, until they are made anew. */
  readonly claims: string | readonly ClaimIndex[];
};

export function packed(index: ArticleIndex): IndexRecord {
  return { ...index, claims: JSON.stringify(index.claims) };
}

/** The index again; its claims are read when they are asked for. */
export function unpacked(record: IndexRecord): ArticleIndex {
  let claims: readonly ClaimIndex[] | null = null;
  return {
    ...record,
    get claims() {
      claims ??= typeof record.claims === 'string' ? claimsIn(record.claims) : record.claims;
      return claims;
    },
  };
}

/* Written by `packed` alone, in a database that no page can reach: the rooms of the store hold no schema of an index. */
const claimsIn = (words: string): readonly ClaimIndex[] => JSON.parse(words) as readonly ClaimIndex[];
