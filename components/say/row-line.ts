import type { LineKind } from '../../lib/model/card.ts';
import type { Attribution, Claim } from '../../lib/model/claim.ts';
import type { Standing } from '../../lib/model/relation.ts';
import { isShown } from '../../lib/model/painted.ts';
import { counted, type Tongue } from './tongue.ts';
import { dayOf } from './dates.ts';
import type { Row } from './rows.ts';
import { standingName } from './standing.ts';
import { valueInWords } from './value.ts';
import { listFormat } from './formats.ts';

/** The second line of a row: the standing in bold, and what sort of claim it is with what else is known. */
export function rowLine(tongue: Tongue, row: Row): { strong: string; rest: string } {
  const { words, locale } = tongue;
  if (row.lastSeen !== null) {
    return {
      strong: words('row_gone'),
      rest: words('row_gone_rest', [dayOf(locale, row.lastSeen) ?? row.lastSeen]),
    };
  }
  if (row.annotation?.dismissed === true) {
    return { strong: words('row_dismissed'), rest: words('row_dismissed_rest') };
  }
  if (row.page === null || row.standing === null) {
    return { strong: words('row_mine'), rest: kindInLine(tongue, row.line ?? 'own') };
  }
  return {
    strong: standingName(tongue, row.standing),
    rest: [sortOf(tongue, row.page.claim), ...beyond(tongue, row.standing)].join(', '),
  };
}

const kindKeys = {
  unnamed: 'sort_attribution_unnamed',
  attribution: 'sort_attribution_other',
  loss: 'sort_loss_other',
  duration: 'sort_duration',
  figure: 'sort_figure',
  own: 'sort_own',
} as const satisfies Readonly<Record<LineKind, string>>;

/** The name of a kind within a line: "duration", where it stands by itself as "Duration". */
export const kindInLine = ({ words }: Tongue, kind: LineKind): string => words(kindKeys[kind]);

/** "duration, 9 months"; "unnamed source"; "loss of data, about 4.2 TB". */
export function sortOf(tongue: Tongue, claim: Claim): string {
  const value = valueInWords(tongue, claim);
  return [sort(tongue, claim), ...(value === null ? [] : [value]), ...doubt(tongue, claim)].join(', ');
}

function sort({ words }: Tongue, claim: Claim): string {
  switch (claim.kind) {
    case 'attribution':
      return words(attributionKey(claim));
    case 'loss':
      return words(`sort_loss_${claim.what.replaceAll('-', '_')}`);
    case 'duration':
      return words('sort_duration');
    case 'figure':
      return words('sort_figure');
  }
}

function attributionKey({ source }: Attribution): string {
  if (source.type === 'unnamed' && source.spans.length === 0) return 'sort_attribution_none';
  return `sort_attribution_${source.type.replaceAll('-', '_')}`;
}

function doubt({ words }: Tongue, claim: Claim): readonly string[] {
  if (!isShown(claim)) return [words('unsure')];
  if (claim.kind === 'loss') return claim.status === 'actual' ? [] : [words(`status_${claim.status}`)];
  return claim.kind === 'figure' && claim.denied ? [words('status_denied')] : [];
}

/** What other outlets give: "elsewhere 5 months"; "5 outlets", "1 origin". */
export function beyond(tongue: Tongue, standing: Standing): readonly string[] {
  if (standing.name === 'conflicting') {
    const quoted = standing.elsewhere.slice(0, 3).map((value) => tongue.words('quoted', [value]));
    const others = listFormat(tongue.locale, { type: 'conjunction' }).format(quoted);
    return others === '' ? [] : [tongue.words('row_elsewhere', [others])];
  }
  if (standing.name === 'echoed') {
    return [counted(tongue, 'outlets', standing.outlets), counted(tongue, 'origins', 1)];
  }
  return [];
}
