/** `bench extract` or `bench store [--most N]`: what is measured is told on the way, and a table goes to docs/BENCHMARKS.md. */
export async function run([what, ...args]: readonly string[]): Promise<number> {
  if (what === 'extract') return await (await import('../bench/extract/run.ts')).run(args);
  if (what === 'store') return await (await import('../bench/store/run.ts')).run(args);
  process.stderr.write('lab: bench knows: extract, store\n');
  return 1;
}
