import type { LossWhat } from '../../model/quantity.ts';
import { keyOf } from '../quantity/lexemes.ts';
import { HARM, harmAfter } from './harm-after.ts';
import { harmBefore } from './harm-before.ts';
import { mayCountPeople } from './persons.ts';
import { type Candidate, type Hit, inside, says } from './scope.ts';
import { type Judge, verdict } from './verdict.ts';
import { Says, saysAt } from './words.ts';

/** How many words of content may stand between people and the word of harm, behind and before them. */
const REACH = { after: 5, before: 2, bare: 1 } as const;

/** "two men have died", "killed at least 200", "2 hurt", "the deaths of two women". */
export const harmedPeople: Judge = (candidate) => {
  if (!mayCountPeople(candidate)) return null;
  const hit = harmInside(candidate) ?? harmBeside(candidate);
  if (!hit || isFigurative(candidate, hit)) return null;
  return verdict(whatOf(candidate, hit), 'loss-people-harmed', hit.at, hit.distance < 2 ? 0.9 : 0.7);
};

/** "two wounded men", "three dead soldiers". */
function harmInside(candidate: Candidate): Hit | null {
  const at = inside(candidate, HARM);
  if (at === null) return null;
  return { at, distance: 0, side: 'before', says: saysAt(candidate.lexemes, at) & HARM };
}

/** The nearer of two words; where they are equally near, the one that says death: "shot one person dead". */
function harmBeside(candidate: Candidate): Hit | null {
  const after = harmAfter(candidate, candidate.head ? REACH.after : REACH.bare);
  const before = harmBefore(candidate, candidate.head ? REACH.before : REACH.bare);
  if (!before || !after) return before ?? after;
  if (after.distance === before.distance) return after.says & Says.kill ? after : before;
  return after.distance < before.distance ? after : before;
}

/** "a crisis that hurt millions", "a way that hurt one candidate", "one shot at it". */
function isFigurative(candidate: Candidate, hit: Hit): boolean {
  const { lexemes, quantity, head } = candidate;
  const key = keyOf(lexemes, hit.at);
  if (key === 'shot' && !head && quantity.min === 1) return true;
  if (!/^hurt(?:s|ing)?$/.test(key)) return false;
  return (quantity.min ?? 0) >= 1e5 || (hit.side === 'before' && !says(candidate, Says.kill | Says.incident));
}

function whatOf({ lexemes, to }: Candidate, { at, says: bits, side }: Hit): LossWhat {
  if (bits & Says.kill) return 'people-killed';
  if (bits & Says.missing) return 'people-missing';
  const next = keyOf(lexemes, at + 1);
  const then = keyOf(lexemes, at + 2);
  const dead =
    next === 'dead' || (next === 'to' && then === 'death') || (next === 'and' && then === 'killed');
  return side === 'after' && dead && at + 1 < to ? 'people-killed' : 'people-injured';
}
