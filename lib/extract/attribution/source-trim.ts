import { countingNouns, leadingWords } from '../../lexicon/sources/determiners.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { hashAt, isMark, POSSESSIVE, type SourceTokens } from './source-tokens.ts';
import { indefiniteWord } from './source-words.ts';

const counting = wordSet(countingNouns);
const leading = wordSet(leadingWords);
const reflexive = wordSet(['himself', 'herself', 'itself', 'themselves', 'alone']);
const flood = wordSet(['flood', 'wave', 'chorus', 'stream', 'crowd']);
const THE = hashOf('the');
const OF = hashOf('of');

/** Without marks at the edges, a possessive ending, "himself", words like "even" and "almost" before, and phrases of counting. */
export function trimmed(source: SourceTokens): SourceTokens {
  return pastCount(pastLeading(withoutEnds(source)));
}

function withoutEnds(source: SourceTokens): SourceTokens {
  let { from, to } = source;
  while (from < to && isMark(source, from)) from++;
  while (to > from && (isMark(source, to - 1) || (isEnding(source, to - 1) && to - 1 > from))) to--;
  return from === source.from && to === source.to ? source : { ...source, from, to };
}

const isEnding = (source: SourceTokens, at: number): boolean =>
  hashAt(source, at) === POSSESSIVE || reflexive.has(hashAt(source, at));

/** "even some keepers", "almost all keepers". */
function pastLeading(source: SourceTokens): SourceTokens {
  let { from } = source;
  while (from + 1 < source.to && leading.has(hashAt(source, from))) from++;
  return from === source.from ? source : { ...source, from };
}

/** "A number of aides" are aides: the phrase of counting is left out. */
function pastCount(source: SourceTokens): SourceTokens {
  const { from, to } = source;
  const first = hashAt(source, from);
  const article = indefiniteWord.has(first) || (first === THE && flood.has(hashAt(source, from + 1)));
  const counted = article ? from + 1 : from;
  const hash = hashAt(source, counted);
  const counts =
    (counting.has(hash) || flood.has(hash)) && hashAt(source, counted + 1) === OF && counted + 2 < to;
  return counts ? { ...source, from: counted + 2 } : source;
}
