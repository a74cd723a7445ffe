import {
  charged,
  dyingVerbs,
  harmingVerbs,
  hospitals,
  intoCare,
  manners,
  objectStarts,
  partOpeners,
  passives,
  patients,
  sentences,
} from '../../lexicon/loss-phrases.ts';
import { isCapital, isNumber, isWord, keyOf, type Lexemes } from '../quantity/lexemes.ts';
import { anyBetween } from './between.ts';
import { type Candidate, type Hit, hitAfter } from './scope.ts';
import { Says, saysAt } from './words.ts';

export const HARM = Says.kill | Says.injure | Says.missing;

/** The word of harm behind people that is said of them: "two men have died", "were taken to hospital". */
export function harmAfter(candidate: Candidate, reach: number): Hit | null {
  const hit = hitAfter(candidate, HARM | Says.death, reach);
  if (!hit || crossesQuantity(candidate, hit.at)) return null;
  if (!(hit.says & HARM)) return isTheirDeath(candidate, hit.at) ? { ...hit, says: Says.kill } : null;
  if (/^(?:killing|wounding|injuring)$/.test(keyOf(candidate.lexemes, hit.at))) return null;
  if (isOneOfThem(candidate) || anyBetween(candidate.lexemes, candidate.after, hit.at, charged)) return null;
  if (isDoer(candidate, hit) || isOthers(candidate, hit) || isPlaceOnly(candidate, hit)) return null;
  return hit;
}

/** Another number with a noun of its own between the two: the word belongs to that one. */
export function crossesQuantity({ lexemes, after }: Candidate, to: number): boolean {
  for (let at = afterPart(lexemes, after, to); at < to; at++) {
    const next = isWord(lexemes, at + 1);
    if (next && keyOf(lexemes, at) === 'and' && saysAt(lexemes, at + 1) & HARM) return true;
    if (next && isNumber(lexemes, at) && keyOf(lexemes, at + 1) !== 'and') return true;
  }
  return false;
}

/** Behind ", including 20 children," where that follows: a part of those just counted. */
function afterPart(lexemes: Lexemes, after: number, to: number): number {
  if (keyOf(lexemes, after) !== ',' || !partOpeners.has(keyOf(lexemes, after + 1))) return after;
  for (let at = after + 2; at < to; at++) if (keyOf(lexemes, at) === ',') return at + 1;
  return after;
}

/** "fell to their deaths", "lost their lives". */
function isTheirDeath({ lexemes }: Candidate, at: number): boolean {
  const before = keyOf(lexemes, at - 1);
  return before === 'their' || (before === 'to' && !sentences.has(keyOf(lexemes, at - 2)));
}

/** "five militants killed a soldier": those who do it, not those who suffer it. */
function isDoer({ lexemes, after }: Candidate, { at }: Hit): boolean {
  if (!harmingVerbs.has(keyOf(lexemes, at)) || anyBetween(lexemes, after, at, passives)) return false;
  const paired = keyOf(lexemes, at + 1) === 'and' && harmingVerbs.has(keyOf(lexemes, at + 2));
  const object = paired ? at + 3 : at + 1;
  return objectStarts.has(keyOf(lexemes, object)) || (isCapital(lexemes, object) && !isCapital(lexemes, at));
}

/** "several relatives of Americans killed in the war": the participle belongs to the nearer noun. */
function isOthers({ lexemes, after }: Candidate, { at }: Hit): boolean {
  if (keyOf(lexemes, after) !== 'of' || dyingVerbs.has(keyOf(lexemes, at))) return false;
  return !anyBetween(lexemes, after, at, passives);
}

/** "one of three brothers, was killed": one, not three. */
function isOneOfThem({ lexemes, before, after }: Candidate): boolean {
  return (
    keyOf(lexemes, before - 1) === 'of' &&
    keyOf(lexemes, before - 2) === 'one' &&
    keyOf(lexemes, after) === ','
  );
}

/** Most words before "hospital" that belong to it: "to the nearby children's hospital". */
const LED = 4;

/** "hospital" says harm only of those who are taken there, and are no patients anyway; "treated" not of manners. */
function isPlaceOnly({ lexemes, head, after }: Candidate, { at }: Hit): boolean {
  if (keyOf(lexemes, at) === 'treated') return manners.has(keyOf(lexemes, at + 1));
  if (!hospitals.has(keyOf(lexemes, at))) return false;
  if (patients.has(head?.noun ?? '')) return true;
  for (let before = at - 1; before >= Math.max(after, at - LED); before--) {
    if (intoCare.has(keyOf(lexemes, before))) return false;
  }
  return true;
}
