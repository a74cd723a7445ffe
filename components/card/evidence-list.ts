import type { Twig } from '../../lib/model/card.ts';
import type { Evidence, EvidenceOrigin, EvidenceVersion, Witness } from '../../lib/model/relation.ts';
import { momentOf, thisYear } from '../say/dates.ts';
import { howInWords } from '../say/how.ts';
import { counted, type Tongue } from '../say/tongue.ts';
import { el } from './twig.ts';

const MOST_ROWS = 4;
const MOST_NAMES = 5;

/** The outlets; of very many the first, and how many more there are. */
function namesOf(witnesses: readonly Witness[], tongue: Tongue): string {
  const names = [...new Set(witnesses.map(({ outletName }) => outletName))];
  const left = names.length - MOST_NAMES + 1;
  const said = left < 2 ? names : [...names.slice(0, MOST_NAMES - 1), counted(tongue, 'more_outlets', left)];
  return new Intl.ListFormat(tongue.locale).format(said);
}

function row(tongue: Tongue, head: readonly (Twig | string)[], date: string, rest: string): Twig {
  const time = el('time', {}, (momentOf(tongue.locale, date, thisYear()) ?? '').split(',')[0]);
  return el('li', {}, el('span', {}, ...head), time, el('span', { class: 'how' }, rest));
}

function versionRow(tongue: Tongue, { label, origins }: EvidenceVersion): Twig {
  const witnesses = origins.flatMap(({ first, echoes }) => [first, ...echoes]);
  return row(
    tongue,
    [el('span', { class: 'value-words' }, label), `, ${counted(tongue, 'origins', origins.length)}`],
    witnesses[0]?.date ?? '',
    namesOf(witnesses, tongue),
  );
}

function originRows(tongue: Tongue, { origin, first, echoes }: EvidenceOrigin): readonly Twig[] {
  const rows = [row(tongue, [first.outletName], first.date, howInWords(tongue, first, origin))];
  const [echo] = echoes;
  if (echo !== undefined) {
    /* Of several each may have its own way of resting on it, which the panel tells. */
    const how =
      echoes.length === 1 ? howInWords(tongue, echo, origin) : counted(tongue, 'echoes', echoes.length);
    rows.push(row(tongue, [namesOf(echoes, tongue)], echo.date, how));
  }
  return rows;
}

/** What a standing rests on, in a few rows; the panel has it all. */
export function evidenceList(tongue: Tongue, { standing, versions }: Evidence): Twig {
  const isSplit = standing.name === 'conflicting' || versions.length > 1;
  const lots = isSplit
    ? versions.map((version) => [versionRow(tongue, version)])
    : (versions[0]?.origins ?? []).map((origin) => originRows(tongue, origin));
  const some = lots.filter((_, at) => lots.slice(0, at + 1).flat().length <= MOST_ROWS);
  const left = lots.length - some.length;
  const more = left === 0 ? [] : [el('li', { class: 'how' }, counted(tongue, 'card_more', left))];
  return el('ul', {}, ...some.flat(), ...more);
}

/** Display name of the one origin of an echo. */
export function originName({ versions }: Evidence): string | undefined {
  const origins = versions.find(({ relation }) => relation === 'same')?.origins ?? [];
  return origins.length === 1 ? origins[0]?.origin.name : undefined;
}
