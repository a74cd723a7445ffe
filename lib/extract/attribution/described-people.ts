import { irregularParticiples } from '../../lexicon/sources/determiners.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { isFinite } from './finite.ts';
import { endsInParticiple, isNominal, LONGEST } from './noun-run.ts';
import { indefiniteWord, Noun, nouns, openerWord, PLURAL, possessiveWord } from './source-words.ts';
import { classAt, classId } from './word-class.ts';

/** Most tokens of a noun phrase with all that is told of the people in it. */
export const LONGEST_DESCRIBED = 18;

const OF = hashOf('of');
const THE = hashOf('the');
const THAT = hashOf('that');
const relative = classId('relative');
const lately = classId('lately');
const participle = wordSet(irregularParticiples);

/**
 * Whether the tokens are people and what is told of them in place of a name: "two people who worked on the clean-up", "a person with
 * knowledge of the plan", "two of its members", "the hospital in Halden". Nothing that is only "two people", nor a clause that somebody else speaks in ("a
 * man who neighbours").
 */
export function isDescribedPeople(tokens: Tokens, from: number, to: number): boolean {
  const head = peopleHead(tokens, from, to);
  if (head === null) return false;
  return head + 1 === to ? behindShare(tokens, from) > from : isTold(tokens, head + 1, to);
}

/** Whether the tokens are people without names, and no more: "a source", "two officials". */
export const isPeople = (tokens: Tokens, from: number, to: number): boolean =>
  peopleHead(tokens, from, to) === to - 1;

function peopleHead(tokens: Tokens, from: number, to: number): number | null {
  const begin = behindShare(tokens, from);
  const head = headAt(tokens, begin, to);
  if (head === null || possessiveWord.has(tokens.hashes[from] ?? 0)) return null;
  const opening = tokens.hashes[from] ?? 0;
  const isBare = begin === from && !indefiniteWord.has(opening) && opening !== THE && !isNumber(tokens, from);
  return !isBare || nouns.get(tokens.hashes[head] ?? 0) >= PLURAL ? head : null;
}

const isNumber = ({ kinds }: Tokens, at: number): boolean => kinds[at] === TokenKind.number;

/** "two of its members", "one of the pilots": behind the "of" and its determiner. */
function behindShare(tokens: Tokens, from: number): number {
  const { hashes } = tokens;
  const counts = indefiniteWord.has(hashes[from] ?? 0) || isNumber(tokens, from);
  return counts && hashes[from + 1] === OF ? from + 2 : from;
}

/** The noun that the phrase is about: the last before what is told of it, and one for people. */
function headAt(tokens: Tokens, from: number, to: number): number | null {
  let at = from;
  while (at < to && isNominal(tokens, at) && !(at > from && openerWord.has(tokens.hashes[at] ?? 0))) at++;
  if (at === from || at - from > LONGEST) return null;
  const noun = nouns.get(tokens.hashes[at - 1] ?? 0);
  return noun === 0 ? personLike(tokens, at - 1) : people.has(noun & (PLURAL - 1)) ? at - 1 : null;
}

/** "a former guard" is no body of guards. */
const people: ReadonlySet<number> = new Set([Noun.role, Noun.office, Noun.body, Noun.partisan]);

/** A noun in no list that ends like those for people, or in the plural; the type of the source decides. */
function personLike({ text, starts, ends }: Tokens, at: number): number | null {
  return /(?:er|or|ist|ian|ant|ee|man|woman|men|women|[^s]s)$/.test(text.slice(starts[at], ends[at]))
    ? at
    : null;
}

/** Whether this can be told of the noun before: a relative clause with a verb of its own, a participle, a preposition with its noun. */
function isTold(tokens: Tokens, from: number, to: number): boolean {
  const opening = tokens.hashes[from] ?? 0;
  const isNamed = ((tokens.flags[from] ?? 0) & TokenFlag.capital) !== 0;
  if (isNamed || openNoun.has(classAt(tokens, to - 1))) return false;
  if (classAt(tokens, from) === relative || opening === THAT) return hasOwnVerb(tokens, from + 1, to);
  const isDone = endsInParticiple(tokens, from) && determining.has(classAt(tokens, from + 1));
  if (isDone && !tokens.text.endsWith('ing', tokens.ends[from])) return false;
  const tells = openerWord.has(opening) || endsInParticiple(tokens, from) || participle.has(opening);
  return tells && to - from > 1 && !holdsVerb(tokens, from, to);
}

/** "one customer from the floor was sceptical of the": a verb outside of a relative clause makes a sentence of it. */
function holdsVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to && classAt(tokens, at) !== relative; at++)
    if (isFinite(tokens, at)) return true;
  return false;
}

/** "who worked on it", "who were present": a verb right behind, with something between it and the verb that ends the whole. */
function hasOwnVerb(tokens: Tokens, at: number, to: number): boolean {
  if (at >= to) return false;
  if (endsInParticiple(tokens, at)) return true;
  if (classAt(tokens, at) === lately) return hasOwnVerb(tokens, at + 1, to);
  const isVerb = to - at > 1 && !opensNoun(tokens, at);
  return isVerb || (tokens.text.endsWith('ly', tokens.ends[at]) && hasOwnVerb(tokens, at + 1, to));
}

/** What a noun still has to follow: "the claim" is no verb. */
const openNoun = new Set(['article', 'possessive'].map(classId));

const determining = new Set(
  ['article', 'possessive', 'subject', 'demonstrative', 'quantifier', 'cardinal', 'neutral'].map(classId),
);

/** Another subject stands there: "a man who the neighbours", "a plan that people". */
function opensNoun(tokens: Tokens, at: number): boolean {
  return determining.has(classAt(tokens, at)) || nouns.get(tokens.hashes[at] ?? 0) > 0;
}
