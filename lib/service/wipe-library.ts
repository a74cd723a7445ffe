import { wipe } from '../store/bundles.ts';
import type { House } from './house.ts';

/** Lets go of all that was read, marked and written, and of the second copies first: when one of those stays, so does the rest. */
export async function wipeLibrary({ store, unkept, spare }: House): Promise<{ articles: number }> {
  unkept.clear();
  await spare.clear();
  const articles = await wipe(store);
  /* A copy may have been in the making. */
  await spare.clear();
  return { articles };
}
