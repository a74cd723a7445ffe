import { background } from '../lexicon/background.ts';
import { stemOf } from '../text/stem.ts';
import { type Tokens, TokenFlag, TokenKind } from '../text/tokens.ts';
import { hashOf, hashTable, type WordTable } from '../text/words.ts';

/** What a token stands for in a comparison: the hash of its stem or of its plain digits, and how rare it is. */
export interface Lemma {
  readonly term: number;
  /** Natural logarithm of one over the share of stories that have the term; 0 for what says nothing. */
  readonly rarity: number;
}

let read: WordTable | null = null;
const bands = (): WordTable =>
  (read ??= hashTable(
    background.bands.flatMap(([, stems], at) =>
      stems.split(' ').map((stem) => [hashOf(stem), at + 1] as const),
    ),
  ));
const rarities = Float64Array.of(background.unknown, ...background.bands.map(([rarity]) => rarity));

/** Rarity of a term by its hash; a term that the background table lacks is as rare as can be told. */
export function rarityOf(term: number): number {
  return rarities[bands().get(term | 0)] ?? background.unknown;
}

const MOST_KEPT = 60_000;
const kept = new Map<number, Lemma | null>();

/** Null for punctuation, clitics, clock times and single letters. */
export function lemmaOf(tokens: Tokens, at: number): Lemma | null {
  const hash = tokens.hashes[at] ?? 0;
  const known = kept.get(hash);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const lemma = workOut(tokens, at);
  kept.set(hash, lemma);
  return lemma;
}

function workOut(tokens: Tokens, at: number): Lemma | null {
  const kind = tokens.kinds[at];
  const flags = tokens.flags[at] ?? 0;
  const written = tokens.text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
  const word = kind === TokenKind.number ? digitsOf(written) : kind === TokenKind.word ? wordOf(written) : '';
  if (word === '' || (word.length < 2 && !(flags & TokenFlag.digit))) return null;
  const term = hashOf(word) >>> 0;
  return { term, rarity: rarityOf(term) };
}

function digitsOf(written: string): string {
  return /[:/]/.test(written) ? '' : written.replaceAll(',', '').replace(/\.0+$/, '');
}

function wordOf(written: string): string {
  if (written.startsWith("'") || written === "n't") return '';
  return stemOf(written.replaceAll('.', '').replaceAll('\u{ad}', ''));
}

/** The word behind `lemmaOf`, for making the background table; null where there is none. */
export function termTextOf(tokens: Tokens, at: number): string | null {
  const written = tokens.text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
  const kind = tokens.kinds[at];
  const word = kind === TokenKind.number ? digitsOf(written) : kind === TokenKind.word ? wordOf(written) : '';
  return word.length < 2 ? null : word;
}
