import * as losses from '../../lexicon/losses.ts';
import { hashOf, wordTable } from '../../text/words.ts';
import { hashAt } from '../../text/token-at.ts';
import type { Lexemes } from '../quantity/lexemes.ts';

/** Bits for what a word says about a loss. */
export const Says = {
  kill: 1,
  death: 1 << 1,
  injure: 1 << 2,
  missing: 1 << 3,
  dismiss: 1 << 4,
  leak: 1 << 5,
  reveal: 1 << 6,
  dataWord: 1 << 7,
  damage: 1 << 8,
  lossNoun: 1 << 9,
  lose: 1 << 10,
  transfer: 1 << 11,
  deceive: 1 << 12,
  incident: 1 << 13,
  cost: 1 << 14,
  demand: 1 << 15,
  pay: 1 << 16,
  ransom: 1 << 17,
  noLoss: 1 << 18,
  people: 1 << 19,
  records: 1 << 20,
  jobs: 1 << 21,
  property: 1 << 22,
  victim: 1 << 23,
  hedge: 1 << 24,
  estimate: 1 << 25,
  deny: 1 << 26,
  weakRecords: 1 << 27,
} as const;

const lists: readonly (readonly [bit: number, words: readonly string[]])[] = [
  [Says.kill, losses.killing],
  [Says.death, losses.deaths],
  [Says.injure, losses.injuring],
  [Says.missing, losses.vanishing],
  [Says.dismiss, losses.dismissing],
  [Says.leak, losses.leaking],
  [Says.reveal, losses.revealing],
  [Says.dataWord, losses.dataWords],
  [Says.damage, losses.damaging],
  [Says.lossNoun, losses.lossNouns],
  [Says.lose, losses.losing],
  [Says.transfer, losses.transferring],
  [Says.deceive, losses.deceiving],
  [Says.incident, losses.incidents],
  [Says.cost, losses.costing],
  [Says.demand, losses.demanding],
  [Says.pay, losses.paying],
  [Says.ransom, losses.ransoms],
  [Says.noLoss, losses.noLossMoney],
  [Says.people, losses.people],
  [Says.records, losses.records],
  [Says.jobs, losses.jobs],
  [Says.property, losses.property],
  [Says.victim, losses.victimWords],
  [Says.hedge, losses.hedging],
  [Says.estimate, losses.estimating],
  [Says.deny, losses.denying],
  [Says.weakRecords, losses.weakRecords],
];

const table = wordTable(merged());

function merged(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** What the word at lexeme `at` says; 0 past either end. */
export function saysAt(lexemes: Lexemes, at: number): number {
  const hash = hashAt(lexemes, at);
  return (hash === OFF || hash === DOWN) && isWriteOff(lexemes, at) ? Says.lossNoun : table.get(hash);
}

const OFF = hashOf('off');
const DOWN = hashOf('down');
const WRITE = hashOf('write');
const HYPHEN = hashOf('-');

/** "write-off" and "write-down" come as three lexemes; the last one speaks for them. */
function isWriteOff({ hashes }: Lexemes, at: number): boolean {
  return hashes[at - 1] === HYPHEN && hashes[at - 2] === WRITE;
}
