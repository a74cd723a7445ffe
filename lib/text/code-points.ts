/** Ways between UTF-16 offsets and code points of one text. An offset inside a surrogate pair counts as the pair's beginning. */
export interface CodePoints {
  readonly toPoints: (units: number) => number;
  readonly toUnits: (points: number) => number;
}

/** Linear in the text, once; each conversion is logarithmic in the number of surrogate pairs. */
export function codePointsOf(text: string): CodePoints {
  const pairs = pairsIn(text);
  if (pairs.length === 0) return { toPoints: (units) => units, toUnits: (points) => points };
  return {
    toPoints: (units) => units - countBelow(pairs, (at) => at < units),
    toUnits: (points) => points + countBelow(pairs, (at, before) => at - before < points),
  };
}

/** UTF-16 offsets of the high halves of surrogate pairs. */
function pairsIn(text: string): Uint32Array {
  const found: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) !== 0xd800 || (text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00) continue;
    found.push(at);
    at++;
  }
  return Uint32Array.from(found);
}

/** How many pairs, from the first on, satisfy a condition that turns false once. */
function countBelow(pairs: Uint32Array, holds: (at: number, index: number) => boolean): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(pairs[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
