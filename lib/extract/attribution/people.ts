import { feminine, masculine, officeTitles } from '../../lexicon/sources/titles.ts';
import type { Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import type { NameRun } from './name-runs.ts';
import { bodyNamed, Noun, nouns, PLURAL, titleWord } from './source-words.ts';

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
  private readonly runs: readonly NameRun[];
  private next = 0;

  constructor(tokens: Tokens, names: readonly NameRun[]) {
    this.tokens = tokens;
    this.runs = names.filter(
      ({ from, to }) => !isBody(tokens, from, to) && !titleWord.has(tokens.hashes[to - 1] ?? 0),
    );
  }

  /** Takes in all names that begin before token `to`. */
  readUntil(to: number): void {
    const begun = this.next;
    for (let run = this.runs[this.next]; run && run.from < to; run = this.runs[++this.next]) {
      if (isFull(run)) introduce(this.tokens, run, this.bySurname, this.byOffice);
    }
    for (const { from, to: end } of this.runs.slice(begun, this.next)) {
      const surname = this.tokens.hashes[end - 1] ?? 0;
      const person = this.bySurname.get(surname);
      if (!person) continue;
      const mention: Mention = { from, to: end, surname, person };
      if (person.first === null || (isFull(mention) && !isFull(person.first))) person.first = mention;
      this.mentions.push(mention);
    }
  }
}

/**
 * Has a title or a given name. A surname alone stands in headlines: a fuller mention may take its place. "President Moss" keeps it: Kim
 * Moss is another.
 */
const isFull = ({ from, to }: NameRun): boolean => to - from > 1;

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
  { from, to }: NameRun,
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
