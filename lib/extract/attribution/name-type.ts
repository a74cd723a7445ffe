import type { SourceType } from '../../model/source-type.ts';
import { TokenFlag } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { endsLikeOutlet } from './masthead.ts';
import { hashAt, isMark, isName, type SourceTokens } from './source-tokens.ts';
import { bodyNamed, Noun, nouns, PLURAL, titleWord } from './source-words.ts';

const OF = hashOf('of');
const COLON = hashOf(':');

/** "Mr.", "Gov.": a title that is written with a period stands before a person alone. */
const isAddress = (source: SourceTokens, at: number): boolean =>
  titleWord.has(hashAt(source, at)) && ((source.tokens.flags[at] ?? 0) & TokenFlag.abbreviation) !== 0;

/** What a run of name words is. A run with an article ("the Fed") is no person. */
export function nameType(source: SourceTokens, from: number, to: number, withArticle: boolean): SourceType {
  const ofSomething = source.to > to && hashAt(source, to) === OF;
  if (!ofSomething && endsLikeOutlet(source.tokens, from, to, withArticle)) return 'outlet';
  if (endsInPerson(source, from, to)) return 'named-person';
  if (to - from === 2 && isAddress(source, from)) return 'named-person';
  let body = false;
  for (let at = from; at < to; at++) {
    if (source.isOutlet(at)) return 'outlet';
    const hash = hashAt(source, at);
    const kind = nouns.get(hash) & (PLURAL - 1);
    if (kind === Noun.partisan || isPeople(source, at)) return 'unnamed';
    if (kind === Noun.media && nouns.get(hash) < PLURAL) return 'outlet';
    if (kind === Noun.document && at === to - 1 && !titleWord.has(hashAt(source, from))) return 'document';
    if (kind === Noun.role && nouns.get(hash) >= PLURAL && at === to - 1) return 'unnamed';
    if (
      kind === Noun.body ||
      (bodyNamed.has(hash) && at === to - 1) ||
      isAcronym(source, at) ||
      isBrand(source, at)
    )
      body = true;
  }
  if (body) return 'organisation';
  const title = titleWord.has(hashAt(source, from)) || nouns.get(hashAt(source, from)) !== 0;
  if (withArticle && !title) return 'organisation';
  return source.to > to && hashAt(source, to) === OF && title && to - from === 1
    ? 'pronoun-or-definite'
    : 'named-person';
}

/** "House Minority Leader Lin Moss": an office inside, and behind it two plain names or more. */
function endsInPerson(source: SourceTokens, from: number, to: number): boolean {
  let names = 0;
  for (let at = to - 1; at >= from; at--) {
    const hash = hashAt(source, at);
    const kind = nouns.get(hash) & (PLURAL - 1);
    if (kind === Noun.office || kind === Noun.role || titleWord.has(hash)) return names > 1;
    if (kind !== 0 || bodyNamed.has(hash) || source.isOutlet(at) || isAcronym(source, at)) return false;
    names++;
  }
  return false;
}

/** The people of a country: "Armenians", "Corsicans". */
function isPeople({ tokens }: SourceTokens, at: number): boolean {
  return /(?:ians|icans)$/.test(tokens.text.slice(tokens.starts[at], tokens.ends[at]));
}

const BRAND =
  /^(?!(?:Mac?|Mc|D[eiu]|L[ae]|Van(?:der)?|Fitz|O['’])[A-Z]).*[a-z][A-Z]|^[A-Z]-[A-Z]|[a-z]-[A-Z]$/;

/** A capital inside, as no person writes it: "TalkTalk", "F-Secure". */
function isBrand({ tokens }: SourceTokens, at: number): boolean {
  return BRAND.test(tokens.text.slice(tokens.starts[at], tokens.ends[at]));
}

const STATES = wordSet(['u.s.', 'u.k.', 'u.n.', 'e.u.']);

/** Letters of an acronym beside a word in capitals that is as short, and of one that stands alone. */
const SHORT = 4;
const LONG = 8;

/**
 * In capitals, and no speaker's name as transcripts write it ("LIN ADAIR", "ADAIR: It rained"); or with periods between, where "P.J." before a
 * name is a given name.
 */
function isAcronym(source: SourceTokens, at: number): boolean {
  const { tokens } = source;
  const flags = tokens.flags[at] ?? 0;
  if (!(flags & TokenFlag.capitals)) return false;
  if (flags & TokenFlag.abbreviation)
    return STATES.has(hashAt(source, at)) || !(at + 1 < source.to && isName(source, at + 1));
  const letters = inCapitals(source, at);
  const before = inCapitals(source, at - 1);
  const behind = inCapitals(source, at + 1);
  if (letters <= SHORT)
    return (at === source.from || before <= SHORT) && (at + 1 === source.to || behind <= SHORT);
  return letters <= LONG && before + behind === 0 && hashAt(source, at + 1) !== COLON;
}

/** How many letters a word in capitals has; 0 for any other. */
function inCapitals({ tokens }: SourceTokens, at: number): number {
  const capitals = ((tokens.flags[at] ?? 0) & TokenFlag.capitals) !== 0;
  return capitals ? (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) : 0;
}

/** "Secretary of State Jo Moss": an office as head, and two plain names at the end of what comes behind it. */
export function officeWithName(source: SourceTokens, head: number): boolean {
  const kind = nouns.get(hashAt(source, head)) & (PLURAL - 1);
  if (kind !== Noun.office && !titleWord.has(hashAt(source, head))) return false;
  let end = head + 1;
  while (end < source.to && !isMark(source, end)) end++;
  const plain = (at: number): boolean =>
    isName(source, at) && nouns.get(hashAt(source, at)) === 0 && !bodyNamed.has(hashAt(source, at));
  return end - head > 3 && plain(end - 1) && plain(end - 2);
}
