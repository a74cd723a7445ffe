import {
  articles,
  damageBreaks,
  dismissals,
  flaws,
  gains,
  recovering,
  thingPassives,
  weakDamage,
} from '../../lexicon/loss-phrases.ts';
import { damagingPairs } from '../../lexicon/losses.ts';
import { keyOf } from '../quantity/lexemes.ts';
import { anyBetween } from './between.ts';
import { type Candidate, headSays, type Hit, hitAfter, hitBefore, inside } from './scope.ts';
import { type Judge, verdict } from './verdict.ts';
import { Says, saysAt } from './words.ts';

/** How far a sentence is searched for a word of a flaw. */
const MOST_SENTENCE = 60;
const pairs: ReadonlySet<string> = new Set(damagingPairs);

/** "destroyed dozens of shops", "2,000 computers were infected", "two cables went down". */
export const damagedThings: Judge = (candidate) => {
  if (!headSays(candidate, Says.property)) return null;
  const hit = damageInside(candidate) ?? damageNear(candidate) ?? pairNear(candidate);
  if (hit === null) return null;
  const weak = weakDamage.has(keyOf(candidate.lexemes, hit));
  return weak && isFlawReport(candidate) ? null : verdict('property', 'loss-things-damaged', hit, 0.75);
};

/** Models and versions that a flaw affects are not damaged. */
function isFlawReport({ lexemes, from, to }: Candidate): boolean {
  return anyBetween(lexemes, from, Math.min(to, from + MOST_SENTENCE), flaws);
}

function damageInside(candidate: Candidate): number | null {
  return recovering.has(keyOf(candidate.lexemes, candidate.before - 1))
    ? null
    : inside(candidate, Says.damage);
}

function damageNear(candidate: Candidate): number | null {
  const before = hitBefore(candidate, Says.damage, 2);
  if (before && governs(candidate, before)) return before.at;
  const after = hitAfter(candidate, Says.damage, 5);
  return after && !isActive(candidate, after) ? after.at : null;
}

/** The thing is what the verb does it to: no "by", "in" or comma between. */
function governs({ lexemes, before }: Candidate, hit: Hit): boolean {
  return !anyBetween(lexemes, hit.at + 1, before, damageBreaks);
}

/** "three planes hit the compound": they did it. */
function isActive({ lexemes, after }: Candidate, { at }: Hit): boolean {
  return !anyBetween(lexemes, after, at, thingPassives) && articles.has(keyOf(lexemes, at + 1));
}

function pairNear({ lexemes, after, to }: Candidate): number | null {
  for (let at = after; at < Math.min(to - 1, after + 3); at++) {
    if (pairs.has(`${keyOf(lexemes, at)} ${keyOf(lexemes, at + 1)}`)) return at;
  }
  return null;
}

/** "cut 12,000 jobs", "100,000 jobs will go", "laid off 300 workers". */
export const endedJobs: Judge = (candidate) => {
  if (isWhole(candidate)) return null;
  if (headSays(candidate, Says.jobs)) {
    const hit = jobHit(candidate, 3);
    return hit ? verdict('jobs', 'loss-jobs', hit.at) : null;
  }
  if (!headSays(candidate, Says.people)) return null;
  const hit = strongDismissal(candidate);
  return hit === null ? null : verdict('jobs', 'loss-jobs', hit);
};

/** "275 of its more than 21,000 jobs": the larger number is what there was. */
function isWhole({ lexemes, before }: Candidate): boolean {
  return /^(?:its|their|our|'s)$/.test(keyOf(lexemes, before - 1)) && keyOf(lexemes, before - 2) === 'of';
}

/** "a gain of 200,000 jobs … no loss": words of gaining between the two speak against it. */
function jobHit(candidate: Candidate, reach: number): Hit | null {
  if (isGain(candidate)) return null;
  return hitBefore(candidate, Says.dismiss, reach) ?? hitAfter(candidate, Says.dismiss, reach);
}

function isGain({ lexemes, before }: Candidate): boolean {
  return anyBetween(lexemes, before - 4, before, gains);
}

/** People lose their jobs by "laid off", "lay off", "sacked", "redundant", "lose their jobs" and nothing weaker. */
function strongDismissal({ lexemes, before, after, from, to }: Candidate): number | null {
  for (let at = Math.max(from, before - 4); at < Math.min(to, after + 10); at++) {
    const key = keyOf(lexemes, at);
    const next = keyOf(lexemes, at + 1);
    if (/^(?:lay|laid|laying|let)$/.test(key) && /^(?:off|go)$/.test(next)) return at;
    if (dismissals.has(key) || (key === 'out' && next === 'of' && keyOf(lexemes, at + 2) === 'work'))
      return at;
    if (
      key === 'jobs' &&
      /^(?:their|of)$/.test(keyOf(lexemes, at - 1)) &&
      /^(?:lose|losing|lost|out)$/.test(keyOf(lexemes, at - 2))
    )
      return at;
  }
  return null;
}

/** "26% of the workforce laid off", "70 percent of the network disrupted". */
export const lostShare: Judge = (candidate) => {
  const { quantity, lexemes } = candidate;
  if (quantity.dimension !== 'percent' || keyOf(lexemes, quantity.last) !== 'of') return null;
  const whole = wholeOf(candidate);
  if (whole === null) return null;
  const moved = { ...candidate, after: whole.at + 1 };
  if (whole.says & Says.property) {
    const hit = damageNear(moved);
    return hit === null ? null : verdict('percent', 'loss-share', hit, 0.7);
  }
  const strong = strongDismissal(moved);
  if (strong !== null) return verdict('percent', 'loss-share', strong, 0.7);
  const hit = whole.says & Says.jobs ? jobHit(moved, 4) : null;
  return hit && verdict('percent', 'loss-share', hit.at, 0.7);
};

/** The first noun behind "26% of" that can be lost, within the phrase. */
function wholeOf({ lexemes, quantity, to }: Candidate): { at: number; says: number } | null {
  for (let at = quantity.last + 1; at < Math.min(to, quantity.last + 7); at++) {
    if (/^[,.;:]$/.test(keyOf(lexemes, at))) return null;
    const says = saysAt(lexemes, at) & (Says.jobs | Says.people | Says.property);
    if (says) return { at, says };
    if (saysAt(lexemes, at) & Says.damage) return null;
  }
  return null;
}
