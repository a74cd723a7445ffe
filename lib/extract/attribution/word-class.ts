import { functionWords } from '../../lexicon/function-words.ts';
import { irregularForms, reportingVerbs, speechVerbs } from '../../lexicon/reporting-verbs.ts';
import { verbForms } from '../../text/inflect.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { wordTable } from '../../text/words.ts';

const names = Object.keys(functionWords);

/** Class ids after those of the closed lists. */
const first = names.length + 1;
export const WordClass = {
  speech: first,
  reporting: first + 1,
  name: first + 2,
  capitals: first + 3,
  opener: first + 4,
  number: first + 5,
  adverb: first + 6,
  ing: first + 7,
  ed: first + 8,
  plural: first + 9,
  hyphened: first + 10,
  other: first + 11,
  comma: first + 12,
  period: first + 13,
  question: first + 14,
  colon: first + 15,
  dash: first + 16,
  openQuote: first + 17,
  closeQuote: first + 18,
  bracket: first + 19,
  mark: first + 20,
  symbol: first + 21,
} as const;

const irregular = new Map(irregularForms.map(([, base]) => [base, [] as string[]]));
for (const [form, base] of irregularForms) irregular.get(base)?.push(form);
const formsOf = (base: string): readonly string[] => [...verbForms(base), ...(irregular.get(base) ?? [])];

const table = wordTable([
  ...reportingVerbs.flatMap(formsOf).map((form) => [form, WordClass.reporting] as const),
  ...speechVerbs.flatMap(formsOf).map((form) => [form, WordClass.speech] as const),
  ...names.flatMap((name, at) => (functionWords[name] ?? []).map((word) => [word, at + 1] as const)),
]);

/** Every class id is below this. */
export const CLASS_COUNT = first + 22;

export function classId(name: string): number {
  return names.indexOf(name) + 1;
}

/** The closed list that a word stands in, by its hash; 0 for none. */
export const listOf = (hash: number): number => table.get(hash);

export function classAt(tokens: Tokens, at: number): number {
  return listOf(tokens.hashes[at] ?? 0);
}

/** The class of token `at`: its list, else its shape. `opens` is whether it is the first word of a sentence. */
export function classOf(tokens: Tokens, at: number, opens: boolean): number {
  if (tokens.kinds[at] !== TokenKind.word) return classOfMark(tokens, at);
  return classAt(tokens, at) || shapeClass(tokens, at, opens);
}

/** The class of a token that is no word. */
export function classOfMark(tokens: Tokens, at: number): number {
  const kind = tokens.kinds[at];
  if (kind === TokenKind.number) return WordClass.number;
  return kind === TokenKind.symbol
    ? WordClass.symbol
    : markClass(tokens.text.charCodeAt(tokens.starts[at] ?? 0));
}

function markClass(unit: number): number {
  switch (unit) {
    case 0x2c:
      return WordClass.comma;
    case 0x2e:
    case 0x2026:
      return WordClass.period;
    case 0x3f:
    case 0x21:
      return WordClass.question;
    case 0x3a:
    case 0x3b:
      return WordClass.colon;
    case 0x2d:
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return WordClass.dash;
    case 0x28:
    case 0x29:
    case 0x5b:
    case 0x5d:
      return WordClass.bracket;
    default:
      return WordClass.mark;
  }
}

const S = 0x73;

/** The class of a word that stands in no list, by its shape. `opens` is whether it is the first word of a sentence. */
export function shapeClass(tokens: Tokens, at: number, opens: boolean): number {
  const flags = tokens.flags[at] ?? 0;
  if (flags & TokenFlag.capitals) return WordClass.capitals;
  if (flags & TokenFlag.capital) return opens ? WordClass.opener : WordClass.name;
  if (flags & TokenFlag.hyphen) return WordClass.hyphened;
  const { text } = tokens;
  const end = tokens.ends[at] ?? 0;
  if (end - (tokens.starts[at] ?? 0) < 4) return WordClass.other;
  const last = text.charCodeAt(end - 1) | 32;
  const second = text.charCodeAt(end - 2) | 32;
  if (last === 0x79 && second === 0x6c) return WordClass.adverb;
  if (last === 0x64 && second === 0x65) return WordClass.ed;
  if (last === 0x67 && second === 0x6e && (text.charCodeAt(end - 3) | 32) === 0x69) return WordClass.ing;
  return last === S && second !== S ? WordClass.plural : WordClass.other;
}
