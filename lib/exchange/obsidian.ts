import type { Bundle } from '../model/bundle.ts';
import { annotationsByClaim, apartFromClaims } from '../model/own-claims.ts';

/** One entry of what the import of Obsidian Web Clipper takes; null for an article without highlights. */
export function obsidianEntry({ article, annotations }: Bundle): string | null {
  if (article === null) return null;
  const own = annotationsByClaim(article, annotations);
  const claims = article.claims.flatMap((claim) => {
    const mine = own.get(claim.id);
    if (mine?.dismissed) return [];
    return [
      highlight(
        article.text.slice(claim.start, claim.end),
        mine?.note ?? '',
        mine?.created ?? article.firstRead,
      ),
    ];
  });
  const marks = apartFromClaims(annotations, own).map(({ selectors, note, created }) =>
    highlight(selectors.quote.exact, note, created),
  );
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
