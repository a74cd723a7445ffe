import type { LossStatus } from '../../model/quantity.ts';
import { isCapital, keyOf } from '../quantity/lexemes.ts';
import type { Candidate } from './scope.ts';
import { Says, saysAt } from './words.ts';

const REACH = 8;

/**
 * Whether a loss happened, may happen, is a guess or is denied, by the words around its trigger and its number.
 * Denial outranks doubt, doubt an estimate.
 */
export function statusOf(candidate: Candidate, trigger: number): LossStatus {
  const { quantity, from, to } = candidate;
  const low = Math.max(from, Math.min(quantity.before, trigger) - REACH);
  const high = Math.min(to, Math.max(candidate.after, trigger + 1) + REACH);
  if (isDenied(candidate, low, high, trigger)) return 'denied';
  if (hasHedge(candidate, low, Math.max(candidate.after, trigger + 1))) return 'possible';
  return isEstimate(candidate, low, high) ? 'estimate' : 'actual';
}

/** "no customer data was lost", "denied that", "the rumours … are ludicrous". */
function isDenied({ lexemes, quantity }: Candidate, low: number, high: number, trigger: number): boolean {
  const nearby = Math.max(low, Math.min(quantity.before, trigger) - 4);
  for (let at = low; at < high; at++) {
    const bits = saysAt(lexemes, at);
    if (!(bits & Says.deny)) continue;
    const key = keyOf(lexemes, at);
    if (isVerdictWord(key)) return true;
    if (at >= nearby && at < Math.max(trigger, quantity.first) && !isLimit(lexemes, at)) return true;
  }
  return false;
}

function isVerdictWord(key: string): boolean {
  return /^(?:denied|denies|deny|denying|ludicrous|false|untrue|nonsense|baseless|unfounded|debunked|bogus|refuted)$/.test(
    key,
  );
}

/** "no fewer than", "not only", "no longer", "it is not clear": no denial. */
function isLimit(lexemes: Candidate['lexemes'], at: number): boolean {
  const key = keyOf(lexemes, at);
  const next = keyOf(lexemes, at + 1);
  if (
    key === 'without' ||
    key === 'dismissed' ||
    key === 'rejected' ||
    key === 'wrong' ||
    key === 'incorrect'
  )
    return true;
  return /^(?:fewer|less|more|only|longer|just|one|later|yet|least|clear|known|certain)$/.test(next);
}

function hasHedge({ lexemes }: Candidate, low: number, high: number): boolean {
  for (let at = low; at < high; at++)
    if (saysAt(lexemes, at) & Says.hedge && isHedge(lexemes, at)) return true;
  return false;
}

/** "will record a loss" is as good as booked; "May" in capitals is a month. */
function isHedge(lexemes: Candidate['lexemes'], at: number): boolean {
  const key = keyOf(lexemes, at);
  if (key === 'will') return !/^(?:record|report|post|take)$/.test(keyOf(lexemes, at + 1));
  return key !== 'may' || !isCapital(lexemes, at);
}

function isEstimate({ lexemes }: Candidate, low: number, high: number): boolean {
  for (let at = low; at < high; at++) if (saysAt(lexemes, at) & Says.estimate) return true;
  return false;
}
