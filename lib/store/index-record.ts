import type { ArticleIndex, ClaimIndex } from '../model/shelf.ts';

/**
 * An index as it is kept: its claims as one text, and that text and its lists as views over one buffer. Most indexes are read to
 * be told apart from the page's own story and are put away again. A buffer is copied out of the database many times faster than
 * as many objects, and lies outside of the heap: what the database answered with, the browser holds until the next large
 * collection of garbage, and each small one before it copies what of it lies in the heap.
 */
export type IndexRecord = Omit<ArticleIndex, 'claims'> & {
  /**
   * JSON of `Columns`; what a record weighs decides how long the copying takes. What was filed before has a string: JSON of
   * `ClaimIndex[]` without what `usual` says.
   */
  readonly claims: Uint8Array | string;
};

/** By field what the claims have, one after the other: read in half the time that a list of objects takes. Without what is usual in all of them. */
type Columns = { readonly [Name in keyof ClaimIndex]?: readonly ClaimIndex[Name][] };

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
  const claims = new TextEncoder().encode(JSON.stringify(columnsOf(index.claims)));
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

function columnsOf(claims: readonly ClaimIndex[]): Columns {
  const names = Object.keys(claims[0] ?? {}) as readonly (keyof ClaimIndex)[];
  const expected: Readonly<Record<string, unknown>> = usual;
  const isUsual = (value: unknown, name: string): boolean =>
    Array.isArray(value) ? value.length === 0 : value === expected[name];
  return Object.fromEntries(
    names
      .filter((name) => claims.some((claim) => !isUsual(claim[name], name)))
      .map((name) => [name, claims.map((claim) => claim[name])]),
  );
}

const utf8 = new TextDecoder();

/* Written by `packed` alone, in a database that no page can reach: the rooms of the store hold no schema of an index. */
function claimsIn(words: Uint8Array | string): readonly ClaimIndex[] {
  return typeof words === 'string' ? rowsIn(words) : claimsOf(JSON.parse(utf8.decode(words)) as Columns);
}

/** As claims were kept before. */
function rowsIn(words: string): readonly ClaimIndex[] {
  const kept = JSON.parse(words) as readonly Pick<ClaimIndex, Exclude<keyof ClaimIndex, keyof typeof usual>>[];
  return kept.map((claim) => ({ ...usual, ...claim }));
}

function claimsOf(columns: Columns): readonly ClaimIndex[] {
  return (columns.id ?? []).map((id, at) => ({
    id,
    kind: columns.kind?.[at] ?? 'figure',
    start: columns.start?.[at] ?? 0,
    sentence: columns.sentence?.[at] ?? usual.sentence,
    label: columns.label?.[at] ?? '',
    unit: columns.unit?.[at] ?? usual.unit,
    low: columns.low?.[at] ?? usual.low,
    high: columns.high?.[at] ?? usual.high,
    about: columns.about?.[at] ?? usual.about,
    what: columns.what?.[at] ?? usual.what,
    denied: columns.denied?.[at] ?? usual.denied,
    head: columns.head?.[at] ?? usual.head,
    qualities: columns.qualities?.[at] ?? usual.qualities,
    part: columns.part?.[at] ?? usual.part,
    year: columns.year?.[at] ?? usual.year,
    credits: columns.credits?.[at] ?? usual.credits,
    speaker: columns.speaker?.[at] ?? usual.speaker,
    sourceType: columns.sourceType?.[at] ?? usual.sourceType,
  }));
}
