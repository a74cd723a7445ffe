import type { SourceType } from '../../model/source-type.ts';
import { TokenKind } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { nameType, officeWithName } from './name-type.ts';
import { coreEnd, headOf } from './noun-phrase.ts';
import {
  capital,
  hashAt,
  isMark,
  isName,
  namedInside,
  nameEnd,
  POSSESSIVE,
  type SourceTokens,
} from './source-tokens.ts';
import {
  definiteWord,
  indefiniteWord,
  nobodyWord,
  Noun,
  nouns,
  openerWord,
  PLURAL,
  pointingWord,
  possessiveWord,
  pressWord,
  reportWord,
  spokesWords,
  titleWord,
  unnamedWord,
} from './source-words.ts';

/**
 * How a source is named, by the head of its noun phrase and what stands before and after it. The rules stand in the order in which
 * they outrank each other; each looks at tokens of this source alone.
 */
export function sourceTypeOf(source: SourceTokens): SourceType {
  const trimmed = pastCount(trim(source));
  if (trimmed.from >= trimmed.to) return 'other';
  return shortWord(trimmed) ?? personInside(trimmed) ?? byHead(trimmed, coreEnd(trimmed));
}

const NO = hashOf('no');
const THE = hashOf('the');
const OF = hashOf('of');

/** Without marks at the edges, and without a possessive ending. */
function trim(source: SourceTokens): SourceTokens {
  let { from, to } = source;
  while (from < to && isMark(source, from)) from++;
  while (to > from && (isMark(source, to - 1) || (hashAt(source, to - 1) === POSSESSIVE && to - 1 > from)))
    to--;
  return { ...source, from, to };
}

const COUNTING = wordSet([
  'number',
  'group',
  'lot',
  'couple',
  'handful',
  'host',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'series',
]);

/** "A number of aides" are aides: the phrase of counting is left out. */
function pastCount(source: SourceTokens): SourceTokens {
  const { from, to } = source;
  const counted = indefiniteWord.has(hashAt(source, from)) ? from + 1 : from;
  const counts =
    COUNTING.has(hashAt(source, counted)) && hashAt(source, counted + 1) === OF && counted + 2 < to;
  return counts ? { ...source, from: counted + 2 } : source;
}

function shortWord(source: SourceTokens): SourceType | null {
  const { from, to } = source;
  const hash = hashAt(source, from);
  if (nobodyWord.has(hash) || (hash === NO && to - from < 4)) return 'other';
  if (to - from === 1 && unnamedWord.has(hash)) return 'unnamed';
  let points = true;
  for (let at = from; at < to; at++) {
    const next = hashAt(source, at);
    if (!pointingWord.has(next) && !CONNECTING.has(next)) points = false;
  }
  return points ? 'pronoun-or-definite' : null;
}

const CONNECTING = new Set(['and', 'or', 'both', 'all', 'of', 'the', 'two'].map(hashOf));

/** A title with a name after it, or a name in apposition ("a strategist, Jo Moss"; "critics like Moss"). */
function personInside(source: SourceTokens): SourceType | null {
  const { from, to } = source;
  for (let at = from; at + 1 < to; at++) {
    const titled = titleWord.has(hashAt(source, at)) && capital(source, at) && isPersonName(source, at + 1);
    const whose = nameEnd(source, at + 1);
    if (titled && hashAt(source, whose) === POSSESSIVE && whose + 1 < to) continue;
    if (titled && !(at > from && openerWord.has(hashAt(source, at - 1)))) return 'named-person';
    const given = APPOSED.has(hashAt(source, at)) && isPersonName(source, at + 1);
    if (given && at > from && nameEnd(source, at + 1) - at > 1 && !isName(source, at - 1))
      return 'named-person';
  }
  return endsInName(source) ? 'named-person' : null;
}

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

function byHead(source: SourceTokens, end: number): SourceType {
  const head = headOf(source, end);
  const { from, to } = source;
  if (officeWithName(source, head)) return 'named-person';
  if (isName(source, head)) return byNameHead(source, head, end);
  if (pollLike(source, end)) return 'document';
  const noun = nouns.get(hashAt(source, head));
  const kind = noun & (PLURAL - 1);
  const plural = noun >= PLURAL || (noun === 0 && looksPlural(source, head));
  const opening = hashAt(source, from);
  const pointing = definiteWord.has(opening);
  if (spokesWords.has(hashAt(source, head)) && namedInside(source)) return 'organisation';
  switch (kind) {
    case Noun.media:
      return 'outlet';
    case Noun.document:
      return reportWord.has(hashAt(source, head)) && pressBefore(source, head) ? 'outlet' : 'document';
    case Noun.polled:
      return 'document';
    case Noun.partisan:
      return 'unnamed';
    case Noun.body:
      return bodyType(source, head, plural, pointing);
    case Noun.office:
      return plural && !pointing
        ? 'unnamed'
        : pointing || possessiveWord.has(opening)
          ? 'pronoun-or-definite'
          : 'unnamed';
    case Noun.role:
      return plural && pointing && end === to && end - from < 3 ? 'pronoun-or-definite' : 'unnamed';
    default:
      return unlisted(source, plural, pointing, end);
  }
}

function byNameHead(source: SourceTokens, head: number, end: number): SourceType {
  let from = head;
  while (from > source.from && isName(source, from - 1)) from--;
  const withArticle = from > source.from && hashAt(source, from - 1) === THE;
  const type = nameType(source, from, end, withArticle);
  if (type === 'named-person' && titleWord.has(hashAt(source, head)) && withArticle && head === from)
    return 'pronoun-or-definite';
  return type;
}

function pressBefore(source: SourceTokens, head: number): boolean {
  for (let at = source.from; at < head; at++) if (pressWord.has(hashAt(source, at))) return true;
  return false;
}

const PERCENT = hashOf('%');
const IN = hashOf('in');
const SURVEYED = new Set(['surveyed', 'polled', 'respondents', 'percent', 'majority'].map(hashOf));

function pollLike(source: SourceTokens, end: number): boolean {
  const { tokens } = source;
  for (let at = source.from; at < source.to; at++) {
    const hash = hashAt(source, at);
    if (SURVEYED.has(hash) || hash === PERCENT) return true;
  }
  const number =
    tokens.kinds[source.from] === TokenKind.number || hashAt(source, source.from) === hashOf('one');
  return number && end === source.from + 1 && hashAt(source, end) === IN && source.to === end + 2;
}

function bodyType(source: SourceTokens, head: number, plural: boolean, pointing: boolean): SourceType {
  for (let at = source.from; at < head; at++) if (isName(source, at)) return 'organisation';
  for (let at = head + 1; at < source.to; at++)
    if (isName(source, at)) return pointing ? 'organisation' : 'unnamed';
  if (plural) return pointing ? 'pronoun-or-definite' : 'unnamed';
  return pointing || possessiveWord.has(hashAt(source, source.from)) ? 'pronoun-or-definite' : 'unnamed';
}

function looksPlural({ tokens }: SourceTokens, at: number): boolean {
  const end = tokens.ends[at] ?? 0;
  return tokens.text.charAt(end - 1) === 's' && tokens.text.charAt(end - 2) !== 's';
}

const PERSON_ENDING = /(?:er|or|ist|ian|ant|ee|man|woman|men|women|one)$/;

function unlisted(source: SourceTokens, plural: boolean, pointing: boolean, end: number): SourceType {
  const opening = hashAt(source, source.from);
  const bare = end === source.to;
  if (unnamedWord.has(opening)) return 'unnamed';
  if (pointing && !(plural && !bare)) return 'pronoun-or-definite';
  if (plural || source.tokens.kinds[source.from] === TokenKind.number) return 'unnamed';
  const { text, starts, ends } = source.tokens;
  const head = text.slice(starts[end - 1], ends[end - 1]).toLowerCase();
  if (PERSON_ENDING.test(head) && (indefiniteWord.has(opening) || possessiveWord.has(opening)))
    return 'unnamed';
  return possessiveWord.has(opening) ? 'pronoun-or-definite' : 'other';
}
