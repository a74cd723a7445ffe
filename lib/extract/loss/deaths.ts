import { takingVerbs, tollJoints, uncountedDeaths } from '../../lexicon/loss-phrases.ts';
import { keyOf } from '../quantity/lexemes.ts';
import { headSays, hitBefore } from './scope.ts';
import { type Judge, verdict } from './verdict.ts';
import { Says } from './words.ts';

/** "the death toll rose to 35": a bare number that a toll comes to. */
export const tolls: Judge = (candidate) => {
  const { head, quantity, lexemes, before } = candidate;
  if (head || quantity.dimension !== 'count' || !tollJoints.has(keyOf(lexemes, before - 1))) return null;
  const hit = hitBefore(candidate, Says.death, MOST_TO_TOLL);
  if (!hit || keyOf(lexemes, hit.at) !== 'toll') return null;
  return verdict('people-killed', 'loss-deaths-counted', hit.at);
};

const MOST_TO_TOLL = 6;

/** "two killings", "14 deaths", "claimed 30 lives": what is counted is itself a death. */
export const countedDeaths: Judge = (candidate) => {
  const { head, lexemes, before } = candidate;
  if (!head || !headSays(candidate, Says.death) || uncountedDeaths.has(head.noun)) return null;
  if (head.noun === 'lives' && !takingVerbs.has(keyOf(lexemes, before - 1))) return null;
  return verdict('people-killed', 'loss-deaths-counted', head.at);
};
