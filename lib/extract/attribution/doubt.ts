import { reportedAdverbs } from '../../lexicon/sources/agentless.ts';
import { irregularForms } from '../../lexicon/reporting-verbs.ts';
import {
  answeringVerbs,
  intendingVerbs,
  occasions,
  passiveReports,
  seemingVerbs,
  showingVerbs,
  utteranceNouns,
  utteringForms,
  utteringVerbs,
  viewAdjectives,
} from '../../lexicon/utterances.ts';
import { verbForms } from '../../text/inflect.ts';
import type { Sentences } from '../../text/sentences.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { isFinite } from './finite.ts';
import type { Linked } from './link.ts';
import type { Piece } from './pieces.ts';
import { nouns, pointingWord, unnamedWord } from './source-words.ts';
import { classAt, classId, WordClass } from './word-class.ts';

const uttering = wordSet(
  [...utteringVerbs.flatMap(verbForms), ...utteringForms, ...utteranceNouns].filter(
    (word) => !viewAdjectives.includes(word),
  ),
);
const view = wordSet(viewAdjectives);
const irregular = wordSet(irregularForms.map(([form]) => form).concat('known', 'sent', 'given', 'shown'));
const hearsay = wordSet(reportedAdverbs);
const passive = wordSet(passiveReports);
const seeming = wordSet(seemingVerbs);
const intending = wordSet(intendingVerbs.flatMap(verbForms));
const showing = wordSet(showingVerbs);
const answering = wordSet(answeringVerbs.flatMap(verbForms));
const occasion = wordSet(occasions);
const anybody = wordSet(['please', 'let', 'you', 'anyone', 'anybody', 'everyone', 'everybody', 'whoever']);
const writer = wordSet(['i', 'we']);
const fact = wordSet(['which', 'that', 'this', 'these', 'those', 'what', 'all']);
const weakModal = wordSet(['may', 'might', 'can', 'could', 'should', 'ca', 'must']);
const takesClause = wordSet(['add', 'adds', 'added', 'adding', 'ask', 'asks', 'asked', 'asking']);
const according = classId('according');
const be = classId('be');
const infinitive = classId('to');
const [modal, negation, condition] = ['modal', 'negation', 'condition'].map(classId);
const clauseOpening = new Set(['that', 'question', 'subject', 'there'].map(classId));
/** What a clause's subject does not reach over. */
const breaking = new Set(
  ['that', 'relative', 'to', 'question', 'condition', 'subordinator', 'but'].map(classId),
);
/** Most tokens of a clause before its finite verb. */
const SUBJECT = 9;

/**
 * Whether an attribution tells of a deed, a plan or a state rather than of words or a judgement, for all that the model knows: PolNeAR
 * marks those, and a reader of other news would not. They are kept, but not painted.
 */
export function isDoubtful({ cue, source, contents }: Linked, tokens: Tokens, sentences: Sentences): boolean {
  const some = (words: { readonly has: (hash: number) => boolean }): boolean => anyIn(cue, tokens, words.has);
  const ofClass = (kind: number | undefined): boolean => holdsClass(cue, kind, tokens);
  if (ofClass(according) || (!source && some(hearsay))) return false;
  if (isNobody(source, tokens) || some(seeming)) return true;
  const cited = contents.some(({ from }) => isQuote(tokens, from));
  if (source && !cited && isOneOf(source, writer, tokens)) return true;
  const tells = tellsSomething(contents, tokens);
  const views = some(view) && ofClass(be);
  if (isPassive(cue, tokens) && !views && (!some(passive) || !(source || tells || toldTo(contents, tokens))))
    return true;
  const speaks = ofClass(WordClass.speech);
  const shows = some(showing);
  if (!speaks && source && (shows || !some(uttering)) && !maySpeak(source, tokens, sentences)) return true;
  if (
    !speaks &&
    !views &&
    !some(uttering) &&
    (!tells || toldTo(contents, tokens) || ofClass(negation) || ofClass(modal))
  )
    return true;
  if (some(weakModal) && !(speaks && tells)) return true;
  if (some(intending)) return true;
  if (ofClass(negation) && !tells && !some(answering)) return true;
  if (source && isOneOf(source, fact, tokens) && shows) return true;
  if (occasion.has(tokens.hashes[cue.from] ?? 0) && source?.from !== cue.to)
    return !tells || sentences.firsts[sentences.of[cue.from] ?? 0] === cue.from;
  return takesClause.has(tokens.hashes[cue.to - 1] ?? 0) && source?.to === cue.from && !tells;
}

/** Whether what is told is a clause or is quoted. */
export const tellsSomething = (contents: readonly Piece[], tokens: Tokens): boolean =>
  contents.some((content) => isQuoting(content, tokens) || isClause(content, tokens));

function anyIn({ from, to }: Piece, { hashes }: Tokens, is: (hash: number, at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (is(hashes[at] ?? 0, at)) return true;
  return false;
}

function holdsClass({ from, to }: Piece, kind: number | undefined, tokens: Tokens): boolean {
  for (let at = from; at < to; at++) if (classAt(tokens, at) === kind) return true;
  return false;
}

const isOneOf = (
  { from, to }: Piece,
  words: { readonly has: (hash: number) => boolean },
  { hashes }: Tokens,
): boolean => to - from === 1 && words.has(hashes[from] ?? 0);

/** "If you say so", "anyone who asks". */
function isNobody(source: Piece | null, tokens: Tokens): boolean {
  if (!source) return false;
  const { hashes } = tokens;
  const named = anybody.has(hashes[source.from] ?? 0) || anybody.has(hashes[source.from - 1] ?? 0);
  return named || classAt(tokens, source.from - 1) === condition;
}

/** Whether a source is a name, a pronoun or a noun for those who speak or what is written: "the uptick" is none. */
function maySpeak(source: Piece, tokens: Tokens, sentences: Sentences): boolean {
  const { flags } = tokens;
  return anyIn(
    source,
    tokens,
    (hash, at) =>
      nouns.get(hash) !== 0 ||
      pointingWord.has(hash) ||
      unnamedWord.has(hash) ||
      (((flags[at] ?? 0) & TokenFlag.capital) !== 0 &&
        (sentences.firsts[sentences.of[at] ?? 0] !== at || classAt(tokens, at) === 0)),
  );
}

/** "is expected <to be sold>". */
const toldTo = (contents: readonly Piece[], tokens: Tokens): boolean =>
  contents.some(({ from }) => classAt(tokens, from) === infinitive);

/** "is known", "are also instructed": a form of "be" and a participle. */
function isPassive({ from, to }: Piece, tokens: Tokens): boolean {
  for (let at = from - 1; at < to - 1; at++) {
    if (classAt(tokens, at) !== be) continue;
    if (isParticiple(tokens, at + 1) || (at + 2 < to && isParticiple(tokens, at + 2))) return true;
  }
  return false;
}

const isParticiple = ({ text, ends, hashes }: Tokens, at: number): boolean =>
  text.endsWith('ed', ends[at]) || irregular.has(hashes[at] ?? 0);

const QUOTES = new Set([0x22, 0x201c, 0x201d]);

/** Quoted words are a term, not a statement, when they are no more than this. */
const TERM = 2;

function isQuoting({ from, to }: Piece, tokens: Tokens): boolean {
  let opened = -1;
  for (let at = from; at < to; at++) {
    if (!isQuote(tokens, at)) continue;
    if (opened < 0) opened = at;
    else if (at - opened > TERM + 1) return true;
    else opened = -1;
  }
  return opened >= 0 && to - opened > TERM + 1;
}

const isQuote = ({ kinds, text, starts }: Tokens, at: number): boolean =>
  kinds[at] === TokenKind.punctuation && QUOTES.has(text.charCodeAt(starts[at] ?? 0));

/** "that it rained", "whether it rained", "the crew was late". */
function isClause({ from, to }: Piece, tokens: Tokens): boolean {
  if (clauseOpening.has(classAt(tokens, from))) return true;
  if (classAt(tokens, from) === infinitive) return false;
  for (let at = from + 1; at < Math.min(to, from + SUBJECT); at++) {
    const kind = classAt(tokens, at);
    if (isFinite(tokens, at)) return true;
    if (breaking.has(kind) || tokens.kinds[at] === TokenKind.punctuation) return false;
  }
  return false;
}
