import type { ClaimKind } from '../model/claim.ts';
import { digestOfParts } from '../model/ids.ts';

/** How many code units on either side tell two equal passages apart. */
const AROUND = 40;

/**
 * Gives each claim of one article an id from its kind, its words and the words around it, never from its position: text
 * added elsewhere changes no id. Claims that are equal in all of that are numbered in reading order.
 */
export function claimIds(text: string): (kind: ClaimKind, start: number, end: number) => string {
  const seen = new Map<string, number>();
  return (kind, start, end) => {
    const parts = [
      [wordsFrom(text, start), start],
      [start, end],
      [end, wordsTo(text, end)],
    ] as const;
    const id = `${kind}-${digestOfParts(text, parts)}`;
    const ordinal = (seen.get(id) ?? 0) + 1;
    seen.set(id, ordinal);
    return ordinal === 1 ? id : `${id}-${ordinal}`;
  };
}

/** Where the words before begin, within the same line, so that a paragraph put before this one changes nothing. */
function wordsFrom(text: string, start: number): number {
  let from = start;
  for (let at = start - 1; at >= Math.max(0, start - AROUND) && !isBreak(text, at); at--)
    if (!isSpace(text, at)) from = at;
  return from;
}

function wordsTo(text: string, end: number): number {
  let to = end;
  for (let at = end; at < Math.min(text.length, end + AROUND) && !isBreak(text, at); at++)
    if (!isSpace(text, at)) to = at + 1;
  return to;
}

const isBreak = (text: string, at: number): boolean => text.charCodeAt(at) === 0x0a;

/** As `trim` sees it. */
function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit <= 0x20 || unit >= 0x80) && /\s/.test(text.charAt(at));
}
