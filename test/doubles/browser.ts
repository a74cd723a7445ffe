/** One event of the extension API, that a test fires itself. */
export function event<A extends readonly unknown[]>() {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    addListener: (listener: (...args: A) => unknown): void => {
      listeners.add(listener);
    },
    removeListener: (listener: (...args: A) => unknown): void => {
      listeners.delete(listener);
    },
    /** What each listener gave back. */
    fire: (...args: A): readonly unknown[] => [...listeners].map((listener) => listener(...args)),
  };
}

/** A storage area as the browser has it: whole objects in and out. */
export function storageArea() {
  const held: Record<string, unknown> = {};
  return {
    get: (key: string) => Promise.resolve(key in held ? { [key]: held[key] } : {}),
    set: (items: Record<string, unknown>) => {
      Object.assign(held, items);
      return Promise.resolve();
    },
    remove: (key: string) => {
      delete held[key];
      return Promise.resolve();
    },
  };
}
