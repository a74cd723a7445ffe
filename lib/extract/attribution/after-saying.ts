import { audiences, sayingPlaces, sayingTime, tellingVerbs } from '../../lexicon/sources/clauses.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { isFinite } from './finite.ts';
import { Noun, nouns, PLURAL } from './source-words.ts';
import { classAt, classId } from './word-class.ts';

const time = wordSet(sayingTime);
const telling = wordSet(tellingVerbs);
const audience = wordSet(audiences);
const place = wordSet(sayingPlaces);
const TO = hashOf('to');
const AMPERSAND = hashOf('&');
const article = classId('article');
const ofClass = classId('of');
const openers = new Set(['into', 'with', 'by'].map(classId));
/** Most tokens of a name that is spoken to, and of "in a report that it published". */
const LONGEST = 6;

/**
 * Behind a verb of saying with all that only tells to whom, when and where it was said ("told the Ledger on Friday", "said in an
 * interview"), where a mark or the end of the sentence follows. Null where it goes on, or where "told" has nobody to tell.
 */
export function saidUntil(tokens: Tokens, verb: number, last: number): number | null {
  const heard = heardUntil(tokens, verb, last);
  if (heard === null) return null;
  let at = timeEnd(tokens, heard, last);
  if (!isClosed(tokens, at, last)) at = timeEnd(tokens, placeEnd(tokens, verb + 1, at, last), last);
  return isClosed(tokens, at, last) ? at : null;
}

/** The end of the sentence or a mark, but none that opens what is said: "told the Courier: …", "said “…”". */
function isClosed({ kinds, starts, text }: Tokens, at: number, last: number): boolean {
  if (at >= last) return true;
  return kinds[at] === TokenKind.punctuation && !opening.has(text.charAt(starts[at] ?? 0));
}

const opening = new Set([':', '"', '“', '‘', '«', '`', "'"]);

function timeEnd(tokens: Tokens, from: number, last: number): number {
  let at = from;
  while (at < last && isTime(tokens, at)) at++;
  return at;
}

/** Behind a verb of saying and those who are told, if any; null where "told" has nobody to tell. */
export function heardUntil(tokens: Tokens, verb: number, last: number): number | null {
  const at = verb + 1;
  if (tells(tokens, verb)) return hearersEnd(tokens, at, last);
  return (tokens.hashes[at] === TO ? hearersEnd(tokens, at + 1, last) : null) ?? at;
}

/** Whether the verb wants somebody who is told. */
const tells = ({ hashes }: Tokens, verb: number): boolean => telling.has(hashes[verb] ?? 0);

export function isTime(tokens: Tokens, at: number): boolean {
  return tokens.kinds[at] === TokenKind.number || time.has(tokens.hashes[at] ?? 0);
}

/** Behind "reporters", "the Auberton Post", "the newspaper"; null for what is told and for those who are no public. */
function hearersEnd(tokens: Tokens, from: number, last: number): number | null {
  let at = classAt(tokens, from) === article ? from + 1 : from;
  const begin = at;
  while (at < last && at - begin < LONGEST && isNameBit(tokens, at, begin)) at++;
  if (at > begin) return at;
  const noun = nouns.get(tokens.hashes[at] ?? 0) & (PLURAL - 1);
  return audience.has(tokens.hashes[at] ?? 0) || noun === Noun.media ? at + 1 : null;
}

function isNameBit(tokens: Tokens, at: number, begin: number): boolean {
  if (((tokens.flags[at] ?? 0) & TokenFlag.capital) !== 0) return !time.has(tokens.hashes[at] ?? 0);
  const joins = tokens.hashes[at] === AMPERSAND || classAt(tokens, at) === ofClass;
  return joins && at > begin && ((tokens.flags[at + 1] ?? 0) & TokenFlag.capital) !== 0;
}

/** "in an interview", "on condition of anonymity": up to the mark, where a word of a place of saying stands in it; else `at`. */
function placeEnd(tokens: Tokens, from: number, at: number, last: number): number {
  let end = at;
  let isPlace = false;
  while (!isClosed(tokens, end, last) && end - at <= LONGEST && !isFinite(tokens, end)) {
    if (place.has(tokens.hashes[end] ?? 0)) isPlace = true;
    end++;
  }
  const opens = openers.has(classAt(tokens, at)) || (at > from && openers.has(classAt(tokens, from)));
  return isPlace && opens ? end : at;
}
