import { irregularForms } from '../../lexicon/reporting-verbs.ts';
import { reportedParticiples } from '../../lexicon/sources/agentless.ts';
import type { Tokens } from '../../text/tokens.ts';
import { hashOf, wordSet } from '../../text/words.ts';
import type { Piece } from './pieces.ts';
import { classAt, classId } from './word-class.ts';

const IT = hashOf('it');
const participles = wordSet(reportedParticiples);
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
