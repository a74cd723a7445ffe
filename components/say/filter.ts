import type { LineKind } from '../../lib/model/card.ts';
import type { ClaimKind } from '../../lib/model/claim.ts';
import { isListed } from '../../lib/model/listed.ts';
import type { StandingName } from '../../lib/model/relation.ts';
import type { SourceType } from '../../lib/model/source-type.ts';
import { lineKinds } from './line-kind.ts';
import type { Row } from './rows.ts';

/** As they are offered: what asks most of the reader first. */
export const standingNames = [
  'conflicting',
  'independent',
  'echoed',
  'only-here',
] as const satisfies readonly StandingName[];
export const standingChoices = [...standingNames, 'gone', 'noted', 'dismissed'] as const;
export type StandingChoice = (typeof standingChoices)[number];

export type Order = 'reading' | 'conflicts-first';

/** An empty list lets everything through. */
export interface Filter {
  readonly kinds: readonly LineKind[];
  readonly sources: readonly SourceType[];
  readonly standings: readonly StandingChoice[];
  readonly query: string;
  readonly order: Order;
}

export const openFilter: Filter = { kinds: [], sources: [], standings: [], query: '', order: 'reading' };

export function isOpen(filter: Filter): boolean {
  return (
    filter.kinds.length + filter.sources.length + filter.standings.length === 0 && filter.query.trim() === ''
  );
}

/** What is listed without being asked: lib/model/listed.ts. What the reader marked, and what is gone, always is. */
export function worthListing(row: Row, kinds: readonly ClaimKind[]): boolean {
  return row.page === null || isListed(row.page, kinds);
}

export function filterRows(rows: readonly Row[], filter: Filter): readonly Row[] {
  const query = filter.query.trim().toLocaleLowerCase();
  const kept = rows.filter(
    (row) =>
      (filter.kinds.length === 0 || (row.line !== null && filter.kinds.includes(row.line))) &&
      (filter.sources.length === 0 || hasSource(row, filter.sources)) &&
      (filter.standings.length === 0 || filter.standings.some((choice) => stands(row, choice))) &&
      (query === '' || holds(row, query)),
  );
  return filter.order === 'reading' ? kept : kept.toSorted((a, b) => rank(a) - rank(b));
}

/** The choices that at least one row answers to, so that no menu offers an empty list. */
export function choicesIn(rows: readonly Row[]): {
  kinds: readonly LineKind[];
  sources: readonly SourceType[];
  standings: readonly StandingChoice[];
} {
  return {
    kinds: lineKinds.filter((kind) => rows.some((row) => row.line === kind)),
    sources: [...new Set(rows.flatMap((row) => sourceOf(row) ?? []))],
    standings: standingChoices.filter((choice) => rows.some((row) => stands(row, choice))),
  };
}

export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}

function sourceOf(row: Row): SourceType | null {
  return row.page?.claim.kind === 'attribution' ? row.page.claim.source.type : null;
}

function hasSource(row: Row, sources: readonly SourceType[]): boolean {
  const source = sourceOf(row);
  return source !== null && sources.includes(source);
}

function stands(row: Row, choice: StandingChoice): boolean {
  if (choice === 'gone') return row.lastSeen !== null;
  if (choice === 'dismissed') return row.annotation?.dismissed === true;
  if (choice === 'noted') {
    return (
      row.annotation !== null && (row.page === null || row.annotation.note !== '' || row.tags.length > 0)
    );
  }
  return row.standing?.name === choice && row.annotation?.dismissed !== true;
}

function holds(row: Row, query: string): boolean {
  const { page, annotation, tags } = row;
  const passage = page?.selectors.quote.exact ?? '';
  return [row.words, page?.label ?? '', passage, annotation?.note ?? '', ...tags].some((text) =>
    text.toLocaleLowerCase().includes(query),
  );
}

const ranks = { conflicting: 0, 'only-here': 1, echoed: 2, independent: 3 } as const;

function rank(row: Row): number {
  if (row.annotation?.dismissed === true) return 6;
  if (row.standing === null) return row.lastSeen === null ? 4 : 5;
  return ranks[row.standing.name];
}
