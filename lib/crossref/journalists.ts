import { journalistNouns, journalistVerbs } from '../lexicon/credit-words.ts';
import { TokenFlag, TokenKind, type Tokens } from '../text/tokens.ts';
import { hashOf, wordSet } from '../text/words.ts';

const nouns = wordSet(journalistNouns);
const verbs = wordSet(journalistVerbs);
const sources = wordSet(['from', 'by']);
const [ACCORDING, TO] = [hashOf('according'), hashOf('to')];

/** Words between "from" and the noun: "from the veteran Halden reporter". */
const REACH = 5;
const LONGEST_NAME = 4;
/** Words of an apposition: "Dana Whitlock, a technology blogger, wrote". */
const APPOSITION = 6;

/**
 * Journalists whose report a sentence `[from, to)` passes on, each as noun and name: "blogger Dana Whitlock wrote", "according to
 * the reporter Dana Whitlock", "Dana Whitlock, a blogger, wrote". Those that are only spoken of are none.
 */
export function journalistsCredited(tokens: Tokens, from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    if (!nouns.has(tokens.hashes[at] ?? 0)) continue;
    const noun = wordsOf(tokens, at, at + 1);
    const end = nameEnd(tokens, at + 1, to);
    if (end - at > 2 && (comesFrom(tokens, at, from) || writes(tokens, end)))
      found.push(`${noun} ${wordsOf(tokens, at + 1, end)}`);
    const name = writes(tokens, isComma(tokens, at + 1) ? at + 2 : at + 1)
      ? nameBefore(tokens, at, from)
      : '';
    if (name !== '') found.push(`${noun} ${name}`);
  }
  return found;
}

/** "Dana Whitlock, a technology blogger": the name before the comma. */
function nameBefore(tokens: Tokens, noun: number, from: number): string {
  for (let at = noun - 1; at > from && at >= noun - APPOSITION; at--) {
    if (!isComma(tokens, at)) continue;
    let start = at;
    while (start > from && at - start < LONGEST_NAME && isCapital(tokens, start - 1)) start--;
    return at - start >= 2 ? wordsOf(tokens, start, at) : '';
  }
  return '';
}

function comesFrom(tokens: Tokens, noun: number, from: number): boolean {
  for (let at = noun - 1; at >= from && at >= noun - REACH; at--) {
    if (tokens.kinds[at] !== TokenKind.word) return false;
    const hash = tokens.hashes[at] ?? 0;
    if (sources.has(hash) || (hash === TO && tokens.hashes[at - 1] === ACCORDING)) return true;
  }
  return false;
}

function writes(tokens: Tokens, at: number): boolean {
  return verbs.has(tokens.hashes[at] ?? 0);
}

function nameEnd(tokens: Tokens, at: number, to: number): number {
  let end = at;
  while (end < to && end - at < LONGEST_NAME && isCapital(tokens, end)) end++;
  return end;
}

function isCapital(tokens: Tokens, at: number): boolean {
  return tokens.kinds[at] === TokenKind.word && ((tokens.flags[at] ?? 0) & TokenFlag.capital) !== 0;
}

function isComma(tokens: Tokens, at: number): boolean {
  return tokens.kinds[at] === TokenKind.punctuation && tokens.text.startsWith(',', tokens.starts[at]);
}

function wordsOf(tokens: Tokens, first: number, end: number): string {
  return tokens.text.slice(tokens.starts[first], tokens.ends[end - 1]);
}
