import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { labelOf } from '../model/claim-words.ts';
import { isShown } from '../model/painted.ts';
import type { Sheet, SheetClaim, Tally } from '../model/sheet.ts';
import { kindTerm, outletTerm, searchWords, sourceTerm } from './terms.ts';

const LATEST = 100_000;
const MOST_PASSAGE = 300;

export const recencyOf = (day: number) => LATEST - day;
export const dayOf = (recency: number) => LATEST - recency;

/**
 * Attributions of which the model is unsure are not on it: no list shows them and no share counts them.
 * @param day days since 1970-01-01 of publication, else of the first reading
 */
export function sheetOf(article: Article, day: number): Sheet {
  const claims = article.claims.filter(isShown).map((claim) => sheetClaimOf(claim, article.text));
  return {
    recency: recencyOf(day),
    id: article.id,
    outlet: article.outlet,
    outletName: article.outletName,
    title: article.title,
    url: article.url,
    date: article.published,
    firstRead: article.firstRead,
    lastRead: article.lastRead,
    extent: article.extent,
    tally: tallyOf(claims),
    claims,
    terms: termsOf(article, claims),
  };
}

function sheetClaimOf(claim: Claim, text: string): SheetClaim {
  return {
    id: claim.id,
    kind: claim.kind,
    source: claim.kind === 'attribution' ? claim.source.type : null,
    label: labelOf(claim, text),
    passage: text.slice(claim.start, Math.min(claim.end, claim.start + MOST_PASSAGE)),
  };
}

function tallyOf(claims: readonly SheetClaim[]): Tally {
  return {
    articles: 1,
    claims: claims.length,
    attributions: claims.filter(({ kind }) => kind === 'attribution').length,
    unnamed: claims.filter(({ source }) => source === 'unnamed').length,
  };
}

function termsOf({ title, outlet }: Article, claims: readonly SheetClaim[]): readonly string[] {
  const words = searchWords([...claims.flatMap(({ label, passage }) => [label, passage]), title].join(' '));
  const kinds = new Set(claims.map(({ kind }) => kindTerm(kind)));
  const sources = new Set(claims.flatMap(({ source }) => (source === null ? [] : [sourceTerm(source)])));
  return [...words, ...kinds, ...sources, outletTerm(outlet)];
}
