import type { ArticleIndex, ClaimIndex } from '../model/shelf.ts';

/**
 * An index as it is kept: its claims as one string. Most indexes are read to be told apart from the page's own story and are
 * put away again; a string is copied out of the database many times faster than as many objects.
 */
export type IndexRecord = Omit<ArticleIndex, 'claims'> & {
  /** JSON of `ClaimIndex[]` without what `usual` says; what a record weighs decides how long the copying takes. */
  readonly claims: string;
};

/** What most claims have, and what a claim that was indexed before a field was thought of is taken to have. */
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

export function packed(index: ArticleIndex): IndexRecord {
  return { ...index, claims: JSON.stringify(index.claims.map((claim) => withoutUsual(claim))) };
}

/** The index again; its claims are read when they are asked for. */
export function unpacked(record: IndexRecord): ArticleIndex {
  let claims: readonly ClaimIndex[] | null = null;
  return {
    ...record,
    get claims() {
      claims ??= claimsIn(record.claims);
      return claims;
    },
  };
}

function withoutUsual(claim: ClaimIndex): Partial<ClaimIndex> {
  const expected: Readonly<Record<string, unknown>> = usual;
  return Object.fromEntries(
    Object.entries(claim).filter(([name, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== expected[name],
    ),
  );
}

/* Written by `packed` alone, in a database that no page can reach: the rooms of the store hold no schema of an index. */
function claimsIn(words: string): readonly ClaimIndex[] {
  const kept = JSON.parse(words) as readonly (Partial<ClaimIndex> & Omit<ClaimIndex, keyof typeof usual>)[];
  return kept.map((claim) => ({
    id: claim.id,
    kind: claim.kind,
    start: claim.start,
    sentence: claim.sentence ?? usual.sentence,
    label: claim.label,
    unit: claim.unit ?? usual.unit,
    low: claim.low ?? usual.low,
    high: claim.high ?? usual.high,
    about: claim.about ?? usual.about,
    what: claim.what ?? usual.what,
    denied: claim.denied ?? usual.denied,
    head: claim.head ?? usual.head,
    qualities: claim.qualities ?? usual.qualities,
    part: claim.part ?? usual.part,
    year: claim.year ?? usual.year,
    credits: claim.credits ?? usual.credits,
    speaker: claim.speaker ?? usual.speaker,
    sourceType: claim.sourceType ?? usual.sourceType,
  }));
}
