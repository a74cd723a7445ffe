import * as z from 'zod/mini';

/** TIMEX3 `mod`, used for every quantity (TimeML annotation guidelines 1.2.1, §2.2). */
export const Modifier = z.enum([
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
]);
export type Modifier = z.infer<typeof Modifier>;

/**
 * A stated amount. `min` and `max` bound it (null = open on that side; equal = a plain number).
 * `unit` is an ISO 4217 code, `byte`, `people`, `jobs`, `records`, `%`, a unit symbol (`m`, `m2`, `kg`, `m/s`, after
 * conversion), `year-old` or another unit of age, or the counted noun in the singular. `inferred` names the fields that the text does not state.
 */
export const Amount = z.object({
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  modifier: z.nullable(Modifier),
  inferred: z.readonly(z.array(z.enum(['unit']))),
});
export type Amount = z.infer<typeof Amount>;

export const LossWhat = z.enum([
  'money',
  'people-killed',
  'people-injured',
  'people-missing',
  'jobs',
  'records',
  'data',
  'percent',
  'property',
  'other',
]);
export type LossWhat = z.infer<typeof LossWhat>;

export const LossStatus = z.enum(['actual', 'estimate', 'possible', 'denied']);
export type LossStatus = z.infer<typeof LossStatus>;
