import {
  accountHolders,
  accused,
  amounting,
  owning,
  samples,
  storedWork,
  sufferers,
  takesData,
  theirs,
} from '../../lexicon/loss-phrases.ts';
import { isNumber, isWord, keyOf } from '../quantity/lexemes.ts';
import { countsPeople } from './persons.ts';
import { type Candidate, headSays, type Hit, hitAfter, hitBefore, inside, nearest, says } from './scope.ts';
import { type Judge, verdict } from './verdict.ts';
import { Says, saysAt } from './words.ts';

/** "1 billion accounts were exposed", "stole 3.3 billion credentials": pieces of data, counted, and a word of leaking. */
export const leakedRecords: Judge = (candidate) => {
  if (!headSays(candidate, Says.records) || isSample(candidate)) return null;
  if (headSays(candidate, Says.weakRecords)) return leakedPages(candidate);
  const leaked = inside(candidate, Says.leak);
  if (leaked !== null) return verdict('records', 'loss-records-leaked', leaked, 0.85);
  const owned = says(candidate, Says.leak) && ownsData(candidate);
  const hit = nearest(candidate, Says.leak, owned ? 20 : 9) ?? contextHit(candidate);
  return hit ? verdict('records', 'loss-records-leaked', hit.at, hit.distance < 4 ? 0.85 : 0.65) : null;
};

/** Pages and posts are written to be read: only a word of leaking right beside them counts. */
function leakedPages(candidate: Candidate): ReturnType<Judge> {
  const hit = nearest(candidate, Says.leak, 1);
  return hit ? verdict('records', 'loss-records-leaked', hit.at, 0.7) : null;
}

/** "personal information of 36,000 employees was stolen": people, counted as records of theirs. */
export const leakedPeople: Judge = (candidate) => {
  if (!countsPeople(candidate) || isSample(candidate)) return null;
  const owned = theirData(candidate);
  if (owned !== null) return verdict('records', 'loss-records-of-people', owned, 0.7);
  const beside = nearest(candidate, Says.leak, 1);
  if (beside && hasAccounts(candidate) && !isDoer(candidate, beside))
    return verdict('records', 'loss-records-of-people', beside.at, 0.75);
  const touched = nearest(candidate, Says.reveal, 1);
  if (
    touched &&
    says(candidate, Says.leak) &&
    /^(?:affect|impact)/.test(keyOf(candidate.lexemes, touched.at))
  ) {
    return verdict('records', 'loss-records-of-people', touched.at, 0.65);
  }
  if (!says(candidate, Says.dataWord)) return null;
  const ofThem = ownsData(candidate);
  const leak = nearest(candidate, Says.leak, ofThem ? 14 : 6);
  if (leak && !ofThem && isDoer(candidate, leak)) return null;
  if (leak) return verdict('records', 'loss-records-of-people', leak.at, 0.75);
  const hit = contextHit(candidate);
  return hit && (ofThem || says(candidate, Says.leak))
    ? verdict('records', 'loss-records-of-people', hit.at, 0.6)
    : null;
};

/** "87 million users may have had their data shared", "… whose passwords were taken". */
function theirData(candidate: Candidate): number | null {
  const { lexemes, after, to } = candidate;
  const data = hitAfter(candidate, Says.dataWord, 2);
  if (!data || !theirs.has(keyOf(lexemes, data.at - 1))) return null;
  for (let at = data.at + 1; at < Math.min(to, data.at + 5, after + 14); at++) {
    if (saysAt(lexemes, at) & (Says.leak | Says.reveal)) return at;
  }
  return null;
}

/** "12 officers accused of hacking", "three men stole": those who do it, but for "hacked by". */
function isDoer({ lexemes, after }: Candidate, hit: Hit): boolean {
  if (hit.side === 'before') return false;
  let suffers = false;
  for (let at = after; at < hit.at; at++) {
    const key = keyOf(lexemes, at);
    if (accused.has(key)) return true;
    suffers ||= sufferers.has(key);
  }
  const passive = keyOf(lexemes, hit.at + 1) === 'by';
  return !suffers && !passive && takesData.has(keyOf(lexemes, hit.at));
}

/** Users and customers are known by their accounts: "800,000 registered users exposed". */
function hasAccounts({ head }: Candidate): boolean {
  return head !== null && accountHolders.has(head.noun);
}

/** "the number of accounts leaked could be around 130 million": the number stands apart from its noun. */
export const leakedNumber: Judge = (candidate) => {
  const { quantity, head, lexemes, before } = candidate;
  if (head || quantity.dimension !== 'count' || Math.max(quantity.min ?? 0, quantity.max ?? 0) < 100)
    return null;
  if (!says(candidate, Says.leak) || !says(candidate, Says.records | Says.dataWord)) return null;
  if (!amounting.has(keyOf(lexemes, before - 1))) return null;
  return verdict('records', 'loss-records-leaked', before - 1, 0.6);
};

/** A weaker word ("affected", "posted", "contained") does where the sentence or the article speaks of a leak. */
function contextHit(candidate: Candidate): ReturnType<typeof nearest> {
  if (!says(candidate, Says.leak) && !candidate.leaky()) return null;
  return nearest(candidate, Says.reveal, 5);
}

/** "a sample of 54 accounts", "a subset of 39 apps": looked at, not lost. "According to one document": heard. */
function isSample({ lexemes, before }: Candidate): boolean {
  const [word, then] = [keyOf(lexemes, before - 1), keyOf(lexemes, before - 2)];
  return (word === 'of' && samples.has(then)) || (word === 'to' && then === 'according');
}

/** "data of …", "details for …", "information on …" right before the number, determiners and the owner's place aside. */
function ownsData(candidate: Candidate): boolean {
  const { lexemes, before } = candidate;
  const hit = hitBefore(candidate, Says.dataWord, 4);
  if (!hit) return false;
  for (let at = hit.at + 1; at < before; at++) {
    if (owning.has(keyOf(lexemes, at)) && !isNumber(lexemes, at - 1) && isWord(lexemes, at)) return true;
  }
  return false;
}

/** "77TB was wiped", "43 TB of data exposed", "several hours of data". */
export const lostData: Judge = (candidate) => {
  const { quantity, lexemes } = candidate;
  const bytes = quantity.dimension === 'measure' && quantity.unit === 'byte';
  const work =
    quantity.dimension === 'time' &&
    keyOf(lexemes, quantity.last) === 'of' &&
    storedWork.has(keyOf(lexemes, quantity.last + 1));
  if (!bytes && !work) return null;
  const hit =
    nearest(candidate, Says.leak | Says.damage | Says.lose, 7) ?? (bytes ? contextHit(candidate) : null);
  return hit ? verdict('data', 'loss-data', hit.at) : null;
};
