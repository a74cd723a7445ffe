/**
 * What a token is to an attribution. Sources and contents know on which side their cue stands, cues on which side their
 * content stands; `B` opens a piece, `I` goes on with it. All but `outside` carry weights, so `outside` comes last.
 */
export const LABELS = [
  'B-source-before',
  'I-source-before',
  'B-source-after',
  'I-source-after',
  'B-cue-content-before',
  'I-cue-content-before',
  'B-cue-content-after',
  'I-cue-content-after',
  'B-content-before',
  'I-content-before',
  'B-content-after',
  'I-content-after',
  'outside',
] as const;

export const OUTSIDE = 12;
export const LABEL_COUNT = 13;
/** Labels with weights of their own; the score of `outside` is always 0. */
export const SCORED = 12;

export type Part = 'source' | 'cue' | 'content';
export type Side = 'before' | 'after';

export const isOpening = (label: number): boolean => label !== OUTSIDE && (label & 1) === 0;

/** Whether `label` may follow `previous`: a piece goes on only from itself. The start of a paragraph counts as outside. */
export function mayFollow(label: number, previous: number): boolean {
  if (label === OUTSIDE || isOpening(label)) return true;
  return previous === label || previous === label - 1;
}

const PARTS: readonly Part[] = ['source', 'cue', 'content'];

export function openingOf(part: Part, side: Side): number {
  return PARTS.indexOf(part) * 4 + (side === 'after' ? 2 : 0);
}

/** Part and side of a label that is not `outside`. */
export function partOf(label: number): { part: Part; side: Side } {
  return { part: PARTS[label >> 2] ?? 'content', side: label & 2 ? 'after' : 'before' };
}
