import type { Sentences } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf } from '../../text/words.ts';
import { isTime } from './after-saying.ts';
import { withRestBehind } from './closing-contents.ts';
import { withEdges } from './content-edges.ts';
import { isAccording } from './cue-form.ts';
import { isFinite } from './finite.ts';
import type { Linked } from './link.ts';
import type { Piece } from './pieces.ts';
import { classAt, classId, WordClass } from './word-class.ts';

const COMMA = hashOf(',');
const opposing = new Set(['subordinator', 'but'].map(classId));
const determining = new Set(['article', 'possessive', 'demonstrative'].map(classId));
const [relative, that] = ['relative', 'that'].map(classId);

type Mend = (one: Linked, tokens: Tokens, sentences: Sentences) => Linked;

/** In this order: what is no part of it goes before its ends are looked at, and what is added is judged like the rest. */
const mends: readonly Mend[] = [
  withoutDay,
  withoutOpposed,
  withRestBehind,
  withEdges,
  withWholeEnd,
  withoutStray,
];

/** How far what is told reaches, where the labels of a model stop short of it or run over. */
export function withWholeContents(one: Linked, tokens: Tokens, sentences: Sentences): Linked {
  return mends.reduce((mended, mend) => mend(mended, tokens, sentences), one);
}

/** "According to figures released <on Friday, 40 schools are closed>": the day is the figures'. */
function withoutDay(one: Linked, tokens: Tokens): Linked {
  const { cue, source, contents } = one;
  const [content, ...others] = contents;
  if (!source || !content || content.from !== source.to || !isAccording(cue, tokens)) return one;
  let at = content.from;
  while (at < content.to && isTime(tokens, at)) at++;
  const isDay = at > content.from && at + 1 < content.to && tokens.hashes[at] === COMMA;
  return isDay ? { ...one, contents: [{ ...content, from: at + 1 }, ...others] } : one;
}

/** "It rained, although Moss said it was dry": what stands before the conjunction is not what Moss said. */
function withoutOpposed(one: Linked, tokens: Tokens): Linked {
  const { cue, source, contents } = one;
  const [before, ...others] = contents;
  if (!source || source.to > cue.from || !before || before.to > source.from || others.length === 0)
    return one;
  let at = source.from - 1;
  while (at > before.from && tokens.kinds[at] === TokenKind.punctuation) at--;
  const opposed = opposing.has(classAt(tokens, at)) && others.some(({ from }) => from >= cue.to);
  return opposed && at >= before.to - 1 ? { ...one, contents: others } : one;
}

/** What stands behind its cue and ends before a noun that belongs to it, or is a bare noun before its relative clause. */
function withWholeEnd(one: Linked, tokens: Tokens, sentences: Sentences): Linked {
  const content = one.contents.at(-1);
  if (!content || content.from < one.cue.to) return one;
  const last = sentences.firsts[(sentences.of[content.to - 1] ?? 0) + 1] ?? 0;
  const to = isBareNoun(one.cue, content, tokens) ? sentenceEnd(content.to, last, tokens) : content.to;
  if (to > content.to) return withEnd(one, to);
  if (!determining.has(classAt(tokens, content.to)) || tokens.kinds[content.to - 1] !== TokenKind.word)
    return one;
  let end = content.to;
  while (end < last && tokens.kinds[end] !== TokenKind.punctuation) end++;
  return withEnd(one, end);
}

/** "said <the breach>, which was small, was found in May": no verb in it, and a relative clause behind. */
function isBareNoun(cue: Piece, { from, to }: Piece, tokens: Tokens): boolean {
  if (from !== cue.to || classAt(tokens, cue.to - 1) !== WordClass.speech) return false;
  if (tokens.hashes[to] !== COMMA || classAt(tokens, to + 1) !== relative) return false;
  for (let at = from; at < to; at++) if (isFinite(tokens, at)) return false;
  return determining.has(classAt(tokens, classAt(tokens, from) === that ? from + 1 : from));
}

function sentenceEnd(from: number, to: number, { kinds }: Tokens): number {
  let end = to;
  while (end > from && kinds[end - 1] === TokenKind.punctuation) end--;
  return end;
}

function withEnd(one: Linked, to: number): Linked {
  return {
    ...one,
    contents: one.contents.map((piece) => (piece === one.contents.at(-1) ? { ...piece, to } : piece)),
  };
}

/** What stands in another sentence than its cue is told only where it is quoted, or where nothing nearer is told. */
function withoutStray(one: Linked, tokens: Tokens, sentences: Sentences): Linked {
  const home = sentences.of[one.cue.from];
  const near = one.contents.filter(
    ({ from, to }) => sentences.of[from] === home || sentences.of[to - 1] === home,
  );
  if (near.length === 0 || near.length === one.contents.length) return one;
  const contents = one.contents.filter((piece) => near.includes(piece) || isQuoted(piece, tokens));
  return contents.length === one.contents.length ? one : { ...one, contents };
}

const QUOTE = /["“”`]|^['‘]/;
const isQuoted = ({ from, to }: Piece, { text, starts, ends }: Tokens): boolean =>
  QUOTE.test(text.slice(starts[from], ends[to - 1]));
