import type { Span } from '../model/span.ts';

/** A place in a text that is nearly a pattern. */
export interface Likeness {
  readonly span: Span;
  /** Insertions, deletions and substitutions. */
  readonly errors: number;
}

/** Long pieces are rare in a text and lead straight to the place; one that stands at more places than this leads nowhere. */
const LONG: readonly number[] = [20, 14];
const FEW = 24;
/** Of the pieces that must be left whole somewhere, so many places are looked at: more, and the text is made of them. */
const MANY = 3_000;

/** A stretch of text that was taken for a part of the pattern. */
interface Reach {
  readonly errors: number;
  /** Units of text. */
  readonly taken: number;
}

/**
 * Reads `part` off the text with the fewest errors, onwards from `at` or backwards to it: dynamic programming over the diagonals
 * that `most` errors can reach, given up in the row where all of them have more (Ukkonen 1985).
 */
function reach(text: string, at: number, part: string, way: 1 | -1, most: number): Reach | null {
  const rows = part.length;
  const width = most * 2 + 1;
  const far = most + 1;
  let above = new Uint16Array(width + 2).fill(far);
  let row = new Uint16Array(width + 2).fill(far);
  const room = way > 0 ? text.length - at : at;
  for (let d = 0; d <= most; d++) above[d + most + 1] = d <= room ? d : far;
  for (let i = 1; i <= rows; i++) {
    const unit = part.charCodeAt(way > 0 ? i - 1 : rows - i);
    let least = far;
    for (let d = 1; d <= width; d++) {
      const j = i + d - most - 1;
      let errors = (above[d + 1] ?? far) + 1;
      if (j > 0 && j <= room) {
        const same = text.charCodeAt(way > 0 ? at + j - 1 : at - j) === unit;
        errors = Math.min(errors, (row[d - 1] ?? far) + 1, (above[d] ?? far) + (same ? 0 : 1));
      } else if (j !== 0) errors = far;
      row[d] = errors;
      if (errors < least) least = errors;
    }
    if (least > most) return null;
    [above, row] = [row, above];
  }
  let best = most + 1;
  for (let d = 1; d <= width; d++) {
    if ((above[d] ?? far) < (above[best] ?? far)) best = d;
  }
  const errors = above[best] ?? far;
  return errors > most ? null : { errors, taken: rows + best - most - 1 };
}

/** Where a piece stands in a text, up to one place more than `most`. */
export function placesOf(text: string, piece: string, most: number): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0 && places.length <= most; at = text.indexOf(piece, at + 1))
    places.push(at);
  return places;
}

/**
 * Finds a place that is a pattern with at most `most` errors. Cut into one piece more than that, the pattern has some piece that no
 * error touched (pigeonhole; Navarro and Raffinot 2002, §6.5): exact search for pieces leaves few windows to align, and longer
 * pieces, tried first, fewer. Of the places of one piece the best is taken, of equals the one nearest to `near`.
 */
export function findAlike(text: string, pattern: string, near: number, most: number): Likeness | null {
  const tried = new Set<number>();
  const lookAt = (place: number, start: number, size: number): Likeness | null => {
    if (tried.has(place - start)) return null;
    tried.add(place - start);
    const head = reach(text, place, pattern.slice(0, start), -1, most);
    const end = place + size;
    const tail = head && reach(text, end, pattern.slice(start + size), 1, most - head.errors);
    return tail && { span: [place - head.taken, end + tail.taken], errors: head.errors + tail.errors };
  };
  const distance = ({ span }: Likeness): number => Math.abs(span[0] - near);
  const least = Math.max(Math.floor(pattern.length / (most + 1)), 1);
  for (const size of [...LONG, least]) {
    const enough = size === least ? MANY : FEW;
    for (let start = 0; start + size <= pattern.length; start += size) {
      const places = placesOf(text, pattern.slice(start, start + size), enough);
      if (places.length > enough) continue;
      const found = places.flatMap((place) => lookAt(place, start, size) ?? []);
      const [best] = found.sort((a, b) => a.errors - b.errors || distance(a) - distance(b));
      if (best !== undefined) return best;
    }
  }
  return null;
}
