import type { ArticleId, OutletId } from '../model/article.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Connection } from './open.ts';
import { recencyOf } from './sheet-of.ts';

/** A place in the order of lists: latest first, and within a day by id. */
export type Place = readonly [recency: number, article: ArticleId];

const FIRST: Place = [Number.NEGATIVE_INFINITY, ''];

export interface Stretch {
  /** Only this outlet's articles; null takes all. */
  readonly outlet: OutletId | null;
  /** Begins behind this place; null at the beginning. */
  readonly after: Place | null;
  /** The least recent that counts. */
  readonly until: number | null;
  readonly most: number;
}

/** Articles without their text, latest first. @throws {StoreFault} from the promise */
export function sheetsFrom(
  store: Connection,
  { outlet, after, until, most }: Stretch,
): Promise<readonly Sheet[]> {
  const [recency, id] = after ?? FIRST;
  return store.use((database) => {
    const last = until ?? Number.POSITIVE_INFINITY;
    if (outlet === null) {
      const range = IDBKeyRange.bound([recency, id], [last, []], true);
      return database.getAll('sheets', range, most);
    }
    const range = IDBKeyRange.bound([outlet, recency, id], [outlet, last, []], true);
    return database.getAllFromIndex('sheets', 'outlet', range, most);
  });
}

/** Where articles stand from behind a place on, latest first. @throws {StoreFault} from the promise */
export function placesAfter(store: Connection, after: Place | null, most: number): Promise<readonly Place[]> {
  return store.use((database) =>
    database.getAllKeys('sheets', IDBKeyRange.lowerBound([...(after ?? FIRST)], true), most),
  );
}

/** In the order asked; an article that is not filed is left out. */
export function sheetsOf(store: Connection, ids: readonly ArticleId[]): Promise<readonly Sheet[]> {
  return store.use(async (database) => {
    const reading = database.transaction(['indexes', 'sheets']);
    const found = await Promise.all(
      ids.map(async (id) => {
        const index = await reading.objectStore('indexes').get(id);
        return index && (await reading.objectStore('sheets').get([recencyOf(index.day), id]));
      }),
    );
    return found.filter((sheet) => sheet !== undefined);
  });
}

/** In the order asked; a place that is empty is left out. */
export function sheetsAt(store: Connection, places: readonly Place[]): Promise<readonly Sheet[]> {
  return store.use(async (database) => {
    const { store: sheets } = database.transaction('sheets');
    const found = await Promise.all(places.map((place) => sheets.get([...place])));
    return found.filter((sheet) => sheet !== undefined);
  });
}

export function compare(a: Place, b: Place): number {
  return a[0] - b[0] || (a[1] < b[1] ? -1 : Number(a[1] > b[1]));
}
