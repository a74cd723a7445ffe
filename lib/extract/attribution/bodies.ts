import {
  businessBelongings,
  businessesBefore,
  businessNouns,
  businessOfficers,
  legalForms,
} from '../../lexicon/sources/companies.ts';
import type { Sentences } from '../../text/sentences.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import type { NameRun } from './name-runs.ts';
import { coreEnd, headOf } from './noun-phrase.ts';
import { hashAt, POSSESSIVE } from './source-tokens.ts';
import { indefiniteWord, Noun, nouns, PLURAL } from './source-words.ts';
import { classAt } from './word-class.ts';

const legalForm = wordSet(legalForms);
const business = wordSet(businessNouns);
const businessBefore = wordSet(businessesBefore);
const officer = wordSet(businessOfficers);
const belonging = wordSet(businessBelongings);
const ofWhat = wordSet(['of', 'for', 'in']);
const [COMMA, THE, AT, OF] = [',', 'the', 'at', 'of'].map(hashOf);
/** Most tokens between a name's comma and the head that says what it is. */
const DESCRIPTION = 12;
/** Most tokens from one who works somewhere to the "at": "the director of research at". */
const POST = 4;

/**
 * The names that an article gives to businesses and other bodies, as far as it was read: by the form of law behind them, by what it says
 * they are, by who leads them, what they have, and who is at them. Reading on never changes what was found before.
 */
export class Bodies {
  private readonly found = new Set<number>();
  private readonly tokens: Tokens;
  private readonly sentences: Sentences;
  private readonly names: readonly NameRun[];
  private next = 0;

  constructor(tokens: Tokens, sentences: Sentences, names: readonly NameRun[]) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.names = names;
  }

  /** Takes in all names that begin before token `to`. */
  readUntil(to: number): void {
    for (let name = this.names[this.next]; name && name.from < to; name = this.names[++this.next]) {
      const end = this.bodyEnd(name);
      if (end > name.from) this.found.add(this.keyOf({ from: name.from, to: end }));
    }
  }

  has(name: NameRun): boolean {
    return this.found.has(this.keyOf(name));
  }

  /** Where in the run the name of a body ends; its beginning where it is none. */
  private bodyEnd(name: NameRun): number {
    const { from, to } = name;
    for (let at = from + 1; at < to; at++) {
      const hash = this.tokens.hashes[at] ?? 0;
      if (legalForm.has(hash) || officer.has(hash)) return at;
    }
    return this.isDescribed(name) || this.hasBelongings(name) || this.isWorkplace(name) ? to : from;
  }

  /** "Harbourlight, Inc.", "Harbourlight, a firm in Halden", "the security firm Harbourlight". */
  private isDescribed({ from, to }: NameRun): boolean {
    const { hashes, flags } = this.tokens;
    const plain = ((flags[from - 1] ?? 0) & TokenFlag.capital) === 0;
    if (plain && businessBefore.has(hashes[from - 1] ?? 0) && this.endsPhrase(to)) return true;
    if (hashes[to] !== COMMA) return false;
    const behind = hashes[to + 1] ?? 0;
    if (legalForm.has(behind)) return true;
    if (behind !== THE && !indefiniteWord.has(behind)) return false;
    const phrase = {
      tokens: this.tokens,
      from: to + 2,
      to: Math.min(to + DESCRIPTION, this.sentenceEnd(to)),
      isOutlet: () => false,
      opensSentence: () => false,
    };
    return business.has(hashAt(phrase, headOf(phrase, coreEnd(phrase))));
  }

  /** "Harbourlight's customers". */
  private hasBelongings({ to }: NameRun): boolean {
    const { hashes } = this.tokens;
    return hashes[to] === POSSESSIVE && belonging.has(hashes[to + 1] ?? 0);
  }

  /** "a researcher at Harbourlight", "the CEO of Harbourlight". */
  private isWorkplace({ from, to }: NameRun): boolean {
    const { hashes, kinds } = this.tokens;
    if (!this.endsPhrase(to)) return false;
    if (hashes[from - 1] === OF) return officer.has(hashes[from - 2] ?? 0);
    if (hashes[from - 1] !== AT) return false;
    for (let at = from - 2; at >= Math.max(0, from - 1 - POST); at--) {
      if (kinds[at] === TokenKind.punctuation) return false;
      if (at < from - 2 && !ofWhat.has(hashes[at + 1] ?? 0)) continue;
      const kind = nouns.get(hashes[at] ?? 0) & (PLURAL - 1);
      if (kind === Noun.role || kind === Noun.office || officer.has(hashes[at] ?? 0)) return true;
    }
    return false;
  }

  /** A mark or a word of a closed class, and no noun that the name would belong to: "the Moss rallies". */
  private endsPhrase(at: number): boolean {
    const { kinds, hashes, count } = this.tokens;
    return (
      at >= count ||
      kinds[at] === TokenKind.punctuation ||
      (hashes[at] !== POSSESSIVE && classAt(this.tokens, at) !== 0)
    );
  }

  private sentenceEnd(at: number): number {
    const { of, firsts } = this.sentences;
    return firsts[(of[at] ?? 0) + 1] ?? this.tokens.count;
  }

  private keyOf({ from, to }: NameRun): number {
    let key = 0;
    for (let at = from; at < to; at++) key = (Math.imul(key, 31) + (this.tokens.hashes[at] ?? 0)) | 0;
    return key;
  }
}
