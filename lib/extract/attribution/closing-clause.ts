import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { isTime, saidUntil } from './after-saying.ts';
import { isDescribedPeople, isPeople, LONGEST_DESCRIBED } from './described-people.ts';
import { isFinite } from './finite.ts';
import { endsInParticiple, isNominal } from './noun-run.ts';
import { Noun, nouns, PLURAL } from './source-words.ts';
import { classAt, classId, WordClass } from './word-class.ts';

/** ", the paper reported on Tuesday,": tokens of a clause that says who said what stands before it, and often what follows. */
export interface ClosingClause {
  /** The comma before it. */
  readonly comma: number;
  readonly source: Range;
  readonly cue: Range;
  /** Behind the clause: a mark, or the end of the sentence. */
  readonly end: number;
  /** Whether its source is people without names of whom more is told: "two people who worked on it". */
  readonly isDescribed: boolean;
}

type Range = readonly [from: number, to: number];

const COMMA = hashOf(',');
/** Verbs that stand before who says so, and take nobody for their object. */
const saying = wordSet(['say', 'says', 'said']);
/** Most tokens of the source. */
const LONGEST = 7;
const relative = classId('relative');
const helping = new Set(['have', 'lately'].map(classId));

/** Reads the clause whose verb stands at `verb`, in the sentence `[first, last)`; null where it is no such clause. */
export function closingClauseAt(
  tokens: Tokens,
  verb: number,
  first: number,
  last: number,
): ClosingClause | null {
  if (!isSayingVerb(tokens, verb)) return null;
  return straightAt(tokens, verb, first, last) ?? invertedAt(tokens, verb, first, last);
}

/** "…, two people who worked on it told the Ledger". */
function straightAt(tokens: Tokens, verb: number, first: number, last: number): ClosingClause | null {
  const end = saidUntil(tokens, verb, last);
  if (end === null) return null;
  let cue = verb;
  while (cue > first && helping.has(classAt(tokens, cue - 1))) cue--;
  const plain = plainBegin(tokens, cue, first);
  if (plain !== null && isOfSomething(tokens, plain, cue)) return null;
  const to = tokens.hashes[cue - 1] === COMMA ? cue - 1 : cue;
  const from = plain ?? describedBegin(tokens, to, first, to < cue);
  if (from === null) return null;
  return { comma: from - 1, source: [from, to], cue: [cue, verb + 1], end, isDescribed: plain === null };
}

/** "…, said two people who worked on it on Monday": people of whom more is told, up to the next mark. */
function invertedAt(tokens: Tokens, verb: number, first: number, last: number): ClosingClause | null {
  const comma = verb - 1;
  if (!isComma(tokens, comma, first) || !saying.has(tokens.hashes[verb] ?? 0)) return null;
  if (!isSentence(tokens, first, comma)) return null;
  const from = verb + 1;
  let end = from;
  while (end < last && end - from < LONGEST_DESCRIBED && tokens.kinds[end] !== TokenKind.punctuation) end++;
  if (end < last && tokens.kinds[end] !== TokenKind.punctuation) return null;
  let bare = end;
  while (bare > from && isTime(tokens, bare - 1)) bare--;
  const to = [bare, end].find((to) => isDescribedPeople(tokens, from, to));
  if (to === undefined) return null;
  return { comma, source: [from, to], cue: [verb, from], end, isDescribed: true };
}

/**
 * Whether what stands before can be what is said: no name with what is told of it ("Moss, of the mill, said", "The firm, which makes
 * pumps, said"). Where no comma is in it, it is taken for a sentence.
 */
function isSentence(tokens: Tokens, first: number, end: number): boolean {
  let from = end;
  while (from > first && tokens.hashes[from - 1] !== COMMA) from--;
  if (from === first) return true;
  if (inserting.has(classAt(tokens, from))) return false;
  for (let at = from; at < end; at++) {
    const kind = classAt(tokens, at);
    const isSaid = kind === WordClass.speech || kind === WordClass.reporting;
    if (isSaid || isFinite(tokens, at) || endsInParticiple(tokens, at)) return true;
  }
  return false;
}

const inserting = new Set(['relative', 'of', 'for', 'with', 'into', 'as'].map(classId));

/** Behind the comma before a plain noun phrase. */
function plainBegin(tokens: Tokens, cue: number, first: number): number | null {
  let from = cue;
  while (from > first && cue - from <= LONGEST && isNominal(tokens, from - 1)) from--;
  return from < cue && isComma(tokens, from - 1, first) ? from : null;
}

/** Behind the comma before people without names and what is told of them, be it in a clause between commas. */
function describedBegin(tokens: Tokens, to: number, first: number, isInserted: boolean): number | null {
  const end = isInserted ? relativeComma(tokens, to, first) : to;
  if (end === null) return null;
  let from = end;
  while (from > first && end - from < LONGEST_DESCRIBED && tokens.kinds[from - 1] !== TokenKind.punctuation)
    from--;
  if (!isComma(tokens, from - 1, first)) return null;
  return isDescribedPeople(tokens, from, end) || (isInserted && isPeople(tokens, from, end)) ? from : null;
}

/** The comma before "who asked not to be named", which ends at `to`. */
function relativeComma(tokens: Tokens, to: number, first: number): number | null {
  for (let at = to - 1; at > Math.max(first, to - LONGEST_DESCRIBED); at--) {
    if (tokens.kinds[at] !== TokenKind.punctuation) continue;
    return tokens.hashes[at] === COMMA && classAt(tokens, at + 1) === relative ? at : null;
  }
  return null;
}

/** A comma, also one with a quotation mark behind it: "“It rained,” two men …". */
function isComma({ hashes, starts, text }: Tokens, at: number, first: number): boolean {
  if (at <= first) return false;
  return hashes[at] === COMMA || (hashes[at - 1] === COMMA && closingMark.has(text.charAt(starts[at] ?? 0)));
}

const closingMark = new Set(['”', '"', '’']);

/** "…, a prospect Moss denied", "…, a record the mill confirmed": a noun, and a clause that tells of it. */
function isOfSomething(tokens: Tokens, from: number, to: number): boolean {
  if (!indefinite.has(tokens.hashes[from] ?? 0)) return false;
  for (let at = from + 2; at < to; at++) {
    const kind = nouns.get(tokens.hashes[at - 1] ?? 0) & (PLURAL - 1);
    const told = isPlain(tokens, at - 1) && kind !== Noun.role && kind !== Noun.office;
    if (told && (determining.has(classAt(tokens, at)) || isCapital(tokens, at))) return true;
  }
  return false;
}

const indefinite = wordSet(['a', 'an']);
const determining = new Set(['article', 'possessive', 'subject'].map(classId));
const isCapital = ({ flags }: Tokens, at: number): boolean => ((flags[at] ?? 0) & TokenFlag.capital) !== 0;
const isPlain = (tokens: Tokens, at: number): boolean => !isCapital(tokens, at) && classAt(tokens, at) === 0;

/** A finite verb of saying: "reported", "says", "suggest", never "reporting". */
function isSayingVerb(tokens: Tokens, at: number): boolean {
  const kind = classAt(tokens, at);
  if (kind !== WordClass.speech && kind !== WordClass.reporting) return false;
  return !tokens.text.endsWith('ing', tokens.ends[at]);
}

/** Where what stands before the clause ends: before the comma, or behind the quotation mark that follows one. */
export function toldUntil({ comma }: Pick<ClosingClause, 'comma'>, { hashes }: Tokens): number {
  return hashes[comma] === COMMA ? comma : comma + 1;
}
