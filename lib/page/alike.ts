import type { Span } from '../model/span.ts';

/** A place in a text that is nearly a pattern. */
export interface Likeness {
  readonly span: Span;
  /** Insertions, deletions and substitutions. */
  readonly errors: number;
}

/** A piece that stands at more places than this is too common to lead anywhere. */
const MOST_PLACES = 24;
/** Long pieces are rare in a text and lead straight to the place; shorter ones are tried where errors broke them all. */
const SIZES: readonly number[] = [20, 14, 9, 6];

/**
 * The best place of the pattern in a window, by dynamic programming over columns with a free start and a free end (Sellers
 * 1980), each cell carrying where its alignment began; only cells that at most `most` errors can reach are computed.
 */
function align(window: string, pattern: string, most: number): Likeness | null {
  const rows = pattern.length;
  const far = most + 1;
  let cost = new Uint16Array(rows + 1).fill(far);
  let next = new Uint16Array(rows + 1).fill(far);
  let from = new Int32Array(rows + 1);
  let nextFrom = new Int32Array(rows + 1);
  const slack = window.length - rows + most;
  for (let i = 0; i <= Math.min(rows, most); i++) cost[i] = i;
  let errors = far;
  let span: Span = [0, 0];
  for (let j = 1; j <= window.length; j++) {
    const unit = window.charCodeAt(j - 1);
    const low = Math.max(1, j - slack);
    const high = Math.min(rows, j + most);
    next[low - 1] = low === 1 ? 0 : far;
    nextFrom[low - 1] = j;
    for (let i = low; i <= high; i++) {
      const across = (cost[i - 1] ?? far) + (pattern.charCodeAt(i - 1) === unit ? 0 : 1);
      const left = (cost[i] ?? far) + 1;
      const down = (next[i - 1] ?? far) + 1;
      if (across <= left && across <= down) {
        next[i] = across;
        nextFrom[i] = from[i - 1] ?? 0;
      } else {
        next[i] = Math.min(left, down);
        nextFrom[i] = (left <= down ? from[i] : nextFrom[i - 1]) ?? 0;
      }
    }
    if (high < rows) next[high + 1] = far;
    else if ((next[rows] ?? far) < errors) {
      errors = next[rows] ?? far;
      span = [nextFrom[rows] ?? 0, j];
    }
    [cost, next] = [next, cost];
    [from, nextFrom] = [nextFrom, from];
  }
  return errors > most ? null : { span, errors };
}

function placesOf(text: string, piece: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    if (places.length === MOST_PLACES) return [];
    places.push(at);
  }
  return places;
}

/**
 * Finds a place that is a pattern with at most `most` errors. Errors leave some piece of the pattern whole (pigeonhole;
 * Navarro and Raffinot 2002, §6.5): exact search for pieces, long ones first, leaves few windows to align. Of the places of one piece
 * the best is taken, of equals the one nearest to `near`. Pieces too common in the text are passed over, so a place may be missed.
 */
export function findAlike(text: string, pattern: string, near: number, most: number): Likeness | null {
  const tried = new Set<number>();
  const lookAt = (place: number): Likeness | null => {
    const from = Math.max(0, place - most);
    const bin = Math.round(place / (most + 1));
    if (tried.has(bin)) return null;
    tried.add(bin);
    const found = align(text.slice(from, place + pattern.length + most), pattern, most);
    return found === null
      ? null
      : { span: [from + found.span[0], from + found.span[1]], errors: found.errors };
  };
  const distance = ({ span }: Likeness): number => Math.abs(span[0] - near);
  for (const size of SIZES) {
    for (let start = 0; start + size <= pattern.length; start += size) {
      const found = placesOf(text, pattern.slice(start, start + size)).flatMap(
        (place) => lookAt(place - start) ?? [],
      );
      const [best] = found.sort((a, b) => a.errors - b.errors || distance(a) - distance(b));
      if (best !== undefined) return best;
    }
  }
  return null;
}
