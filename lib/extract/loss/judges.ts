import type { Candidate } from './scope.ts';
import * as money from './money.ts';
import { countedDeaths, tolls } from './deaths.ts';
import { harmedPeople } from './people.ts';
import { struckPeople } from './struck.ts';
import * as records from './records.ts';
import * as things from './things.ts';
import type { Judge, Verdict } from './verdict.ts';

/** The first judge that applies decides; each position has its reason. */
const judges: readonly Judge[] = [
  records.lostData /* by its unit alone: bytes are nothing else */,
  things.lostShare /* a percent is nothing else */,
  tolls /* a toll's number has no noun of its own */,
  countedDeaths /* the counted noun says it */,
  things.endedJobs /* before harm: "fired", "lost" and "cut" near jobs mean jobs */,
  harmedPeople /* before records: the dead outrank a word of leaking far off */,
  records.leakedRecords,
  records.leakedPeople,
  records.leakedNumber,
  things.damagedThings /* after records: "compromised" and "stolen" near accounts mean records */,
  struckPeople /* last: its words are the weakest */,
];

const moneyJudges: readonly Judge[] = [
  money.lossOf /* a noun of loss governs the sum */,
  money.sumOfLoss,
  money.charged,
  money.lostMoney,
  money.paidRansom /* before fraud: both know "paid" */,
  money.sentByFraud,
  money.costOfIncident /* last: "cost" is a price more often than a loss */,
];

export function judge(candidate: Candidate): Verdict | null {
  if (candidate.quantity.dimension === 'money' && money.isPerShare(candidate)) return null;
  for (const decide of candidate.quantity.dimension === 'money' ? moneyJudges : judges) {
    const verdict = decide(candidate);
    if (verdict) return verdict;
  }
  return null;
}
