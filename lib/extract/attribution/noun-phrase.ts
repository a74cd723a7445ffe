import { irregularParticiples, openersBefore } from '../../lexicon/sources/determiners.ts';
import { TokenFlag } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { endsInParticiple } from './noun-run.ts';
import { hashAt, isMark, isName, POSSESSIVE, type SourceTokens } from './source-tokens.ts';
import { classAt, classId } from './word-class.ts';
import { definiteWord, nouns, openerWord, PLURAL } from './source-words.ts';

/** Where the noun phrase without what comes after its head ends. */
export function coreEnd(source: SourceTokens): number {
  const { from, to } = source;
  let at = from + 1;
  while (at < to && !endsCore(source, at)) at++;
  return at;
}

const lately = classId('lately');
const before = wordSet(openersBefore);
const irregular = wordSet(irregularParticiples);
const JOINING = wordSet(['and', 'or']);

/** A mark, a preposition or relative, a participle (no noun that closes it: "a court filing") or an article behind a noun; "and" only behind a plural or a name. */
function endsCore(source: SourceTokens, at: number): boolean {
  if (isMark(source, at)) return !isHyphen(source, at);
  const hash = hashAt(source, at);
  const noun = nouns.get(hashAt(source, at - 1));
  const name = isName(source, at - 1);
  if (JOINING.has(hash)) return name || noun >= PLURAL || (noun !== 0 && at - source.from > 1);
  const known = noun !== 0 || name;
  if (openerWord.has(hash)) return known || !before.has(hash);
  if (!known) return false;
  if (classAt(source.tokens, at) === lately) return true;
  const closing = at + 1 === source.to && nouns.get(hash) !== 0;
  return (endsInParticiple(source.tokens, at) && !closing) || irregular.has(hash) || definiteWord.has(hash);
}

/** Between the parts of one word: "50-state", "Post/Courier". */
function isHyphen({ tokens }: SourceTokens, at: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.starts[at] ?? 0);
  return (unit === 0x2d || unit === 0x2f) && !((tokens.flags[at] ?? 0) & TokenFlag.spaced);
}

/** The last word of the core that is not an ending of number or bracket. */
export function headOf(source: SourceTokens, end: number): number {
  let head = end - 1;
  if (hashAt(source, head) === POSSESSIVE && head > source.from) head--;
  return head;
}
