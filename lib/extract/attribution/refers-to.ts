import type { SourceType } from '../../model/source-type.ts';
import type { Span } from '../../model/span.ts';
import type { Sentences } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { Bodies } from './bodies.ts';
import type { Linked } from './link.ts';
import { nameRuns } from './name-runs.ts';
import { genderOf, isOne, type Mention, People, type Person } from './people.ts';
import type { Piece } from './pieces.ts';
import { POSSESSIVE } from './source-tokens.ts';
import { definiteWord, openerWord } from './source-words.ts';

/** A source with its type, in reading order. */
export interface Typed {
  readonly linked: Linked;
  readonly type: SourceType;
}

/** What an earlier source came to: whom it stands for, and where that one was introduced. */
interface Known {
  readonly piece: Piece;
  readonly type: SourceType;
  readonly head: number;
  readonly person: Person | null;
  readonly introduced: Span;
}

const relative = wordSet(['who', 'whom', 'whose']);
const COMMA = hashOf(',');
/** Looks back reach this many tokens, and this many sources. */
const FAR = 400;
const MANY = 40;

/** Whom a source stands for. */
interface Bearer {
  readonly person: Person | null;
  readonly span: Span | null;
  /** "The hacker" of "a hacker" is no more named than that. */
  readonly unnamed?: boolean;
}

/** What a source came to when the article was read as far as its paragraph. */
export interface Referent {
  /** An outlet may turn out to be a person whose surname it bears, and "the hacker" one who was introduced without a name. */
  readonly type: SourceType;
  readonly refersTo: Span | null;
}

/**
 * For each source the span that introduces it, or null where that is itself or not clear. A surname goes to the fullest mention
 * of its bearer, "he" and "she" to the one speaker before them in their paragraph or the speaker of the one before, "the governor" to the one who
 * bears the title, "the official" and "the campaign" to the last source with that noun. Two candidates mean null.
 */
export function referents(
  typed: readonly Typed[],
  tokens: Tokens,
  sentences: Sentences,
): readonly Referent[] {
  const resolver = new Resolver(tokens, sentences, typed);
  return typed.map((one) => resolver.resolve(one));
}

class Resolver {
  private readonly known: Known[] = [];
  private readonly people: People;
  private readonly bodies: Bodies;
  private readonly tokens: Tokens;
  private readonly sentences: Sentences;
  /** Which tokens stand in contents, to tell who speaks from who is spoken of. */
  private readonly told: Uint8Array;

  constructor(tokens: Tokens, sentences: Sentences, typed: readonly Typed[]) {
    this.tokens = tokens;
    this.sentences = sentences;
    const names = nameRuns(tokens, sentences);
    this.people = new People(tokens, names);
    this.bodies = new Bodies(tokens, sentences, names);
    this.told = new Uint8Array(tokens.count);
    for (const { linked } of typed) for (const { from, to } of linked.contents) this.told.fill(1, from, to);
  }

  resolve({ linked: { source }, type: named }: Typed): Referent {
    if (!source) return { type: named, refersTo: null };
    const end = this.sentences.paragraphs[source.paragraph + 1] ?? 0;
    this.people.readUntil(end);
    this.bodies.readUntil(end);
    const read = this.inContext(source, named);
    const head = this.headOf(source);
    const { person, span, unnamed } = this.find(source, read, head);
    const type = unnamed ? 'unnamed' : read;
    const own = this.spanOf(source);
    const introduced = span ?? own;
    this.known.push({ piece: source, type, head, person, introduced });
    const elsewhere = span && (span[1] <= own[0] || span[0] >= own[1]);
    return { type, refersTo: elsewhere ? span : null };
  }

  /** "Lin Bloomberg … Bloomberg said": an outlet's name, and a person's here. "The firm Harbourlight … Harbourlight said": the reverse. */
  private inContext(source: Piece, named: SourceType): SourceType {
    if (named === 'outlet') return this.bearerOf(source)?.given.size ? 'named-person' : named;
    if (named !== 'named-person') return named;
    const { from, to } = this.withoutEnding(source);
    const known = this.bearerOf({ from, to });
    return (known === null || (known.given.size === 0 && known.gender === 0)) && this.bodies.has({ from, to })
      ? 'organisation'
      : named;
  }

  /** Whose surname one word is, as far as the article was read. */
  private bearerOf({ from, to }: { from: number; to: number }): Person | null {
    const surname = this.tokens.hashes[from] ?? 0;
    return to - from === 1 ? (this.people.bySurname.get(surname) ?? null) : null;
  }

  private find(source: Piece, type: SourceType, head: number): Bearer {
    if (type === 'named-person') return this.named(source);
    if (type === 'unnamed' && this.isDefinite(source))
      return { person: null, span: this.sameNoun(head, source, 'unnamed') };
    if (type !== 'pronoun-or-definite') return { person: null, span: null };
    if (source.to - source.from === 1) return this.pronoun(source, head);
    if (!this.isDefinite(source)) return { person: null, span: null };
    const holders = this.people.byOffice.get(head);
    const [surname] = holders?.size === 1 ? holders : [];
    const holder = surname === undefined ? null : this.personOf(this.people.bySurname.get(surname) ?? null);
    if (holder?.span) return holder;
    const body = this.sameNoun(head, source, 'organisation');
    if (body) return { person: null, span: body };
    const span = this.sameHead(head, source);
    return { person: null, span, unnamed: span !== null };
  }

  private named(source: Piece): Bearer {
    const mention = this.mentionIn(source.from, source.to);
    return this.personOf(mention?.person ?? null);
  }

  private pronoun(source: Piece, hash: number): Bearer {
    if (relative.has(hash)) {
      const end = this.tokens.hashes[source.from - 1] === COMMA ? source.from - 1 : source.from;
      const mention = this.mentionIn(end - 1, end);
      return this.personOf(mention && mention.to === end ? mention.person : null);
    }
    const gender = genderOf(hash);
    if (gender === 0) return { person: null, span: null };
    return this.oneSpeaker(source, gender);
  }

  /** The one person named or speaking before `source` in its paragraph; with none, who spoke last in the paragraph before. */
  private oneSpeaker(source: Piece, gender: number): Bearer {
    const start = Math.max(this.sentences.paragraphs[source.paragraph] ?? 0, source.from - FAR);
    const named = new Set<Person>();
    for (const mention of this.mentionsWithin(start, source.from)) {
      if (fits(mention.person, gender) && !this.isSpokenOf(mention)) named.add(mention.person);
    }
    const speakers = this.known
      .slice(-MANY)
      .filter(({ piece }) => piece.paragraph === source.paragraph && piece.to <= source.from);
    for (const { person } of speakers) if (person && fits(person, gender)) named.add(person);
    if (named.size > 1) return { person: null, span: null };
    const [only] = named;
    if (only) return this.personOf(only);
    const last =
      speakers.at(-1) ??
      this.known.slice(-MANY).findLast(({ piece }) => piece.paragraph === source.paragraph - 1);
    if (!last) return { person: null, span: null };
    if (last.person && fits(last.person, gender)) return this.personOf(last.person);
    return {
      person: null,
      span: last.type === 'unnamed' && !this.isMany(last.piece) ? last.introduced : null,
    };
  }

  private sameNoun(head: number, source: Piece, type: SourceType): Span | null {
    const hit = this.known
      .slice(-MANY)
      .findLast((one) => one.type === type && (one.head === head || this.holds(one.piece, head)));
    return hit && hit.piece.to <= source.from ? hit.introduced : null;
  }

  /** The last source without a name whose noun this is: "two people at the agency" are no agency. */
  private sameHead(head: number, source: Piece): Span | null {
    const hit = this.known.slice(-MANY).findLast((one) => one.type === 'unnamed' && one.head === head);
    return hit && hit.piece.to <= source.from ? hit.introduced : null;
  }

  private holds({ from, to }: Piece, head: number): boolean {
    for (let at = from; at < to; at++) if (this.tokens.hashes[at] === head) return true;
    return false;
  }

  private personOf(person: Person | null): Bearer {
    if (!person?.first || !isOne(person)) return { person: null, span: null };
    return { person, span: this.spanOf(person.first) };
  }

  private mentionIn(from: number, to: number): Mention | null {
    return this.mentionsWithin(from, to)[0] ?? null;
  }

  /** Mentions that end within `(from, to]`, by binary search. */
  private mentionsWithin(from: number, to: number): readonly Mention[] {
    const { mentions } = this.people;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.to ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    const found: Mention[] = [];
    for (let mention = mentions[low]; mention && mention.to <= to; mention = mentions[++low])
      found.push(mention);
    return found;
  }

  private isSpokenOf({ from, to }: Mention): boolean {
    return this.told[from] === 1 && this.told[to - 1] === 1;
  }

  private isDefinite({ from }: Piece): boolean {
    return definiteWord.has(this.tokens.hashes[from] ?? 0);
  }

  private isMany({ from, to }: Piece): boolean {
    const head = this.tokens.text
      .slice(this.tokens.starts[from], this.tokens.ends[to - 1])
      .split(/\s(?:of|for|in|at|who|with)\s/)[0];
    return /s$/i.test(head ?? '') || /^(?:some|many|several|people|two|three|most)\b/i.test(head ?? '');
  }

  private headOf({ from, to }: Piece): number {
    let at = from + 1;
    while (at < to && !openerWord.has(this.tokens.hashes[at] ?? 0) && this.tokens.hashes[at] !== COMMA) at++;
    return this.tokens.hashes[at - 1] ?? 0;
  }

  /** "Harbourlight's", "Harbourlight,". */
  private withoutEnding({ from, to }: Piece): { from: number; to: number } {
    let end = to;
    while (
      end > from + 1 &&
      (this.tokens.hashes[end - 1] === POSSESSIVE || this.tokens.hashes[end - 1] === COMMA)
    )
      end--;
    return { from, to: end };
  }

  private spanOf({ from, to }: { from: number; to: number }): Span {
    return [this.tokens.starts[from] ?? 0, this.tokens.ends[to - 1] ?? 0];
  }
}

const fits = (person: Person, gender: number): boolean => person.gender === 0 || person.gender === gender;
