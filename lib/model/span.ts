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
  if (pieces.length === 0) return null;
  return [Math.min(...pieces.map(([start]) => start)), Math.max(...pieces.map(([, end]) => end))];
}
