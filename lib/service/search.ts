import type { ArticleId } from '../model/article.ts';
import type { ClaimHit, ClaimQuery, Cursor } from '../model/library.ts';
import { claimIdOf, type ClaimId } from '../model/ids.ts';
import type { Standing } from '../model/relation.ts';
import type { Sheet, SheetClaim } from '../model/sheet.ts';
import { candidates, type Wanted } from '../store/search.ts';
import { memoShelf } from '../store/memo-shelf.ts';
import { recencyOf } from '../store/sheet-of.ts';
import type { Place } from '../store/sheets.ts';
import { searchWords } from '../store/terms.ts';
import type { House } from './house.ts';
import { cursorAt, dayFrom, placeIn, type Rows, rowOf } from './lists.ts';

/** Milliseconds after which an answer goes out with what was found, and a cursor to go on from. */
const BUDGET_MS = 30;

/** Claims that fit a query, latest article first; within one those that say the words themselves come before those of which only the headline does. */
export async function searchClaims(
  open: House,
  { query, cursor, most }: { query: ClaimQuery; cursor: Cursor; most: number },
): Promise<Rows<ClaimHit>> {
  const house = { ...open, shelf: memoShelf(open.shelf) };
  const words = searchWords(query.words);
  const begun = resumed(cursor);
  const stop = performance.now() + BUDGET_MS;
  const rows: ClaimHit[] = [];
  let seen = begun.after;
  for await (const lot of candidates(house.store, wantedBy(query, words), begun.after)) {
    for (const sheet of lot) {
      const hits = await hitsOn(house, sheet, query, words);
      const given = sheet.id === begun.within ? begun.given : 0;
      const some = hits.slice(given, given + most - rows.length);
      rows.push(...some);
      if (given + some.length < hits.length) {
        return { rows, next: cursorOf({ after: seen, within: sheet.id, given: given + some.length }) };
      }
      seen = [sheet.recency, sheet.id];
      if (rows.length === most || performance.now() > stop) {
        return { rows, next: cursorOf({ after: seen, within: '', given: 0 }) };
      }
    }
  }
  return { rows, next: null };
}

/** Behind which article to go on, and how many claims of an article after it were given already. */
interface Begun {
  readonly after: Place | null;
  readonly within: ArticleId;
  readonly given: number;
}

function cursorOf({ after, within, given }: Begun): string {
  return [given, within, after === null ? '' : cursorAt(after)].join('/');
}

function resumed(cursor: Cursor): Begun {
  const [given = '0', within = '', after = ''] = cursor?.split('/') ?? [];
  return { given: Number(given), within, after: after === '' ? null : placeIn(after) };
}

function wantedBy(query: ClaimQuery, words: readonly string[]): Wanted {
  return {
    prefixes: words,
    kinds: query.kinds,
    sources: query.sources,
    outlet: query.outlet,
    latest: query.to === null ? null : recencyOf(dayFrom(query.to)),
    oldest: query.from === null ? null : recencyOf(dayFrom(query.from)),
  };
}

async function hitsOn(
  { crossref, shelf }: House,
  sheet: Sheet,
  query: ClaimQuery,
  words: readonly string[],
): Promise<readonly ClaimHit[]> {
  const fitting = saying(
    sheet.claims.filter((claim) => fits(claim, query)),
    searchWords(sheet.title),
    words,
  );
  if (fitting.length === 0) return [];
  const standings = query.standings.length === 0 ? null : await crossref.standingsOf(sheet.id, shelf);
  const article = rowOf(sheet);
  return fitting
    .map(({ id, kind, source, label, passage }): ClaimHit => {
      const claim = claimIdOf(sheet.id, id);
      return { claim, kind, source, label, passage, article, standing: standings?.get(claim) ?? null };
    })
    .filter(({ standing }) => standings === null || (standing && query.standings.includes(standing.name)));
}

function fits({ kind, source }: SheetClaim, { kinds, sources }: ClaimQuery): boolean {
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  return sources.length === 0 || (source !== null && sources.includes(source));
}

function saying(
  claims: readonly SheetClaim[],
  title: readonly string[],
  words: readonly string[],
): readonly SheetClaim[] {
  if (words.length === 0) return claims;
  const [all, some]: [SheetClaim[], SheetClaim[]] = [[], []];
  for (const claim of claims) {
    const own = searchWords(`${claim.label} ${claim.passage}`);
    const others = words.filter((word) => !begins(own, word));
    if (others.length === 0) all.push(claim);
    else if (others.every((word) => begins(title, word))) some.push(claim);
  }
  return [...all, ...some];
}

const begins = (terms: readonly string[], word: string): boolean =>
  terms.some((term) => term.startsWith(word));

/** Standings of single claims, for a list that shows them. Those that are not kept are left out. */
export async function standingsFor(
  { crossref, shelf: open }: House,
  claims: readonly ClaimId[],
): Promise<Record<ClaimId, Standing>> {
  const shelf = memoShelf(open);
  const articles = [...new Set(claims.map((claim) => claim.slice(0, claim.indexOf('.'))))];
  const found = await Promise.all(articles.map((id) => crossref.standingsOf(id, shelf)));
  const wanted = new Set(claims);
  return Object.fromEntries(found.flatMap((map) => [...map].filter(([claim]) => wanted.has(claim))));
}
