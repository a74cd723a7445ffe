import * as z from 'zod/mini';
import { termTextOf } from '../../lib/crossref/lemma.ts';
import { tokensOf } from '../../lib/text/tokens.ts';
import { rowsOf, withRows } from '../rows.ts';

const Row = z.object({ text: z.string(), storyId: z.nullish(z.string()) });
const MOST_TERMS = 5_000;
/** Width of a band of rarity, in nats. */
const BAND = 0.25;

/**
 * Rows `{text, storyId?}` to the source of lib/lexicon/background.ts: the 5,000 terms that most stories have, by rarity.
 * The articles of one story count a term once, so that a story in the rows does not make its own words common.
 */
export async function run(): Promise<number> {
  return withRows(async () => {
    const termsOf = new Map<string, Set<string>>();
    let alone = 0;
    for await (const { text, storyId } of rowsOf((value) => z.parse(Row, value))) {
      const story = storyId ?? `alone-${alone++}`;
      const terms = termsOf.get(story) ?? new Set();
      const tokens = tokensOf(text);
      for (let at = 0; at < tokens.count; at++) {
        const term = termTextOf(tokens, at);
        if (term !== null && /^[\p{L}\p{N}'-]+$/u.test(term)) terms.add(term);
      }
      termsOf.set(story, terms);
    }
    process.stdout.write(tableOf([...termsOf.values()]));
  });
}

function tableOf(stories: readonly ReadonlySet<string>[]): string {
  const counts = new Map<string, number>();
  for (const terms of stories) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const common = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_TERMS);
  const rarity = (count: number): number => Math.round(Math.log(stories.length / count) / BAND) * BAND;
  const unknown = rarity((common.at(-1)?.[1] ?? 1) / 2);
  const bands = Map.groupBy(common, ([, count]) => rarity(count));
  const lines = [...bands].map(
    ([band, terms]) =>
      `    [${band}, '${terms
        .map(([term]) => term.replaceAll("'", "\\'"))
        .toSorted()
        .join(' ')}'],`,
  );
  return `/**
 * How rare a word is in news: stems by the natural logarithm of one over the share of stories that have them.
 * Made by \`npm run -s lab -- background\` from ${stories.length} stories; no text of theirs can be read from it.
 */
export const background: {
  /** Rarity of a term that is not listed. */
  readonly unknown: number;
  readonly bands: readonly (readonly [rarity: number, stems: string])[];
} = {
  unknown: ${unknown},
  bands: [
${lines.join('\n')}
  ],
};
`;
}
