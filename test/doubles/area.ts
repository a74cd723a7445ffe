/** A browser storage area in memory; values pass through JSON as they do in the browser. */
export function mapArea(): {
  get: (key: string) => Promise<unknown>;
  set: (key: string, value: unknown) => Promise<void>;
} {
  const held = new Map<string, string>();
  return {
    get: (key) => {
      const text = held.get(key);
      return Promise.resolve(text === undefined ? undefined : (JSON.parse(text) as unknown));
    },
    set: (key, value) => {
      held.set(key, JSON.stringify(value));
      return Promise.resolve();
    },
  };
}
