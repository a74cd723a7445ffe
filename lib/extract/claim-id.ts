import type { ClaimKind } from '../model/claim.ts';
import { digestOf } from '../model/ids.ts';

/** How many code units on either side tell two equal passages apart. */
const AROUND = 40;

/**
 * Gives each claim of one article an id from its kind, its words and the words around it, never from its position: text
 * added elsewhere changes no id. Claims that are equal in all of that are numbered in reading order.
 */
export function claimIds(text: string): (kind: ClaimKind, start: number, end: number) => string {
  const seen = new Map<string, number>();
  return (kind, start, end) => {
    const before = lineBefore(text, start);
    const after = lineAfter(text, end);
    const id = `${kind}-${digestOf(`${before}\u0001${text.slice(start, end)}\u0001${after}`)}`;
    const ordinal = (seen.get(id) ?? 0) + 1;
    seen.set(id, ordinal);
    return ordinal === 1 ? id : `${id}-${ordinal}`;
  };
}

/** The words before, within the same line, so that a paragraph put before this one changes nothing. */
function lineBefore(text: string, start: number): string {
  const window = text.slice(Math.max(0, start - AROUND), start);
  return window.slice(window.lastIndexOf('\n') + 1).trimStart();
}

function lineAfter(text: string, end: number): string {
  const window = text.slice(end, end + AROUND);
  const line = window.indexOf('\n');
  return (line < 0 ? window : window.slice(0, line)).trimEnd();
}
