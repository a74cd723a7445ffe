import { appendFile, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The beginning of a record: length and kind, and nothing of what it says. */
const HALF_A_RECORD = Uint8Array.of(0, 0, 0, 0, 248, 0, 1);

/** The files that Chromium writes of the extension's databases before they go into tables, the latest last. */
async function logsOf(profile: string): Promise<readonly string[]> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const names = await readdir(folder, { recursive: true });
  const logs = names.filter((name) => /^chrome-extension_.*\.log$/.test(name));
  return logs.toSorted().map((name) => join(folder, name));
}

async function lastLogOf(profile: string): Promise<string> {
  const last = (await logsOf(profile)).at(-1);
  if (last === undefined) throw new Error('there is no log');
  return last;
}

/**
 * Leaves the log as it is when a browser dies between the head of a record and its words; see lib/store/fresh-log.ts.
 * @returns which file that is
 */
export async function tearLog(profile: string): Promise<string> {
  const torn = await lastLogOf(profile);
  await appendFile(torn, HALF_A_RECORD);
  return torn;
}

/** How much was written into a log of this start; null as long as the torn one of the start before is there. */
export async function freshBytes(profile: string, torn: string | null): Promise<number | null> {
  const logs = await logsOf(profile);
  if (torn !== null && logs.includes(torn)) return null;
  return (await stat(logs.at(-1) ?? '').catch(() => null))?.size ?? 0;
}

/** Damages a record in the middle of the log. */
export async function damageLog(profile: string): Promise<void> {
  const log = await open(await lastLogOf(profile), 'r+');
  await log.write(HALF_A_RECORD, 0, HALF_A_RECORD.length, 2_000);
  await log.close();
}
