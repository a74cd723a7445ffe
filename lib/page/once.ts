/** Made when it is first asked for, and kept: what most pages never need costs them nothing. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Words that stand with spaces between them, as a set that is made when it is first asked for. */
export const wordsOf = (words: string): (() => ReadonlySet<string>) => once(() => new Set(words.split(' ')));
