import * as z from 'zod/mini';
import type { Pieces, Span } from '../model/span.ts';
import type { CodePoints } from '../text/code-points.ts';

const offset = z.int().check(z.nonnegative());

/** A stretch of the article's text: half-open, in code points. */
export const Stretch = z.readonly(z.tuple([offset, offset]));
export type Stretch = z.infer<typeof Stretch>;

/** Words of the article and where they stand, in code points, as in a TextPositionSelector. */
export const Words = z.object({ exact: z.string(), start: offset, end: offset });
export type Words = z.infer<typeof Words>;

/** A text with its ways between code points (outside) and UTF-16 (inside). */
export interface Paper {
  readonly text: string;
  readonly points: CodePoints;
}

export const stretchOf = ({ points }: Paper, [start, end]: Span): Stretch => [
  points.toPoints(start),
  points.toPoints(end),
];

export const spanOf = ({ points }: Paper, [start, end]: Stretch): Span => [
  points.toUnits(start),
  points.toUnits(end),
];

export function wordsOf(paper: Paper, span: Span): Words {
  const [start, end] = stretchOf(paper, span);
  return { exact: paper.text.slice(...span), start, end };
}

export const allWordsOf = (paper: Paper, spans: Pieces): readonly Words[] =>
  spans.map((span) => wordsOf(paper, span));

/**
 * A text that holds no more than a quote, where it stood: for a claim whose article has changed since. What stood before it
 * is unknown and counts as many code points as UTF-16 units.
 */
export function laidOut({ prefix, exact, suffix }: Quoted, start: number): string {
  return ' '.repeat(Math.max(0, start - prefix.length)) + prefix + exact + suffix;
}

interface Quoted {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** Words that are not where they are said to be. */
export class Misplaced extends Error {
  readonly path: readonly PropertyKey[];
  constructor(path: readonly PropertyKey[]) {
    super('these words do not stand there in the article');
    this.path = path;
  }
}

/** @throws {Misplaced} with the path under `path` */
export function spanFrom(paper: Paper, { exact, start, end }: Words, path: readonly PropertyKey[]): Span {
  const span = spanOf(paper, [start, end]);
  if (paper.text.slice(...span) !== exact) throw new Misplaced([...path, 'exact']);
  return span;
}

/** @throws {Misplaced} with the path under `path` */
export function spansFrom(paper: Paper, words: readonly Words[], path: readonly PropertyKey[]): Pieces {
  return words.map((each, index) => spanFrom(paper, each, [...path, index]));
}
