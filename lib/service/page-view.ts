import type { Article, ArticleId } from '../model/article.ts';
import type { ReaderAnnotation } from '../model/annotation.ts';
import { labelOf, wordsOf } from '../model/claim-words.ts';
import { dayOf } from '../model/filed-day.ts';
import { claimIdOf, type ClaimId } from '../model/ids.ts';
import { annotationsByClaim } from '../model/own-claims.ts';
import type { Standing } from '../model/relation.ts';
import type { Revision } from '../model/revision.ts';
import type { Shelf } from '../model/shelf.ts';
import type { Kept, OpenView, PageView } from '../model/view.ts';
import { annotationsOn } from '../store/annotations.ts';
import { articleOf } from '../store/articles.ts';
import { StoreFault } from '../store/faults.ts';
import { memoShelf } from '../store/memo-shelf.ts';
import { revisionsOf } from '../store/revisions.ts';
import { withArticle } from '../store/shelf.ts';
import { describeSpan } from '../text/quote.ts';
import type { House } from './house.ts';
import { nextTurn } from './later.ts';

const alone: Standing = { name: 'only-here', origins: 1, outlets: 1, storyOutlets: 1, elsewhere: [] };

/** What the panel shows of an article, kept or not; null when neither the library nor the memory has it. */
export async function pageOf(house: House, id: ArticleId): Promise<PageView | null> {
  const unkept = house.unkept.get(id);
  if (unkept) {
    return await viewOf(
      house,
      unkept.article,
      unkept.kept,
      withArticle(house.shelf, unkept.article, unkept.index),
    );
  }
  const known = house.views.get(id, house.store.changes());
  if (known) return known;
  const article = await articleOf(house.store, id);
  return article && (await viewOf(house, article, 'yes', house.shelf));
}

/** What stands when the library cannot be read: the page's own claims. */
export async function viewOf(house: House, article: Article, kept: Kept, shelf: Shelf): Promise<PageView> {
  const changes = house.store.changes();
  let isWhole = true;
  const otherwise = <T>(value: T): ((fault: unknown) => T) => {
    return (fault) => {
      if (!(fault instanceof StoreFault)) throw fault;
      isWhole = false;
      return value;
    };
  };
  const [standings, annotations, revisions] = await Promise.all([
    house.crossref
      .standingsOf(article.id, memoShelf(shelf), dayOf(article))
      .catch(otherwise(new Map<ClaimId, Standing>())),
    annotationsOn(house.store, article.id).catch(otherwise([])),
    revisionsOf(house.store, article.id).catch(otherwise([])),
  ]);
  const view = { ...assemble(article, standings, annotations, revisions), kept };
  /* Not of a stub beside which the whole article stands. */
  if (shelf === house.shelf && isWhole) house.views.put(view, changes);
  return view;
}

/** As much of an article as is shown. */
export type ViewedArticle = Omit<Article, 'firstRead' | 'lastRead'>;

function assemble(
  article: ViewedArticle,
  standings: ReadonlyMap<ClaimId, Standing>,
  annotations: readonly ReaderAnnotation[],
  revisions: readonly Revision[],
): OpenView {
  const own = annotationsByClaim(article, annotations);
  const storyOutlets = Math.max(1, ...[...standings.values()].map((standing) => standing.storyOutlets));
  return {
    article: {
      id: article.id,
      title: article.title,
      outlet: article.outlet,
      outletName: article.outletName,
      url: article.url,
      date: article.published,
      extent: article.extent,
      storyOutlets,
    },
    claims: article.claims.map((claim) => {
      const id = claimIdOf(article.id, claim.id);
      return {
        id,
        claim,
        selectors: describeSpan(article.text, [claim.start, claim.end]),
        words: wordsOf(claim, article.text),
        standing: standings.get(id) ?? { ...alone, storyOutlets },
        label: labelOf(claim, article.text),
        annotation: own.get(claim.id) ?? null,
      };
    }),
    marks: annotations.filter(({ claim }) => claim === null),
    revisions,
  };
}

/** What a page can show while it is being filed. The library is asked for the reader's own words alone, and not waited for where it cannot be read. */
export async function viewAhead(
  house: House,
  id: ArticleId,
  read: () => Promise<ViewedArticle>,
): Promise<OpenView> {
  const said = annotationsOn(house.store, id).catch((fault: unknown) => {
    if (!(fault instanceof StoreFault)) throw fault;
    return [];
  });
  /* Recognising holds this thread: the library is to be at work by then. */
  await nextTurn();
  const [article, annotations] = await Promise.all([read(), said]);
  return assemble(article, new Map(), annotations, []);
}
