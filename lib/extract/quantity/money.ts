import {
  currencies,
  currencyPrefixWords,
  currencySymbols,
  dollarOfCountry,
  dollarPrefixes,
  gluedCurrencyWords,
  otherCurrencies,
  sharedNouns,
  subunits,
  wordlikeCodes,
} from '../../lexicon/currencies.ts';
import { measureUnits } from '../../lexicon/units.ts';
import { TokenFlag } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { flagsAt, hashAt } from '../../text/token-at.ts';
import { isGlued, isJoin, isWord, keyOf, type Lexemes, rawOf } from './lexemes.ts';

/** A currency as written beside a number. */
export interface CurrencyRead {
  /** ISO 4217, or the ticker of a currency outside of it. */
  readonly code: string;
  /** What one of the counted is of `code`: 0.01 for cents. */
  readonly share: number;
  /** Whether the country is a guess. */
  readonly inferred: boolean;
  /** The unit as said ("cents"), for readers that want no conversion. */
  readonly said: string;
}

/** A currency before a number: it begins at lexeme `first`. */
export interface CurrencyBefore extends CurrencyRead {
  readonly first: number;
}

/** A currency behind a number: it ends before lexeme `last`. */
export interface CurrencyAfter extends CurrencyRead {
  readonly last: number;
}

const byCode: ReadonlySet<string> = new Set(currencies.map(({ code }) => code));
const byNoun = groupByNoun();
const MOST_ADJECTIVES = 3;

function groupByNoun(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const nouns = new Map<string, Map<string, string>>();
  for (const { code, nouns: own, adjectives } of currencies) {
    for (const noun of own) {
      const codes = nouns.get(noun) ?? new Map<string, string>();
      codes.set('', code);
      for (const adjective of adjectives) codes.set(adjective, code);
      nouns.set(noun, codes);
    }
  }
  for (const [noun, code] of sharedNouns) nouns.get(noun)?.set('', code);
  return nouns;
}

/** Everything that a currency behind a number may begin with, for a look-up without a string. */
export const currencyStarts: readonly string[] = [
  ...currencySymbols.keys(),
  ...currencies.map(({ code }) => code),
  ...currencies.flatMap(({ nouns }) => nouns),
  ...currencies.flatMap(({ adjectives }) => adjectives.map((adjective) => adjective.replace(/ .*/, ''))),
  ...subunits.keys(),
  ...otherCurrencies.keys(),
  'of',
];

const beforeNumbers = wordSet([
  ...currencySymbols.keys(),
  ...currencyPrefixWords.keys(),
  ...byCode,
  ...gluedCurrencyWords.keys(),
  ...otherCurrencies.keys(),
  'sen',
]);

/** In capitals: "KGS" is the som, "kgs" are kilograms. */
export function isCurrencyCode(raw: string): boolean {
  return byCode.has(raw);
}

/** The dollar that is meant where none is named: the one of the outlet's country, else the US dollar. */
export function bareDollarOf(outlet: string | undefined): string {
  return dollarOfCountry.get(outlet?.slice(outlet.lastIndexOf('.') + 1) ?? '') ?? 'USD';
}

const PERIOD = hashOf('.');

/** The currency whose symbol, short name or code ends right before lexeme `at`. */
export function currencyBefore(lexemes: Lexemes, at: number, dollar: string): CurrencyBefore | null {
  const dotted =
    hashAt(lexemes, at - 1) === PERIOD &&
    isGlued(lexemes, at - 1) &&
    currencyPrefixWords.has(keyOf(lexemes, at - 2));
  const mark = dotted ? at - 2 : at - 1;
  if (!beforeNumbers.has(hashAt(lexemes, mark))) return null;
  const symbol = currencySymbols.get(rawOf(lexemes, mark));
  if (symbol !== undefined) return symbolBefore(lexemes, mark, symbol, dollar);
  const key = keyOf(lexemes, mark);
  const glued = isGlued(lexemes, at) ? gluedCurrencyWords.get(key) : undefined;
  const named = currencyPrefixWords.get(key) ?? prefixSubunit(key) ?? glued;
  if (named !== undefined)
    return {
      first: mark,
      code: named,
      share: key === 'sen' ? 0.01 : 1,
      inferred: false,
      said: key,
    };
  const code = codeAt(lexemes, mark) ?? tickerAt(lexemes, mark, key);
  if (code === undefined || (wordlikeCodes.has(code) && !isAmount(lexemes, at))) return null;
  return { first: mark, code, share: 1, inferred: false, said: rawOf(lexemes, mark) };
}

/** A code in capitals, or in lower case where that is no word and no unit. */
function codeAt(lexemes: Lexemes, at: number): string | undefined {
  const raw = rawOf(lexemes, at);
  if (byCode.has(raw)) return raw;
  const upper = raw.toUpperCase();
  const isWord = raw !== raw.toLowerCase() || wordlikeCodes.has(upper) || measureUnits.has(raw);
  return byCode.has(upper) && !isWord ? upper : undefined;
}

function tickerAt(lexemes: Lexemes, at: number, key: string): string | undefined {
  const raw = rawOf(lexemes, at);
  return raw === raw.toUpperCase() ? otherCurrencies.get(key) : undefined;
}

function prefixSubunit(key: string): string | undefined {
  return key === 'sen' ? 'MYR' : undefined;
}

/** Whether the digits look like money rather than a count: grouped, with decimals, or large. */
function isAmount(lexemes: Lexemes, at: number): boolean {
  const digits = rawOf(lexemes, at);
  return /[.,]/.test(digits) || digits.length > 3;
}

/** One letter before a dollar sign is a country's only when glued; "a $50 fine" is not Australian. */
const SPACED_PREFIXES: ReadonlySet<string> = new Set('us u.s. hk c nz ca cdn nt au r sg'.split(' '));

function symbolBefore(lexemes: Lexemes, mark: number, symbol: string, dollar: string): CurrencyBefore {
  const base = { share: 1, said: rawOf(lexemes, mark) };
  if (symbol !== 'USD') return { ...base, first: mark, code: symbol, inferred: false };
  const prefix = keyOf(lexemes, mark - 1);
  const named = dollarPrefixes.get(prefix);
  const beside = isGlued(lexemes, mark) || SPACED_PREFIXES.has(prefix);
  if (named === undefined || !beside) return { ...base, first: mark, code: dollar, inferred: true };
  return { ...base, first: mark - 1, code: named, inferred: false };
}

/** The currency that begins at lexeme `at`, after a number: "€", "USD", "Hong Kong dollars", "cents", "of dollars". */
export function currencyAfter(lexemes: Lexemes, at: number, dollar: string): CurrencyAfter | null {
  const symbol = currencySymbols.get(rawOf(lexemes, at));
  if (symbol !== undefined) return symbolAfter(lexemes, at, symbol, dollar);
  const from = isJoin(lexemes, at) || keyOf(lexemes, at) === 'of' ? at + 1 : at;
  for (let last = from; last <= from + MOST_ADJECTIVES; last++) {
    if (!isWord(lexemes, last)) return null;
    const read = nounRead(lexemes, from, last, dollar) ?? codeRead(lexemes, from, last);
    if (read) return read;
  }
  return null;
}

function symbolAfter(lexemes: Lexemes, at: number, symbol: string, dollar: string): CurrencyAfter | null {
  const ownsNext = /^\d/.test(rawOf(lexemes, at + 1)) && (symbol === 'USD' || isGlued(lexemes, at + 1));
  if (ownsNext || (flagsAt(lexemes, at) & TokenFlag.line) !== 0) return null;
  const bare = symbol === 'USD';
  return {
    last: at + 1,
    code: bare ? dollar : symbol,
    share: 1,
    inferred: bare,
    said: rawOf(lexemes, at),
  };
}

function nounRead(lexemes: Lexemes, from: number, at: number, dollar: string): CurrencyAfter | null {
  const noun = keyOf(lexemes, at);
  const adjective = adjectiveOf(lexemes, from, at);
  const codes = byNoun.get(noun);
  const sub = subunits.get(noun);
  if (codes) {
    const code = codes.get(adjective);
    if (code === undefined || (noun === 'real' && adjective === '')) return null;
    const shared = adjective === '' && sharedNouns.has(noun);
    const isDollar = shared && code === 'USD';
    return {
      last: sterlingAfter(lexemes, at),
      code: isDollar ? dollar : code,
      share: 1,
      inferred: shared && noun !== 'pounds',
      said: noun,
    };
  }
  if (adjective !== '') return null;
  if (sub && !(noun === 'p' && !isGlued(lexemes, at))) {
    return { last: at + 1, code: sub.of ?? dollar, share: sub.share, inferred: sub.of === null, said: noun };
  }
  const other = otherCurrencies.get(noun);
  return other === undefined ? null : { last: at + 1, code: other, share: 1, inferred: false, said: noun };
}

/** "50 million pounds sterling". */
function sterlingAfter(lexemes: Lexemes, noun: number): number {
  return /^pounds?$/.test(keyOf(lexemes, noun)) && keyOf(lexemes, noun + 1) === 'sterling'
    ? noun + 2
    : noun + 1;
}

function codeRead(lexemes: Lexemes, from: number, at: number): CurrencyAfter | null {
  const isPartOfWord = isJoin(lexemes, at + 1) && isWord(lexemes, at + 2);
  const code = at === from && !isPartOfWord ? codeAt(lexemes, at) : undefined;
  return code === undefined
    ? null
    : { last: at + 1, code, share: 1, inferred: false, said: rawOf(lexemes, at) };
}

function adjectiveOf(lexemes: Lexemes, from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at++) words += (words === '' ? '' : ' ') + keyOf(lexemes, at);
  return words;
}
