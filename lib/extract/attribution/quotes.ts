import type { Sentences } from '../../text/sentences.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';

export const Quoted = { outside: 0, opening: 1, inside: 2, closing: 3 } as const;

/** Where each token stands to a quote. A quote never goes beyond its paragraph; within one, other marks are its words. */
export interface Quotes {
  /** `Quoted` of each token. */
  readonly state: Uint8Array;
  /** Number of the token's quote, from 1; 0 outside. */
  readonly of: Uint32Array;
  /** By number: the token of the opening mark, and that of the closing mark, or the first token after the paragraph where none closes. */
  readonly opens: readonly number[];
  readonly closes: readonly number[];
}

type Style = 'double' | 'single';

/** Curly marks say which way they face; straight ones by the space around them, else by turns. Linear. */
export function quotesOf(tokens: Tokens, sentences: Sentences): Quotes {
  const state = new Uint8Array(tokens.count);
  const of = new Uint32Array(tokens.count);
  const opens = [0];
  const closes = [0];
  const { paragraphs } = sentences;
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const to = paragraphs[p + 1] ?? 0;
    let open: Style | null = null;
    for (let at = paragraphs[p] ?? 0; at < to; at++) {
      const mark = tokens.kinds[at] === TokenKind.punctuation ? markOf(tokens, at, to) : null;
      if (
        open === null &&
        mark !== null &&
        mark.opens &&
        (mark.style === 'double' || closesLater(tokens, at, to))
      ) {
        open = mark.style;
        opens.push(at);
        closes.push(to);
        state[at] = Quoted.opening;
      } else if (open !== null) {
        const done = mark !== null && mark.style === open && mark.closes;
        state[at] = done ? Quoted.closing : Quoted.inside;
        if (done) closes[closes.length - 1] = at;
        if (done) open = null;
      } else continue;
      of[at] = opens.length - 1;
    }
  }
  return { state, of, opens, closes };
}

interface Mark {
  readonly style: Style;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** What the mark at `at` can be, or null where it is no quotation mark. A straight mark that could be both goes by turns. */
function markOf(tokens: Tokens, at: number, to: number): Mark | null {
  const start = tokens.starts[at] ?? 0;
  const double = (tokens.ends[at] ?? 0) - start > 1;
  switch (tokens.text.charCodeAt(start)) {
    case 0x201c:
    case 0xab:
    case 0x201e:
      return { style: 'double', opens: true, closes: false };
    case 0x201d:
    case 0xbb:
      return { style: 'double', opens: false, closes: true };
    case 0x60:
      return double ? { style: 'double', opens: true, closes: false } : null;
    case 0x22:
      return facing(tokens, at, to, 'double');
    case 0x27:
      return double ? facing(tokens, at, to, 'double') : single(facing(tokens, at, to, 'single'));
    case 0x2018:
      return { style: 'single', opens: true, closes: false };
    case 0x2019:
      return { style: 'single', opens: false, closes: spacedAfter(tokens, at, to) };
    default:
      return null;
  }
}

function facing(tokens: Tokens, at: number, to: number, style: Style): Mark {
  const before = ((tokens.flags[at] ?? 0) & TokenFlag.spaced) !== 0;
  const after = spacedAfter(tokens, at, to);
  return { style, opens: before || !after, closes: after || !before };
}

/** A straight single mark is an apostrophe unless the space around it tells which way it faces. */
function single(mark: Mark): Mark | null {
  return mark.opens === mark.closes ? null : mark;
}

function spacedAfter(tokens: Tokens, at: number, to: number): boolean {
  if (at + 1 >= to) return true;
  const flags = tokens.flags[at + 1] ?? 0;
  return (flags & TokenFlag.spaced) !== 0 || tokens.kinds[at + 1] === TokenKind.punctuation;
}

/** How far a single quote may reach, in tokens: apostrophes are common, and a look that is bounded stays linear. */
const SINGLE_REACH = 120;

function closesLater(tokens: Tokens, at: number, to: number): boolean {
  for (let next = at + 2; next < Math.min(to, at + SINGLE_REACH); next++) {
    if (tokens.kinds[next] !== TokenKind.punctuation) continue;
    const mark = markOf(tokens, next, to);
    if (mark?.style === 'single') return mark.closes;
  }
  return false;
}
