import type { OutletId } from '../model/article.ts';
import type { FiledRecord, OutletTally, Writing } from './schema.ts';

/** Where an article will most likely be filed. */
export interface Expectation {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly outlet: OutletId;
}

/** The records that filing it will change, as they stand in the transaction; missing where nothing was expected or stands. */
export interface Expected {
  readonly filed?: FiledRecord | undefined;
  readonly tally?: OutletTally | undefined;
}

export async function expectedIn(writing: Writing, expectation: Expectation | undefined): Promise<Expected> {
  if (expectation === undefined) return {};
  const [filed, tally] = await Promise.all([
    writing.objectStore('filed').get(expectation.day),
    writing.objectStore('outlets').get(expectation.outlet),
  ]);
  return { filed, tally };
}
