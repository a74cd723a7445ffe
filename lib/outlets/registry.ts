import { otherOutlets, wireOutlets } from '../lexicon/outlets.ts';
import type { OutletId } from '../model/article.ts';
import type { Outlet } from '../model/outlet.ts';

interface Entry {
  readonly outlet: Outlet;
  readonly domains: readonly string[];
}

/** One line of a table: `domains | country | owner group | names`; see lexicon/outlets/agencies.ts. */
function readLine(line: string, wire: boolean): Entry {
  const [domains = '', country = '', owner = '', names = ''] = line.split('|');
  const [id = '', ...others] = domains.split(' ');
  const listed = names.split(';').map((name) => name.trim());
  const isWeak = (name: string): boolean => name.startsWith('?');
  return {
    domains: [id, ...others],
    outlet: {
      id,
      name: (listed[0] ?? id).replace('?', ''),
      names: listed.filter((name) => !isWeak(name)),
      weakNames: listed.filter(isWeak).map((name) => name.slice(1)),
      country: country || null,
      owner: owner || null,
      wire,
    },
  };
}

function readTables(tables: readonly string[], wire: boolean): readonly Entry[] {
  return tables.flatMap((table) =>
    table
      .trim()
      .split('\n')
      .map((line) => readLine(line, wire)),
  );
}

interface Registry {
  readonly outlets: readonly Outlet[];
  readonly byDomain: ReadonlyMap<string, Outlet>;
}

let read: Registry | null = null;

/** Read when it is first asked for: the background starts with each page that wakes it. */
function registry(): Registry {
  if (read !== null) return read;
  const entries = [...readTables(wireOutlets, true), ...readTables(otherOutlets, false)];
  read = {
    outlets: entries.map(({ outlet }) => outlet),
    byDomain: new Map(
      entries.flatMap(({ outlet, domains }) => domains.map((domain): [string, Outlet] => [domain, outlet])),
    ),
  };
  return read;
}

/** Every outlet of the registry. */
export const outlets = (): readonly Outlet[] => registry().outlets;

/** The outlet behind a registrable domain, its other domains included; null where the registry has none. */
export function outletByDomain(domain: string): Outlet | null {
  return registry().byDomain.get(domain) ?? null;
}

/** What is known of an outlet by its id; for an unknown one, the id alone. */
export function outletById(id: OutletId): Outlet {
  return (
    registry().byDomain.get(id) ?? {
      id,
      name: id,
      names: [],
      weakNames: [],
      country: null,
      owner: null,
      wire: false,
    }
  );
}
