import type { CardClaim, LineKind, Twig } from '../../lib/model/card.ts';
import type { Claim } from '../../lib/model/claim.ts';
import { isShown } from '../../lib/model/painted.ts';
import { momentOf, thisYear } from '../say/dates.ts';
import { lineKindOf } from '../say/line-kind.ts';
import { standingName, standingSentence } from '../say/standing.ts';
import type { Tongue } from '../say/tongue.ts';
import { valueInWords } from '../say/value.ts';
import { evidenceList, originName } from './evidence-list.ts';
import { standingMark } from './standing-mark.ts';
import { el } from './twig.ts';

/** The name of a kind carries its own line and tint: there is no other legend. */
export const kindName = ({ words }: Tongue, kind: LineKind): Twig =>
  el('span', { class: `kind ${kind}` }, words(`kind_${kind}`));

export function kindLine(tongue: Tongue, { page, before }: CardClaim): Twig {
  const { claim } = page;
  const { words } = tongue;
  const more = [
    claim.kind === 'loss' && claim.status !== 'actual' && words(`status_${claim.status}`),
    !isShown(claim) && words('unsure'),
    before !== null && words('card_changed'),
  ].filter((part) => part !== false);
  const name = [sortOfKind(words, claim), ...more.map((part) => `, ${part}`)].join('');
  return el('p', { class: 'kind-line' }, kindName(tongue, lineKindOf(claim)), name !== '' && name);
}

/** What goes on behind the name of the kind: " of data", " to an organisation". */
function sortOfKind(words: Tongue['words'], claim: Claim): string {
  if (claim.kind === 'loss') return spaced(words(`card_loss_of_${claim.what.replaceAll('-', '_')}`));
  if (claim.kind !== 'attribution') return '';
  const { type } = claim.source;
  if (type === 'unnamed' || type === 'other') return '';
  return spaced(words(`card_source_${type.replaceAll('-', '_')}`));
}

const spaced = (words: string): string => (/^\w/u.test(words) ? ` ${words}` : words);

function fact(name: string, ...value: readonly (Twig | string)[]): readonly Twig[] {
  return [el('dt', {}, name), el('dd', {}, ...value)];
}

function sourceFacts({ words }: Tongue, { page, facets }: CardClaim): readonly Twig[] {
  const { claim, label } = page;
  if (claim.kind !== 'attribution') return [];
  const { type, spans, refersTo } = claim.source;
  const pointsTo = refersTo === null ? [] : fact(words('card_who_says'), el('q', {}, label));
  const said = facets.flatMap(({ name, words: quoted }) => fact(words(`facet_${name}`), el('q', {}, quoted)));
  const isSilent = type === 'unnamed' && spans.length > 0 && facets.every(({ name }) => name !== 'reason');
  const nobody =
    type === 'unnamed' && spans.length === 0 ? fact(words('card_who_says'), words('card_nobody')) : [];
  return [
    ...nobody,
    ...pointsTo,
    ...said,
    ...(isSilent ? fact(words('facet_reason'), words('facet_not_stated')) : []),
  ];
}

/** As it stands behind a sum: "US dollars"; a name by itself would be written with a capital. */
function currencyName(locale: string, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return currency;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' });
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? currency;
}

function facts(tongue: Tongue, shown: CardClaim): Twig | null {
  const { page, saidBy, before } = shown;
  const { words, locale } = tongue;
  const { claim } = page;
  const when = (iso: string): string => momentOf(locale, iso, thisYear()) ?? iso;
  const rows = [
    ...(saidBy === null ? [] : fact(words('card_who_says'), el('q', {}, saidBy))),
    ...sourceFacts(tongue, shown),
    ...('inferred' in claim && claim.inferred.length > 0 && claim.unit !== null
      ? fact(words('card_unit'), words('card_unit_inferred', [currencyName(locale, claim.unit)]))
      : []),
    ...(before === null
      ? []
      : [
          ...fact(
            words('card_you_read'),
            el('q', {}, before.selectors.quote.exact),
            `, ${when(before.lastSeen)}`,
          ),
          ...fact(words('card_now'), el('q', {}, page.words), `, ${when(before.changeSeen)}`),
        ]),
  ];
  return rows.length === 0 ? null : el('dl', {}, ...rows);
}

function value(tongue: Tongue, { page, before }: CardClaim): Twig | null {
  if (before !== null)
    return el(
      'p',
      { class: 'value value-words' },
      el('del', {}, before.selectors.quote.exact),
      ' → ',
      el('ins', {}, page.words),
    );
  const said = valueInWords(tongue, page.claim);
  return said === null ? null : el('p', { class: 'value' }, said);
}

function standingPart(tongue: Tongue, { page, evidence }: CardClaim): Twig {
  const { standing } = page;
  return el(
    'section',
    {},
    standingMark(standing),
    el('strong', {}, standingName(tongue, standing)),
    el('p', {}, standingSentence(tongue, standing, evidence === null ? undefined : originName(evidence))),
    evidence !== null && standing.name !== 'only-here' && evidenceList(tongue, evidence),
  );
}

/** Who says so, in which words; the value; the standing and what it rests on; why it is marked. */
export function cardBody(tongue: Tongue, claim: CardClaim): readonly Twig[] {
  const { words } = tongue;
  const reason = words(`because_${claim.page.claim.because.replaceAll('-', '_')}`);
  return [
    value(tongue, claim),
    claim.before === null ? el('p', { class: 'says' }, el('q', {}, claim.page.words)) : null,
    facts(tongue, claim),
    standingPart(tongue, claim),
    reason === ''
      ? null
      : el('details', {}, el('summary', {}, words('card_why')), el('p', {}, words('because', [reason]))),
  ].filter((part) => part !== null);
}
