import type { Selectors } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { findAlike, placesOf } from './alike.ts';
import { deniedAlike, tellsTheSame } from './telling.ts';

/** More places of one quote than this are not looked at: such a quote says nothing. */
const MOST_PLACES = 200;
/** A quote so long needs no words around it to be known again. */
const TELLS_ALONE = 40;
/** Characters of the old context, next to the quote, by which a shorter one is known again. */
const LEAST_CONTEXT = 8;
/** Shorter quotes are found exactly or not at all. */
const LEAST_ALIKE = 20;
const MOST_ERRORS = 0.12;

/** Where a passage stands now. `revised`: the words there now tell something else, and are not the passage. */
export interface Anchored {
  readonly span: Span;
  readonly how: 'exact' | 'alike' | 'revised';
}

/** Typographer's marks as plain ones, one for one, so that offsets hold. */
export function folded(text: string): string {
  return text
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\s\u00a0]/g, ' ');
}

function common(a: string, b: string, fromEnd: boolean): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (
    n < most &&
    (fromEnd
      ? a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)
      : a.charCodeAt(n) === b.charCodeAt(n))
  )
    n++;
  return n;
}

interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A quote between two gaps between blocks; everywhere else spaces are single. */
const betweenGaps = /\s\s\0\s\s/;

/** The place of the same words with the most of the same context around them, nearest to where they were. */
function samePlace(text: string, { exact, prefix, suffix }: Quote, near: number): Span | null {
  /* What is a block of its own, as the cells of a table are, must have both its neighbours: one of them may have come to another. */
  const isBlock = betweenGaps.test(`${prefix}\0${suffix}`);
  const places = placesOf(text, exact, MOST_PLACES).map((at) => {
    const end = at + exact.length;
    const before = common(text.slice(Math.max(0, at - prefix.length), at), prefix, true);
    const after = common(text.slice(end, end + suffix.length), suffix, false);
    return {
      at,
      context: isBlock ? Math.min(before, after) : before + after,
      distance: Math.abs(at - near),
    };
  });
  const [best, second] = places.sort((a, b) => b.context - a.context || a.distance - b.distance);
  if (best === undefined) return null;
  const needed = Math.min(LEAST_CONTEXT, prefix.trim().length + suffix.trim().length);
  if (best.context < needed && (exact.length < TELLS_ALONE || second !== undefined)) return null;
  return [best.at, best.at + exact.length];
}

function alikePlace(text: string, { exact, prefix, suffix }: Quote, near: number): Span | null {
  const most = Math.ceil(exact.length * MOST_ERRORS);
  const found = exact.length < LEAST_ALIKE ? null : findAlike(text, exact, near, most);
  if (found !== null) return found.span;
  const around = prefix.slice(-LEAST_ALIKE) + exact + suffix.slice(0, LEAST_ALIKE);
  const wide =
    around.length < LEAST_ALIKE * 2
      ? null
      : findAlike(text, around, near - LEAST_ALIKE, Math.ceil(around.length * MOST_ERRORS));
  if (wide === null) return null;
  const [start, end] = wide.span;
  return [
    start + Math.min(LEAST_ALIKE, prefix.length),
    Math.max(start + 1, end - Math.min(LEAST_ALIKE, suffix.length)),
  ];
}

/** Finds described passages in one text. */
export type Locate = (selectors: Selectors) => Anchored | null;

/** Whether the passage stands where it stood, among the words it stood among: then no other place can be better. */
function isUnmoved(text: string, { exact, prefix, suffix }: Quote, at: number): boolean {
  return (
    at >= prefix.length &&
    text.startsWith(exact, at) &&
    text.startsWith(prefix, at - prefix.length) &&
    text.startsWith(suffix, at + exact.length)
  );
}

/**
 * Finds described passages in a text, and says whether each is still the same: the same words first, then the same but for
 * quotation marks and dashes, then nearly the same words. Where figures, currencies, negations or names differ it is a
 * revision. Null where nothing like it stands, or nothing tells its places apart. Bounded by the text's length.
 */
export function locateIn(text: string): Locate {
  let plain: string | null = null;
  return ({ quote, position }) => {
    const { start } = position;
    if (isUnmoved(text, quote, start)) return { span: [start, start + quote.exact.length], how: 'exact' };
    const now = (plain ??= folded(text));
    const was = { exact: folded(quote.exact), prefix: folded(quote.prefix), suffix: folded(quote.suffix) };
    const same = samePlace(text, quote, start) ?? samePlace(now, was, start);
    const span = same ?? alikePlace(now, was, start);
    if (span === null) return null;
    const before = text.slice(Math.max(0, span[0] - quote.prefix.length), span[0]);
    const isRevised =
      !deniedAlike(quote.prefix, before) || (same === null && !tellsTheSame(was.exact, now.slice(...span)));
    return { span, how: isRevised ? 'revised' : same === null ? 'alike' : 'exact' };
  };
}

/** The span of a described passage, if it still says the same; else null. */
export function anchorIn(text: string): (selectors: Selectors) => Span | null {
  const locate = locateIn(text);
  return (selectors) => {
    const found = locate(selectors);
    return found === null || found.how === 'revised' ? null : found.span;
  };
}
