import { randomFrom } from '../bench/store/synthetic.ts';
import { fuzzImports, type Tally } from '../fuzz/imports.ts';
import { fuzzMessages } from '../fuzz/messages.ts';
import { fuzzPages } from '../fuzz/pages.ts';
import { fuzzRecords } from '../fuzz/records.ts';
import { fuzzGround } from '../fuzz/samples.ts';
import { fuzzTexts } from '../fuzz/texts.ts';

/** Of a hundred cases, how many are what: slow ones are fewer. */
const shares = { imports: 50, messages: 42, texts: 5, records: 2, pages: 1 } as const;

/**
 * `fuzz [--cases N] [--seed S] [--only PART]`: wronged import files, messages, records of the database and pages, and any text; 1,000,000
 * cases unless told.
 */
export async function run(args: readonly string[]): Promise<number> {
  const given = (name: string, otherwise: number) => {
    const at = args.indexOf(name);
    return at === -1 ? otherwise : Number(args[at + 1]);
  };
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : null;
  const cases = given('--cases', 1_000_000);
  const seed = given('--seed', Date.now() % 1_000_000_007);
  process.stderr.write(`fuzz: seed ${seed}, ${cases} cases\n`);
  const { store, listener, samples, file } = await fuzzGround();
  const random = randomFrom(seed);
  const parts: Record<keyof typeof shares, (count: number) => Tally | Promise<Tally>> = {
    imports: (count) => fuzzImports(file, count, random),
    records: (count) => fuzzRecords(store, listener, samples, count, random),
    messages: (count) => fuzzMessages(listener, samples, count, random),
    texts: (count) => fuzzTexts(count, random),
    pages: (count) => fuzzPages(count, random),
  };
  for (const [name, part] of Object.entries(parts)) {
    if (only !== null && only !== name) continue;
    const count = only === null ? Math.ceil((cases * shares[name as keyof typeof shares]) / 100) : cases;
    const start = performance.now();
    const tally = await part(count);
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    process.stdout.write(`${JSON.stringify({ seed, what: name, cases: count, ...tally, seconds })}\n`);
  }
  return 0;
}
