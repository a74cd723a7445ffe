import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf } from '../../text/words.ts';
import { nouns } from './source-words.ts';
import { classAt, classId, WordClass } from './word-class.ts';

/** Most tokens of a noun phrase that is taken for a source. */
export const LONGEST = 8;

const COMMA = hashOf(',');
const ending = new Set(
  `be have do modal negation that relative question condition subordinator as but to by for with into there time lately according vague`
    .split(' ')
    .map(classId),
);

/** What no plain noun phrase holds. */
const foreign = new Set(
  'be have do modal negation relative question condition subordinator as to but that there according by into with'
    .split(' ')
    .map(classId),
);

/** The first comma behind `from`, within the longest source; `from` where there is none. */
export function commaWithin(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + LONGEST + LONGEST); at++)
    if (tokens.hashes[at] === COMMA) return at;
  return from;
}

/** Whether a lower-case word ends like a participle or a past tense. */
export function endsInParticiple({ text, starts, ends, flags }: Tokens, at: number): boolean {
  const end = ends[at] ?? 0;
  const long = end - (starts[at] ?? 0) > 3 && !((flags[at] ?? 0) & TokenFlag.capital);
  return long && (text.endsWith('ed', end) || text.endsWith('ing', end));
}

const nameBit = ({ flags }: Tokens, at: number): number => (flags[at] ?? 0) & TokenFlag.capital;

/** Up to the first mark, verb or preposition but "of"; words of all other classes go on. */
export function nounPhraseEnd(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const kind = classAt(tokens, at);
    const verb = kind === WordClass.speech || kind === WordClass.reporting;
    const behindNoun = at > from && nouns.get(tokens.hashes[at - 1] ?? 0) + nameBit(tokens, at - 1) > 0;
    if (tokens.kinds[at] === TokenKind.punctuation || ending.has(kind) || (verb && at > from)) break;
    if (behindNoun && endsInParticiple(tokens, at)) break;
    at++;
  }
  return at;
}

/** May stand in a noun phrase: no mark, no function word of clauses, no verb of saying but one that is a noun, too ("reports"). */
export function isNominal(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] === TokenKind.punctuation) return false;
  const kind = classAt(tokens, at);
  if (foreign.has(kind)) return false;
  const verb = kind === WordClass.speech || kind === WordClass.reporting || endsInParticiple(tokens, at);
  return !verb || nouns.get(tokens.hashes[at] ?? 0) > 0;
}

const joining = new Set(['into', 'with', 'to'].map(classId));

/** Where the noun phrase begins that ends before `end`, with the prepositions in it: "an official at the harbour". */
export function phraseStart(tokens: Tokens, end: number, first: number): number {
  let from = end;
  while (from > first && end - from < LONGEST + LONGEST) {
    const joins = from < end && joining.has(classAt(tokens, from - 1));
    if (!joins && !isNominal(tokens, from - 1)) break;
    from--;
  }
  while (from < end && joining.has(classAt(tokens, from))) from++;
  return from;
}
