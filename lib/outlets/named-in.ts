import type { OutletId } from '../model/article.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Span } from '../model/span.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { hashRange, type WordSet, wordSet } from '../text/words.ts';
import { outlets } from './registry.ts';

/** An outlet's name in a text, without its article. */
export interface OutletMention {
  readonly span: Span;
  readonly outlet: OutletId;
}

const article = /^the\s+/i;
const articleBefore = /\bthe\s+$/i;
/** Longest article with the space behind it that is looked for. */
const ARTICLE = 6;
/** What may follow a name without changing who is meant. */
const appositive = /(?:'s)?(?:\s(?:newspaper|magazine|daily|website|news agency|newswire|wire service))?$/;

/** Curly apostrophes made straight; one code unit for one, so that offsets stand. */
function plain(text: string): string {
  return text.replaceAll('\u{2019}', "'");
}

function bare(name: string): string {
  return plain(name).replace(article, '');
}

const isWordUnit = /[\p{L}\p{N}]/u;
const firstWord = /[\p{L}\p{N}]+/u;
const wordStarts = /[\p{L}\p{N}]+/gu;

/** Names by their first run of letters, longest first. */
type NameIndex = ReadonlyMap<string, readonly ListedName[]>;

interface ListedName {
  readonly name: string;
  readonly outlet: OutletId;
  /** One word with an article ("The Local"): a common word or a surname without it. */
  readonly needsArticle: boolean;
}

function indexOf(known: readonly Outlet[]): NameIndex {
  const byFirst = new Map<string, ListedName[]>();
  for (const { id, names } of known) {
    for (const listed of names) {
      const name = bare(listed);
      const first = firstWord.exec(name)?.[0] ?? name;
      const needsArticle = name === first && name.length < listed.length;
      const alike = byFirst.get(first);
      if (alike === undefined) byFirst.set(first, [{ name, outlet: id, needsArticle }]);
      else alike.push({ name, outlet: id, needsArticle });
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length);
  return byFirst;
}

let listed: NameIndex | null = null;
const registryNames = (): NameIndex => (listed ??= indexOf(outlets()));

/**
 * Every mention of an outlet by an unambiguous name, case as registered, longest name first, in reading order.
 * Linear in the text.
 */
export function outletsNamedIn(text: string): readonly OutletMention[] {
  const searched = plain(text);
  const mentions: OutletMention[] = [];
  const names = registryNames();
  let from = 0;
  for (const { 0: first, index: start } of searched.matchAll(wordStarts)) {
    if (start < from) continue;
    const hit = names
      .get(first)
      ?.find(
        ({ name, needsArticle }) =>
          searched.startsWith(name, start) &&
          !isWordUnit.test(searched.charAt(start + name.length)) &&
          (!needsArticle || articleBefore.test(searched.slice(Math.max(0, start - ARTICLE), start))),
      );
    if (!hit) continue;
    from = start + hit.name.length;
    mentions.push({ span: [start, from], outlet: hit.outlet });
  }
  return mentions;
}

let first: WordSet | null = null;
const firstWords = (): WordSet => (first ??= wordSet(registryNames().keys()));

/** As `outletsNamedIn` of the words of tokens `[from, to)`, which are not searched where none of them can begin a name. */
export function outletsNamedAmong(tokens: Tokens, from: number, to: number): readonly OutletMention[] {
  for (let at = from; at < to; at++)
    if (mayBeginName(tokens, at))
      return outletsNamedIn(tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]));
  return [];
}

/** Whether a name may begin in the token. What holds more than plain letters and marks is left to the search, and so is "n't". */
function mayBeginName({ text, starts, ends, kinds, hashes }: Tokens, at: number): boolean {
  if (kinds[at] === TokenKind.punctuation) return false;
  if (kinds[at] !== TokenKind.word) return true;
  const begin = starts[at] ?? 0;
  const end = ends[at] ?? 0;
  if (kinds[at - 1] === TokenKind.word && begin === ends[at - 1] && isPlainLetter(text.charCodeAt(begin)))
    return true;
  for (let from = begin, to = begin; from < end; from = to + 1) {
    to = from;
    while (to < end && isPlainLetter(text.charCodeAt(to))) to++;
    if (to < end && isWordUnit.test(String.fromCodePoint(text.codePointAt(to) ?? 0))) return true;
    if (to === from) continue;
    const hash = to - from === end - begin ? (hashes[at] ?? 0) : hashRange(text, from, to);
    if (firstWords().has(hash) && registryNames().has(text.slice(from, to))) return true;
  }
  return false;
}

/** "a" to "z" and "A" to "Z". */
function isPlainLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** An outlet by its whole name; null where several share it. */
type WholeNames = ReadonlyMap<string, OutletId | null>;

let whole: WholeNames | null = null;
const wholeNames = (): WholeNames => (whole ??= byWholeName(outlets()));

function byWholeName(known: readonly Outlet[]): WholeNames {
  const byName = new Map<string, OutletId | null>();
  for (const { id, names, weakNames } of known) {
    for (const name of names) byName.set(bare(name), id);
    for (const name of weakNames.map(bare)) {
      const other = byName.get(name);
      if (other === undefined) byName.set(name, id);
      else if (other !== id && !isStrong(name)) byName.set(name, null);
    }
  }
  return byName;
}

function isStrong(name: string): boolean {
  return (
    registryNames()
      .get(firstWord.exec(name)?.[0] ?? name)
      ?.some((n) => n.name === name) ?? false
  );
}

/**
 * The outlet that these words name as a whole ("the Financial Times", "FT", "Wired magazine"), for places where an
 * outlet is spoken of: after "told", as the source of an attribution. Null where several share the name ("the Post").
 */
export function outletNamed(words: string): OutletId | null {
  const name = bare(words.trim()).replace(/^(?:British|American|U\.S\.|US|UK)\s+(?=newspaper\b)/, '');
  const names = wholeNames();
  return names.get(name) ?? names.get(name.replace(appositive, '')) ?? null;
}
