import type { Span } from '../model/span.ts';
import type { Sentences } from '../text/sentences.ts';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.ts';
import { lemmaOf } from './lemma.ts';
import { runHash } from './shingles.ts';

/** A quotation or a sentence that may stand in another article too. */
export interface Passage {
  readonly span: Span;
  readonly runs: ReadonlySet<number>;
  /** Summed rarity of its words: how little chance they have of standing together elsewhere. */
  readonly rarity: number;
}

/** Spans of two articles that have the same words, and their share of the shorter one. */
export interface SharedPassage {
  readonly a: Span;
  readonly b: Span;
  readonly share: number;
}

const RUN_WORDS = 4;
const LEAST_RUNS = 2;
const LEAST_RARITY = 10;
const SAME = 0.7;
const OPENING: ReadonlySet<string> = new Set(['\u{201c}', '"', "''", '``', '\u{2018}']);
const CLOSING: ReadonlyMap<string, readonly string[]> = new Map([
  ['\u{201c}', ['\u{201d}']],
  ['"', ['"']],
  ["''", ["''"]],
  ['``', ["''", '``']],
  ['\u{2018}', ['\u{2019}']],
]);

/**
 * Quotations long enough to be known again; one ends with its paragraph, since straight marks are often unbalanced, and goes on
 * behind "she said". The title of a work is none.
 */
export function quotesOf(tokens: Tokens, sentences: Sentences): readonly Passage[] {
  const quotes: Passage[] = [];
  for (let paragraph = 0; paragraph + 1 < sentences.paragraphs.length; paragraph++) {
    const from = sentences.paragraphs[paragraph] ?? 0;
    const pieces = piecesIn(tokens, from, sentences.paragraphs[paragraph + 1] ?? tokens.count);
    for (const quote of joined(tokens, pieces)) {
      if (!isTitle(tokens, quote)) quotes.push(...passageOf(tokens, quote));
    }
  }
  return quotes;
}

/** What stands between marks of quotation in tokens `[from, to)`. */
function piecesIn(tokens: Tokens, from: number, to: number): readonly Span[] {
  const pieces: Span[] = [];
  let open: number | null = null;
  for (let at = from; at < to; at++) {
    if (tokens.kinds[at] !== TokenKind.punctuation) continue;
    const mark = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
    if (open !== null && closes(tokens, open, mark)) {
      pieces.push([open + 1, at]);
      open = null;
    } else if (open === null && OPENING.has(mark)) open = at;
  }
  return pieces;
}

/** Tokens between two pieces of one quotation. */
const LONGEST_CUE = 12;

/** "I was glad," she said, "that it ended": pieces of one sentence together. */
function joined(tokens: Tokens, pieces: readonly Span[]): readonly (readonly Span[])[] {
  const quotes: Span[][] = [];
  for (const piece of pieces) {
    const last = quotes.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      piece[0] - last[1] <= LONGEST_CUE &&
      tokens.text[(tokens.ends[last[1] - 1] ?? 0) - 1] === ',';
    if (goesOn) quotes.at(-1)?.push(piece);
    else quotes.push([piece]);
  }
  return quotes;
}

const TITLE = 0.6;

/** "The Battle of the Nine Mills": mostly capitals. */
function isTitle(tokens: Tokens, quote: readonly Span[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const [from, to] of quote) {
    for (let at = from; at < to; at++) {
      if (tokens.kinds[at] !== TokenKind.word) continue;
      words++;
      if ((tokens.flags[at] ?? 0) & TokenFlag.capital) capitals++;
    }
  }
  return capitals > TITLE * words;
}

function closes(tokens: Tokens, open: number, mark: string): boolean {
  return CLOSING.get(tokens.text.slice(tokens.starts[open], tokens.ends[open]))?.includes(mark) ?? false;
}

/** Every sentence that is long enough to be known again. */
export function sentencePassages(tokens: Tokens, sentences: Sentences): readonly Passage[] {
  return Array.from({ length: sentences.count }, (_, sentence) =>
    passageOf(tokens, [[sentences.firsts[sentence] ?? 0, sentences.firsts[sentence + 1] ?? tokens.count]]),
  ).flat();
}

function passageOf(tokens: Tokens, pieces: readonly Span[]): readonly Passage[] {
  const words: number[] = [];
  let rarity = 0;
  for (const [from, to] of pieces) {
    for (let at = from; at < to; at++) {
      const kind = tokens.kinds[at];
      if (kind !== TokenKind.word && kind !== TokenKind.number) continue;
      words.push(tokens.hashes[at] ?? 0);
      rarity += lemmaOf(tokens, at)?.rarity ?? 0;
    }
  }
  if (words.length < RUN_WORDS + LEAST_RUNS - 1 || rarity < LEAST_RARITY) return [];
  const runs = new Set<number>();
  for (let at = 0; at + RUN_WORDS <= words.length; at++) runs.add(runHash(words, at, RUN_WORDS));
  const [start, end] = [pieces[0]?.[0] ?? 0, pieces.at(-1)?.[1] ?? 0];
  return [{ span: [tokens.starts[start] ?? 0, tokens.ends[end - 1] ?? 0], runs, rarity }];
}

/** Passages of two articles with the same words: each of `a` with its best match in `b`. */
export function sharedPassages(a: readonly Passage[], b: readonly Passage[]): readonly SharedPassage[] {
  const byRun = new Map<number, number[]>();
  b.forEach(({ runs }, at) => {
    for (const run of runs) byRun.set(run, [...(byRun.get(run) ?? []), at]);
  });
  return a.flatMap((passage) => {
    const counts = new Map<number, number>();
    for (const run of passage.runs) {
      for (const at of byRun.get(run) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    const [best] = [...counts].toSorted((x, y) => y[1] - x[1] || x[0] - y[0]);
    const other = best ? b[best[0]] : undefined;
    if (!best || !other || best[1] < LEAST_RUNS) return [];
    const share = best[1] / Math.min(passage.runs.size, other.runs.size);
    return share >= SAME ? [{ a: passage.span, b: other.span, share }] : [];
  });
}
