import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { randomFrom } from '../bench/store/synthetic.ts';
import { type Mutant, mutantsOf } from '../mutation/mutants.ts';

const root = new URL('../../', import.meta.url);

/** Rooms whose tests are tested, and the tests that should notice. */
const rooms: Readonly<Record<string, readonly [folder: string, ...tests: string[]]>> = {
  crossref: ['lib/crossref', 'test/unit/crossref'],
  quantity: [
    'lib/extract/quantity',
    'test/unit/extract/quantity',
    'test/unit/extract/loss',
    'test/unit/extract/duration',
    'test/unit/extract/figure',
    'test/properties/quantities.test.ts',
  ],
};

interface Placed extends Mutant {
  readonly file: string;
}

function everyMutant(folder: string): readonly Placed[] {
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      return mutantsOf(file, readFileSync(new URL(file, root), 'utf8')).map((mutant) => ({
        file,
        ...mutant,
      }));
    });
}

/** Milliseconds after which a change that the tests never come back from counts as noticed. */
const PATIENCE = 120_000;

/**
 * Whether some test fails. A change can make a loop endless: the tests are a process group of their own, ended as a whole, or
 * their workers would go on for ever.
 */
function isNoticed(mutant: Placed, tests: readonly string[]): Promise<boolean> {
  const running = spawn('vitest', ['run', '--config', 'vitest.mutation.config.ts', ...tests], {
    cwd: root,
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, MUTANT: JSON.stringify(mutant) },
  });
  const timer = setTimeout(() => {
    if (running.pid !== undefined) process.kill(-running.pid, 'SIGKILL');
  }, PATIENCE);
  return new Promise((resolve, reject) => {
    running.on('error', reject);
    running.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code !== 0);
    });
  });
}

function told({ file, start, end, replacement }: Placed): string {
  const text = readFileSync(new URL(file, root), 'utf8');
  return `${file}:${text.slice(0, start).split('\n').length}: ${text.slice(start, end)} → ${replacement}`;
}

/**
 * `mutate [crossref|quantity] [--most N] [--seed S]`: changes the room's code in one place at a time and sees whether its tests
 * notice; N places drawn by chance, all of them unless told. Ends with one line of figures for each room.
 */
export async function run(args: readonly string[]): Promise<number> {
  const given = (name: string, otherwise: number) => {
    const at = args.indexOf(name);
    return at === -1 ? otherwise : Number(args[at + 1]);
  };
  const random = randomFrom(given('--seed', 1));
  const most = given('--most', Number.POSITIVE_INFINITY);
  const names = Object.keys(rooms).filter((name) => !args.some((arg) => arg in rooms) || args.includes(name));
  for (const name of names) {
    const [folder = '', ...tests] = rooms[name] ?? [];
    const all = everyMutant(folder);
    if (await isNoticed({ file: '', start: 0, end: 0, replacement: '' }, tests))
      throw new Error('a test fails already');
    const drawn = all
      .map((mutant) => [random(), mutant] as const)
      .toSorted(([a], [b]) => a - b)
      .slice(0, most);
    let noticed = 0;
    for (const [, mutant] of drawn) {
      if (await isNoticed(mutant, tests)) noticed += 1;
      else process.stderr.write(`not noticed: ${told(mutant)}\n`);
    }
    const percent = Math.round((1000 * noticed) / drawn.length) / 10;
    process.stdout.write(
      `${JSON.stringify({ room: name, mutants: all.length, tried: drawn.length, noticed, percent })}\n`,
    );
  }
  return 0;
}
