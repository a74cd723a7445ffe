import { anonymityReasons, withheld } from '../../lexicon/sources/anonymity.ts';
import { proximityPhrases } from '../../lexicon/sources/proximity.ts';
import { tellingPhrases } from '../../lexicon/sources/told.ts';
import type { Facet } from '../../model/claim.ts';
import type { FacetName } from '../../model/source-type.ts';
import { outletsNamedAmong } from '../../outlets/named-in.ts';
import { phraseFinder } from '../../text/phrases.ts';
import type { Sentences } from '../../text/sentences.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import type { Linked } from './link.ts';
import { endsLikeOutlet } from './masthead.ts';
import { endsInParticiple } from './noun-run.ts';
import { POSSESSIVE } from './source-tokens.ts';
import {
  definiteWord,
  indefiniteWord,
  Noun,
  nouns,
  openerWord,
  PLURAL,
  possessiveWord,
} from './source-words.ts';

const reasons = phraseFinder(anonymityReasons);
const proximity = phraseFinder(proximityPhrases);
const telling = phraseFinder(tellingPhrases);
const withheldWord = wordSet(withheld);
const article = wordSet([
  'a',
  'an',
  'the',
  'one of',
  'all',
  'any',
  'every',
  'each',
  'no',
  'other',
  'another',
]);
const affiliating = wordSet(['for', 'of', 'at', 'from', 'in', 'inside', 'within', 'with']);
const OF = hashOf('of');
const TO = hashOf('to');
const THE = hashOf('the');
const AMPERSAND = hashOf('&');
const joining = wordSet(['and', 'or']);
const service = wordSet(['police', 'intelligence', 'military']);
/** Words for people that tell of no role. */
const nameless = wordSet(['those', 'someone', 'somebody', 'them', 'us', 'others']);
const QUOTE_UNITS = new Set([0x22, 0x201c, 0x201d, 0x2018]);

/** What the article says of an unnamed source: in the source's own words first, then in the sentences of source and cue. */
export function facetsOf(
  { source, cue, contents }: Linked,
  tokens: Tokens,
  sentences: Sentences,
): readonly Facet[] {
  const reader = new Reader(tokens, sentences);
  if (source) reader.readSource(source.from, source.to);
  const spoken = sentences.of[cue.from] ?? 0;
  if (tokens.hashes[cue.from] === TO) reader.readTold(cue.to, sentences.firsts[spoken + 1] ?? 0);
  const content = contents.find(({ from }) => from > cue.to)?.from ?? Infinity;
  reader.readSentence(sentences.firsts[spoken] ?? 0, sentences.firsts[spoken + 1] ?? 0, cue.from, content);
  return reader.facets;
}

class Reader {
  readonly facets: Facet[] = [];
  private readonly tokens: Tokens;
  private readonly sentences: Sentences;

  constructor(tokens: Tokens, sentences: Sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
  }

  readSource(from: number, to: number): void {
    let at = this.skip(from, to, (next) => article.has(this.hash(next)) || definiteWord.has(this.hash(next)));
    const counted = this.countEnd(at, to);
    this.add('count', at, counted);
    at = this.skip(
      counted,
      to,
      (next) => withheldWord.has(this.hash(next)) || this.hash(next) === OF || article.has(this.hash(next)),
    );
    at = this.skip(
      at,
      to,
      (next) => withheldWord.has(this.hash(next)) || possessiveWord.has(this.hash(next)),
    );
    const end = this.coreEnd(at, to);
    const owner = this.ownerEnd(at, end);
    const role = owner > at ? owner + 1 : at;
    if (end > role && !this.isMark(role) && !nameless.has(this.hash(role))) this.add('role', role, end);
    this.add('affiliation', ...(owner > at ? ([from, owner] as const) : this.affiliationIn(role, end, to)));
    for (let next = end; next < to; next++) {
      if (proximity.lengthAt(this.tokens, next, to) === 0) continue;
      this.add('proximity', next, this.clauseEnd(next, to));
      break;
    }
  }

  /**
   * The outlet that was told, and why no name is given, which ends where what is told begins. Words inside quotation marks are the
   * source's own and do not count.
   */
  readSentence(from: number, to: number, cue: number, content: number): void {
    let quoted = false;
    let told = false;
    for (let at = from; at < to; at++) {
      if (this.isQuote(at)) quoted = !quoted;
      if (quoted) continue;
      const opens = telling.lengthAt(this.tokens, at, to);
      if (opens > 0 && !told && at >= cue) told = this.readTold(at + opens, to);
      const because = reasons.lengthAt(this.tokens, at, to);
      if (because === 0) continue;
      const end = this.clauseEnd(at, at < content ? Math.min(content, to) : to);
      this.add('reason', at, end);
      at = end - 1;
    }
  }

  /** The outlet named at the beginning of these tokens: one that is known, else a name that ends like a newspaper's. */
  readTold(from: number, to: number): boolean {
    const start = this.tokens.starts[from] ?? 0;
    const [named] = outletsNamedAmong(this.tokens, from, Math.min(from + 7, to));
    const near = named && !/[,;:.“"]/.test(this.tokens.text.slice(start, start + named.span[0]));
    if (near) this.facets.push({ name: 'told', span: [start + named.span[0], start + named.span[1]] });
    return near || this.readMasthead(from, to);
  }

  private readMasthead(from: number, to: number): boolean {
    const begin = this.hash(from) === THE ? from + 1 : from;
    let end = begin;
    while (end < to && ((this.tokens.flags[end] ?? 0) & TokenFlag.capital) !== 0) end++;
    if (!endsLikeOutlet(this.tokens, begin, end, begin > from)) return false;
    this.add('told', begin, end);
    return true;
  }

  private countEnd(from: number, to: number): number {
    let at = from;
    while (at < to && this.counts(at) && !definiteWord.has(this.hash(at)) && !article.has(this.hash(at)))
      at++;
    return at;
  }

  private counts(at: number): boolean {
    return this.tokens.kinds[at] === TokenKind.number || indefiniteWord.has(this.hash(at));
  }

  /** Up to what comes after the head: a preposition, a relative, a participle, a mark; "current and former" goes on. */
  private coreEnd(from: number, to: number): number {
    let at = from;
    while (at < to && (!this.isMark(at) || this.hash(at) === AMPERSAND) && !this.endsCore(from, at, to)) at++;
    return at;
  }

  private endsCore(from: number, at: number, to: number): boolean {
    const noun = at > from && (nouns.get(this.hash(at - 1)) !== 0 || this.isName(at - 1));
    if (joining.has(this.hash(at))) return noun;
    if (openerWord.has(this.hash(at))) return true;
    return noun && (proximity.lengthAt(this.tokens, at, to) > 0 || endsInParticiple(this.tokens, at));
  }

  /** "The paper’s sources": where the words end to which the role belongs; `from` where there are none. */
  private ownerEnd(from: number, end: number): number {
    for (let at = from + 1; at < end - 1; at++) if (this.hash(at) === POSSESSIVE) return at;
    return from;
  }

  /** The names before the head with the body they name ("Trump campaign"), else what stands after "for", "of", "at" the head. */
  private affiliationIn(from: number, end: number, to: number): [number, number] {
    let start = from;
    while (start < end - 1 && !this.isName(start) && !this.isBody(start)) start++;
    let last = start;
    while (last < end - 1 && (this.isName(last) || this.isBody(last))) last++;
    if (last > start) return [start, last];
    if (end >= to || !affiliating.has(this.hash(end))) return [from, from];
    if (proximity.lengthAt(this.tokens, end, to) > 0) return [from, from];
    const after = this.coreEnd(end + 1, to);
    for (let at = end + 1; at < after; at++) if (this.isName(at) || this.isBody(at)) return [end + 1, after];
    return [from, from];
  }

  private isName(at: number): boolean {
    const partisan = (nouns.get(this.hash(at)) & (PLURAL - 1)) === Noun.partisan;
    const opens = this.sentences.firsts[this.sentences.of[at] ?? 0] === at;
    return ((this.tokens.flags[at] ?? 0) & TokenFlag.capital) !== 0 && !partisan && !opens;
  }

  private isBody(at: number): boolean {
    return (nouns.get(this.hash(at)) & (PLURAL - 1)) === Noun.body || service.has(this.hash(at));
  }

  /** Up to a mark that ends a clause. */
  private clauseEnd(from: number, to: number): number {
    let at = from;
    while (at < to && !this.isMark(at)) at++;
    return at;
  }

  private skip(from: number, to: number, what: (at: number) => boolean): number {
    let at = from;
    while (at < to && what(at)) at++;
    return at;
  }

  private isMark(at: number): boolean {
    return this.tokens.kinds[at] === TokenKind.punctuation;
  }

  private isQuote(at: number): boolean {
    return this.isMark(at) && QUOTE_UNITS.has(this.tokens.text.charCodeAt(this.tokens.starts[at] ?? 0));
  }

  private hash(at: number): number {
    return this.tokens.hashes[at] ?? 0;
  }

  private add(name: FacetName, from: number, to: number): void {
    if (to > from)
      this.facets.push({ name, span: [this.tokens.starts[from] ?? 0, this.tokens.ends[to - 1] ?? 0] });
  }
}
