import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { randomFrom } from '../bench/store/synthetic.ts';
import { rowsOf, withRows } from '../rows.ts';

const Side = z.object({ article: z.string(), start: z.number(), end: z.number() });
const Said = z.object({
  type: z.string(),
  relation: z.optional(z.string()),
  because: z.optional(z.string()),
  a: z.optional(Side),
  b: z.optional(Side),
});
const Text = z.object({ id: z.string(), date: z.optional(z.nullable(z.string())), text: z.string() });

const BEFORE = 200;
const AFTER = 140;

/**
 * `said ARTICLES.jsonl [--relation conflicts] [--count 60] [--seed 1]`, with the rows of `crossref` on stdin: relations drawn at
 * random, each with both passages, to be read and judged by hand.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      relation: { type: 'string', default: 'conflicts' },
      count: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [file] = positionals;
  if (file === undefined) {
    process.stderr.write('lab: said of which articles? name the rows that crossref was given\n');
    return 1;
  }
  return withRows(async () => {
    const texts = textsIn(file);
    const found: z.infer<typeof Said>[] = [];
    for await (const row of rowsOf((value) => Said.parse(value)))
      if (row.relation === values.relation) found.push(row);
    const random = randomFrom(Number(values.seed));
    const drawn = found
      .map((row) => ({ row, rank: random() }))
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, Number(values.count));
    process.stdout.write(`${drawn.length} of ${found.length} ${values.relation}\n`);
    drawn.forEach(({ row }, at) => {
      process.stdout.write(`\n${at + 1} ${row.because ?? ''}\n`);
      for (const side of [row.a, row.b]) if (side) process.stdout.write(`  ${passage(side, texts)}\n`);
    });
  });
}

function textsIn(file: string): ReadonlyMap<string, z.infer<typeof Text>> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => Text.parse(JSON.parse(line))).map((row) => [row.id, row]));
}

function passage({ article, start, end }: z.infer<typeof Side>, texts: ReturnType<typeof textsIn>): string {
  const { text, date } = texts.get(article) ?? { text: '', date: null };
  const words = `${text.slice(Math.max(0, start - BEFORE), start)}[[${text.slice(start, end)}]]${text.slice(end, end + AFTER)}`;
  return `${article} ${date ?? ''}: ${words.replaceAll(/\s+/g, ' ')}`;
}
