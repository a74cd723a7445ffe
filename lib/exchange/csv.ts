import type { Article } from '../model/article.ts';
import type { Bundle } from '../model/bundle.ts';
import type { Claim } from '../model/claim.ts';
import { labelOf } from '../model/claim-words.ts';
import { claimIdOf } from '../model/ids.ts';

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

/** One line a claim. */
export function csvLines({ article, annotations }: Bundle): string {
  if (article === null) return '';
  const byClaim = new Map(
    annotations.flatMap((each) => (each.claim === null ? [] : [[each.claim, each] as const])),
  );
  const lines = article.claims.map((claim) => {
    const own = byClaim.get(claimIdOf(article.id, claim.id));
    const row: Partial<Record<Column, string | number | null>> = {
      ...placeOf(article, claim),
      ...valueOf(claim),
      note: own?.note ?? '',
      tags: own?.tags.join(' ') ?? '',
      dismissed: own?.dismissed ? 'yes' : '',
    };
    return `${columns.map((column) => cell(row[column] ?? '')).join(',')}\r\n`;
  });
  return lines.join('');
}

function placeOf(
  { outlet, published, title, url, text }: Article,
  claim: Claim,
): Partial<Record<Column, string>> {
  return {
    outlet,
    date: published ?? '',
    title,
    url,
    kind: claim.kind,
    source_type: claim.kind === 'attribution' ? claim.source.type : '',
    label: labelOf(claim, text),
    passage: text.slice(claim.start, claim.end),
  };
}

function valueOf(claim: Claim): Partial<Record<Column, string | number | null>> {
  if (claim.kind === 'attribution') return {};
  if (claim.kind === 'duration') return { value: claim.value, modifier: claim.modifier };
  const { min, max, unit, modifier } = claim;
  const amount = { min, max, unit, modifier };
  if (claim.kind === 'loss') return { ...amount, what: claim.what, status: claim.status };
  return { ...amount, status: claim.denied ? 'denied' : '' };
}

/** Text that a spreadsheet would take for a formula is led by an apostrophe: titles and passages come from strangers. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
