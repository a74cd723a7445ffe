import { randomFrom } from '../bench/store/synthetic.ts';
import { fuzzImports } from '../fuzz/imports.ts';
import { fuzzMessages } from '../fuzz/messages.ts';
import { fuzzGround } from '../fuzz/samples.ts';

/** `fuzz [--cases N] [--seed S]`: wronged import files and messages, half and half; 1,000,000 cases unless told. */
export async function run(args: readonly string[]): Promise<number> {
  const given = (name: string, otherwise: number) => {
    const at = args.indexOf(name);
    return at === -1 ? otherwise : Number(args[at + 1]);
  };
  const cases = given('--cases', 1_000_000);
  const seed = given('--seed', Date.now() % 1_000_000_007);
  process.stderr.write(`fuzz: seed ${seed}, ${cases} cases\n`);
  const { listener, samples, file } = await fuzzGround();
  const random = randomFrom(seed);
  const imports = fuzzImports(file, Math.ceil(cases / 2), random);
  const messages = await fuzzMessages(listener, samples, Math.floor(cases / 2), random);
  process.stdout.write(`${JSON.stringify({ seed, imports, messages })}\n`);
  return 0;
}
