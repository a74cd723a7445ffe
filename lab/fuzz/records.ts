import type { Connection } from '../../lib/store/open.ts';
import type { Tally } from './imports.ts';
import { asked, isBug, type Listener, type Sample } from './messages.ts';
import { mutated, type Random } from './mutate.ts';

/** What was read and written; the other stores are made from these. */
const stores = ['articles', 'annotations', 'revisions'] as const;

/** A record as it stands, and what puts it back. */
interface Taken {
  readonly store: (typeof stores)[number];
  readonly key: IDBValidKey;
  readonly value: unknown;
  readonly isKeyInside: boolean;
}

async function allRecords(store: Connection): Promise<readonly Taken[]> {
  return await store.use(async (database) => {
    const found: Taken[] = [];
    for (const name of stores) {
      const objects = database.transaction(name).store;
      const [keys, values] = await Promise.all([objects.getAllKeys(), objects.getAll()]);
      keys.forEach((key, at) => {
        found.push({ store: name, key, value: values[at], isKeyInside: objects.keyPath !== null });
      });
    }
    return found;
  });
}

/** @returns whether the store took it: some damage takes the key away */
async function put(
  store: Connection,
  { store: name, key, isKeyInside }: Taken,
  value: unknown,
): Promise<boolean> {
  try {
    await store.use(async (database) => {
      const writing = database.transaction(name, 'readwrite');
      await writing.store.put(value as never, isKeyInside ? undefined : (key as never));
      await writing.done;
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Damaged records, one at a time: whatever is asked is answered, or refused by a name, and what else is kept stays readable.
 * @throws what is neither, with the record that brought it about
 */
export async function fuzzRecords(
  store: Connection,
  listener: Listener,
  samples: readonly Sample[],
  cases: number,
  random: Random,
): Promise<Tally> {
  const tally: Tally = { accepted: 0, refused: 0 };
  const records = await allRecords(store);
  for (let each = 0; each < cases; each++) {
    const taken = records[Math.floor(random() * records.length)];
    const sample = samples[each % samples.length];
    if (taken === undefined || sample === undefined) break;
    const damaged = mutated(taken.value, random);
    if (!(await put(store, taken, damaged))) continue;
    const reply = await asked(listener, sample.message, sample.sender);
    if (isBug(reply)) {
      const told = JSON.stringify([taken.store, damaged]);
      throw new Error(
        `a damaged record broke ${JSON.stringify(sample.message)}: ${JSON.stringify(reply)}\n${told}`,
      );
    }
    tally[(reply as { ok: boolean }).ok ? 'accepted' : 'refused'] += 1;
    await put(store, taken, taken.value);
  }
  return tally;
}
