/** Texts by name, in files of their own: not in those of the browser's databases. */
const CACHE = 'spare';
/** No such host can be; nothing is ever asked of it. */
const BASE = 'https://spare.invalid/';

const addressOf = (name: string): string => BASE + encodeURIComponent(name);

export const spareArea = {
  names: async (): Promise<readonly string[]> => {
    const kept = await (await caches.open(CACHE)).keys();
    return kept.map(({ url }) => decodeURIComponent(url.slice(BASE.length)));
  },
  /** Null where there is none. */
  read: async (name: string): Promise<string | null> => {
    const found = await (await caches.open(CACHE)).match(addressOf(name));
    return found === undefined ? null : await found.text();
  },
  write: async (name: string, text: string): Promise<void> => {
    await (await caches.open(CACHE)).put(addressOf(name), new Response(text));
  },
  remove: async (name: string): Promise<void> => {
    await (await caches.open(CACHE)).delete(addressOf(name));
  },
};
