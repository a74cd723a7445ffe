import * as z from 'zod/mini';

const offset = z.int().check(z.nonnegative());

/** Half-open range of UTF-16 code units in an article's text. */
export const Span = z.readonly(z.tuple([offset, offset]));
export type Span = readonly [start: number, end: number];

/** Spans in reading order that make one source, cue or content; never empty where a piece is given. */
export const Pieces = z.readonly(z.array(Span));
export type Pieces = readonly Span[];

export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** The smallest span around all pieces; null when there is none. */
export function hullOf(pieces: Pieces): Span | null {
  const [first, ...others] = pieces;
  if (!first) return null;
  let [start, end] = first;
  for (const piece of others) {
    start = Math.min(start, piece[0]);
    end = Math.max(end, piece[1]);
  }
  return [start, end];
}
