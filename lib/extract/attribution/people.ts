import { feminine, masculine, officeTitles } from '../../lexicon/sources/titles.ts';
import type { Sentences } from '../../text/sentences.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { classAt } from './word-class.ts';
import { bodyNamed, definiteWord, Noun, nouns, PLURAL, titleWord } from './source-words.ts';

/** A name of a person as it stands in the text: tokens `[from, to)`, title included. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly surname: number;
  readonly person: Person;
}

/** All that is known of one surname in an article. */
export interface Person {
  /** The first mention; the first that is more than the surname, where bare ones stand before it. */
  first: Mention | null;
  /** 1 he, 2 she, 3 both were seen (two people share the name), 0 unknown. */
  gender: number;
  /** Words before the surname in its full names; two different ones mean two people. */
  given: Set<number>;
}

const he = wordSet(masculine);
const she = wordSet(feminine);
const officeOfTitle = new Map<number, number[]>();
for (const [office, titles] of officeTitles) {
  for (const title of titles) {
    const hash = hashOf(title);
    officeOfTitle.set(hash, [...(officeOfTitle.get(hash) ?? []), hashOf(office)]);
  }
}

export const genderOf = (hash: number): number => (he.has(hash) ? 1 : 0) | (she.has(hash) ? 2 : 0);

/**
 * The people an article names, as far as it was read: runs of two capitalised words or more, or a title and a word, that are no
 * body; and every capitalised word that is the surname of one of them. Reading on never changes what was found before.
 */
export class People {
  /** In reading order. */
  readonly mentions: Mention[] = [];
  readonly bySurname = new Map<number, Person>();
  /** By the office's noun: surnames of those who bear its title. */
  readonly byOffice = new Map<number, Set<number>>();
  private readonly tokens: Tokens;
  private readonly runs: readonly Run[];
  private next = 0;

  constructor(tokens: Tokens, sentences: Sentences) {
    this.tokens = tokens;
    this.runs = nameRuns(tokens, sentences);
  }

  /** Takes in all names that begin before token `to`. */
  readUntil(to: number): void {
    const begun = this.next;
    for (let run = this.runs[this.next]; run && run.from < to; run = this.runs[++this.next]) {
      if (run.full) introduce(this.tokens, run, this.bySurname, this.byOffice);
    }
    for (const { from, to: end, full } of this.runs.slice(begun, this.next)) {
      const surname = this.tokens.hashes[end - 1] ?? 0;
      const person = this.bySurname.get(surname);
      if (!person) continue;
      const mention: Mention = { from, to: end, surname, person };
      if (person.first === null || (full && isBare(person.first))) person.first = mention;
      this.mentions.push(mention);
    }
  }
}

interface Run {
  readonly from: number;
  readonly to: number;
  /** Has a title or a given name. */
  readonly full: boolean;
}

/** A surname alone, as in a headline: a fuller mention may take its place. "President Moss" may not: Kim Moss is another. */
const isBare = ({ from, to }: Mention): boolean => to - from === 1;

function nameRuns(tokens: Tokens, sentences: Sentences): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!isNameWord(tokens, sentences, at)) continue;
    const from = at;
    const sentence = sentences.of[at];
    while (at < tokens.count && sentences.of[at] === sentence && isNameWord(tokens, sentences, at)) at++;
    const to = at;
    if (!isBody(tokens, from, to) && !titleWord.has(tokens.hashes[to - 1] ?? 0))
      runs.push({ from, to, full: to - from > 1 });
  }
  return runs;
}

function isNameWord(tokens: Tokens, sentences: Sentences, at: number): boolean {
  const flags = tokens.flags[at] ?? 0;
  if (tokens.kinds[at] !== TokenKind.word || !(flags & TokenFlag.capital)) return false;
  if (definiteWord.has(tokens.hashes[at] ?? 0)) return false;
  if (sentences.firsts[sentences.of[at] ?? 0] !== at) return true;
  const hash = tokens.hashes[at] ?? 0;
  const listed =
    classAt(tokens, at) !== 0 || nouns.get(hash) !== 0 || tokens.text.endsWith('ly', tokens.ends[at]);
  return titleWord.has(hash) || !listed;
}

function isBody(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const hash = tokens.hashes[at] ?? 0;
    const kind = nouns.get(hash) & (PLURAL - 1);
    if (kind === Noun.body || kind === Noun.media || kind === Noun.partisan || bodyNamed.has(hash))
      return true;
  }
  const last = nouns.get(tokens.hashes[to - 1] ?? 0) & (PLURAL - 1);
  return last !== 0;
}

function introduce(
  tokens: Tokens,
  { from, to }: Run,
  bySurname: Map<number, Person>,
  byOffice: Map<number, Set<number>>,
): void {
  const surname = tokens.hashes[to - 1] ?? 0;
  const person = bySurname.get(surname) ?? { first: null, gender: 0, given: new Set<number>() };
  bySurname.set(surname, person);
  for (let at = from; at < to - 1; at++) {
    const hash = tokens.hashes[at] ?? 0;
    person.gender |= genderOf(hash);
    if (!titleWord.has(hash)) {
      person.given.add(hash);
      break;
    }
    for (const office of officeOfTitle.get(hash) ?? []) {
      byOffice.set(office, (byOffice.get(office) ?? new Set<number>()).add(surname));
    }
  }
}

/** Two people when their full names begin differently, or when both "he" and "she" were said of the name. */
export function isOne({ given, gender }: Person): boolean {
  return given.size < 2 && gender !== 3;
}
