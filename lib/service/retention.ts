import { forgetUnmarked, latestReading } from '../store/bundles.ts';
import type { House } from './house.ts';

const DAY_MS = 86_400_000;

/**
 * Lets go of what the reader's settings no longer want kept, as the clock has it: the reader has just asked for it.
 * @returns how many articles
 */
export async function forgetOld({ store, settings, now }: House): Promise<number> {
  const { forgetAfterDays } = await settings.read();
  return forgetAfterDays === null ? 0 : await forget(store, now().getTime(), forgetAfterDays);
}

/**
 * The same by itself: days are counted back from the latest reading where the clock is later, so that a clock that runs ahead
 * for a while makes nothing old.
 */
export async function forgetByItself({ store, settings, now }: House): Promise<number> {
  const { forgetAfterDays } = await settings.read();
  const latest = forgetAfterDays === null ? null : await latestReading(store);
  if (forgetAfterDays === null || latest === null) return 0;
  return await forget(store, Math.min(now().getTime(), Date.parse(latest)), forgetAfterDays);
}

function forget(store: House['store'], from: number, days: number): Promise<number> {
  return forgetUnmarked(store, new Date(from - days * DAY_MS).toISOString());
}
