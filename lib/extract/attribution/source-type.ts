import { thingEndings } from '../../lexicon/sources/things.ts';
import type { SourceType } from '../../model/source-type.ts';
import { TokenKind } from '../../text/tokens.ts';
import { hashOf } from '../../text/words.ts';
import { nameType, officeWithName } from './name-type.ts';
import { coreEnd, headOf } from './noun-phrase.ts';
import { personInside } from './person-inside.ts';
import { hashAt, isName, namedInside, nameEnd, type SourceTokens } from './source-tokens.ts';
import { trimmed } from './source-trim.ts';
import { classAt, classId } from './word-class.ts';
import {
  definiteWord,
  indefiniteWord,
  nameless,
  nobodyWord,
  Noun,
  nouns,
  openingWord,
  PLURAL,
  pointingWord,
  possessiveWord,
  pressWord,
  reportWord,
  spokesWords,
  thing,
  titleWord,
  unnamedWord,
} from './source-words.ts';

/**
 * How a source is named, by the head of its noun phrase and what stands before and after it. The rules stand in the order in which
 * they outrank each other; each looks at tokens of this source alone.
 */
export function sourceTypeOf(source: SourceTokens): SourceType {
  const core = trimmed(source);
  if (core.from >= core.to) return 'other';
  const whole = wholeOfShare(core);
  if (whole !== null) return unlessPointing(sourceTypeOf(whole));
  return (
    shortWord(core) ??
    describedAs(core, nameEnd(core, core.from)) ??
    personInside(core) ??
    byHead(core, coreEnd(core))
  );
}

/** "two of its members", "one of the reports": the group or lot that these are of. */
function wholeOfShare(core: SourceTokens): SourceTokens | null {
  const { from, to } = core;
  const counts = indefiniteWord.has(hashAt(core, from)) || isNumber(core, from);
  return counts && hashAt(core, from + 1) === OF && from + 2 < to ? { ...core, from: from + 2 } : null;
}

/** Some of those who are known are not known themselves. */
const unlessPointing = (type: SourceType): SourceType => (type === 'pronoun-or-definite' ? 'unnamed' : type);

const NO = hashOf('no');
const ONE = hashOf('one');
const COMMA = hashOf(',');
/** Without an article it is no noun: "public criticism". */
const PUBLIC = hashOf('public');
const THE = hashOf('the');
const OF = hashOf('of');

function shortWord(source: SourceTokens): SourceType | null {
  const { from, to } = source;
  const hash = hashAt(source, from);
  if (nobodyWord.has(hash) || (hash === NO && (to - from < 4 || hashAt(source, from + 1) === ONE)))
    return 'other';
  if (to - from === 1 && (hash === PUBLIC || (openingWord.has(hash) && source.opensSentence(from))))
    return 'other';
  if (to - from === 1 && unnamedWord.has(hash)) return 'unnamed';
  let points = true;
  for (let at = from; at < to; at++) {
    const next = hashAt(source, at);
    if (!pointingWord.has(next) && !CONNECTING.has(next)) points = false;
  }
  return points ? 'pronoun-or-definite' : null;
}

const CONNECTING = new Set(['and', 'or', 'both', 'all', 'of', 'the', 'two'].map(hashOf));

function byHead(source: SourceTokens, end: number): SourceType {
  const head = headOf(source, end);
  const { from } = source;
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
      return pointing && pointsBack(source, head, end) ? 'pronoun-or-definite' : 'unnamed';
    default:
      return unlisted(source, plural, pointing, end);
  }
}

/** "The lawmaker", "the two guards", "the guards": known from before, unless they are of those who hardly ever are. */
function pointsBack(source: SourceTokens, head: number, end: number): boolean {
  const { from, to } = source;
  if (end < to || nameless.has(hashAt(source, head))) return false;
  const plural = nouns.get(hashAt(source, head)) >= PLURAL;
  return !plural || end - from < 3 || (end - from === 3 && indefiniteWord.has(hashAt(source, from + 1)));
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

/** "Harbourlight, a firm in Halden": what a name is said to be behind its comma, where that is no person. */
function describedAs(source: SourceTokens, end: number): SourceType | null {
  const article = hashAt(source, end + 1);
  if (
    end === source.from ||
    hashAt(source, end) !== COMMA ||
    !(indefiniteWord.has(article) || article === THE)
  )
    return null;
  const behind = { ...source, from: end + 1 };
  const kind = nouns.get(hashAt(source, headOf(behind, coreEnd(behind)))) & (PLURAL - 1);
  if (kind === Noun.media) return 'outlet';
  return kind === Noun.body ? 'organisation' : null;
}

function pressBefore(source: SourceTokens, head: number): boolean {
  for (let at = source.from; at < head; at++) if (pressWord.has(hashAt(source, at))) return true;
  return false;
}

const PERCENT = hashOf('%');
const shares = new Set(['in', 'of'].map(hashOf));
const SURVEYED = new Set(['surveyed', 'polled', 'respondents', 'percent'].map(hashOf));
const MAJORITY = hashOf('majority');

/** "47 percent of voters", "four in 10", "those surveyed". */
function pollLike(source: SourceTokens, end: number): boolean {
  for (let at = source.from; at < source.to; at++) {
    const hash = hashAt(source, at);
    if (SURVEYED.has(hash) || hash === PERCENT || (hash === MAJORITY && at < end)) return true;
    const share = shares.has(hash) && isNumber(source, at + 1) && at + 1 < source.to;
    const before = hashAt(source, at - 1) === OUT ? at - 2 : at - 1;
    if (share && before >= source.from && isNumber(source, before)) return true;
  }
  return false;
}

const OUT = hashOf('out');
const cardinal = classId('cardinal');
const isNumber = ({ tokens }: SourceTokens, at: number): boolean =>
  tokens.kinds[at] === TokenKind.number || classAt(tokens, at) === cardinal;

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

const MORE = new Set(['more', 'others', 'dozen'].map(hashOf));

function unlisted(source: SourceTokens, plural: boolean, pointing: boolean, end: number): SourceType {
  const { text, starts, ends, kinds } = source.tokens;
  const head = text.slice(starts[end - 1], ends[end - 1]).toLowerCase();
  const opening = hashAt(source, source.from);
  const isThing = thing.has(hashAt(source, end - 1)) || thingEndings.some((ending) => head.endsWith(ending));
  if (isThing && !pointing && (plural || !possessiveWord.has(opening))) return 'other';
  if (unnamedWord.has(opening) || MORE.has(hashAt(source, source.from + 1))) return 'unnamed';
  if (pointing && !(plural && end < source.to)) return 'pronoun-or-definite';
  if (plural || kinds[source.from] === TokenKind.number) return 'unnamed';
  if (PERSON_ENDING.test(head) && (indefiniteWord.has(opening) || possessiveWord.has(opening)))
    return 'unnamed';
  return possessiveWord.has(opening) ? 'pronoun-or-definite' : 'other';
}
