import { adverbials, caring, clauseBreaks, mourned, takingVerbs } from '../../lexicon/loss-phrases.ts';
import { keyOf } from '../quantity/lexemes.ts';
import { anyBetween } from './between.ts';
import { HARM } from './harm-after.ts';
import { countsPeoples } from './persons.ts';
import { type Candidate, type Hit, hitBefore } from './scope.ts';
import { Says, saysAt } from './words.ts';

const MOST_BETWEEN = 8;

/** The word of harm before people that has them as its object: "killed 14 people", "the deaths of two women". */
export function harmBefore(candidate: Candidate, reach: number): Hit | null {
  const hit = hitBefore(candidate, HARM | Says.death | Says.lose | Says.lossNoun, reach);
  if (!hit || hit.says & Says.missing) return null;
  if (hit.says & HARM && !anyBetween(candidate.lexemes, hit.at + 1, candidate.before, adverbials)) {
    return isObject(candidate, hit) ? hit : null;
  }
  if (hit.says & Says.death ? namesTheDead(candidate, hit) : losesLives(candidate, hit)) {
    return { ...hit, says: Says.kill };
  }
  return null;
}

/** "killed 14 people", "killing his wife and two sons"; not "no one was killed but 14 people". */
function isObject({ lexemes, before }: Candidate, { at }: Hit): boolean {
  if (caring.has(keyOf(lexemes, at))) return false;
  const joined = keyOf(lexemes, before - 1) === 'and' && (saysAt(lexemes, before - 2) & Says.people) !== 0;
  return !anyBetween(lexemes, at + 1, joined ? before - 1 : before, clauseBreaks);
}

/** "the deaths of", "shot to death", "the death toll rose to", "claimed the lives of"; "the lives of 300 people" are only theirs. */
function namesTheDead(candidate: Candidate, { at }: Hit): boolean {
  const { lexemes } = candidate;
  const key = keyOf(lexemes, at);
  if (key === 'toll') return true;
  if (key === 'death' && keyOf(lexemes, at - 1) === 'to' && at + 1 === candidate.before)
    return (saysAt(lexemes, at - 2) & HARM) !== 0;
  if (!hasOf(candidate, at)) return false;
  if (key !== 'lives' && key !== 'life') return true;
  return takingVerbs.has(keyOf(lexemes, at - 1)) || takingVerbs.has(keyOf(lexemes, at - 2));
}

function hasOf({ lexemes, before }: Candidate, at: number): boolean {
  return keyOf(lexemes, at + 1) === 'of' && before - at < MOST_BETWEEN;
}

/** A firm loses workers and a team players; a country loses its people. */
function losesLives(candidate: Candidate, { at, distance }: Hit): boolean {
  const key = keyOf(candidate.lexemes, at);
  const loses = key === 'loss' ? hasOf(candidate, at) : distance === 0 && /^(?:lost|losing)$/.test(key);
  return loses && (countsPeoples(candidate) || mourned.has(candidate.head?.noun ?? ''));
}
