import { drivenOut, passives } from '../../lexicon/loss-phrases.ts';
import { keyOf } from '../quantity/lexemes.ts';
import { anyBetween } from './between.ts';
import { crossesQuantity } from './harm-after.ts';
import { type Candidate, headSays, hitAfter } from './scope.ts';
import { type Judge, verdict } from './verdict.ts';
import { Says } from './words.ts';

const MARKS: ReadonlySet<string> = new Set(['$', '£', '€', '¥']);
const passiveVerbs: ReadonlySet<string> = new Set([...passives].filter((word) => word !== ','));

/** "200 people have been hit", "15,000 shoppers lost £11m": a crowd that something other than injury or a leak befell. */
export const struckPeople: Judge = (candidate) => {
  if (!headSays(candidate, Says.people)) return null;
  const { lexemes, after } = candidate;
  const hit = hitAfter(candidate, Says.victim | Says.lose, 2);
  if (!hit || crossesQuantity(candidate, hit.at)) return null;
  const key = keyOf(lexemes, hit.at);
  const struck =
    hit.says & Says.victim
      ? key !== 'victims' &&
        (anyBetween(lexemes, after, hit.at, passiveVerbs) || (hit.distance === 0 && drivenOut.has(key)))
      : losesMoney(candidate, hit.at);
  return struck ? verdict('other', 'loss-people-struck', hit.at, 0.6) : null;
};

/** Victims with the sum beside them. */
function losesMoney({ lexemes }: Candidate, at: number): boolean {
  return /^(?:lost|lose)$/.test(keyOf(lexemes, at)) && anyBetween(lexemes, at + 1, at + 7, MARKS);
}
