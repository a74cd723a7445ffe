import {
  courts,
  extorters,
  goneMoney,
  objectBreaks,
  passives,
  resolved,
  setAside,
  sumBreaks,
  sumFillers,
  sumJoints,
  unpaid,
} from '../../lexicon/loss-phrases.ts';
import { isGlued, keyOf, type Lexemes } from '../quantity/lexemes.ts';
import { anyBetween } from './between.ts';
import { type Candidate, type Hit, hitAfter, hitBefore, says } from './scope.ts';
import { type Judge, verdict } from './verdict.ts';
import { Says, saysAt } from './words.ts';

/** "losses of $375 million", "a net loss of $9 million", "damage put at €2bn". */
export const lossOf: Judge = (candidate) => {
  const hit = hitBefore(candidate, Says.lossNoun, 2);
  if (!hit || isReserve(candidate, hit.at) || !leadsTo(candidate, hit.at)) return null;
  return verdict('money', 'loss-money-named', hit.at, 0.9);
};

/** "an $89.9 million charge", "$648.2 million loss", "$5m in damage", "$3.7 million of other write-offs". */
export const sumOfLoss: Judge = (candidate) => {
  const { lexemes, after } = candidate;
  const hit = hitAfter(candidate, Says.lossNoun, 2);
  if (!hit || isReserve(candidate, hit.at)) return null;
  if (anyBetween(lexemes, after, hit.at, sumBreaks) || isAwarded(candidate, hit.at)) return null;
  return verdict('money', 'loss-money-named', hit.at, 0.9);
};

/** "sued for $10 million in damages", "awarded them $5m in damages": damages before a court are no damage. */
function isAwarded({ lexemes, from, before }: Candidate, at: number): boolean {
  return (
    keyOf(lexemes, at) === 'damages' &&
    anyBetween(lexemes, Math.max(from, before - MOST_TO_COURT), before, courts)
  );
}

const MOST_TO_COURT = 12;

/** "loss reserves", "reserves for losses", "loan loss provisions": set aside, not lost. */
function isReserve(candidate: Candidate, at: number): boolean {
  const { lexemes } = candidate;
  if (saysAt(lexemes, at + 1) & Says.noLoss || setAside.has(keyOf(lexemes, at - 2))) return true;
  const sum = hitAfter(candidate, Says.noLoss, 0);
  return sum !== null && setAside.has(keyOf(lexemes, sum.at));
}

/** From the noun to the sum only words that carry on: "losses totaled", "damage is estimated at". */
function leadsTo({ lexemes, before }: Candidate, at: number): boolean {
  let joined = false;
  for (let i = at + 1; i < before; i++) {
    const key = keyOf(lexemes, i);
    if (sumJoints.has(key)) joined = true;
    else if (joined && !sumFillers.has(key)) return false;
  }
  return joined;
}

/** "lost $5 million", "stole £11m", "were defrauded of $12 million". */
export const lostMoney: Judge = (candidate) => {
  if (madeOffWith(candidate)) return verdict('money', 'loss-money-lost', candidate.before - 1, 0.85);
  const hit = hitBefore(candidate, Says.lose, 2);
  if (!hit || !isObject(candidate, hit.at)) return passiveLoss(candidate);
  if (isHalfAVerb(candidate.lexemes, hit.at)) return null;
  return verdict('money', 'loss-money-lost', hit.at, 0.85);
};

/** "wrote off", "written down", "wiped off" lose money; "wrote a check for" does not. */
function isHalfAVerb(lexemes: Lexemes, at: number): boolean {
  const verb = /^(?:wiped|wrote|write|written)$/.test(keyOf(lexemes, at));
  return verb && !/^(?:off|down)$/.test(keyOf(lexemes, at + 1));
}

/** "made off with $81 million", "got away with £3m". */
function madeOffWith({ lexemes, before }: Candidate): boolean {
  const phrase = `${keyOf(lexemes, before - 2)} ${keyOf(lexemes, before - 1)}`;
  return (
    (phrase === 'off with' || phrase === 'away with') &&
    /^(?:ma[dk]e|making|g[eo]t|getting|walked)$/.test(keyOf(lexemes, before - 3))
  );
}

/** "$400 billion was reportedly lost". */
function passiveLoss(candidate: Candidate): ReturnType<Judge> {
  const { lexemes, after } = candidate;
  const hit = hitAfter(candidate, Says.lose, 1);
  if (!hit || !goneMoney.has(keyOf(lexemes, hit.at))) return null;
  if (anyBetween(lexemes, after, hit.at, passives)) return verdict('money', 'loss-money-lost', hit.at);
  return hit.at === after ? verdict('money', 'loss-money-lost', hit.at, 0.7) : null;
}

function isObject({ lexemes, before }: Candidate, at: number): boolean {
  return !anyBetween(lexemes, at + 1, before, objectBreaks);
}

/** A ransom that was paid; one that was asked for is none. */
export const paidRansom: Judge = (candidate) => {
  const near = hitBefore(candidate, Says.pay | Says.demand, 3);
  const paidOff = near !== null && anyBetween(candidate.lexemes, near.at, candidate.before, extorters);
  if (!says(candidate, Says.ransom) && !paidOff) return null;
  if (near && near.says & Says.pay && isPaid(candidate, near))
    return verdict('money', 'loss-ransom-paid', near.at, 0.75);
  const earned = hitAfter(candidate, Says.ransom, 0);
  const inRansoms = earned && /^(?:ransoms)$/.test(keyOf(candidate.lexemes, earned.at));
  return inRansoms && !near ? verdict('money', 'loss-ransom-paid', earned.at, 0.6) : null;
};

function isPaid({ lexemes, from }: Candidate, { at }: Hit): boolean {
  if (anyBetween(lexemes, Math.max(from, at - 6), at, unpaid)) return false;
  return keyOf(lexemes, at - 1) !== 'to' || resolved.has(keyOf(lexemes, at - 2));
}

/** "tricked into wiring $50,000": money sent off where the sentence speaks of fraud. */
export const sentByFraud: Judge = (candidate) => {
  if (!says(candidate, Says.deceive)) return null;
  const hit = hitBefore(candidate, Says.transfer | Says.deceive | Says.demand, 3);
  if (!hit || hit.says & Says.demand || !isObject(candidate, hit.at)) return null;
  return verdict('money', 'loss-fraud', hit.at, 0.75);
};

/** "the hack cost the county more than $50,000": the cost of an event that harms. */
export const costOfIncident: Judge = (candidate) => {
  const hit = hitBefore(candidate, Says.cost, 5);
  if (!hit || (says(candidate, Says.demand) && !says(candidate, Says.incident))) return null;
  const { lexemes, from } = candidate;
  for (let at = hit.at - 1; at >= Math.max(from, hit.at - 14); at--) {
    if (saysAt(lexemes, at) & (Says.incident | Says.lossNoun)) {
      return verdict('money', 'loss-cost-of-incident', hit.at, 0.7);
    }
  }
  for (let at = hit.at + 1; at < candidate.before && keyOf(lexemes, hit.at) === 'costs'; at++) {
    if (saysAt(lexemes, at) & Says.incident) return verdict('money', 'loss-cost-of-incident', hit.at, 0.6);
  }
  const lost = hitAfter(candidate, Says.lossNoun | Says.lose, 1);
  return lost ? verdict('money', 'loss-cost-of-incident', lost.at, 0.7) : null;
};

/** "charged $46 million against earnings", "took a write-down": sums that a firm books as lost. */
export const charged: Judge = (candidate) => {
  const { lexemes, before, after } = candidate;
  if (keyOf(lexemes, before - 1) !== 'charged') return null;
  const against = keyOf(lexemes, after);
  return against === 'against' || against === 'off'
    ? verdict('money', 'loss-money-named', before - 1, 0.7)
    : null;
};

/** "12 cents a share", "$32-a-share": a price, or the same loss per share. */
export function isPerShare({ lexemes, quantity }: Candidate): boolean {
  for (let at = quantity.last; at < quantity.last + 4; at++)
    if (/^(?:share|shares)$/.test(keyOf(lexemes, at)))
      return !isGlued(lexemes, at) || keyOf(lexemes, at - 1) === '-';
  return false;
}
