import {
  creditAfter,
  creditAirings,
  creditBefore,
  creditFillers,
  creditLeads,
  creditPieces,
  journalistNouns,
  neverOutlets,
  outletNouns,
} from '../lexicon/credit-words.ts';
import type { Credit } from '../model/shelf.ts';
import { outletNamed, outletsNamedIn } from '../outlets/named-in.ts';
import { outletOfDomain } from '../outlets/outlet-of.ts';
import type { Sentences } from '../text/sentences.ts';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.ts';
import { hashOf, wordSet } from '../text/words.ts';
import { journalistsCredited } from './journalists.ts';

const before = wordSet(creditBefore);
const leads = wordSet(creditLeads);
const pieces = wordSet(creditPieces);
const airings = wordSet(creditAirings);
const after = wordSet(creditAfter);
const nouns = wordSet(outletNouns);
const fillers = wordSet(creditFillers);
const writers = wordSet(journalistNouns);
const never = wordSet(neverOutlets);
const THE = hashOf('the');
const POSSESSIVE = hashOf("'s");
const joined = wordSet(['to', 'with']);
const placed = wordSet(['in', 'from', 'for', 'of', 'on']);
const ON = hashOf('on');
const SOURCE = hashOf('source');
const inside = wordSet(['of', 'and', '&']);

const LONGEST_NAME = 5;
/** Sentences over which "the newspaper" still points back. */
const MEMORY = 8;

/** The credits of each sentence, in reading order. */
export type CreditsBySentence = readonly (readonly Credit[])[];

/**
 * Outlets that sentences credit: a name with "told", "according to" before it or "reported", "wrote" behind it, and "the
 * newspaper said" for the outlet credited last. Names that the registry does not know are kept as written: whether one is
 * an outlet shows when the outlets of the story are known.
 */
export function creditsBySentence(tokens: Tokens, sentences: Sentences): CreditsBySentence {
  const all: Credit[][] = [];
  const ends = endsOfKnownNames(tokens);
  const longer = new Map<string, Credit>();
  let last: { credit: Credit; sentence: number } | null = null;
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const from = sentences.firsts[sentence] ?? 0;
    const to = sentences.firsts[sentence + 1] ?? tokens.count;
    const journalists = journalistsCredited(tokens, from, to);
    const names = namesCredited(tokens, from, to, ends).filter((name) => !journalists.includes(name));
    const found = [...names, ...journalists].map((name) => creditFor(name, longer));
    if (found.length === 0 && last && sentence - last.sentence <= MEMORY && pointsBack(tokens, from, to)) {
      found.push(last.credit);
    }
    const known = found.findLast(({ outlet }) => outlet !== null);
    if (known) last = { credit: known, sentence };
    all.push(found);
  }
  return all;
}

/** A short name stands for the longer one credited before it: "the Post" behind "the Washington Post". */
function creditFor(name: string, longer: Map<string, Credit>): Credit {
  const outlet = outletNamed(name) ?? outletOfDomain(name);
  const credit = outlet === null ? longer.get(name) : undefined;
  const found = credit ?? { outlet, name, how: 'credits' };
  const space = name.lastIndexOf(' ');
  if (space > 0) longer.set(name.slice(space + 1), found);
  return found;
}

/** Token after each name that the registry knows, by the name's first token: "Krebs on Security" is one name. */
function endsOfKnownNames(tokens: Tokens): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let at = 0;
  for (const { span } of outletsNamedIn(tokens.text)) {
    while (at < tokens.count && (tokens.starts[at] ?? 0) < span[0]) at++;
    const first = at;
    while (at < tokens.count && (tokens.starts[at] ?? 0) < span[1]) at++;
    ends.set(first, at);
  }
  return ends;
}

function namesCredited(
  tokens: Tokens,
  from: number,
  to: number,
  ends: ReadonlyMap<number, number>,
): readonly string[] {
  const names: string[] = [];
  let at = from;
  while (at < to) {
    const foot = footSource(tokens, at);
    if (foot !== null) names.push(foot);
    const end = Math.min(to, ends.get(at) ?? nameEnd(tokens, at));
    if (end > at && isCredited(tokens, at, end, from, to)) {
      names.push(tokens.text.slice(tokens.starts[at], tokens.ends[end - 1]));
    }
    at = Math.max(end, at + 1);
  }
  return names;
}

/** "Source forbes" at the foot of a post: an outlet of one word in lower case, behind a word that opens its line. */
function footSource(tokens: Tokens, at: number): string | null {
  const opens = tokens.hashes[at - 1] === SOURCE && ((tokens.flags[at - 1] ?? 0) & TokenFlag.line) !== 0;
  if (!opens || isCapital(tokens, at)) return null;
  const word = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  return outletNamed(name) === null ? null : name;
}

function isCapital(tokens: Tokens, at: number): boolean {
  return tokens.kinds[at] === TokenKind.word && ((tokens.flags[at] ?? 0) & TokenFlag.capital) !== 0;
}

function isDomain(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] !== TokenKind.word) return false;
  const written = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
  return written.includes('.') && outletOfDomain(written) !== null;
}

/** End of the run of capitalised words that begins at `at`, over the end of its sentence; `at` itself where none begins. */
function nameEnd(tokens: Tokens, at: number): number {
  const hash = tokens.hashes[at] ?? 0;
  if (isDomain(tokens, at)) return at + 1;
  if (!isCapital(tokens, at) || hash === THE || never.has(hash)) return at;
  let end = at + 1;
  while (end - at < LONGEST_NAME) {
    const joins = inside.has(tokens.hashes[end] ?? 0) && isCapital(tokens, end + 1);
    if (!isCapital(tokens, end) && !joins) break;
    end += joins ? 2 : 1;
  }
  return end;
}

function isCredited(tokens: Tokens, at: number, end: number, from: number, to: number): boolean {
  const isSetOff =
    isMark(tokens, at - 1, ',') && isMark(tokens, end, ',') && nouns.has(tokens.hashes[at - 2] ?? 0);
  return creditStandsBefore(tokens, at, from) || creditStandsBehind(tokens, isSetOff ? end + 1 : end, to);
}

function isMark(tokens: Tokens, at: number, mark: string): boolean {
  return tokens.kinds[at] === TokenKind.punctuation && tokens.text.startsWith(mark, tokens.starts[at]);
}

/** Words back from the name to the verb: "told the country's largest newspaper, the Ledger". */
const REACH = 6;

function creditStandsBefore(tokens: Tokens, at: number, from: number): boolean {
  let word = at - 1;
  let isNoun = false;
  for (let skipped = 0; skipped < REACH && word >= from; skipped++) {
    const hash = tokens.hashes[word] ?? 0;
    const isPlain =
      hash === THE ||
      nouns.has(hash) ||
      isMark(tokens, word, ':') ||
      isMark(tokens, word, '"') ||
      isMark(tokens, word, '\u{201c}');
    isNoun ||= nouns.has(hash);
    if (!isPlain && (!isNoun || before.has(hash) || tokens.kinds[word] !== TokenKind.word)) break;
    word--;
  }
  if (word < from) return false;
  const hash = tokens.hashes[word] ?? 0;
  if (!before.has(hash)) return false;
  const last = tokens.hashes[word - 1] ?? 0;
  if (joined.has(hash)) return word > from && leads.has(last);
  if (placed.has(hash)) return word > from && (pieces.has(last) || (hash === ON && airings.has(last)));
  return true;
}

/** "the Ledger has learned", "the Ledger's Dana Whitlock wrote", "Ledger reporter Dana Whitlock wrote". */
function creditStandsBehind(tokens: Tokens, end: number, to: number): boolean {
  let isWriter = false;
  for (let word = end; word < Math.min(end + (isWriter ? REACH : 3), to); word++) {
    const hash = tokens.hashes[word] ?? 0;
    if (after.has(hash)) return true;
    isWriter ||= hash === POSSESSIVE || writers.has(hash);
    if (
      !(isWriter && isCapital(tokens, word)) &&
      hash !== POSSESSIVE &&
      !writers.has(hash) &&
      !fillers.has(hash)
    )
      return false;
  }
  return false;
}

/** "the newspaper said", "told the broadcaster". */
function pointsBack(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++) {
    if (tokens.hashes[at] !== THE || !nouns.has(tokens.hashes[at + 1] ?? 0)) continue;
    if (isCredited(tokens, at, at + 2, from, to)) return true;
  }
  return false;
}

const DATELINE = 140;

/** The wire in a dateline, "LISBON (Reuters) -", or null. */
export function datelineWire(text: string): string | null {
  const opening = /^[^a-z(]{0,60}[^(]{0,60}\(([^)]{2,40})\)\s*[-\u2013\u2014]/.exec(text.slice(0, DATELINE));
  return opening?.[1] ?? null;
}
