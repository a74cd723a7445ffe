import { namingParticiples } from '../../lexicon/sources/people.ts';
import type { SourceType } from '../../model/source-type.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { nameType } from './name-type.ts';
import { coreEnd, headOf } from './noun-phrase.ts';
import { capital, hashAt, isMark, isName, nameEnd, POSSESSIVE, type SourceTokens } from './source-tokens.ts';
import {
  indefiniteWord,
  Noun,
  nouns,
  openerWord,
  PLURAL,
  possessiveWord,
  titleWord,
} from './source-words.ts';

/** A title with a name after it, or a name in apposition ("a strategist, Jo Moss"; "critics like Moss"). */
export function personInside(source: SourceTokens): SourceType | null {
  const { from, to } = source;
  for (let at = from; at + 1 < to; at++) {
    const titled = titleWord.has(hashAt(source, at)) && capital(source, at) && isPersonName(source, at + 1);
    const whose = nameEnd(source, at + 1);
    if (titled && hashAt(source, whose) === POSSESSIVE && whose + 1 < to) continue;
    if (titled && !(at > from && openerWord.has(hashAt(source, at - 1)))) return 'named-person';
    if (at > from && APPOSED.has(hashAt(source, at)) && !isName(source, at - 1) && !isOfBody(source)) {
      if (isPersonName(source, at + 1) || isOfPlace(source, at + 1)) return 'named-person';
    }
  }
  return endsInName(source) || isCalled(source) ? 'named-person' : null;
}

/** "one senator, Nevada’s Lin Moss". */
function isOfPlace(source: SourceTokens, from: number): boolean {
  const owner = nameEnd(source, from);
  const person = owner + 1;
  const owns = owner > from && hashAt(source, owner) === POSSESSIVE;
  return owns && nameEnd(source, person) - person > 1 && isPersonName(source, person);
}

const naming = wordSet(namingParticiples);

/** "a docker named Lin Moss", "the other guard, his cousin Lin Moss, 40". */
function isCalled(source: SourceTokens): boolean {
  const { from, to } = source;
  for (let at = from + 1; at + 1 < to; at++) {
    if (naming.has(hashAt(source, at)) && isPersonName(source, at + 1)) return true;
    if (hashAt(source, at) !== COMMA) continue;
    let name = at + 1;
    while (name < to && name - at < APPOSITION && !isMark(source, name) && !isName(source, name)) name++;
    const described =
      possessiveWord.has(hashAt(source, at + 1)) || indefiniteWord.has(hashAt(source, at + 1));
    if (described && nameEnd(source, name) - name > 1 && isPersonName(source, name)) return true;
  }
  return false;
}

const COMMA = hashOf(',');
/** Most tokens between a comma and the name. */
const APPOSITION = 5;

/** "the campaign of the dockers, Harbour First". */
const isOfBody = (source: SourceTokens): boolean =>
  (nouns.get(hashAt(source, headOf(source, coreEnd(source)))) & (PLURAL - 1)) === Noun.body;

/** "early retiree and millionaire Lin Moss": a noun for a person, and two plain names behind it to the end. */
function endsInName(source: SourceTokens): boolean {
  const { from, to } = source;
  let name = to;
  while (name > from && isName(source, name - 1)) name--;
  const noun = nouns.get(hashAt(source, name - 1));
  const role = noun === Noun.role || noun === Noun.office;
  return to - name === 2 && name > from && role && isPersonName(source, name);
}

const APPOSED = new Set([',', 'like', '—', '–'].map(hashOf));

function isPersonName(source: SourceTokens, from: number): boolean {
  const to = nameEnd(source, from);
  return to > from && nameType(source, from, to, false) === 'named-person';
}
