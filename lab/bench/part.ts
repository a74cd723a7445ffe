import { writeSection } from './section.ts';

export interface PartOptions {
  /** The folder with the corpora. */
  readonly data: string;
  /** Most claims that a store is filled with. */
  readonly most: number;
}

/** What one part of the benchmark found. */
export interface Measured {
  /** For docs/BENCHMARKS.md. */
  readonly text: string;
  /** What the budget is held against, by the budget's names. Larger is better: how many times what a peer takes or weighs is ours. */
  readonly ratios: Readonly<Record<string, number>>;
}

/** A table with a sentence above it; the first column is words, the others are figures. */
export function tableOf(
  sentence: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_name, at) => (at === 0 ? '---' : '---:'));
  return [sentence, '', line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Says what was measured, keeps it where that is wanted, and holds it against the budget. */
export async function report(
  name: string,
  { text, ratios }: Measured,
  least: Readonly<Record<string, number>>,
  keep: boolean,
): Promise<readonly string[]> {
  process.stdout.write(`\n${name}\n\n${text}\n`);
  if (keep) await writeSection(name, text);
  return Object.entries(least).flatMap(([what, bound]) => {
    const ratio = ratios[what];
    if (ratio === undefined) return [`${name}: nothing measured ${what}`];
    return ratio >= bound ? [] : [`${name}, ${what}: ${ratio.toFixed(2)}, at least ${bound} is asked`];
  });
}
