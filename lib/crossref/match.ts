import type { ClaimIndex } from '../model/shelf.ts';
import { compatible, unitKind } from './measure.ts';
import { type ClaimWords, cosine, headMatch, sameWords } from './subject.ts';

/** Two claims that measure the same kind of thing, with what speaks for their being about one thing. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly agrees: boolean;
  /** 0 to 1: how surely both are about one thing. */
  readonly subject: number;
  /** 0 to 1: likeness of the words around them. */
  readonly context: number;
  /** 0 to 1: likeness of what is counted or measured. */
  readonly head: number;
  /** Share of the shorter sentence that stands in the other. */
  readonly copied: number;
}

/** Granted to values that both articles open with. */
const BOTH_LEAD = 0.08;

function comparableUnits(a: ClaimIndex, b: ClaimIndex): boolean {
  if (a.unit === b.unit) return true;
  if (unitKind(a.unit) !== 'count' || unitKind(b.unit) !== 'count') return false;
  return headMatch(a.head, b.head) >= 0.8;
}

/** Kinds of loss that one event has one figure of. */
export const oneFigure: ReadonlySet<string> = new Set([
  'people-killed',
  'people-injured',
  'people-missing',
  'records',
  'jobs',
  'data',
]);

function headOf(a: ClaimIndex, b: ClaimIndex): number {
  const kind = unitKind(a.unit);
  if (kind === 'money' || kind === 'measure') return a.unit === '%' ? 0.4 : 0.6;
  const match = headMatch(a.head, b.head);
  if (kind === 'time') return Math.max(0.3, match);
  return a.what !== null && a.what === b.what && oneFigure.has(a.what) ? Math.max(0.7, match) : match;
}

/** "Five Armies": a number in a name counts nothing. */
function isTitle({ unit, label }: ClaimIndex): boolean {
  return unitKind(unit) === 'count' && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(label);
}

/** Null for claims that cannot be compared: other units, other kinds of loss, no value. */
export function matchOf(
  a: ClaimIndex,
  b: ClaimIndex,
  at: number,
  to: number,
  wordsA: ClaimWords | undefined,
  wordsB: ClaimWords | undefined,
): Match | null {
  if (!wordsA || !wordsB || (a.low ?? a.high) === null || (b.low ?? b.high) === null) return null;
  if (!comparableUnits(a, b) || isTitle(a) || isTitle(b)) return null;
  if (a.what !== null && b.what !== null && a.what !== b.what) return null;
  const near = cosine(wordsA.near, wordsB.near);
  const sentence = cosine(wordsA.sentence, wordsB.sentence);
  const head = headOf(a, b);
  const lead = a.sentence === 0 && b.sentence === 0 ? BOTH_LEAD : 0;
  const subject = 0.45 * near + 0.35 * sentence + 0.2 * head + lead;
  return {
    a: at,
    b: to,
    agrees: compatible(a, b) && a.denied === b.denied,
    subject,
    context: (0.45 * near + 0.35 * sentence) / 0.8 + lead,
    head,
    copied: sameWords(wordsA.runs, wordsB.runs),
  };
}
