import { spokenOf, spokenTo } from '../../lexicon/sources/agentless.ts';
import { daysInPassing } from '../../lexicon/sources/clauses.ts';
import type { Sentences } from '../../text/sentences.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import { isAgentless } from './cue-form.ts';
import type { Linked } from './link.ts';
import { endsInParticiple, isNominal } from './noun-run.ts';
import type { Piece } from './pieces.ts';
import { definiteWord, indefiniteWord, nouns } from './source-words.ts';
import { classAt, classId } from './word-class.ts';

const day = wordSet(daysInPassing);
const preposition = wordSet(['on', 'over', 'late', 'early', 'the']);
const saying = wordSet(['say', 'says', 'said']);
const COMMA = hashOf(',');
const BY = hashOf('by');
const IT = hashOf('it');
const OF = hashOf('of');
const spoken = wordSet([...spokenOf, ...spokenTo]);
const addressed = wordSet(spokenTo);
const prepositions = new Set(['into', 'of', 'for', 'with'].map(classId));
const relative = classId('relative');
const verbal = new Set(
  ['be', 'have', 'do', 'modal', 'that', 'to', 'negation', 'subordinator', 'time'].map(classId),
);

/** Without what a model of labels takes for the source: the day on which it spoke, or all that it says. */
export function withSourceEdges(one: Linked, tokens: Tokens, sentences: Sentences): Linked {
  const named = withWholeName(turn(one, tokens) ?? withoutSubject(one, tokens), tokens, sentences);
  const turned = withWholePhrase(named, tokens, sentences);
  const { source } = turned;
  const to = source ? dayless(source, turned.cue, tokens) : 0;
  return source && to < source.to ? { ...turned, source: { ...source, to } } : turned;
}

/** "<The mill> {is believed} <to be sold>": the subject of a passive is what is spoken of, or who is told, and nobody is named who says so; "it" is not even that. */
function withoutSubject(one: Linked, tokens: Tokens): Linked {
  const { cue, source, contents } = one;
  const { hashes } = tokens;
  const last = hashes[cue.to - 1] === OF ? cue.to - 2 : cue.to - 1;
  if (!isAgentless(cue, tokens) || !spoken.has(hashes[last] ?? 0) || hashes[cue.to] === BY) return one;
  const told = contents.filter(({ from, to }) => to - from > 1 || to !== cue.from || hashes[from] !== IT);
  if (!source || source.to > cue.from) return told.length > 0 ? { ...one, contents: told } : one;
  const apart = source.to !== cue.from || hashes[source.from] === IT || addressed.has(hashes[last] ?? 0);
  const subject: readonly Piece[] = apart ? [] : [{ ...source, part: 'content' }];
  return { cue, source: null, contents: [...subject, ...told] };
}

/** "[An official] at the harbour, who asked for silence, {said}": all that stands between a noun and its verb tells of the noun. */
function withWholePhrase(one: Linked, tokens: Tokens, sentences: Sentences): Linked {
  const { cue, source } = one;
  if (!source || source.to >= cue.from || source.to + REACH < cue.from) return one;
  if (
    sentences.of[source.from] !== sentences.of[cue.from] ||
    nouns.get(tokens.hashes[source.to - 1] ?? 0) === 0
  )
    return one;
  let at = source.to;
  if (prepositions.has(classAt(tokens, at))) {
    at++;
    while (at < cue.from && (isNominal(tokens, at) || prepositions.has(classAt(tokens, at)))) at++;
  }
  if (at === cue.from) return { ...one, source: { ...source, to: at } };
  const clause = tokens.hashes[at] === COMMA && classAt(tokens, at + 1) === relative;
  const closed = clause && tokens.hashes[cue.from - 1] === COMMA && cue.from - 1 > at + 2;
  return closed ? { ...one, source: { ...source, to: cue.from - 1 } } : one;
}

/** Most tokens between a noun and its verb. */
const REACH = 40;

/** "[Harbour] {Watch said}": a name that goes on in the cue. */
function withWholeName(one: Linked, tokens: Tokens, sentences: Sentences): Linked {
  const { cue, source } = one;
  if (!source || source.to !== cue.from) return one;
  let from = cue.from;
  while (from < cue.to - 1 && isNameWord(tokens, from) && sentences.of[from] === sentences.of[source.from])
    from++;
  return from === cue.from ? one : { ...one, source: { ...source, to: from }, cue: { ...cue, from } };
}

function isNameWord(tokens: Tokens, at: number): boolean {
  const capital = ((tokens.flags[at] ?? 0) & TokenFlag.capital) !== 0;
  return capital && classAt(tokens, at) === 0;
}

/** "The agency on Monday warned": where the source ends before the day. */
function dayless({ from, to }: Piece, cue: Piece, tokens: Tokens): number {
  const { hashes } = tokens;
  if (to !== cue.from || !day.has(hashes[to - 1] ?? 0)) return to;
  let end = to - 1;
  while (end > from && preposition.has(hashes[end - 1] ?? 0)) end--;
  return end > from && !endsInParticiple(tokens, end - 1) ? end : to;
}

/** Fewest tokens of a sentence, and most of a plain source. */
const SENTENCE = 5;
const SOURCE = 5;

/** "[The pumps failed twice,] {say} <the keepers>": what is said was taken for the source, and the source for what is said. */
function turn({ cue, source, contents }: Linked, tokens: Tokens): Linked | null {
  const [content] = contents;
  if (!source || !content || contents.length > 1 || cue.to - cue.from > 1) return null;
  const { hashes, kinds } = tokens;
  if (!saying.has(hashes[cue.from] ?? 0) || content.from !== cue.to || content.to - content.from > SOURCE)
    return null;
  const comma = hashes[source.to - 1] === COMMA ? source.to - 1 : source.to;
  if (hashes[comma] !== COMMA || comma + 1 !== cue.from || comma - source.from < SENTENCE) return null;
  for (let at = source.from; at < comma; at++) if (kinds[at] === TokenKind.punctuation) return null;
  if (!isPlainNoun(content, tokens)) return null;
  return {
    cue: { ...cue, side: 'before' },
    source: { ...content, part: 'source', side: 'after' },
    contents: [{ ...source, part: 'content', side: 'before', to: comma }],
  };
}

function isPlainNoun({ from, to }: Piece, tokens: Tokens): boolean {
  const hash = tokens.hashes[from] ?? 0;
  const named = ((tokens.flags[from] ?? 0) & TokenFlag.capital) !== 0;
  if (!named && !definiteWord.has(hash) && !indefiniteWord.has(hash) && nouns.get(hash) === 0) return false;
  for (let at = from; at < to; at++) if (verbal.has(classAt(tokens, at))) return false;
  return true;
}
