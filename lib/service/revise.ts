import type { Selectors } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { claimIdOf } from '../model/ids.ts';
import type { Revision } from '../model/revision.ts';
import { overlaps, type Span } from '../model/span.ts';
import { describeSpan } from '../text/quote.ts';

/** Context that tells one place in a text from another, in UTF-16 units; the shorter is tried when the longer is gone. */
const CONTEXTS = [24, 12] as const;

/**
 * Claims whose words the outlet changed or took away between two readings. A claim that is missing although its words
 * still stand is the recogniser's doing, not the outlet's, and gives no revision; neither does the same value rewritten.
 */
export function revisionsBetween(was: Article, is: Article): readonly Revision[] {
  if (was.text === is.text) return [];
  const known = new Set(was.claims.map(({ id }) => id));
  const present = new Set(is.claims.map(({ id }) => id));
  const added = is.claims.filter(({ id }) => !known.has(id));
  return was.claims
    .filter(({ id }) => !present.has(id))
    .flatMap((claim) => revisionOf(claim, added, was, is));
}

function revisionOf(claim: Claim, added: readonly Claim[], was: Article, is: Article): readonly Revision[] {
  const selectors = describeSpan(was.text, [claim.start, claim.end]);
  if (stillStands(selectors, is.text)) return [];
  const successor = inPlaceOf(claim, selectors, added, is.text);
  if (successor && sameValue(claim, successor)) return [];
  return [
    {
      claim: claimIdOf(was.id, claim.id),
      article: was.id,
      was: within(claim, selectors),
      selectors,
      now: successor ? claimIdOf(is.id, successor.id) : null,
      lastSeen: was.lastRead,
      changeSeen: is.lastRead,
    },
  ];
}

/** A source's naming mention that stands elsewhere in the old text goes with that text. */
function within(claim: Claim, { quote, position }: Selectors): Claim {
  if (claim.kind !== 'attribution' || claim.source.refersTo === null) return claim;
  const [start, end] = claim.source.refersTo;
  const isNear = start >= position.start - quote.prefix.length && end <= position.end + quote.suffix.length;
  return isNear ? claim : { ...claim, source: { ...claim.source, refersTo: null } };
}

function stillStands({ quote }: Selectors, text: string): boolean {
  const [context] = CONTEXTS;
  return (
    text.includes(quote.prefix.slice(-context) + quote.exact) ||
    text.includes(quote.exact + quote.suffix.slice(0, context))
  );
}

/** The claim of the same kind that stands between the words that stood around the old one. */
function inPlaceOf(
  claim: Claim,
  selectors: Selectors,
  added: readonly Claim[],
  text: string,
): Claim | undefined {
  const place = placeOf(selectors, text);
  if (place === null) return undefined;
  return added.find(({ kind, start, end }) => kind === claim.kind && overlaps([start, end], place));
}

function placeOf({ quote, position }: Selectors, text: string): Span | null {
  const length = quote.exact.length;
  const room = length * 2 + 20;
  const start = nearest(text, (units) => quote.prefix.slice(-units), position.start);
  const from = start && start[1];
  const stop = nearest(text, (units) => quote.suffix.slice(0, units), from ?? position.end);
  const to = stop && stop[0];
  if (from !== null && to !== null && to > from && to - from <= room + 60) return [from, to];
  if (from !== null) return [from, from + room];
  return to === null ? null : [Math.max(0, to - room), to];
}

function nearest(text: string, wordsOf: (units: number) => string, near: number): Span | null {
  for (const units of CONTEXTS) {
    const words = wordsOf(units);
    if (words.length < units) continue;
    const before = text.lastIndexOf(words, near);
    const after = text.indexOf(words, near);
    if (before === -1 && after === -1) continue;
    const at = before === -1 || (after !== -1 && after - near < near - before) ? after : before;
    return [at, at + words.length];
  }
  return null;
}

function sameValue(a: Claim, b: Claim): boolean {
  return valueOf(a) === valueOf(b);
}

/** An attribution has no value: other words are another statement. */
function valueOf(claim: Claim): string {
  if (claim.kind === 'attribution') return claim.id;
  if (claim.kind === 'duration')
    return JSON.stringify([claim.value, claim.modifier, claim.begin, claim.finish]);
  return JSON.stringify([claim.min, claim.max, claim.unit, claim.modifier]);
}
