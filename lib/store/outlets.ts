import type { Sheet, Tally } from '../model/sheet.ts';
import type { Expected } from './expected.ts';
import { dayOf } from './sheet-of.ts';
import type { OutletTally, Writing } from './schema.ts';

const DAY_MS = 86_400_000;
const none: Tally = { articles: 0, claims: 0, attributions: 0, unnamed: 0 };

/** Takes the old sheet out of its outlet's sums and adds the new one; either may be missing. */
export async function retally(
  writing: Writing,
  was: Sheet | undefined,
  is: Sheet | undefined,
  { tally }: Expected = {},
): Promise<void> {
  if (was) await add(writing, was, -1);
  if (is) await add(writing, is, 1, was ? undefined : tally);
}

export function monthOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 7);
}

async function add(writing: Writing, sheet: Sheet, sign: 1 | -1, expected?: OutletTally): Promise<void> {
  const outlets = writing.objectStore('outlets');
  const known = expected?.id === sheet.outlet ? expected : await outlets.get(sheet.outlet);
  const old: OutletTally = known ?? {
    id: sheet.outlet,
    name: sheet.outletName,
    months: {},
  };
  const month = monthOf(dayOf(sheet.recency));
  const months = { ...old.months, [month]: sum(old.months[month] ?? none, sheet.tally, sign) };
  if (months[month]?.articles === 0) delete months[month];
  if (Object.keys(months).length === 0) await outlets.delete(sheet.outlet);
  else await outlets.put({ id: sheet.outlet, name: sign > 0 ? sheet.outletName : old.name, months });
}

function sum(a: Tally, b: Tally, sign: 1 | -1): Tally {
  return {
    articles: a.articles + sign * b.articles,
    claims: a.claims + sign * b.claims,
    attributions: a.attributions + sign * b.attributions,
    unnamed: a.unnamed + sign * b.unnamed,
  };
}
