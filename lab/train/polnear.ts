import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const Spans = z.array(z.tuple([z.number(), z.number()]));
const maybe = z.nullish(Spans);

/** One article with its gold attributions, as in the data set's README. */
const Row = z.object({
  id: z.string(),
  outlet: z.string(),
  compartment: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: maybe, cue: maybe, content: maybe })),
  discard: z.nullish(z.array(z.union([z.tuple([z.number(), z.number()]), Spans]))),
  uncertain: z.nullish(z.array(z.union([z.tuple([z.number(), z.number()]), Spans]))),
});
export type PolnearRow = z.infer<typeof Row>;

/** @throws where the file is not there or a row does not parse */
export function readPolnear(path: string): PolnearRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Row.parse(JSON.parse(line)));
}
