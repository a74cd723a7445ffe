import * as z from 'zod/mini';
import { statedQuantities } from '../../lib/extract/stated.ts';
import { rowsOf, withRows, writeRow } from '../rows.ts';

const Row = z.object({ id: z.string(), input: z.string(), ref: z.optional(z.nullable(z.string())) });

/** `{id, input, ref?}` → `{id, quantities}`: money, durations and percents as said, before anything is a claim. */
export async function run(): Promise<number> {
  return withRows(async () => {
    for await (const row of rowsOf((value) => z.parse(Row, value))) {
      await writeRow({ id: row.id, quantities: statedQuantities(row.input) });
    }
  });
}
