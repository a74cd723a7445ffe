import { fewWords, magnitudes, smallNumbers, vagueCounts } from '../../lexicon/numbers.ts';
import { timeUnitPlurals, timeUnits } from '../../lexicon/time-units.ts';
import { TokenKind } from '../../text/tokens.ts';
import { wordSet, wordTable } from '../../text/words.ts';
import { built } from './build.ts';
import type { Lexemes } from './lexemes.ts';
import { operandAt } from './operand.ts';
import type { Quantity } from './quantity.ts';
import { rangeEnd } from './range.ts';
import { hashAt } from '../../text/token-at.ts';
import { shareAt } from './share.ts';

export interface Reading {
  /** In order, without overlap. */
  readonly quantities: readonly Quantity[];
  /** Lexemes that name a unit of time and belong to no quantity ("a month", "recent years"). */
  readonly timeWords: readonly number[];
  /** Lexemes that may open an interval ("from"). */
  readonly openings: readonly number[];
}

const NUMBER = 1;
const TIME = 2;
const OPENING = 4;
const triggers = wordTable([
  ...[...timeUnits.keys(), ...timeUnitPlurals.keys()].map((word) => [word, TIME] as const),
  ...['while', 'time', 'period', 'spell'].map((word) => [word, TIME] as const),
  ...[...smallNumbers.keys(), ...magnitudes.keys(), ...fewWords.keys(), ...vagueCounts.keys(), 'half'].map(
    (word) => [word, NUMBER] as const,
  ),
  ['quarter', NUMBER | TIME],
  ['from', OPENING],
]);
const articles = wordSet(['a', 'an', 'the']);

/**
 * All quantities of a text in one pass. Every look ahead is bounded and what is read is not read again: linear.
 * `dollar` is the currency of a bare "$". @throws never
 */
export function readQuantities(lexemes: Lexemes, dollar: string): Reading {
  const quantities: Quantity[] = [];
  const timeWords: number[] = [];
  const openings: number[] = [];
  let at = 0;
  let done = 0;
  while (at < lexemes.count) {
    const trigger = triggerAt(lexemes, at);
    const read = trigger & NUMBER ? readAt(lexemes, at, done, dollar) : null;
    if (read) {
      if (read.quantity) quantities.push(read.quantity);
      at = read.next;
      done = at;
    } else {
      if (trigger & TIME) timeWords.push(at);
      else if (trigger & OPENING) openings.push(at);
      at++;
    }
  }
  return { quantities, timeWords, openings };
}

function triggerAt(lexemes: Lexemes, at: number): number {
  const kind = lexemes.kinds[at];
  if (kind === TokenKind.number) return NUMBER;
  if (kind === TokenKind.word) return triggers.get(hashAt(lexemes, at));
  return kind === TokenKind.symbol ? NUMBER : 0;
}

interface ReadResult {
  readonly quantity: Quantity | null;
  readonly next: number;
}

function readAt(lexemes: Lexemes, trigger: number, done: number, dollar: string): ReadResult | null {
  const at = articles.has(hashAt(lexemes, trigger - 1)) ? trigger - 1 : trigger;
  const one =
    operandAt(lexemes, at, done, dollar) ?? (at < trigger ? operandAt(lexemes, trigger, done, dollar) : null);
  if (!one) return null;
  const share = shareAt(lexemes, one);
  if (share) return { quantity: built(lexemes, share, null, done), next: share.last };
  const two = rangeEnd(lexemes, one, dollar);
  if (two === 'none') return { quantity: null, next: one.last + 2 };
  return { quantity: built(lexemes, one, two, done), next: (two ?? one).last };
}
