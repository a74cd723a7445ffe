import { Article, type ArticleId, type OutletId, type Reading } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { articleIdOf } from '../model/ids.ts';
import type { ArticleIndex } from '../model/shelf.ts';
import type { FoundClaims, Kept, PageView } from '../model/view.ts';
import { type Filing, fileArticle, type Standing } from '../store/articles.ts';
import { StoreFault } from '../store/faults.ts';
import { withArticle } from '../store/shelf.ts';
import { addressOf } from './address.ts';
import type { House } from './house.ts';
import { foundIn, viewOf } from './page-view.ts';
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

/** The claims of what was read, before anything is kept of it or compared with it. */
export function claimsIn(house: House, reading: Reading): Promise<FoundClaims> {
  const { id, outlet } = placeOf(house, reading);
  const claimed = claimsOf(house, reading, outlet.id).then((claims) => ({ id, text: reading.text, claims }));
  return foundIn(house, claimed, id);
}

interface Place {
  readonly address: string;
  readonly id: ArticleId;
  readonly outlet: { readonly id: OutletId; readonly name: string };
}

function placeOf(house: House, reading: Reading): Place {
  const address = addressOf(reading.url, reading.canonicalUrl, (url) => house.outletOf(url).id);
  return { address, id: articleIdOf(address), outlet: house.outletOf(address) };
}

function claimsOf(house: House, reading: Reading, outlet: OutletId): Promise<readonly Claim[]> {
  return house.extract({
    text: reading.text,
    title: reading.title,
    date: reading.published ?? undefined,
    outlet,
    url: reading.url,
  });
}

async function articleFrom(house: House, reading: Reading): Promise<Article> {
  const { address, id, outlet } = placeOf(house, reading);
  const claims = await claimsOf(house, reading, outlet.id);
  const now = house.now().toISOString();
  return Article.parse({
    ...reading,
    canonicalUrl: address,
    id,
    outlet: outlet.id,
    outletName: outlet.name === outlet.id && reading.siteName !== null ? reading.siteName : outlet.name,
    firstRead: now,
    lastRead: now,
    claims,
  });
}
