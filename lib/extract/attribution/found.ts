import type { Sentences } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { reportedAdverbs, reportedParticiples } from '../../lexicon/sources/agentless.ts';
import { anonymityReasons, withheld } from '../../lexicon/sources/anonymity.ts';
import { namingParticiples } from '../../lexicon/sources/people.ts';
import { phraseFinder } from '../../text/phrases.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import type { Draft } from '../detector.ts';
import { closingClauseAt } from './closing-clause.ts';
import { closes, withContentBefore } from './closing-contents.ts';
import { confidenceOf } from './confidence.ts';
import { withWholeContents } from './content-extent.ts';
import { isDoubtful, tellsSomething } from './doubt.ts';
import { link, type Linked } from './link.ts';
import { withMissingContent } from './missing-content.ts';
import { deniesSource, isAccording, isAgentless, isToldByNobody } from './cue-form.ts';
import { withMissingSource } from './missing-source.ts';
import { type NamedSource, namedSource } from './named-source.ts';
import { withOpeningPeople } from './opening-people.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { plainForms } from './plain-forms.ts';
import { indefiniteWord, unnamedWord } from './source-words.ts';
import { withSourceEdges } from './source-edges.ts';
import type { Tagged } from './tag.ts';
import { classAt, WordClass } from './word-class.ts';

const withheldWord = wordSet(withheld);
const KNOWN = hashOf('known');
const AS = hashOf('as');
const TO = hashOf('to');
const THAT = hashOf('that');
const adverbs = wordSet(reportedAdverbs);
const participles = wordSet(reportedParticiples);
const naming = wordSet(namingParticiples);
const calling = wordSet(['call', 'calls', 'called', 'calling']);
const reflexive = wordSet(['himself', 'herself', 'itself', 'themselves']);
const reasons = phraseFinder(anonymityReasons);

/** An attribution in tokens, how its source is named, and how sure it is. */
export interface Found extends NamedSource {
  readonly linked: Linked;
  readonly confidence: number;
}

/**
 * How sure an attribution is that has a form which is hardly ever anything else: "…, the paper said.", "according to", "an
 * anonymous official said", and those of `plainForms`. Of 100 in the dev compartment 97 were right, also where the model was in doubt.
 */
const PLAIN_CONFIDENCE = 0.8;

/** And of words of people without names: of 17 in the dev compartment that the model was less sure of, 15 were right. */
const UNNAMED_CONFIDENCE = 0.65;

/** A statement of which the source was not found does not tell who says so, and a deed is none, however sure the model is. */
const DOUBTFUL_CONFIDENCE = 0.5;

/** A deed of which the model is less sure than this is no claim, but for those of people without names: they are looked for most. */
const LEAST_DOUBTFUL = 0.25;

/** In reading order of their cues; a cue for which no content is to be found says nothing. */
export function foundIn(tagged: Tagged, { tokens, sentences }: Draft): readonly Found[] {
  const pieces = piecesOf(tagged.labels, sentences);
  const closed = withContentBefore(link(pieces, sentences), tokens, sentences);
  const linked = withOpeningPeople(closed, tokens, sentences);
  const withContent = withMissingContent(linked, pieces, tokens, sentences);
  const whole = withMissingSource(withContent, tokens, sentences)
    .filter(
      (one) =>
        one.contents.length > 0 &&
        !isNaming(one, tokens) &&
        !isReason(one, tokens, sentences) &&
        !isSourcedAdverb(one, tokens) &&
        !isHalfTold(one, tokens) &&
        !deniesSource(one, tokens),
    )
    .map((one) => withWholeContents(withSourceEdges(one, tokens, sentences), tokens, sentences));
  const forms = plainForms(whole, tokens, sentences);
  const replaced = new Set(forms.map(({ cue }) => cue.from));
  const found = whole
    .filter(({ cue }) => !anyWithin(cue, replaced))
    .flatMap((one) => {
      const plain = isPlain(one, tokens, sentences);
      const doubtful = !plain && isDoubtful(one, tokens, sentences);
      const chance = confidenceOf(one, tagged);
      const named = namedSource(one, tokens, sentences);
      if (doubtful && chance < LEAST_DOUBTFUL && named.type !== 'unnamed') return [];
      const sourced = one.source !== null || isAgentless(one.cue, tokens);
      const most = sourced && !doubtful ? 1 : DOUBTFUL_CONFIDENCE;
      const least = plain ? PLAIN_CONFIDENCE : plainness(one, chance, named, tokens);
      const { type, outlet } = named;
      return [{ linked: one, confidence: Math.min(most, Math.max(least, chance)), plain, type, outlet }];
    });
  const formed = forms.map((one) => ({
    linked: one,
    confidence: PLAIN_CONFIDENCE,
    plain: true,
    ...namedSource(one, tokens, sentences),
  }));
  const all = [...found, ...formed];
  return withoutLoose(all, tokens).toSorted((a, b) => a.linked.cue.from - b.linked.cue.from);
}

function anyWithin({ from, to }: Piece, tokens: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (tokens.has(at)) return true;
  return false;
}

/** "is known as", "who calls himself", and "a man named Moss": a participle right behind an indefinite noun. */
function isNaming({ cue, source, contents }: Linked, { hashes }: Tokens): boolean {
  if (hashes[cue.to - 2] === KNOWN && hashes[cue.to - 1] === AS) return true;
  const own = contents[0]?.from === cue.to && reflexive.has(hashes[cue.to] ?? 0);
  if (own && calling.has(hashes[cue.to - 1] ?? 0)) return true;
  if (!source || source.to !== cue.from || !naming.has(hashes[cue.from] ?? 0)) return false;
  const opening = hashes[source.from] ?? 0;
  return indefiniteWord.has(opening) || unnamedWord.has(opening);
}

/** "who asked not to be named": why a source has no name is told of it, not by it. */
function isReason({ cue }: Linked, tokens: Tokens, sentences: Sentences): boolean {
  const last = sentences.firsts[(sentences.of[cue.from] ?? 0) + 1] ?? 0;
  for (let at = cue.from; at < cue.to; at++) if (reasons.lengthAt(tokens, at, last) > 0) return true;
  return false;
}

/** "The intruders reportedly stayed": whom a bare adverb stands behind does not report. What is told is read anew by `plainForms`. */
const isSourcedAdverb = ({ cue, source }: Linked, { hashes }: Tokens): boolean =>
  source !== null && cue.to - cue.from === 1 && adverbs.has(hashes[cue.from] ?? 0);

/** "The mill is alleged | to have burned" of which one half only was found. What is told is read anew by `plainForms`. */
function isHalfTold({ cue, source, contents }: Linked, { hashes }: Tokens): boolean {
  if (source !== null || hashes[cue.to] !== TO || !participles.has(hashes[cue.to - 1] ?? 0)) return false;
  return !contents.some(({ from }) => from < cue.from) || !contents.some(({ from }) => from >= cue.to);
}

/** The least confidence of an attribution that is not plain. */
function plainness(
  { cue, source, contents }: Linked,
  chance: number,
  { type }: NamedSource,
  tokens: Tokens,
): number {
  if (type !== 'unnamed' || chance < LEAST_DOUBTFUL || !source || isAgentless(cue, tokens)) return 0;
  if (!isSpeech(cue, tokens) || tokens.text.endsWith('ing', tokens.ends[cue.to - 1])) return 0;
  const adjacent = source.to === cue.from || source.to + 1 === cue.from || source.from === cue.to;
  return adjacent && tellsSomething(contents, tokens) ? UNNAMED_CONFIDENCE : 0;
}

function isPlain(one: Linked, tokens: Tokens, sentences: Sentences): boolean {
  const { cue, source } = one;
  if (!source) return isHearsay(cue, tokens);
  if (isAccording(cue, tokens) || (isWithheld(source, tokens) && isSpeech(cue, tokens))) return true;
  const sentence = sentences.of[cue.from] ?? 0;
  const first = sentences.firsts[sentence] ?? 0;
  const last = sentences.firsts[sentence + 1] ?? 0;
  if (closes(one, tokens, last)) return true;
  const clause = closingClauseAt(tokens, cue.to - 1, first, last);
  return clause !== null && clause.source[0] <= source.from && source.to <= clause.source[1];
}

/** "reportedly", "is believed to", "it was reported that", "the court heard that". */
function isHearsay(cue: Piece, tokens: Tokens): boolean {
  if (isToldByNobody(cue, tokens)) return true;
  const last = tokens.hashes[cue.to - 1] ?? 0;
  if (adverbs.has(last)) return true;
  const next = tokens.hashes[cue.to];
  return isAgentless(cue, tokens) && participles.has(last) && (next === TO || next === THAT);
}

/** "an anonymous official". */
function isWithheld({ from, to }: Piece, { hashes }: Tokens): boolean {
  for (let at = from; at < to; at++) if (withheldWord.has(hashes[at] ?? 0)) return true;
  return false;
}

/** Attitudes below this are hardly ever right: they are no claims. */
const LEAST = 0.05;
/** Below this an attribution that is no speech falls away inside what another one tells. */
const LOOSE = 0.6;

/** "The mill suffered losses, the Ledger reported": an attitude of which the model is unsure is part of what is reported. */
function withoutLoose(
  all: readonly (Found & { readonly plain: boolean })[],
  tokens: Tokens,
): readonly Found[] {
  const told = new Uint8Array(tokens.count);
  for (const { linked, plain } of all) {
    if (plain) for (const { from, to } of linked.contents) told.fill(1, from, to);
  }
  return all.filter(({ linked: { cue }, confidence, plain }) => {
    const inside = !plain && confidence < LOOSE && told[cue.from] === 1;
    return isSpeech(cue, tokens) || (confidence >= LEAST && !inside);
  });
}

function isSpeech({ from, to }: Piece, tokens: Tokens): boolean {
  for (let at = from; at < to; at++) if (classAt(tokens, at) === WordClass.speech) return true;
  return false;
}
