export interface Part {
  /** Where it begins in the text. */
  readonly at: number;
  readonly part: string;
  /** Whether the query found it. */
  readonly found: boolean;
}

/** A text cut where words begin with a word of the query, letters of any case. Linear in the text for each word. */
export function markedParts(text: string, query: string): readonly Part[] {
  const wanted = query
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [{ at: 0, part: text, found: false }];
  const parts: Part[] = [];
  let plain = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0].toLocaleLowerCase();
    const start = wanted.filter((each) => word.startsWith(each)).toSorted((a, b) => b.length - a.length)[0];
    if (start === undefined) continue;
    if (match.index > plain) parts.push({ at: plain, part: text.slice(plain, match.index), found: false });
    plain = Math.min(text.length, match.index + start.length);
    parts.push({ at: match.index, part: text.slice(match.index, plain), found: true });
  }
  if (plain < text.length) parts.push({ at: plain, part: text.slice(plain), found: false });
  return parts;
}
