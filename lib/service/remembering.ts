import type { House } from './house.ts';

/** Recognises a text once although it is asked for twice: for what is marked at once, and for what is then filed. A few texts and openings of texts, in memory only. */
export function remembering(extract: House['extract'], most = 8): House['extract'] {
  const held = new Map<string, ReturnType<House['extract']>>();
  return (article) => {
    const key = JSON.stringify(article);
    const known = held.get(key);
    if (known) return known;
    const claims = extract(article);
    held.set(key, claims);
    for (const old of [...held.keys()].slice(0, -most)) held.delete(old);
    claims.catch(() => held.delete(key));
    return claims;
  };
}
