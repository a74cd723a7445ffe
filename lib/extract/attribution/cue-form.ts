import { irregularForms } from '../../lexicon/reporting-verbs.ts';
import {
  emergingVerbs,
  hearers,
  hearingVerbs,
  reportedParticiples,
} from '../../lexicon/sources/agentless.ts';
import type { Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import type { Linked } from './link.ts';
import type { Piece } from './pieces.ts';
import { classAt, classId } from './word-class.ts';

const IT = hashOf('it');
const participles = wordSet(reportedParticiples);
const hearer = wordSet(hearers);
const hearing = wordSet(hearingVerbs);
const emerging = wordSet(emergingVerbs);
const TO = hashOf('to');
const irregular = wordSet(irregularForms.map(([form]) => form));
const [be, have, vague, according] = ['be', 'have', 'vague', 'according'].map(classId);

export function isAccording(cue: Piece, tokens: Tokens): boolean {
  for (let at = cue.from; at < cue.to; at++) if (classAt(tokens, at) === according) return true;
  return false;
}

/** Whether a cue says by its form that nobody is named: a passive, an adverb like "reportedly". */
export function isAgentless(cue: Piece, tokens: Tokens): boolean {
  if (isAccording(cue, tokens)) return false;
  if (classAt(tokens, cue.from) === be || classAt(tokens, cue.from - 1) === be) return true;
  if (isPerfectPassive(cue, tokens)) return true;
  if (isToldByNobody(cue, tokens)) return true;
  const impersonal = tokens.hashes[cue.from] === IT && cue.to - cue.from > 2;
  if (impersonal && classAt(tokens, cue.from + 1) === be && participles.has(tokens.hashes[cue.to - 1] ?? 0))
    return true;
  for (let at = cue.from; at < cue.to; at++) if (classAt(tokens, at) === vague) return true;
  return false;
}

/** "has been alleged". */
function isPerfectPassive({ from, to }: Piece, tokens: Tokens): boolean {
  const passive = classAt(tokens, from) === have && classAt(tokens, from + 1) === be && to - from > 2;
  return (
    passive && (tokens.text.endsWith('ed', tokens.ends[to - 1]) || irregular.has(tokens.hashes[to - 1] ?? 0))
  );
}

/** "the court has heard", "it emerged". */
export function isToldByNobody({ from, to }: Piece, { hashes }: Tokens): boolean {
  if (hashes[from] === IT) return emerging.has(hashes[to - 1] ?? 0);
  return hearing.has(hashes[to - 1] ?? 0) && hashes.subarray(from, to - 1).some((hash) => hearer.has(hash));
}

/**
 * Whether a cue that the model gave a source says by its form that nobody speaks: "the court <heard> that", "the firm <is understood to have
 * paid> it", whose source is part of what is told.
 */
export function deniesSource({ cue, source }: Linked, tokens: Tokens): boolean {
  const { hashes } = tokens;
  if (source === null) return false;
  if (hearing.has(hashes[cue.to - 1] ?? 0)) return hearer.has(hashes[source.to - 1] ?? 0);
  for (let at = cue.from + 1; at + 1 < cue.to; at++)
    if (participles.has(hashes[at] ?? 0) && hashes[at + 1] === TO && classAt(tokens, at - 1) === be)
      return true;
  return false;
}
