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
  const least = Math.max(0, start - AROUND);
  let from = start;
  while (from > least && !isBreak(text, from - 1)) from--;
  while (from < start && isSpace(text, from)) from++;
  return from;
}

function wordsTo(text: string, end: number): number {
  const most = Math.min(text.length, end + AROUND);
  let to = end;
  while (to < most && !isBreak(text, to)) to++;
  while (to > end && isSpace(text, to - 1)) to--;
  return to;
}

const isBreak = (text: string, at: number): boolean => text.charCodeAt(at) === 0x0a;

/** As `trim` sees it. */
function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit <= 0x20 || unit >= 0x80) && /\s/.test(text.charAt(at));
}
