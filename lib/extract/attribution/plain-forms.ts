import {
  emergingVerbs,
  hearingVerbs,
  reportedAdverbs,
  reportedParticiples,
} from '../../lexicon/sources/agentless.ts';
import { withheld } from '../../lexicon/sources/anonymity.ts';
import { citingWords, outletVerbs } from '../../lexicon/sources/citing.ts';
import { tellingVerbs } from '../../lexicon/sources/clauses.ts';
import type { SourceType } from '../../model/source-type.ts';
import type { Sentences } from '../../text/sentences.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet, wordTable } from '../../text/words.ts';
import { toldBefore, toldUntil } from './agentless-reach.ts';
import { closingClauseAt } from './closing-clause.ts';
import { clauseOf, contentsOf } from './closing-contents.ts';
import type { Linked } from './link.ts';
import { namedSource } from './named-source.ts';
import { openingPeopleAt } from './opening-people.ts';
import { type Piece, pieceOf } from './pieces.ts';
import { emergedAt, heardAt, type Place } from './told-by-nobody.ts';
import { Noun, nouns, PLURAL } from './source-words.ts';
import { classAt, classId, WordClass } from './word-class.ts';
import { withoutMarks } from './without-marks.ts';

const citing = wordSet(citingWords);
const participles = wordSet(reportedParticiples);
const be = classId('be');
const that = classId('that');
const TO = hashOf('to');
const BY = hashOf('by');
const IT = hashOf('it');
const AS = hashOf('as');

/** Most tokens of a noun phrase before its head, and behind a citing word. */
const REACH = 7;

/**
 * Forms that are never anything but an attribution, for where the model passed them over: "…, citing two officials"
 * "reportedly", "is believed to", and a source that is called anonymous in so many words. In reading order, and none that
 * touches a source or cue found already.
 */
export function plainForms(
  found: readonly Linked[],
  tokens: Tokens,
  sentences: Sentences,
): readonly Linked[] {
  const taken = new Uint8Array(tokens.count);
  for (const { cue, source } of found) {
    if (!citing.has(tokens.hashes[cue.to - 1] ?? 0)) taken.fill(1, cue.from, cue.to);
    if (source) taken.fill(1, source.from, source.to);
  }
  const forms: Linked[] = [];
  for (let p = 0; p + 1 < sentences.paragraphs.length; p++) {
    const end = sentences.paragraphs[p + 1] ?? 0;
    for (let at = sentences.paragraphs[p] ?? 0; at < end; at++) {
      const reader = opening.get(tokens.hashes[at] ?? 0);
      if (reader === 0 || taken[at] === 1) continue;
      const sentence = sentences.of[at] ?? 0;
      const place = {
        at,
        first: sentences.firsts[sentence] ?? 0,
        last: sentences.firsts[sentence + 1] ?? 0,
        paragraph: p,
      };
      const form = readers[reader - 1]?.(tokens, place, sentences);
      if (!form || isTaken(taken, form)) continue;
      forms.push(form);
      if (form.source) at = Math.max(at, form.source.to - 1);
    }
  }
  return forms;
}

/** "…, citing two people familiar with it": what stands before is the content; "citing two people as saying …", "quoting two people that …": what comes behind. */
function citedAt(tokens: Tokens, place: Place, sentences: Sentences): Linked | null {
  const { at, first, last, paragraph } = place;
  const head = headWithin(tokens, at + 1, Math.min(last, at + 1 + REACH));
  const end = head === null ? citedOutletEnd(tokens, place, sentences) : head + 1;
  if (end === null) return null;
  if (tokens.hashes[end] === AS && end + 2 < last) {
    const to = withoutMarks(tokens, end + 1, last);
    return formOf(paragraph, [at, at + 1], [at + 1, end], [end + 2, to], 'after');
  }
  if (classAt(tokens, end) === that && end + 1 < last)
    return formOf(paragraph, [at, at + 1], [at + 1, end], [end, withoutMarks(tokens, end, last)], 'after');
  const to = withoutMarks(tokens, first, reportEnd(tokens, first, at, last));
  if (to <= first) return null;
  return formOf(paragraph, [at, at + 1], [at + 1, end], [first, to], 'before');
}

/** "citing local media reports", "quoting the Ledger": up to the next mark, where that is an outlet. */
function citedOutletEnd(tokens: Tokens, { at, last, paragraph }: Place, sentences: Sentences): number | null {
  let end = at + 1;
  while (end < last && end - at <= REACH && tokens.kinds[end] !== TokenKind.punctuation) end++;
  const closed = end === last || tokens.kinds[end] === TokenKind.punctuation;
  if (!closed || end === at + 1) return null;
  const cue = pieceOf('cue', 'before', [at, at + 1], paragraph);
  const source = pieceOf('source', 'after', [at + 1, end], paragraph);
  return namedSource({ cue, source, contents: [] }, tokens, sentences).type === 'outlet' ? end : null;
}

/** "…, the Ledger reported on Tuesday, citing …": what is reported ends before the clause that says who reports it. */
function reportEnd(tokens: Tokens, first: number, at: number, last: number): number {
  for (let verb = at - 1; verb > Math.max(first, at - REACH); verb--) {
    const clause = closingClauseAt(tokens, verb, first, last);
    if (clause && clause.end === at - 1) return clause.comma;
  }
  return at;
}

/** "…, local press reports suggest, …", "…, two keepers say, …": an outlet, or people without names, in a closing clause. */
function closingAt(
  tokens: Tokens,
  { at, first, last, paragraph }: Place,
  sentences: Sentences,
): Linked | null {
  const clause = closingClauseAt(tokens, at, first, last);
  if (!clause) return openingPeopleAt(tokens, at, [first, last], paragraph, sentences);
  const form = clauseOf(clause, contentsOf(clause, tokens, first, last, paragraph), paragraph);
  const { type } = namedSource(form, tokens, sentences);
  if (type === 'outlet') return form;
  const speaks = type === 'unnamed' || (clause.isDescribed && told.has(type));
  return speaks && isSpeech(tokens, at) ? form : null;
}

/** Types of those of whom more is told with "the": "the hospital in Halden", "the man who found it". */
const told: ReadonlySet<SourceType> = new Set(['organisation', 'pronoun-or-definite'] as const);

/** "An anonymous official said …", "“…,” an unnamed aide to the paper": by what is next to the noun phrase. */
function withheldAt(tokens: Tokens, { at, first, last, paragraph }: Place): Linked | null {
  const head = headWithin(tokens, at + 1, Math.min(last, at + REACH));
  if (head === null) return null;
  const from = at > first && tokens.kinds[at - 1] !== TokenKind.punctuation ? at - 1 : at;
  const next = head + 1;
  const verb = next < last && isVerb(tokens, next) && tokens.kinds[next] === TokenKind.word;
  if (!verb && (tokens.hashes[next] !== TO || tokens.hashes[from - 1] === BY)) return null;
  const before = withoutMarks(tokens, first, from);
  if (!verb || next + 1 >= last || tokens.kinds[next + 1] === TokenKind.punctuation) {
    const begin = quoteBegin(tokens, first, before);
    return before > begin
      ? formOf(paragraph, [next, next + 1], [from, next], [begin, before], 'before')
      : null;
  }
  const after = withoutMarks(tokens, next + 1, last);
  return after > next + 1
    ? formOf(paragraph, [next, next + 1], [from, next], [next + 1, after], 'after')
    : null;
}

/** Behind the last mark that opens a quote; the start of the sentence where there is none. */
function quoteBegin(tokens: Tokens, first: number, before: number): number {
  for (let at = before - 1; at >= first; at--) {
    const unit = tokens.text.charCodeAt(tokens.starts[at] ?? 0);
    if (unit === 0x201c || unit === 0x22) return at;
  }
  return first;
}

/**
 * "The ship reportedly sank", "is believed to be": the sentence on both sides of it is the content; of "it was reported that" what comes
 * behind.
 */
function agentlessAt(tokens: Tokens, { at, first, last, paragraph }: Place): Linked | null {
  const passive = participles.has(tokens.hashes[at] ?? 0);
  const impersonal = passive && tokens.hashes[at - 2] === IT && classAt(tokens, at + 1) === that;
  if (passive && (classAt(tokens, at - 1) !== be || !(impersonal || tokens.hashes[at + 1] === TO)))
    return null;
  const from = passive ? at - 1 : at;
  const begin = toldBefore(tokens, first, from);
  const before: Range = impersonal ? [from, from] : [begin, withoutMarks(tokens, begin, from)];
  const after: Range = [at + 1, withoutMarks(tokens, at + 1, toldUntil(tokens, at + 1, last))];
  const contents = [before, after].filter(([begin, end]) => end > begin);
  if (contents.length === 0) return null;
  const sided = contents.map((range): Piece =>
    pieceOf('content', range[0] < from ? 'before' : 'after', range, paragraph),
  );
  return { cue: pieceOf('cue', 'after', [from, at + 1], paragraph), source: null, contents: sided };
}

type Reader = (tokens: Tokens, place: Place, sentences: Sentences) => Linked | null;

/** How a form is read that is known by a word of each of these lists, and the number of its reader from 1. */
const readers: readonly Reader[] = [
  citedAt,
  withheldAt,
  closingAt,
  (tokens, place, sentences) => agentlessAt(tokens, place) ?? closingAt(tokens, place, sentences),
  heardAt,
  emergedAt,
];
const opening = wordTable(
  [
    citingWords,
    withheld,
    [...outletVerbs, ...tellingVerbs],
    [...reportedAdverbs, ...reportedParticiples],
    hearingVerbs,
    emergingVerbs,
  ].flatMap((words, at) => words.map((word) => [word, at + 1] as const)),
);

type Range = readonly [from: number, to: number];

function formOf(paragraph: number, cue: Range, source: Range, content: Range, side: Piece['side']): Linked {
  return {
    cue: pieceOf('cue', side, cue, paragraph),
    source: pieceOf('source', source[0] < cue[0] ? 'before' : 'after', source, paragraph),
    contents: [pieceOf('content', side, content, paragraph)],
  };
}

/** The first noun for people who may go without a name. */
function headWithin(tokens: Tokens, from: number, to: number): number | null {
  for (let at = from; at < to && tokens.kinds[at] !== TokenKind.punctuation; at++) {
    const noun = nouns.get(tokens.hashes[at] ?? 0);
    const next = nouns.get(tokens.hashes[at + 1] ?? 0) & (PLURAL - 1);
    if ((noun & (PLURAL - 1)) === Noun.role && next !== Noun.role) return at;
  }
  return null;
}

const isSpeech = (tokens: Tokens, at: number): boolean => classAt(tokens, at) === WordClass.speech;

function isVerb(tokens: Tokens, at: number): boolean {
  const kind = classAt(tokens, at);
  return kind === WordClass.speech || kind === WordClass.reporting;
}

function isTaken(taken: Uint8Array, { cue, source }: Linked): boolean {
  for (const piece of [cue, ...(source ? [source] : [])]) {
    for (let at = piece.from; at < piece.to; at++) if (taken[at] === 1) return true;
  }
  return false;
}
