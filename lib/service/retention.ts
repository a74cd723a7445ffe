import { forgetUnmarked } from '../store/bundles.ts';
import type { House } from './house.ts';

const DAY_MS = 86_400_000;

/** Lets go of what the reader's settings no longer want kept. @returns how many articles */
export async function forgetOld({ store, settings, now }: House): Promise<number> {
  const { forgetAfterDays } = await settings.read();
  if (forgetAfterDays === null) return 0;
  return await forgetUnmarked(store, new Date(now().getTime() - forgetAfterDays * DAY_MS).toISOString());
}
