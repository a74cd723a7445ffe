/** `bench store [--most N]`: what is measured is told on stderr, the table goes to docs/BENCHMARKS.md. */
export async function run([what, ...args]: readonly string[]): Promise<number> {
  if (what === 'store') return await (await import('../bench/store/run.ts')).run(args);
  process.stderr.write('lab: bench knows: store\n');
  return 1;
}
