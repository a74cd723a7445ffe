/** A number as read: lexemes `[first, last)`, and what it may amount to (null = open). */
export interface NumberRead {
  readonly first: number;
  readonly last: number;
  readonly min: number | null;
  readonly max: number | null;
  /** Written in digits, with nothing that multiplies. */
  readonly plain: boolean;
  /** "dozens", "several": the words count roughly. */
  readonly vague: boolean;
  /** What multiplied the last part ("million"), 1 for nothing. */
  readonly magnitude: number;
}

/** A number that is said without any doubt. */
export const plainRead = (
  first: number,
  last: number,
  value: number,
  plain = false,
  magnitude = 1,
): NumberRead => ({
  first,
  last,
  min: value,
  max: value,
  plain,
  vague: false,
  magnitude,
});
