import type { Bundle } from '../model/bundle.ts';
import { claimIdOf } from '../model/ids.ts';

/** One entry of what the import of Obsidian Web Clipper takes; null for an article without highlights. */
export function obsidianEntry({ article, annotations }: Bundle): string | null {
  if (article === null) return null;
  const byClaim = new Map(
    annotations.flatMap((each) => (each.claim === null ? [] : [[each.claim, each] as const])),
  );
  const claims = article.claims.flatMap((claim) => {
    const own = byClaim.get(claimIdOf(article.id, claim.id));
    if (own?.dismissed) return [];
    return [
      highlight(
        article.text.slice(claim.start, claim.end),
        own?.note ?? '',
        own?.created ?? article.firstRead,
      ),
    ];
  });
  const marks = annotations
    .filter(({ claim }) => claim === null)
    .map(({ selectors, note, created }) => highlight(selectors.quote.exact, note, created));
  const highlights = [...claims, ...marks];
  return highlights.length === 0
    ? null
    : JSON.stringify({ url: article.url, title: article.title, highlights });
}

const highlight = (text: string, note: string, timestamp: string) => ({
  text,
  timestamp,
  ...(note === '' ? {} : { notes: [note] }),
});
