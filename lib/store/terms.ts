const MOST_TERMS = 600;
const LONGEST_TERM = 40;

/** Words as a search compares them: lower case, no accents, letters and digits only; each once, in order. */
export function searchWords(text: string): readonly string[] {
  /* Here and not above: the classes of Unicode take longer to read than all else that a worker reads of this room at its start. */
  const words = /[\p{L}\p{N}]+/gu;
  const folded = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  const found = new Set<string>();
  for (const [word] of folded.matchAll(words)) {
    found.add(word.slice(0, LONGEST_TERM));
    if (found.size === MOST_TERMS) break;
  }
  return [...found];
}

/** Terms that no word can equal. */
export const kindTerm = (kind: string) => `=kind:${kind}`;
export const sourceTerm = (source: string) => `=source:${source}`;
export const outletTerm = (outlet: string) => `=outlet:${outlet}`;
