import { browser } from './browser.ts';

/** A small key-value area of the browser; values are JSON. */
export interface Area {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** Kept until the extension is removed. */
export const keptArea: Area = areaOf(() => browser.storage.local);

/** Kept until the browser closes; survives a stopped worker. */
export const sessionArea: Area = areaOf(() => browser.storage.session);

function areaOf(
  area: () => {
    get: (key: string) => Promise<Record<string, unknown>>;
    set: (items: Record<string, unknown>) => Promise<void>;
    remove: (key: string) => Promise<void>;
  },
): Area {
  return {
    get: async (key) => (await area().get(key))[key],
    set: (key, value) => area().set({ [key]: value }),
    remove: (key) => area().remove(key),
  };
}
