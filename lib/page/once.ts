/** Made when it is first asked for, and kept: what most pages never need costs them nothing. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** What a map holds under a key, made first where it holds nothing. */
export function madeIn<K, V>(map: Map<K, V>, key: K, make: (key: K) => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  map.set(key, made);
  return made;
}

/** Whether a word is one of these, which stand with spaces between them. */
export function oneOf(words: string): (word: string) => boolean {
  const known = once(() => new Set(words.split(' ')));
  return (word) => known().has(word);
}
