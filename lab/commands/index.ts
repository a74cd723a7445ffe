/** Takes its arguments, reads standard input where it needs rows, and gives the exit code. */
export type Command = (args: readonly string[]) => Promise<number>;

/** Every command by name; loaded on demand, so that one does not pay for another's imports. */
export const commands: Readonly<Record<string, Command>> = {
  eval: async (args) => (await import('./eval.ts')).run(args),
  train: async (args) => (await import('./train.ts')).run(args),
  pages: async (args) => (await import('./pages.ts')).run(args),
  openings: async (args) => (await import('./openings.ts')).run(args),
  read: async () => (await import('./read.ts')).run(),
  extract: async () => (await import('./extract.ts')).run(),
  quantities: async () => (await import('./quantities.ts')).run(),
  sample: async (args) => (await import('./sample.ts')).run(args),
  bench: async (args) => (await import('./bench.ts')).run(args),
  fuzz: async (args) => (await import('./fuzz.ts')).run(args),
  stops: async (args) => (await import('./stops.ts')).run(args),
  sources: async () => (await import('./sources.ts')).run(),
  licences: async () => (await import('./licences.ts')).run(),
  mutate: async (args) => (await import('./mutate.ts')).run(args),
  pictures: async () => (await import('./pictures.ts')).run(),
  freeze: async () => (await import('./freeze.ts')).run(),
  schema: async () => (await import('./schema.ts')).run(),
  demo: async (args) => (await import('./demo.ts')).run(args),
  newsstand: async (args) => (await import('./newsstand.ts')).run(args),
  said: async (args) => (await import('./said.ts')).run(args),
  crossref: async () => (await import('./crossref.ts')).run(),
  background: async () => (await import('./background.ts')).run(),
};
