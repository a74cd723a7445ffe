import type { Modifier } from '../../model/quantity.ts';
import type { TimeUnit } from '../../lexicon/time-units.ts';

export type Dimension = 'money' | 'percent' | 'time' | 'measure' | 'count';

/**
 * A stated amount, judged by nothing but its own words. Lexemes `[first, last)` are number and unit without the modifier;
 * `[before, after)` are they with it. Offsets are half-open UTF-16 code units.
 */
export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
  readonly start: number;
  readonly end: number;
  readonly dimension: Dimension;
  /** Least and most it can be, in `unit`, the modifier counted in; null = open. */
  readonly min: number | null;
  readonly max: number | null;
  readonly modifier: Modifier | null;
  /** ISO 4217 code, `%`, the symbol of a measure; null for a bare count. */
  readonly unit: string | null;
  /** Whether the country of the currency is a guess. */
  readonly inferred: boolean;
  /** The number as said, before any conversion and without the modifier; the lower one of a range. */
  readonly said: number;
  readonly saidUnit: string;
  /** The unit of time with its amount; null for all other dimensions. */
  readonly time: TimePart | null;
  /** Digits alone, without grouping, magnitude or unit. */
  readonly plain: boolean;
  /** "dozens", "several". */
  readonly vague: boolean;
  /** Joined to what follows by a hyphen: "26-page", "12-nation". */
  readonly attributive: boolean;
  /** What a count counts; null where no noun follows it. */
  readonly head: Head | null;
}

/** The noun phrase that a number counts: lexemes `[first, last)`, the noun itself at `at`. */
export interface Head {
  readonly first: number;
  readonly last: number;
  readonly at: number;
  readonly noun: string;
}

export interface TimePart {
  readonly min: number;
  readonly max: number;
  readonly unit: TimeUnit;
  readonly vague: boolean;
}
