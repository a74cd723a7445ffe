import type { ArticleIndex } from '../model/shelf.ts';
import type { OutletId } from '../model/article.ts';
import type { StoryCitation } from '../model/library.ts';
import type { Evidence } from '../model/relation.ts';

const keyOf = ({ article, to }: StoryCitation): string => `${article} ${to}`;

/** What the evidence of claims shows of who rests on whom. */
function shownBy({ versions }: Evidence): readonly StoryCitation[] {
  return versions.flatMap(({ origins }) =>
    origins
      .filter(({ origin }) => origin.kind === 'outlet' || origin.kind === 'wire')
      .flatMap(({ origin, echoes }) =>
        echoes
          .filter(({ outlet }) => outlet !== origin.id)
          .map(({ article, outlet, how }) => ({ article, outlet, to: origin.id, toName: origin.name, how })),
      ),
  );
}

/**
 * Who rests on whom in a story, each pair of article and cited outlet once: as the evidence of its claims tells it, and where no
 * claim does, as the article credits. `nameOf` gives an outlet's display name.
 */
export function citationsOf(
  indexes: readonly ArticleIndex[],
  evidences: readonly Evidence[],
  nameOf: (outlet: OutletId) => string,
): readonly StoryCitation[] {
  const credited = indexes.flatMap(({ article, outlet, cites }) =>
    cites.map((to): StoryCitation => ({ article, outlet, to, toName: nameOf(to), how: 'credits' })),
  );
  const shown = evidences.flatMap((evidence) => shownBy(evidence));
  return [...new Map([...credited, ...shown].map((each) => [keyOf(each), each])).values()];
}
