import type { ArticleIndex, ClaimIndex } from '../model/shelf.ts';

/**
 * An index as it is kept: its claims as one text, and that text and its lists as views over one buffer. Most indexes are read to
 * be told apart from the page's own story and are put away again. A buffer is copied out of the database many times faster than
 * as many objects, and lies outside of the heap: what the database answered with, the browser holds until the next large
 * collection of garbage, and each small one before it copies what of it lies in the heap.
 */
export type IndexRecord = Omit<ArticleIndex, 'claims'> & {
  /**
   * JSON of `ClaimIndex[]` without what `usual` says; what a record weighs decides how long the copying takes. A string in what
   * was filed before.
   */
  readonly claims: Uint8Array | string;
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

export function packed(index: ArticleIndex): IndexRecord & { readonly claims: Uint8Array } {
  const claims = new TextEncoder().encode(JSON.stringify(index.claims.map((claim) => withoutUsual(claim))));
  const record = { ...index, claims };
  const lists = Object.values(record).filter((each) => ArrayBuffer.isView(each));
  const buffer = new ArrayBuffer(lists.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let end = 0;
  const placed = <T extends Uint32Array | Float32Array | Uint8Array>(view: T, list: T): T => {
    view.set(list);
    end += list.byteLength;
    return view;
  };
  const whole = (list: Uint32Array) => placed(new Uint32Array(buffer, end, list.length), list);
  const bytes = (list: Uint8Array) => placed(new Uint8Array(buffer, end, list.length), list);
  /* A view of 32 bits begins at a multiple of four bytes: those of one byte come last. */
  return {
    ...record,
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
    claims: bytes(claims),
  };
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

const utf8 = new TextDecoder();

/* Written by `packed` alone, in a database that no page can reach: the rooms of the store hold no schema of an index. */
function claimsIn(words: Uint8Array | string): readonly ClaimIndex[] {
  const text = typeof words === 'string' ? words : utf8.decode(words);
  const kept = JSON.parse(text) as readonly (Partial<ClaimIndex> & Omit<ClaimIndex, keyof typeof usual>)[];
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
