import type { ArticleId } from '../model/article.ts';
import { claimIdOf, type ClaimId, partsOf } from '../model/ids.ts';
import type { Evidence, Standing } from '../model/relation.ts';
import type { Shelf } from '../model/shelf.ts';
import { evidenceFor } from './evidence.ts';
import { standingOf } from './standing.ts';
import { storyIndexes } from './story.ts';
import { storyFrom } from './versions.ts';
import { reportOf } from './witnesses.ts';

export { indexArticle } from './index-article.ts';

/** The articles about the same event, itself included, oldest first; empty for an article that is not filed. */
export async function storyOf(id: ArticleId, shelf: Shelf): Promise<readonly ArticleId[]> {
  return (await storyIndexes(id, shelf)).map(({ article }) => article);
}

/**
 * The standing of every claim of an article, from indexes alone; empty for an article that is not filed.
 * @param day `dayOf` the article, where it is at hand: its days are then read with its index
 */
export async function standingsOf(
  id: ArticleId,
  shelf: Shelf,
  day: number | null = null,
): Promise<ReadonlyMap<ClaimId, Standing>> {
  const story = storyFrom(await storyIndexes(id, shelf, day));
  const index = story.articles.find(({ article }) => article === id);
  const standings = new Map<ClaimId, Standing>();
  if (!index) return standings;
  const sides = story.sidesOf(index);
  index.claims.forEach((claim, at) => {
    standings.set(claimIdOf(id, claim.id), standingOf({ index, at, claim }, sides.get(at), story));
  });
  return standings;
}

/** What the standing of a claim rests on; null for a claim that is not filed. */
export async function evidenceOf(claim: ClaimId, shelf: Shelf): Promise<Evidence | null> {
  return (await evidencesOf([claim], shelf)).get(claim) ?? null;
}

/** The same of many, those of one article from one look at its story; none for a claim that is not filed. */
export async function evidencesOf(
  claims: readonly ClaimId[],
  shelf: Shelf,
): Promise<ReadonlyMap<ClaimId, Evidence>> {
  const found = new Map<ClaimId, Evidence>();
  for (const [article, own] of Map.groupBy(claims, (claim) => partsOf(claim).articleId)) {
    const story = storyFrom(await storyIndexes(article, shelf));
    const index = story.articles.find((each) => each.article === article);
    if (!index) continue;
    for (const claim of own) {
      const { localId } = partsOf(claim);
      const mine = reportOf(
        index,
        index.claims.findIndex(({ id }) => id === localId),
      );
      if (mine) found.set(claim, await evidenceFor(mine, story, shelf));
    }
  }
  return found;
}
