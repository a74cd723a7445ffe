import * as z from 'zod/mini';
import { createExtractor } from '../../lib/extract/index.ts';
import type { Claim } from '../../lib/model/claim.ts';
import { rowsOf, withRows, writeRow } from '../rows.ts';
import { attributionWeights } from '../weights.ts';

const Row = z.object({
  id: z.string(),
  text: z.string(),
  title: z.optional(z.nullable(z.string())),
  date: z.optional(z.nullable(z.string())),
  outlet: z.optional(z.nullable(z.string())),
  url: z.optional(z.nullable(z.string())),
});

/** `{id, text, title?, date?, outlet?, url?}` → `{id, claims}`; one row out per row in, in order. */
export async function run(): Promise<number> {
  const extract = createExtractor({ attribution: await attributionWeights() });
  return withRows(async () => {
    for await (const row of rowsOf((value) => z.parse(Row, value))) {
      const claims = extract({
        text: row.text,
        title: row.title ?? undefined,
        date: row.date ?? undefined,
        outlet: row.outlet ?? undefined,
        url: row.url ?? undefined,
      });
      await writeRow({ id: row.id, claims: claims.map(written) });
    }
  });
}

/** An attribution without words for its source has `source: null` here, as the corpora write it. */
function written(claim: Claim): unknown {
  if (claim.kind !== 'attribution' || claim.source.spans.length > 0) return claim;
  return { ...claim, source: null };
}
