import { Article, type ArticleId, type OutletId, type Reading } from '../model/article.ts';
import { articleIdOf } from '../model/ids.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import type { Kept, OpenView, PageView } from '../model/view.ts';
import { type Filing, fileArticle, type Standing } from '../store/articles.ts';
import { StoreFault } from '../store/faults.ts';
import { withArticle } from '../store/shelf.ts';
import { addressOf } from './address.ts';
import type { House } from './house.ts';
import { viewAhead, type ViewedArticle, viewOf } from './page-view.ts';
import { reconcile } from './reconcile.ts';

type Filed = Filing & { readonly isFresh: boolean };

/**
 * Marks the claims of what was read, keeps it, and gives back what the page and the panel show. Reading the same again
 * changes nothing but `lastRead`. What cannot be kept is still marked: `kept` says why.
 */
export async function fileReading(house: House, reading: Reading, inPrivate: boolean): Promise<PageView> {
  const fresh = await articleFrom(house, reading);
  const index = house.crossref.indexArticle(fresh);
  const filed = inPrivate ? 'private-window' : await keep(house, fresh, index);
  if (typeof filed !== 'string' && filed.isFresh) {
    house.unkept.drop(fresh.id);
    return await viewOf(house, filed.article, 'yes', house.shelf);
  }
  if (typeof filed === 'string') house.unkept.put({ article: fresh, index, kept: filed });
  const kept = typeof filed === 'string' ? filed : 'yes';
  return await viewOf(house, fresh, kept, withArticle(house.shelf, fresh, index));
}

async function keep(
  house: House,
  fresh: Article,
  index: ArticleIndex,
): Promise<Filed | Exclude<Kept, 'yes' | 'private-window'>> {
  const decide = ({ article, revisions }: Standing): Filed => {
    const reconciled = reconcile(article, revisions, fresh);
    const isIndexed = reconciled.article === fresh;
    return { ...reconciled, index: isIndexed ? index : house.crossref.indexArticle(reconciled.article) };
  };
  try {
    return await fileArticle(house.store, fresh.id, decide, index);
  } catch (fault) {
    if (fault instanceof StoreFault) return fault.reason;
    throw fault;
  }
}

/** What can be marked of what was read, before anything is kept of it or compared with it. */
export function marksOf(house: House, reading: Reading): Promise<OpenView> {
  const place = placeOf(house, reading);
  return viewAhead(house, place.id, () => readAt(house, reading, place));
}

interface Place {
  readonly id: ArticleId;
  readonly canonicalUrl: string;
  readonly outlet: OutletId;
  readonly outletName: string;
}

function placeOf(house: House, reading: Reading): Place {
  const address = addressOf(reading.url, reading.canonicalUrl, (url) => house.outletOf(url).id);
  const outlet = house.outletOf(address);
  const outletName = outlet.name === outlet.id && reading.siteName !== null ? reading.siteName : outlet.name;
  return { id: articleIdOf(address), canonicalUrl: address, outlet: outlet.id, outletName };
}

async function readAt(house: House, reading: Reading, place: Place): Promise<ViewedArticle> {
  const claims = await house.extract({
    text: reading.text,
    title: reading.title,
    date: reading.published ?? undefined,
    outlet: place.outlet,
    url: reading.url,
  });
  return { ...reading, ...place, claims };
}

async function articleFrom(house: House, reading: Reading): Promise<Article> {
  const read = await readAt(house, reading, placeOf(house, reading));
  const now = house.now().toISOString();
  return Article.parse({ ...read, firstRead: now, lastRead: now });
}
