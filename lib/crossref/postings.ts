/** Lists of values, one a claim, end to end: those of claim `n` end before `ends[n]`. */
export interface Packed {
  readonly values: Uint32Array;
  readonly ends: Uint32Array;
}

/** Packed lists turned inside out: the claims that have a value, each as often as it has it. */
export interface Postings {
  /** A posting of a value, -1 where there is none. */
  readonly first: (value: number) => number;
  /** The next posting of the same value, -1 behind the last. */
  readonly next: Int32Array;
  /** The claim of each posting. */
  readonly claims: Int32Array;
}

/** Open addressing over typed arrays, as in `hashTable`: a map would box most of its keys, on building and on look-up. */
export function postingsOf({ values, ends }: Packed): Postings {
  let bits = 4;
  while (1 << bits < values.length * 2) bits++;
  const mask = (1 << bits) - 1;
  /* The posting, counted from 1. */
  const heads = new Int32Array(1 << bits);
  const next = new Int32Array(values.length);
  const claims = new Int32Array(values.length);
  const slotOf = (value: number): number => {
    let slot = (value ^ (value >>> 15)) & mask;
    for (
      let head = heads[slot] ?? 0;
      head !== 0 && (values[head - 1] ?? 0) !== value;
      head = heads[slot] ?? 0
    )
      slot = (slot + 1) & mask;
    return slot;
  };
  for (let claim = 0, at = 0; claim < ends.length; claim++) {
    for (; at < (ends[claim] ?? 0); at++) {
      const slot = slotOf(values[at] ?? 0);
      next[at] = (heads[slot] ?? 0) - 1;
      heads[slot] = at + 1;
      claims[at] = claim;
    }
  }
  return { first: (value) => (heads[slotOf(value)] ?? 0) - 1, next, claims };
}
