interface Read {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  /** Written in digits, with nothing that multiplies. */
  readonly plain: boolean;
  /** What multiplied the last part ("million"), 1 for nothing. */
  readonly magnitude: number;
}

/** A number that is said without any doubt. */
export interface ExactRead extends Read {
  readonly max: number;
  readonly vague: false;
}

/** "dozens", "several": the words count roughly; null = open above. */
export interface VagueRead extends Read {
  readonly max: number | null;
  readonly vague: true;
}

/** A number as read: lexemes `[first, last)`, and what it may amount to. */
export type NumberRead = ExactRead | VagueRead;

export const plainRead = (
  first: number,
  last: number,
  value: number,
  magnitude = 1,
  plain = false,
): ExactRead => ({
  first,
  last,
  min: value,
  max: value,
  plain,
  vague: false,
  magnitude,
});

/** Whether digits alone are rather a year than an amount. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1600 && value < 2100;
