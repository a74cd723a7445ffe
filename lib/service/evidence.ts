import { type ClaimId, partsOf } from '../model/ids.ts';
import type { Evidence } from '../model/relation.ts';
import { memoShelf } from '../store/memo-shelf.ts';
import { withArticle } from '../store/shelf.ts';
import type { House } from './house.ts';

/** What a claim's standing unfolds into; null when the claim is neither kept nor in memory. @throws {StoreFault} from the promise */
export async function evidenceFor(
  { crossref, shelf, unkept }: House,
  claim: ClaimId,
): Promise<Evidence | null> {
  const held = unkept.get(partsOf(claim).articleId);
  const asked = memoShelf(held ? withArticle(shelf, held.article, held.index) : shelf);
  return (await crossref.evidencesOf([claim], asked)).get(claim) ?? null;
}
