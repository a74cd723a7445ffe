import type { ArticleId } from '../model/article.ts';
import type { AnnotationRow, ArticleRow, Cursor, LibrarySize, OutletRow } from '../model/library.ts';
import type { ReaderAnnotation } from '../model/annotation.ts';
import type { Sheet, Tally } from '../model/sheet.ts';
import { annotationsBefore } from '../store/annotations.ts';
import { countAll, outletTallies } from '../store/counts.ts';
import { dayOf } from '../store/sheet-of.ts';
import { type Place, sheetsFrom, sheetsOf } from '../store/sheets.ts';
import type { House } from './house.ts';

const DAY_MS = 86_400_000;

export interface Rows<T> {
  readonly rows: readonly T[];
  readonly next: Cursor;
}

export function rowOf({ recency, claims: _claims, terms: _terms, ...head }: Sheet): ArticleRow {
  return { ...head, day: isoDay(dayOf(recency)) };
}

export const isoDay = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);
export const dayFrom = (iso: string) => Math.floor(Date.parse(iso) / DAY_MS);

export function placeIn(cursor: Cursor): Place | null {
  if (cursor === null) return null;
  const colon = cursor.indexOf(':');
  return [Number(cursor.slice(0, colon)), cursor.slice(colon + 1)];
}

export const cursorAt = ([recency, id]: Place): string => `${recency}:${id}`;

export async function listArticles(
  { store }: House,
  { outlet, cursor, most }: { outlet: string | null; cursor: Cursor; most: number },
): Promise<Rows<ArticleRow>> {
  const sheets = await sheetsFrom(store, { outlet, after: placeIn(cursor), until: null, most });
  const last = sheets.at(-1);
  const next = last && sheets.length === most ? cursorAt([last.recency, last.id]) : null;
  return { rows: sheets.map((sheet) => rowOf(sheet)), next };
}

export async function articleRows(
  { store }: House,
  ids: readonly ArticleId[],
): Promise<readonly ArticleRow[]> {
  return (await sheetsOf(store, ids)).map((sheet) => rowOf(sheet));
}

/** Most articles first. */
export async function listOutlets({ store }: House): Promise<readonly OutletRow[]> {
  const rows = (await outletTallies(store)).map(({ id, name, months }) => {
    const listed = Object.entries(months)
      .map(([month, tally]) => ({ month, tally }))
      .toSorted((a, b) => (a.month < b.month ? -1 : 1));
    return { id, name, months: listed, total: sum(listed.map(({ tally }) => tally)) };
  });
  return rows.toSorted((a, b) => b.total.articles - a.total.articles || (a.id < b.id ? -1 : 1));
}

export async function sizeOf(house: House): Promise<LibrarySize> {
  const [counts, outlets, used] = await Promise.all([
    countAll(house.store),
    outletTallies(house.store),
    house.bytesUsed(),
  ]);
  const claims = sum(outlets.flatMap(({ months }) => Object.values(months))).claims;
  /* The database gives room back some time after what stood in it was deleted. */
  const isEmpty = counts.articles + counts.annotations === 0;
  return { ...counts, outlets: outlets.length, claims, used: isEmpty ? null : used };
}

const sorts: Record<string, (annotation: ReaderAnnotation) => boolean> = {
  dismissed: ({ dismissed }) => dismissed,
  notes: ({ note, tags }) => note !== '' || tags.length > 0,
  marks: ({ claim }) => claim === null,
};

export async function listAnnotations(
  house: House,
  { only, cursor, most }: { only: 'dismissed' | 'notes' | 'marks' | null; cursor: Cursor; most: number },
): Promise<Rows<AnnotationRow>> {
  const wanted = (only === null ? undefined : sorts[only]) ?? (() => true);
  const [found, next] = await annotationsBefore(house.store, cursor, most, wanted);
  const ids = [...new Set(found.map(({ article }) => article))];
  const articles = new Map((await articleRows(house, ids)).map((row) => [row.id, row]));
  return {
    rows: found.map((annotation) => ({ annotation, article: articles.get(annotation.article) ?? null })),
    next,
  };
}

function sum(tallies: readonly Tally[]): Tally {
  const total = { articles: 0, claims: 0, attributions: 0, unnamed: 0 };
  for (const tally of tallies) {
    total.articles += tally.articles;
    total.claims += tally.claims;
    total.attributions += tally.attributions;
    total.unnamed += tally.unnamed;
  }
  return total;
}
