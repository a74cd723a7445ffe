import { parents, peoples, thingsLikePeople } from '../../lexicon/loss-phrases.ts';
import { keyOf, rawOf } from '../quantity/lexemes.ts';
import { type Candidate, headSays } from './scope.ts';
import { Says } from './words.ts';

/** A number of people, of a nation's people ("250 Americans"), or a number alone. */
export function mayCountPeople(candidate: Candidate): boolean {
  const { head, lexemes, quantity } = candidate;
  if (quantity.dimension !== 'count' || isParentOf(candidate)) return false;
  if (!head) return !quantity.attributive && keyOf(lexemes, quantity.last) !== 'of' && !isNoCount(candidate);
  return countsPeople(candidate) || head.noun === 'others' || isAgentNoun(candidate, head.noun);
}

/** "the one on which he was found": a thing that has been spoken of; "one another": no number. */
const isNoCount = ({ lexemes, quantity, before }: Candidate): boolean =>
  quantity.max === 1 && (keyOf(lexemes, before - 1) === 'the' || keyOf(lexemes, quantity.last) === 'another');

export function countsPeople(candidate: Candidate): boolean {
  return headSays(candidate, Says.people) || countsPeoples(candidate);
}

/** "250 Americans", "25 Taliban". */
export function countsPeoples({ head, lexemes }: Candidate): boolean {
  if (!head) return false;
  return peoples.has(head.noun) || /^[A-Z][a-z]+(?:ans|ese|ish|[^s]is)$/.test(rawOf(lexemes, head.at));
}

/** "two punters", "20 first-graders": a plural that its ending makes people, and no list makes a thing. */
function isAgentNoun(candidate: Candidate, noun: string): boolean {
  if (headSays(candidate, Says.property | Says.records | Says.jobs)) return false;
  return /(?:[^aeiou]ers|tors|ists|ees|ians)$/.test(noun) && !thingsLikePeople.has(noun);
}

/** "father of two", "parents of seven boys". */
function isParentOf({ lexemes, before }: Candidate): boolean {
  return keyOf(lexemes, before - 1) === 'of' && parents.has(keyOf(lexemes, before - 2));
}
