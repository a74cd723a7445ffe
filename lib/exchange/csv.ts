import type { ReaderAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Bundle } from '../model/bundle.ts';
import type { Claim } from '../model/claim.ts';
import { labelOf } from '../model/claim-words.ts';
import { annotationsByClaim, apartFromClaims } from '../model/own-claims.ts';

const columns = [
  'outlet',
  'date',
  'title',
  'url',
  'kind',
  'source_type',
  'label',
  'passage',
  'what',
  'status',
  'min',
  'max',
  'unit',
  'value',
  'modifier',
  'note',
  'tags',
  'dismissed',
] as const;
type Column = (typeof columns)[number];

/** RFC 4180: the first line names the columns. */
export const csvHead = `${columns.join(',')}\r\n`;

/** One line a claim; then one for each passage that the reader marked or wrote on and that is no claim. */
export function csvLines({ article, annotations }: Bundle): string {
  if (article === null) return '';
  const own = annotationsByClaim(article, annotations);
  const lines = article.claims.map((claim) => {
    const mine = own.get(claim.id);
    const row: CsvRow = {
      ...placeOf(article),
      ...claimIn(article, claim),
      ...valueOf(claim),
      ...(mine && wordsOf(mine)),
    };
    return lineOf(row);
  });
  const apart = apartFromClaims(annotations, own).map((mine) =>
    lineOf({
      ...placeOf(article),
      kind: mine.kind,
      passage: mine.selectors.quote.exact,
      ...wordsOf(mine),
    }),
  );
  return [...lines, ...apart].join('');
}

type CsvRow = Partial<Record<Column, string | number | null>>;

const lineOf = (row: CsvRow): string => `${columns.map((column) => cell(row[column] ?? '')).join(',')}\r\n`;

const wordsOf = ({ note, tags, dismissed }: ReaderAnnotation): CsvRow => ({
  note,
  tags: tags.join(' '),
  dismissed: dismissed ? 'yes' : '',
});

const placeOf = ({ outlet, published, title, url }: Article): CsvRow => ({
  outlet,
  date: published ?? '',
  title,
  url,
});

function claimIn({ text }: Article, claim: Claim): CsvRow {
  return {
    kind: claim.kind,
    source_type: claim.kind === 'attribution' ? claim.source.type : '',
    label: labelOf(claim, text),
    passage: text.slice(claim.start, claim.end),
  };
}

function valueOf(claim: Claim): CsvRow {
  if (claim.kind === 'attribution') return {};
  if (claim.kind === 'duration') return { value: claim.value, modifier: claim.modifier };
  const { min, max, unit, modifier } = claim;
  const amount = { min, max, unit, modifier };
  if (claim.kind === 'loss') return { ...amount, what: claim.what, status: claim.status };
  return { ...amount, status: claim.denied ? 'denied' : '' };
}

/** Text that a spreadsheet would take for a formula is led by an apostrophe: titles and passages come from strangers. */
function cell(value: string | number): string {
  const text =
    typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
